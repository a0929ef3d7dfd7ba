// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachdialog.h"
#include "models/coding/blindnames.h"
#include "models/store/textfree.h"
#include "tests/ui/codingwindow.h"
#include "tests/ui/namedoutlets.h"
#include "widgets/agreement/resultswindow.h"
#include "widgets/report/reportwindow.h"
#include "widgets/story/storymergedialog.h"
#include "widgets/story/versionswindow.h"

#include <QCheckBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// While a coder works without knowing whose words they are, nothing in the program says it.
class TestBlindCoding : public QObject, private CodingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endCodingTest(); }

    void walkerSeesNames();
    void columnsAreShuffled();
    void atWork();
    void messageSaysWhich();
    void panels_data();
    void panels();
    void dialogs_data();
    void dialogs();
    void results_data();
    void results();
    void untitledStory();
    void whatWaits();
    void reportCloses();
    void messageGoes();
    void noVersionDroppedOnAHead();
    void ownCopies();
    void mergeThatWasAskedForBefore();

private:
    void hideNames() const;
    void showNames() const;
    [[nodiscard]] QStringList leaks() const { return placesThatName(m_names); }

    QString m_suggested; ///< as the name of a copy
    const QStringList m_names{u"Herald"_s, u"herald"_s, u"Post"_s, u"post.txt"_s, u"Wire"_s, u"wire.txt"_s};
};

void TestBlindCoding::init()
{
    startStoryTest();
    m_dialogs.openCopy = [this](QWidget *, const QString &, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(u"other.tellings"_s));
    };
    m_dialogs.exportStory = [this](QWidget *, const QString &, const QString &suggestion,
                                   const FileDialogs::PathChosen &) { m_suggested = QFileInfo(suggestion).fileName(); };
    m_dialogs.saveAs = [this](QWidget *, const QString &, const QString &suggestion, const QStringList &,
                              const FileDialogs::PathChosen &) { m_suggested = QFileInfo(suggestion).fileName(); };
    Settings(path(u"settings.ini"_s)).setValue(Settings::Key::Coder, u"Ada"_s);
    m_window = newStoringWindow();
    openFerry();
    for (const auto &[article, text, code, coder] :
         {std::tuple(0, u"sandbank"_s, 2, u"Ada"_s), std::tuple(0, u"Nobody was hurt"_s, 3, u"Ben"_s),
          std::tuple(2, u"harbour office"_s, 4, u"Ada"_s), std::tuple(1, u"tug"_s, 2, u"Ben"_s)})
        QVERIFY(desk().apply(putCoding(codingOf(article, text, code, coder)), u"Code"_s));
}

void TestBlindCoding::hideNames() const
{
    m_window->actions()[ActionId::CodingQueue]->trigger();
    auto *dialog = find<QDialog>(*m_window, u"codingQueueDialog"_s);
    find<QSpinBox>(*dialog, u"queueSeed"_s)->setValue(5);
    find<QCheckBox>(*dialog, u"queueBlind"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(*dialog, u"queueStart"_s), Qt::LeftButton);
    QVERIFY(m_window->document().areNamesHidden());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialog
}

void TestBlindCoding::showNames() const
{
    m_window->actions()[ActionId::CodingQueue]->trigger();
    QTest::mouseClick(find<QPushButton>(*find<QDialog>(*m_window, u"codingQueueDialog"_s), u"queueStop"_s),
                      Qt::LeftButton);
    QVERIFY(!m_window->document().areNamesHidden());
}

/// Or the other tests would say nothing.
void TestBlindCoding::walkerSeesNames()
{
    const QString found = leaks().join(u'\n');
    for (const QString &outlet : outlets(*m_window))
        QVERIFY2(found.contains(outlet), qPrintable(found));
    hideNames();
    showNames();
    for (const QString &outlet : outlets(*m_window))
        QVERIFY(leaks().join(u'\n').contains(outlet));
}

/// The order in which columns stand would tell as well: a number gives it, the same for every coder.
void TestBlindCoding::columnsAreShuffled()
{
    hideNames();
    QCOMPARE(view(*m_window).shownArticles(), blindOrder(3, 5));
    QSet<QList<int>> orders;
    for (quint32 seed = 1; seed <= 40; ++seed)
        orders.insert(blindOrder(3, seed));
    QCOMPARE(orders.size(), 6); // all there are
    QCOMPARE(blindOrder(3, 17), blindOrder(3, 17));
}

