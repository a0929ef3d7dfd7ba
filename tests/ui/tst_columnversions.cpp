// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codingrecords.h"
#include "models/store/textfree.h"
#include "tests/ui/versionsfixture.h"
#include "widgets/compare/columnheader.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The versions of an article from its column; and what goes on while what is marked is carried over.
class TestColumnVersions : public QObject, private VersionsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startVersionsTest(); }
    void cleanup() { endTest(); }

    void chosenFromTheHead();
    void menuWithoutColumnOrText();
    void droppedOnAHead();
    void droppedElsewhere();
    void correctionIsSettled();
    void correctionIsSettledInTheList();
    void cancelledWhileCarrying();
    void storyGoesWhileCarrying();
    void editedWhileCarrying();
    void codingsGoAlong();

private:
    /// From whatever window was in front.
    static bool focus(MainWindow &window, int article);
    static ColumnHeader *head(const MainWindow &window, int article);
    static QString facts(const MainWindow &window, int article);
    static QStringList texts(const QMenu &menu);
    /// The head's menu, and the one of versions in it.
    QMenu *versionMenu(MainWindow &window, int article);
    static bool hold(MainWindow &window, QPoint place, const QString &file);
    static void letGo(MainWindow &window, QPoint place, const QString &file);
    static QPoint headPlace(MainWindow &window, int article);
    /// Until whoever asked for what is kept has heard, and what they did of it is kept.
    static void letDeskAnswer(const MainWindow &window);
    /// Asks for the version that is offered, and comes back before it is there.
    VersionsWindow *takeAndReturn(MainWindow &window);
};

bool TestColumnVersions::focus(MainWindow &window, int article)
{
    return soon([&] {
        window.activateWindow();
        view(window).goTo(article, 0);
        return view(window).focusedArticle() == article;
    });
}

ColumnHeader *TestColumnVersions::head(const MainWindow &window, int article)
{
    const auto heads = view(window).findChildren<ColumnHeader *>();
    const auto found = std::ranges::find_if(heads, [article](const ColumnHeader *header) {
        return header->accessibleName().contains(u"column %1:"_s.arg(article + 1));
    });
    return found == heads.cend() ? nullptr : *found;
}

QString TestColumnVersions::facts(const MainWindow &window, int article)
{
    return head(window, article)->summary();
}

QStringList TestColumnVersions::texts(const QMenu &menu)
{
    QStringList all;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions)
        all.append(action->isSeparator() ? u"-"_s : (action->isChecked() ? u"*"_s : QString()) + action->text());
    return all;
}

QMenu *TestColumnVersions::versionMenu(MainWindow &window, int article)
{
    const QPoint middle = head(window, article)->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, head(window, article)->mapToGlobal(middle));
    QApplication::sendEvent(head(window, article), &event);
    auto *menu = find<QMenu>(window, u"headerMenu"_s);
    if (!menu || !menu->isVisible())
        return nullptr;
    menu->setActiveAction(window.actions()[ActionId::ColumnVersion]);
    QTest::keyClick(menu, Qt::Key_Right);
    auto *versions = find<QMenu>(window, u"versionMenu"_s);
    return soon([versions] { return versions->isVisible(); }) ? versions : nullptr;
}