void TestBlindCoding::atWork()
{
    hideNames();
    QCOMPARE(leaks().join(u'\n'), QString());
    select(0, u"Nobody"_s);
    press(Qt::Key_B); // a code on it
    QCOMPARE(leaks().join(u'\n'), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(leaks().join(u'\n'), QString());
    confirmFirst(*m_window); // compared again
    QCOMPARE(leaks().join(u'\n'), QString());
}

void TestBlindCoding::messageSaysWhich()
{
    hideNames();
    focusColumn(*m_window, 0);
    m_window->actions()[ActionId::RemoveArticle]->trigger();
    QVERIFY2(bar(*m_window).text().startsWith(u"Outlet "), qPrintable(bar(*m_window).text()));
    QCOMPARE(leaks().join(u'\n'), QString());
}

void TestBlindCoding::panels_data()
{
    QTest::addColumn<ActionId>("action");
    using enum ActionId;
    QTest::newRow("codes") << CodingPanel;
    QTest::newRow("codings") << CodingsPanel;
    QTest::newRow("coverage") << ShowCoverage;
    QTest::newRow("matrix") << ShowMatrix;
    QTest::newRow("prominence") << ShowProminence;
    QTest::newRow("timeline") << ShowTimeline;
    QTest::newRow("passages") << PassagesPanel;
    QTest::newRow("filter") << FilterControls;
    QTest::newRow("find") << Find;
}

void TestBlindCoding::panels()
{
    QFETCH(ActionId, action);
    hideNames();
    QAction *shown = m_window->actions()[action];
    if (!shown->isChecked())
        shown->trigger();
    if (action == ActionId::Find)
        QTest::keyClicks(m_window->focusWidget(), u"ferry"_s);
    QCoreApplication::processEvents();
    QCOMPARE(leaks().join(u'\n'), QString());
}

void TestBlindCoding::dialogs_data()
{
    QTest::addColumn<ActionId>("action");
    using enum ActionId;
    QTest::newRow("go to") << GoToParagraph;
    QTest::newRow("split") << SplitPassage;
    QTest::newRow("merge passages") << MergePassages;
    QTest::newRow("corrections") << Corrections;
    QTest::newRow("settings") << CompareSettings;
}

void TestBlindCoding::dialogs()
{
    QFETCH(ActionId, action);
    confirmFirst(*m_window);
    hideNames();
    view(*m_window).setCurrentPassage(1);
    m_window->actions()[action]->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(leaks().join(u'\n'), QString());
}

void TestBlindCoding::results_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("agreement") << int(Qt::Key_5);
    QTest::newRow("side by side") << int(Qt::Key_6);
    QTest::newRow("tables") << int(Qt::Key_7);
}

/// Opened while names are hidden, and open when they go.
void TestBlindCoding::results()
{
    QFETCH(int, key);
    const auto isFilled = [this] {
        const auto *window = m_window->findChild<ResultsWindow *>();
        const auto views = window ? window->findChildren<QTableView *>() : QList<QTableView *>();
        return std::ranges::any_of(
            views, [](const QTableView *table) { return table->isVisible() && table->model()->rowCount() > 0; });
    };
    hideNames();
    press(key, Qt::ControlModifier);
    QVERIFY(soon(isFilled));
    QCOMPARE(leaks().join(u'\n'), QString());
    showNames();
    QVERIFY(soon([this] { return !leaks().isEmpty(); }));
    hideNames();
    QVERIFY2(soon([this] { return leaks().isEmpty(); }), qPrintable(leaks().join(u'\n')));
}

/// A story from several places whose first article has no headline is called as its outlet is.
void TestBlindCoding::untitledStory()
{
    for (const QString &name : {u"one"_s, u"two"_s})
        QVERIFY(QDir(m_folder->path()).mkpath(name));
    write(path(u"one/post.txt"_s), aground + "\n\n" + tug + "\n");
    write(path(u"two/wire.txt"_s), aground + "\n\n" + tug + "\n");
    open(*m_window, {path(u"one/post.txt"_s), path(u"two/wire.txt"_s)});
    QVERIFY(soon([this] { return desk().isReady(); }));
    QCOMPARE(m_window->windowTitle(), u"Post[*]"_s);
    hideNames();
    QCOMPARE(m_window->windowTitle(), u"Story[*]"_s);
    m_window->actions()[ActionId::ExportCopy]->trigger();
    QVERIFY2(m_suggested.contains(u"Story") && !m_suggested.contains(u"Post"), qPrintable(m_suggested));
    m_window->actions()[ActionId::ExportCoding]->trigger();
    QCOMPARE(m_suggested, u"Story.qdpx"_s);
    showNames();
    QCOMPARE(m_window->windowTitle(), u"Post[*]"_s);
}

void TestBlindCoding::whatWaits()
{
    using enum ActionId;
    const QList<ActionId> waiting{ShowSource, EditDetails, ShowVersions, AddVersion, MergeCopy, BuildReport};
    hideNames();
    for (const ActionId id : waiting)
        QVERIFY2(!m_window->actions()[id]->isEnabled(), qPrintable(m_window->actions()[id]->text()));
    confirmFirst(*m_window); // and stays so when compared again
    for (const ActionId id : waiting)
        QVERIFY2(!m_window->actions()[id]->isEnabled(), qPrintable(m_window->actions()[id]->text()));
    showNames();
    for (const ActionId id : waiting)
        QVERIFY2(m_window->actions()[id]->isEnabled(), qPrintable(m_window->actions()[id]->text()));
}

void TestBlindCoding::reportCloses()
{
    m_window->actions()[ActionId::BuildReport]->trigger();
    auto *report = m_window->findChild<ReportWindow *>();
    QVERIFY(report && report->isVisible());
    hideNames();
    QVERIFY(!report->isVisible());
}

/// What was said of an outlet before is not left standing.
void TestBlindCoding::messageGoes()
{
    focusColumn(*m_window, 0);
    QSignalSpy again(&m_window->document(), &StoryDocument::comparedAgain);
    m_window->actions()[ActionId::RemoveArticle]->trigger();
    QVERIFY(soon([&] { return again.size() == 1; }));
    QVERIFY(bar(*m_window).isVisible());
    QVERIFY(bar(*m_window).text().contains(u"Herald"));
    hideNames();
    QVERIFY(!bar(*m_window).isVisible());
}

void TestBlindCoding::noVersionDroppedOnAHead()
{
    write(path(u"echo.txt"_s), "Ferry stuck\n\n" + aground + "\n");
    hideNames();
    const auto heads = view(*m_window).heads();
    const QRect head = heads.first().second.translated(view(*m_window).mapTo(m_window.get(), QPoint()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"echo.txt"_s))});
    const QPoint place(std::min(head.center().x(), m_window->width() / 2 - 1), head.center().y());
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QCOMPARE(leaks().join(u'\n'), QString());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(soon([this] { return m_window->document().story().articles.size() == 4; })); // an article more
    QVERIFY(!m_window->findChild<VersionsWindow *>());
}

/// Files in place of texts that are missing: which text is whose would be said.
void TestBlindCoding::ownCopies()
{
    save(*m_window);
    confirmFirst(*m_window);
    StoryContents contents;
    QVERIFY(soon([&] {
        contents = onDisk(u"saved.tellings"_s);
        return contents.corrections.size() == 1 && !contents.passages.isEmpty();
    }));
    QVERIFY(StoryStore::create(path(u"free.tellings"_s), withoutTexts(contents), store()));
    open(*m_window, {path(u"free.tellings"_s)});
    QVERIFY(soon([this] { return desk().isReady(); }));
    QAction *attach = m_window->actions()[ActionId::AttachCopies];
    QVERIFY(attach->isEnabled());
    hideNames();
    QVERIFY(!attach->isEnabled());
    Q_EMIT view(*m_window).ownCopyRequested(0); // the link in a column
    QVERIFY2(bar(*m_window).text().contains(u"hidden"), qPrintable(bar(*m_window).text()));
    QVERIFY(!find<AttachDialog>(*m_window, u"attachDialog"_s));
    QCOMPARE(leaks().join(u'\n'), QString());
    showNames();
    QVERIFY(attach->isEnabled());
    attach->trigger();
    QVERIFY(soon([this] { return find<AttachDialog>(*m_window, u"attachDialog"_s) != nullptr; }));
}

/// The plan of a merge comes when names are hidden already: what both copies changed is told by outlet.
void TestBlindCoding::mergeThatWasAskedForBefore()
{
    save(*m_window);
    QVERIFY(soon([this] { return onDisk(u"saved.tellings"_s).articles.size() == 3; }));
    QVERIFY(QFile::copy(path(u"saved.tellings"_s), path(u"other.tellings"_s)));
    confirmFirst(*m_window);
    m_window->actions()[ActionId::MergeCopy]->trigger();
    hideNames();
    QVERIFY2(soon([this] { return bar(*m_window).text().contains(u"hidden"); }), qPrintable(bar(*m_window).text()));
    QVERIFY(!m_window->findChild<StoryMergeDialog *>());
}

QTEST_MAIN(TestBlindCoding)
#include "tst_blindcoding.moc"