void TestColumnVersions::chosenFromTheHead()
{
    const auto window = openKept();
    QVERIFY(!facts(*window, 0).contains(u"version"));
    addNewer(*window)->close();
    QVERIFY(soon([&] { return facts(*window, 0).startsWith(u"version 2 of 2"); }));
    QVERIFY(!facts(*window, 1).contains(u"version"));
    QVERIFY(focus(*window, 1));
    QMenu *menu = versionMenu(*window, 0); // which puts the cursor there
    QVERIFY(menu);
    QCOMPARE(texts(*menu).size(), 5);
    QCOMPARE(texts(*menu).first(3), (QStringList{u"Version 1"_s, u"*Version 2"_s, u"-"_s}));
    QCOMPARE(menu->actions().at(3), window->actions()[ActionId::ShowVersions]);
    menu->setActiveAction(menu->actions().constFirst());
    comparedAgain(*window, [&] { QTest::keyClick(menu, Qt::Key_Return); });
    QVERIFY(window->document().story().articles.constFirst().text.contains(u"the bar stayed open"));
    QVERIFY(soon([&] { return facts(*window, 0).startsWith(u"version 1 of 2"); }));
    QVERIFY(soon([&] { return herald().others.size() == 1 && herald().version == 0; }));
    QVERIFY(!find<VersionsWindow>(*window, u"versionsWindow"_s)->isVisible());
    QVERIFY(bar(*window).text().contains(u"another version"));
    comparedAgain(*window, [&] { window->actions()[ActionId::Undo]->trigger(); }); // one step
    QVERIFY(soon([&] { return facts(*window, 0).startsWith(u"version 2 of 2"); }));
    // By a key of its own: at the head of the column with the cursor.
    QVERIFY(focus(*window, 0));
    window->actions()[ActionId::ColumnVersion]->trigger();
    QVERIFY(soon([&] { return menu->isVisible(); }));
    QCOMPARE(texts(*menu).size(), 5);
    QCOMPARE(texts(*menu).first(2), (QStringList{u"Version 1"_s, u"*Version 2"_s}));
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TestColumnVersions::menuWithoutColumnOrText()
{
    QVERIFY(StoryStore::create(path(u"free.tellings"_s), withoutTexts(onDisk(u"kept.tellings"_s)), store()));
    const auto window = newStoringWindow();
    QVERIFY(!window->actions()[ActionId::ColumnVersion]->isEnabled());
    open(*window, {path(u"free.tellings"_s)});
    QVERIFY(window->actions()[ActionId::ColumnVersion]->isEnabled());
    // The head says what it knows, and no share of nothing.
    QVERIFY2(facts(*window, 0) == u"text not here"_s, qPrintable(facts(*window, 0)));
    QVERIFY(find<QLabel>(*head(*window, 0), u"shareText"_s)->text().isEmpty());
    QMenu *menu = nullptr;
    letDeskAnswer(*window);
    menu = versionMenu(*window, 0);
    QVERIFY(menu);
    QCOMPARE(texts(*menu), QStringList{u"The text is not here"_s});
    QVERIFY(!menu->actions().constFirst()->isEnabled());
}

bool TestColumnVersions::hold(MainWindow &window, QPoint place, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    return enter.isAccepted();
}

void TestColumnVersions::letGo(MainWindow &window, QPoint place, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

QPoint TestColumnVersions::headPlace(MainWindow &window, int article)
{
    return head(window, article)->mapTo(&window, head(window, article)->rect().center());
}

void TestColumnVersions::droppedOnAHead()
{
    const auto window = openKept();
    const QPoint place = headPlace(*window, 0);
    QVERIFY(hold(*window, place, path(u"herald-2.txt"_s)));
    letGo(*window, place, path(u"herald-2.txt"_s));
    QVERIFY(soon([&] { return find<VersionsWindow>(*window, u"versionsWindow"_s) != nullptr; }));
    auto *versions = find<VersionsWindow>(*window, u"versionsWindow"_s);
    auto *take = find<QPushButton>(*versions, u"takeVersion"_s);
    QVERIFY(soon([&] { return take->isVisible(); }));
    QVERIFY(versions->windowTitle().contains(u"Herald"));
    QVERIFY2(offer(*versions).contains(u"herald-2.txt"), qPrintable(offer(*versions)));
    QCOMPARE(window->document().story().articles.size(), 3);
    QCOMPARE(herald().others.size(), 0); // asked first
    comparedAgain(*window, [&] { QTest::mouseClick(take, Qt::LeftButton); });
    QVERIFY(soon([&] { return herald().others.size() == 1; }));
}

void TestColumnVersions::droppedElsewhere()
{
    write(path(u"echo.txt"_s), "Ferry stuck\n\n" + aground + "\n");
    const auto window = openKept();
    const QPoint middle = headPlace(*window, 0);
    const QPoint place(std::min(middle.x(), window->width() / 2 - 1), middle.y()); // in the half that adds
    const QPoint body = place + QPoint(0, head(*window, 0)->height());
    QVERIFY(head(*window, 0)->rect().contains(head(*window, 0)->mapFrom(window.get(), place)));
    QVERIFY(hold(*window, body, path(u"echo.txt"_s)));
    comparedAgain(*window, [&] { letGo(*window, body, path(u"echo.txt"_s)); });
    QCOMPARE(window->document().story().articles.size(), 4);
    QVERIFY(!find<VersionsWindow>(*window, u"versionsWindow"_s));
    // A folder is no version, wherever it is dropped.
    comparedAgain(*window, [&] { window->actions()[ActionId::Undo]->trigger(); });
    QVERIFY(QDir(m_folder->path()).mkpath(u"more"_s));
    write(path(u"more/echo.txt"_s), "Ferry stuck\n\n" + aground + "\n");
    QVERIFY(hold(*window, place, path(u"more"_s)));
    comparedAgain(*window, [&] { letGo(*window, place, path(u"more"_s)); });
    QCOMPARE(window->document().story().articles.size(), 4);
    QVERIFY(!find<VersionsWindow>(*window, u"versionsWindow"_s));
}

void TestColumnVersions::correctionIsSettled()
{
    const auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    auto *places = find<QTableView>(*versions, u"versionPlaces"_s);
    auto *right = find<QPushButton>(*versions, u"placeIsRight"_s);
    QVERIFY(soon([&] { return rows(*versions, u"versionPlaces"_s) == 4; }));
    find<QTabWidget>(*versions, u"versionTabs"_s)->setCurrentIndex(1);
    const auto fate = [&](int row) { return cell(*versions, u"versionPlaces"_s, row, AnchorFateModel::Fate); };
    int correction = -1;
    for (int row = 0; row < 4; ++row) {
        if (cell(*versions, u"versionPlaces"_s, row, AnchorFateModel::What) == "confirmed"_L1)
            correction = row;
    }
    QVERIFY2(correction >= 0, qPrintable(cell(*versions, u"versionPlaces"_s, 1, AnchorFateModel::What)));
    QCOMPARE(fate(correction), u"moved"_s);
    QCOMPARE(window->document().comparison()->outcomes.constFirst().state, CorrectionOutcome::State::Moved);
    places->setCurrentIndex(places->model()->index(correction, 0));
    QVERIFY(right->isEnabled());
    comparedAgain(*window, [&] { QTest::mouseClick(right, Qt::LeftButton); });
    QCOMPARE(window->document().comparison()->outcomes.constFirst().state, CorrectionOutcome::State::Replayed);
    QVERIFY(soon([&] { return fate(correction) == "unmoved"_L1; }));
    QVERIFY(!right->isEnabled());
    const QString text = window->document().story().articles.constFirst().text;
    QVERIFY(soon([&] {
        const StoryContents kept = onDisk(u"kept.tellings"_s);
        return !kept.corrections.isEmpty()
            && kept.corrections.constFirst().spans.constFirst().range.start == text.indexOf(QString::fromUtf8(aground));
    }));
    comparedAgain(*window, [&] { window->actions()[ActionId::Undo]->trigger(); });
    QCOMPARE(window->document().comparison()->outcomes.constFirst().state, CorrectionOutcome::State::Moved);
    QVERIFY(soon([&] { return fate(correction) == "moved"_L1; }));
}

void TestColumnVersions::correctionIsSettledInTheList()
{
    const auto window = openKept();
    window->actions()[ActionId::Corrections]->trigger();
    auto *list = find<QDialog>(*window, u"correctionsDialog"_s);
    auto *table = find<QTableView>(*list, u"correctionsTable"_s);
    auto *right = find<QPushButton>(*list, u"correctionIsRight"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!right->isEnabled()); // it is where it was made
    addNewer(*window);
    QCOMPARE(table->currentIndex().row(), 0); // what was chosen stays
    QVERIFY(right->isEnabled());
    comparedAgain(*window, [&] { QTest::mouseClick(right, Qt::LeftButton); });
    QCOMPARE(window->document().comparison()->outcomes.constFirst().state, CorrectionOutcome::State::Replayed);
    QVERIFY(!right->isEnabled());
    QVERIFY(window->document().comparison()->passages.constFirst().confirmed);
}

void TestColumnVersions::letDeskAnswer(const MainWindow &window)
{
    auto *saver = find<StorySaver>(window, u"storySaver"_s);
    for (int i = 0; i < 2; ++i) {
        bool told = false;
        saver->askContents([&told](const std::shared_ptr<const StoryContents> &) { told = true; });
        QVERIFY(soon([&told] { return told; }));
    }
}

VersionsWindow *TestColumnVersions::takeAndReturn(MainWindow &window)
{
    m_files = {path(u"herald-2.txt"_s)};
    (void)focus(window, 0);
    VersionsWindow *versions = show(window, ActionId::AddVersion);
    auto *take = find<QPushButton>(*versions, u"takeVersion"_s);
    (void)soon([&] { return take->isVisible(); });
    take->click(); // what comes of it waits in the queue of events
    return versions;
}

void TestColumnVersions::cancelledWhileCarrying()
{
    const auto window = openKept();
    VersionsWindow *versions = takeAndReturn(*window);
    auto *take = find<QPushButton>(*versions, u"takeVersion"_s);
    QVERIFY(!take->isEnabled());
    QVERIFY(!find<QPushButton>(*versions, u"newerVersion"_s)->isEnabled());
    find<QPushButton>(*versions, u"workCancel"_s)->click();
    QVERIFY(take->isVisible() && take->isEnabled()); // it is offered still
    press(*versions, u"leaveVersion"_s);
    press(*versions, u"newerVersion"_s);
    QVERIFY(soon([&] { return take->isVisible(); }));
    QVERIFY(!window->actions()[ActionId::Undo]->isEnabled());
    QCOMPARE(herald().others.size(), 0);
    comparedAgain(*window, [&] { QTest::mouseClick(take, Qt::LeftButton); });
    QVERIFY(soon([&] { return herald().others.size() == 1; }));
    QVERIFY(!take->isVisible());
}

void TestColumnVersions::storyGoesWhileCarrying()
{
    const StoryContents before = onDisk(u"kept.tellings"_s);
    QVERIFY(QFile::copy(path(u"kept.tellings"_s), path(u"other.tellings"_s)));
    auto window = openKept();
    takeAndReturn(*window);
    open(*window, {path(u"other.tellings"_s)}); // another story
    QVERIFY(!window->actions()[ActionId::Undo]->isEnabled());
    QVERIFY(soon([&] { return onDisk(u"kept.tellings"_s).annotations == before.annotations; }));
    QVERIFY(onDisk(u"other.tellings"_s).annotations == before.annotations);
    open(*window, {path(u"kept.tellings"_s)});
    takeAndReturn(*window);
    window.reset(); // or none at all
    QCOMPARE(herald().others.size(), 0);
    QVERIFY(onDisk(u"kept.tellings"_s).annotations == before.annotations);
}

/// What is done meanwhile is not undone by what was begun before.
void TestColumnVersions::editedWhileCarrying()
{
    const auto window = openKept();
    takeAndReturn(*window);
    QSignalSpy again(&window->document(), &StoryDocument::comparedAgain);
    auto &document = const_cast<StoryDocument &>(window->document()); // as the window's own parts do
    ArticleDetails details = detailsOf(document.story().articles.constFirst());
    details.outlet = u"The Herald"_s;
    document.changeDetails(0, details, u"Change of Outlet"_s);
    QVERIFY(soon([&] { return again.size() == 1; }));
    QCOMPARE(document.story().articles.constFirst().outlet, u"The Herald"_s);
    QVERIFY(document.story().articles.constFirst().text.contains(u"two hurt"));
    QVERIFY(soon([&] { return herald().others.size() == 1 && herald().article.outlet == "The Herald"_L1; }));
    window->actions()[ActionId::Undo]->trigger(); // the version
    QVERIFY(soon([&] { return herald().others.isEmpty() && herald().article.outlet == "The Herald"_L1; }));
}

/// The file has codings where they are in the version that is compared, and says which of them moved.
void TestColumnVersions::codingsGoAlong()
{
    StoryContents contents = onDisk(u"kept.tellings"_s);
    const QString &text = contents.articles.constFirst().article.text;
    for (const QString &quote : {u"Ferry aground"_s, u"A tug from Lindsund"_s, u"the bar stayed open"_s}) {
        Coding coding = selectionIn(contents, 0, {text.indexOf(quote), text.indexOf(quote) + quote.size()});
        coding.id = 100 + contents.annotations.size();
        coding.note = quote;
        coding.coder = u"Ada"_s;
        for (const StoryChange &step : putCoding(coding))
            QVERIFY(applyChange(contents, step));
    }
    QVERIFY(QFile::remove(path(u"kept.tellings"_s)));
    QVERIFY(StoryStore::create(path(u"kept.tellings"_s), contents, store()));
    const auto window = openKept();
    VersionsWindow *versions = addNewer(*window);
    const QString now = window->document().story().articles.constFirst().text;
    const auto coding = [this](const QString &note) {
        const StoryContents kept = onDisk(u"kept.tellings"_s);
        for (const Annotation &annotation : kept.annotations) {
            if (annotation.body.value("note"_L1).toString() == note)
                return annotation;
        }
        return Annotation();
    };
    const QString tugboat = u"A tug from Lindsund"_s;
    QVERIFY(soon([&] { return isMoved(coding(tugboat)); }));
    QVERIFY(soon([&] { return cell(*versions, u"versionList"_s, 1, VersionListModel::State) == "compared"_L1; }));
    letDeskAnswer(*window); // who might put them back
    QCOMPARE(coding(tugboat).range.start, now.indexOf(tugboat));
    QVERIFY(isMoved(coding(tugboat)) && !isMoved(coding(u"Ferry aground"_s)));
    QVERIFY(isLost(coding(u"the bar stayed open"_s)));
    // Somebody looks, and that holds.
    auto *places = find<QTableView>(*versions, u"versionPlaces"_s);
    QVERIFY(soon([&] { return rows(*versions, u"versionPlaces"_s) == 7; }));
    for (int row = 0; row < 7; ++row) {
        if (cell(*versions, u"versionPlaces"_s, row, AnchorFateModel::Words) == tugboat
            && cell(*versions, u"versionPlaces"_s, row, AnchorFateModel::What) == "Coding"_L1)
            places->setCurrentIndex(places->model()->index(row, 0));
    }
    find<QTabWidget>(*versions, u"versionTabs"_s)->setCurrentIndex(1);
    press(*versions, u"placeIsRight"_s);
    QVERIFY(soon([&] { return coding(tugboat).id != 0 && !isMoved(coding(tugboat)); }));
    letDeskAnswer(*window);
    QVERIFY(!isMoved(coding(tugboat)));
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return isMoved(coding(tugboat)); }));
}

QTEST_MAIN(TestColumnVersions)
#include "tst_columnversions.moc"
