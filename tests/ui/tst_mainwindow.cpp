// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparesettingsdialog.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "models/align/align.h"
#include "models/items/roles.h"
#include "resources/resources.h"
#include "widgets/compare/compareview.h"
#include "widgets/passages/passagepanel.h"
#include "widgets/start/startpage.h"
#include "widgets/status/messagebar.h"
#include "widgets/status/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

/// Waits for what `condition` says; the macros of Qt Test do the same and do not pass our warnings.
template <typename Condition>
bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 20000);
}

template <typename Widget>
Widget *find(const QObject &window, const QString &name)
{
    return window.findChild<Widget *>(name);
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(text);
}

const QByteArray aground = "The evening ferry to Skarholm ran aground on a sandbank shortly before nine on Tuesday, "
                           "with 84 people on board, the coast guard said in a statement.";
const QByteArray tug = "A tug from Lindsund pulled the vessel free at high water early on Wednesday morning.";

/// A folder of three outlets on one event.
void writeStory(const QDir &folder, const QByteArray &title = "Ferry aground")
{
    QVERIFY(folder.mkpath(u"."_s));
    write(folder.filePath(u"herald.txt"_s),
          title + "\n\n" + aground + "\n\nNobody was hurt, and the bar stayed open.\n\n" + tug + "\n");
    write(folder.filePath(u"post.txt"_s), "Night on a sandbank\n\n" + tug + "\n\n" + aground + "\n");
    write(folder.filePath(u"wire.txt"_s),
          "Ferry refloated\n\n" + aground + "\n\nAn inquiry will begin next week in the harbour office.\n");
}

Passage passageOf(const Story &story, const QString &text, int number)
{
    Passage passage{
        .number = number, .relation = Relation::Verbatim, .similarity = 1, .foundBy = FoundBy::SharedRun, .spans = {}};
    for (int article = 0; article < static_cast<int>(story.articles.size()); ++article) {
        const qsizetype start = story.articles.at(article).text.indexOf(text);
        if (start >= 0)
            passage.spans.append(Span{article, {start, start + text.size()}});
    }
    return passage;
}

/// What there is to find in our story, so that the window's tests are about the window. A run of 8 words turns the
/// numbers round, a longer one finds nothing. The sample goes to the engine.
std::expected<Comparison, Error> alignByHand(const Story &story, const CompareSettings &settings, const Watch &watch)
{
    if (story.articles.first().file.startsWith(u":/"))
        return compareStory(story, settings, watch);
    Comparison comparison;
    comparison.story = story;
    comparison.settings = settings;
    comparison.wordCounts.fill(40, story.articles.size());
    comparison.shares.fill(QList<double>(story.articles.size(), 0.5), story.articles.size());
    QList<QByteArray> texts{aground, tug};
    if (settings.shortestRun == 8)
        texts = {tug, aground};
    for (const QByteArray &text : std::as_const(texts)) {
        const Passage passage =
            passageOf(story, QString::fromUtf8(text), static_cast<int>(comparison.passages.size()) + 1);
        if (passage.spans.size() > 1 && settings.shortestRun <= 8)
            comparison.passages.append(passage);
    }
    return comparison;
}

/// What the gates of a scripted comparison do is up to the test.
struct Gates {
    QSemaphore started;
    std::atomic_int stopped = 0;
};

/// Loads as ever, but a story of a path that has "slow" in its name runs until it is stopped.
ComparisonJob::Steps steps(const std::shared_ptr<Gates> &gates)
{
    return {[gates](const QStringList &paths, const Watch &watch) -> std::expected<LoadedStory, Error> {
                if (!paths.first().contains(u"slow"))
                    return loadStory(paths, watch);
                gates->started.release();
                while (watch(0.3))
                    QThread::yieldCurrentThread();
                ++gates->stopped;
                return std::unexpected(Error{Error::Code::Cancelled, u"stopped"_s, {}});
            },
            &alignByHand};
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsEmpty();
    void opensTheSample();
    void opensFilesThroughTheDialog();
    void opensWhatIsDropped();
    void takesNoDropOfOtherThings();
    void listAndViewChooseTogether();
    void filterNarrowsTheList();
    void recentStoriesPersist();
    void recentMenuClears();
    void missingFileKeepsTheStory();
    void missingRecentCanBeRemoved();
    void filesLeftOutAreListed();
    void cancelsALongRun();
    void opensAnotherWhileOneRuns();
    void closesWhileRunning();
    void windowPersists();
    void panelShowsBesideAStory();
    void compareSettingsRunLive();
    void savesAReport();
    void reportFailureIsSaid();
    void themes();
    void shortcutsSheet();
    void shortcutsAreUnique();
    void tabReachesEverything();
    void everythingHasAName_data();
    void everythingHasAName();

private:
    std::unique_ptr<MainWindow> newWindow();
    void open(MainWindow &window, const QStringList &paths);
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Gates> m_gates;
    FileDialogs m_dialogs;
};

void TestMainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    registerResources();
}

void TestMainWindow::init()
{
    // The offscreen platform says of every window that it takes no size hints.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_gates = std::make_shared<Gates>();
    m_dialogs = {};
    writeStory(QDir(path(u"ferry"_s)));
}

void TestMainWindow::cleanup()
{
    QApplication::setPalette(QPalette());
    m_folder.reset();
}

std::unique_ptr<MainWindow> TestMainWindow::newWindow()
{
    auto window = std::make_unique<MainWindow>(
        WindowParts{std::make_unique<Settings>(path(u"settings.ini"_s)), m_dialogs, steps(m_gates)});
    window->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(window.get());
    return window;
}

void TestMainWindow::open(MainWindow &window, const QStringList &paths)
{
    QSignalSpy opened(&window.document(), &StoryDocument::opened);
    window.openPaths(paths);
    QVERIFY(soon([&] { return opened.size() == 1; }));
}

void TestMainWindow::startsEmpty()
{
    const auto window = newWindow();
    QVERIFY(find<StartPage>(*window, u"startPage"_s)->isVisible());
    QVERIFY(!find<CompareView>(*window, u"compareView"_s)->isVisible());
    QVERIFY(find<QWidget>(*window, u"openStoryButton"_s)->isVisible());
    QVERIFY(!find<QDockWidget>(*window, u"passagesDock"_s)->isVisible());
    QVERIFY(!window->actions()[ActionId::SaveReport]->isEnabled());
    QVERIFY(!window->actions()[ActionId::NextPassage]->isEnabled());
    QVERIFY(window->actions()[ActionId::OpenStory]->isEnabled());
    QCOMPARE(find<StatusLine>(*window, u"statusLine"_s)->summary(), QString());
}

void TestMainWindow::opensTheSample()
{
    const auto window = newWindow();
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::mouseClick(find<QWidget>(*window, u"openSampleButton"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    const auto comparison = window->document().comparison();
    QCOMPARE(comparison->story.articles.size(), 5);
    QVERIFY(comparison->passages.size() > 5);
    QCOMPARE(find<CompareView>(*window, u"compareView"_s)->comparison(), comparison);
    QVERIFY(find<CompareView>(*window, u"compareView"_s)->isVisible());
    QCOMPARE(find<PassagePanel>(*window, u"passagePanel"_s)->shownCount(),
             static_cast<int>(comparison->passages.size()));
    QCOMPARE(window->windowTitle(), comparison->story.title + u"[*]"_s);
    const QString summary = find<StatusLine>(*window, u"statusLine"_s)->summary();
    QVERIFY2(summary.startsWith(u"5 article"), qPrintable(summary));
    QVERIFY2(summary.contains(u" · %1 passage"_s.arg(comparison->passages.size())), qPrintable(summary));
    QVERIFY2(summary.endsWith(u"% shared"), qPrintable(summary));
    QVERIFY(window->actions()[ActionId::SaveReport]->isEnabled());
    QCOMPARE(find<QListView>(*window, u"recentList"_s)->model()->rowCount(), 0); // it is always at hand
}

void TestMainWindow::opensFilesThroughTheDialog()
{
    m_dialogs.openFiles = [this](QWidget *, const QString &, const FileDialogs::FilesChosen &chosen) {
        chosen({path(u"ferry/herald.txt"_s), path(u"ferry/wire.txt"_s)});
    };
    const auto window = newWindow();
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier);
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(window->document().comparison()->story.articles.size(), 2);
    QCOMPARE(window->document().comparison()->passages.size(), 1);
}

void TestMainWindow::opensWhatIsDropped()
{
    const auto window = newWindow();
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"ferry"_s))});
    const QPoint middle = window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(find<QWidget>(*window, u"dropOverlay"_s));
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(!find<QWidget>(*window, u"dropOverlay"_s));
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(window->document().comparison()->story.articles.size(), 3);
}

void TestMainWindow::takesNoDropOfOtherThings()
{
    const auto window = newWindow();
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/ferry.txt"_s)});
    data.setText(u"https://example.org/ferry.txt"_s);
    QDragEnterEvent enter(window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(window.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!find<QWidget>(*window, u"dropOverlay"_s));
}

void TestMainWindow::listAndViewChooseTogether()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *view = find<CompareView>(*window, u"compareView"_s);
    auto *list = find<QListView>(*window, u"passageList"_s);
    auto *choice = find<QLabel>(*window, u"statusChoice"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(!list->currentIndex().isValid());

    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(second).center());
    QCOMPARE(view->currentPassage(), 2);
    QVERIFY2(choice->text().startsWith(u"Passage 2 of 2"), qPrintable(choice->text()));

    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(view->currentPassage(), 1);

    QTest::keyClick(window.get(), Qt::Key_F3);
    QCOMPARE(view->currentPassage(), 2);
    QCOMPARE(list->currentIndex(), second);
    QVERIFY(list->selectionModel()->isSelected(second));

    QTest::keyClick(window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(list->currentIndex().row(), 0);

    QTest::keyClick(window.get(), Qt::Key_Escape);
    QCOMPARE(view->currentPassage(), 0);
    QVERIFY(!list->selectionModel()->hasSelection());
    QCOMPARE(choice->text(), QString());

    // The same passage again, after the choice was cleared elsewhere.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(second).center());
    QCOMPARE(view->currentPassage(), 2);
}

void TestMainWindow::filterNarrowsTheList()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *panel = find<PassagePanel>(*window, u"passagePanel"_s);
    auto *text = find<QLineEdit>(*window, u"passageFilter"_s);
    auto *view = find<CompareView>(*window, u"compareView"_s);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), text);
    QTest::keyClicks(text, u"Lindsund"_s);
    QCOMPARE(panel->shownCount(), 1);
    QVERIFY2(find<QLabel>(*window, u"passageCount"_s)->text().startsWith(u"1 of 2"), "count");
    QCOMPARE(view->currentPassage(), 0); // typing chooses nothing
    QTest::keyClick(text, Qt::Key_Down);
    QCOMPARE(find<QListView>(*window, u"passageList"_s)->currentIndex().data(PassageTextRole).toStringList().size(), 2);
    QVERIFY(view->currentPassage() != 0);

    text->setFocus();
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->text(), QString()); // the first Esc is the field's, the next the window's
    QVERIFY(view->currentPassage() != 0);
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(view->currentPassage(), 0);

    auto *outlets = find<QComboBox>(*window, u"outletsFilter"_s);
    QCOMPARE(outlets->count(), 2); // in two or more, in all three
    outlets->setCurrentIndex(1);
    QCOMPARE(panel->shownCount(), 1);
    find<QComboBox>(*window, u"relationFilter"_s)->setCurrentIndex(3);
    QCOMPARE(panel->shownCount(), 0);
    QVERIFY(find<QLabel>(*window, u"noPassages"_s)->isVisible());
}

void TestMainWindow::recentStoriesPersist()
{
    writeStory(QDir(path(u"other"_s)), "Another story");
    {
        const auto window = newWindow();
        open(*window, {path(u"ferry"_s)});
        open(*window, {path(u"other/herald.txt"_s), path(u"other/post.txt"_s)});
        open(*window, {path(u"ferry"_s)});
        window->close();
    }
    const auto window = newWindow();
    auto *list = find<QListView>(*window, u"recentList"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data(RecentPathsRole).toStringList(), QStringList{path(u"ferry"_s)});
    auto *menu = find<QMenu>(*window, u"recentMenu"_s);
    Q_EMIT menu->aboutToShow();
    QSignalSpy opened(&window->document(), &StoryDocument::opened);
    find<QAction>(*menu, u"recentStory1"_s)->trigger();
    QVERIFY(soon([&] { return opened.size() == 1; }));
    QCOMPARE(window->document().comparison()->story.articles.size(), 2);

    const auto third = newWindow();
    auto *shown = find<QListView>(*third, u"recentList"_s);
    QSignalSpy openedThere(&third->document(), &StoryDocument::opened);
    shown->setFocus();
    shown->setCurrentIndex(shown->model()->index(1, 0));
    QTest::keyClick(shown, Qt::Key_Return);
    QVERIFY(soon([&] { return openedThere.size() == 1; }));
    QCOMPARE(third->document().comparison()->story.articles.size(), 3);
}

void TestMainWindow::recentMenuClears()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *menu = find<QMenu>(*window, u"recentMenu"_s);
    QVERIFY(menu->menuAction()->isEnabled());
    Q_EMIT menu->aboutToShow();
    find<QAction>(*menu, u"clearRecent"_s)->trigger();
    QVERIFY(!menu->menuAction()->isEnabled());
    QCOMPARE(Settings(path(u"settings.ini"_s)).value(Settings::Key::RecentStories).toString(), u"[]"_s);
}

void TestMainWindow::missingFileKeepsTheStory()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    const auto before = window->document().comparison();
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(!bar->isVisible());
    window->openPaths({path(u"gone.txt"_s)});
    QVERIFY(soon([&] { return bar->isVisible(); }));
    QCOMPARE(bar->kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar->text().contains(path(u"gone.txt"_s) + u": "_s), qPrintable(bar->text()));
    QVERIFY(!find<QWidget>(*window, u"messageOffer"_s)->isVisible());
    QCOMPARE(window->document().comparison(), before);
    QCOMPARE(find<CompareView>(*window, u"compareView"_s)->comparison(), before);
    QTest::mouseClick(find<QToolButton>(*window, u"messageClose"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::missingRecentCanBeRemoved()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    QVERIFY(QDir(path(u"ferry"_s)).removeRecursively());
    window->openPaths({path(u"ferry"_s)});
    auto *offer = find<QWidget>(*window, u"messageOffer"_s);
    QVERIFY(soon([&] { return offer->isVisible(); }));
    auto *recent = find<QListView>(*window, u"recentList"_s)->model();
    QCOMPARE(recent->rowCount(), 1);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(recent->rowCount(), 0);
    QVERIFY(!find<MessageBar>(*window, u"messageBar"_s)->isVisible());
}

void TestMainWindow::filesLeftOutAreListed()
{
    write(path(u"ferry/blank.txt"_s), "");
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->kind(), MessageBar::Kind::Warning);
    QVERIFY2(bar->text().contains(u"blank.txt: "), qPrintable(bar->text()));
    QVERIFY2(QAccessible::queryAccessibleInterface(bar)->text(QAccessible::Description).contains(u"blank.txt"),
             "spoken");
    QCOMPARE(window->document().comparison()->story.articles.size(), 3);
    open(*window, {path(u"ferry/herald.txt"_s), path(u"ferry/post.txt"_s)});
    QVERIFY(!bar->isVisible()); // it was about the story before
}

void TestMainWindow::cancelsALongRun()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    const auto before = window->document().comparison();
    auto *work = find<QWidget>(*window, u"statusWork"_s);
    QVERIFY(!work->isVisible());
    window->openPaths({path(u"slow"_s)});
    QVERIFY(!work->isVisible()); // quick work does not flicker
    QVERIFY(soon([&] { return work->isVisible(); }));
    QVERIFY(window->document().isRunning());
    QTest::mouseClick(find<QToolButton>(*window, u"statusCancel"_s), Qt::LeftButton);
    QVERIFY(!window->document().isRunning());
    QVERIFY(!work->isVisible());
    QVERIFY(soon([&] { return m_gates->stopped == 1; }));
    QCOMPARE(window->document().comparison(), before);
    QVERIFY(!find<MessageBar>(*window, u"messageBar"_s)->isVisible()); // nothing went wrong
}

void TestMainWindow::opensAnotherWhileOneRuns()
{
    const auto window = newWindow();
    window->openPaths({path(u"slow"_s)});
    m_gates->started.acquire();
    open(*window, {path(u"ferry"_s)});
    QVERIFY(soon([&] { return m_gates->stopped == 1; }));
    QCOMPARE(window->document().comparison()->story.articles.size(), 3);
    QVERIFY(!window->document().isRunning());
    QVERIFY(!find<QWidget>(*window, u"statusWork"_s)->isVisible());
}

void TestMainWindow::closesWhileRunning()
{
    auto window = newWindow();
    window->openPaths({path(u"slow"_s)});
    m_gates->started.acquire();
    window->close();
    window.reset();
    QCOMPARE(m_gates->stopped.load(), 1);
    QCoreApplication::processEvents();
}

void TestMainWindow::windowPersists()
{
    {
        const auto window = newWindow();
        open(*window, {path(u"ferry"_s)});
        window->resize(740, 610); // offscreen has 800 by 800
        window->actions()[ActionId::PassagesPanel]->trigger();
        QVERIFY(!find<QDockWidget>(*window, u"passagesDock"_s)->isVisible());
        window->actions()[ActionId::ZoomIn]->trigger();
        window->actions()[ActionId::ZoomIn]->trigger();
        window->close();
    }
    const auto window = newWindow();
    QCOMPARE(window->size(), QSize(740, 610));
    open(*window, {path(u"ferry"_s)});
    QVERIFY(!find<QDockWidget>(*window, u"passagesDock"_s)->isVisible());
    QVERIFY(!window->actions()[ActionId::PassagesPanel]->isChecked());
    QCOMPARE(find<CompareView>(*window, u"compareView"_s)->zoom(), 2);
    window->actions()[ActionId::ResetZoom]->trigger();
    QCOMPARE(find<CompareView>(*window, u"compareView"_s)->zoom(), 0);
}

void TestMainWindow::panelShowsBesideAStory()
{
    const auto window = newWindow();
    auto *dock = find<QDockWidget>(*window, u"passagesDock"_s);
    auto *action = window->actions()[ActionId::PassagesPanel];
    QVERIFY(action->isChecked());
    open(*window, {path(u"ferry"_s)});
    QVERIFY(dock->isVisible());
    dock->close(); // by its own button
    QVERIFY(!action->isChecked());
    QTest::keyClick(window.get(), Qt::Key_F9);
    QVERIFY(dock->isVisible());
    window->hide();
    window->show();
    QVERIFY(dock->isVisible());
    QVERIFY(action->isChecked());
}

void TestMainWindow::compareSettingsRunLive()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    auto *view = find<CompareView>(*window, u"compareView"_s);
    view->setCurrentPassage(2);
    window->actions()[ActionId::CompareSettings]->trigger();
    auto *dialog = find<CompareSettingsDialog>(*window, u"compareSettingsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    QSignalSpy again(&window->document(), &StoryDocument::comparedAgain);
    find<QSpinBox>(*dialog, u"shortestRun"_s)->setValue(8);
    QVERIFY(soon([&] { return again.size() == 1; }));
    QCOMPARE(window->document().comparison()->settings.shortestRun, 8);
    QCOMPARE(view->comparison(), window->document().comparison());
    QCOMPARE(view->currentPassage(), 1); // the same text under its new number
    QVERIFY(find<QLabel>(*window, u"statusSettings"_s)->isVisible());
    QVERIFY(!find<QLabel>(*dialog, u"settingsSummary"_s)->text().isEmpty());
    QCOMPARE(Settings(path(u"settings.ini"_s)).value(Settings::Key::ShortestRun).toInt(), 8);
    // What was chosen is gone.
    find<QSpinBox>(*dialog, u"shortestRun"_s)->setValue(50);
    QVERIFY(soon([&] { return again.size() == 2; }));
    QCOMPARE(view->comparison()->settings.shortestRun, 50);
    QCOMPARE(view->currentPassage(), 0);
    QVERIFY(find<QLabel>(*window, u"noPassages"_s)->isVisible());
}

void TestMainWindow::savesAReport()
{
    QString suggested;
    m_dialogs.saveReport = [&](QWidget *, const QString &suggestion, const FileDialogs::PathChosen &chosen) {
        suggested = suggestion;
        chosen(path(u"ferry.pdf"_s));
    };
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    window->actions()[ActionId::SaveReport]->trigger();
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->isVisible(); }));
    QCOMPARE(bar->kind(), MessageBar::Kind::Done);
    QVERIFY2(bar->text().contains(u"ferry.pdf"), qPrintable(bar->text()));
    QVERIFY(find<QWidget>(*window, u"messageOffer"_s)->isVisible());
    QVERIFY2(suggested.endsWith(u".pdf"), qPrintable(suggested));
    QFile report(path(u"ferry.pdf"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.read(5) == "%PDF-");
    QVERIFY(window->actions()[ActionId::SaveReport]->isEnabled());
}

void TestMainWindow::reportFailureIsSaid()
{
    m_dialogs.saveReport = [this](QWidget *, const QString &, const FileDialogs::PathChosen &chosen) {
        chosen(path(u"no/such/folder/ferry.pdf"_s));
    };
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    window->actions()[ActionId::SaveReport]->trigger();
    auto *bar = find<MessageBar>(*window, u"messageBar"_s);
    QVERIFY(soon([&] { return bar->isVisible(); }));
    QCOMPARE(bar->kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar->text().contains(path(u"no/such/folder/ferry.pdf"_s)), qPrintable(bar->text()));
}

void TestMainWindow::themes()
{
    const auto lightness = [] { return QApplication::palette().color(QPalette::Base).lightness(); };
    {
        const auto window = newWindow();
        window->actions()[ActionId::ThemeDark]->trigger();
        QVERIFY(lightness() < 100);
        window->actions()[ActionId::ThemeLight]->trigger();
        QVERIFY(lightness() > 200);
        window->actions()[ActionId::ThemeDark]->trigger();
        window->close();
    }
    QApplication::setPalette(QPalette());
    const auto window = newWindow();
    QVERIFY(window->actions()[ActionId::ThemeDark]->isChecked());
    QVERIFY(lightness() < 100);
    window->actions()[ActionId::ThemeSystem]->trigger();
    QVERIFY(lightness() > 200); // what offscreen has
}

void TestMainWindow::shortcutsSheet()
{
    const auto window = newWindow();
    QTest::keyClick(window.get(), Qt::Key_Question);
    auto *table = find<QTableWidget>(*window, u"shortcutsTable"_s);
    QVERIFY(table);
    QVERIFY(table->isVisible());
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        keys.append(table->item(row, 0)->text());
        QVERIFY(!table->item(row, 1)->text().isEmpty());
    }
    for (const QAction *action : window->actions().all()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(keys.join(u'\n').contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
    }
    QVERIFY(keys.contains(u"N, P"_s));
}

void TestMainWindow::shortcutsAreUnique()
{
    const auto window = newWindow();
    QSet<QKeySequence> seen;
    QSet<QString> names;
    for (const QAction *action : window->actions().all()) {
        QVERIFY(!names.contains(action->objectName()));
        names.insert(action->objectName());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

void TestMainWindow::tabReachesEverything()
{
    const auto window = newWindow();
    open(*window, {path(u"ferry"_s)});
    window->activateWindow();
    find<QLineEdit>(*window, u"passageFilter"_s)->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QVERIFY(QApplication::focusWidget());
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name :
         {u"passageFilter"_s, u"relationFilter"_s, u"outletsFilter"_s, u"passageList"_s, u"openStoryTool"_s,
          u"nextPassageTool"_s, u"compareSettingsTool"_s, u"saveReportTool"_s, u"columnText1"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestMainWindow::everythingHasAName_data()
{
    QTest::addColumn<bool>("withStory");
    QTest::newRow("start page") << false;
    QTest::newRow("a story, its message, and the dialogs") << true;
}

void TestMainWindow::everythingHasAName()
{
    QFETCH(const bool, withStory);
    const auto window = newWindow();
    if (withStory) {
        write(path(u"ferry/blank.txt"_s), "");
        open(*window, {path(u"ferry"_s)});
        window->actions()[ActionId::CompareSettings]->trigger();
        window->actions()[ActionId::Shortcuts]->trigger();
    }
    const QSet<QAccessible::Role> interactive{
        QAccessible::PushButton,   QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::Slider,
        QAccessible::List,         QAccessible::Table,       QAccessible::ListItem,
        QAccessible::ProgressBar,  QAccessible::MenuItem,    QAccessible::Link};
    QStringList unnamed;
    int named = 0;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *item) {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        // The line inside a spin box is spoken with the box.
        const bool inner = item->parent() && item->parent()->role() == QAccessible::SpinBox;
        if (interactive.contains(item->role()) && !inner) {
            if (item->text(QAccessible::Name).trimmed().isEmpty())
                unnamed.append(u"%1 role %2 in %3"_s.arg(item->object() ? item->object()->objectName() : u"-"_s)
                                   .arg(item->role())
                                   .arg(item->parent() && item->parent()->object()
                                            ? item->parent()->object()->objectName()
                                            : u"-"_s));
            else
                ++named;
        }
        for (int i = 0; i < item->childCount(); ++i)
            walk(item->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(window.get()));
    for (QDialog *dialog : window->findChildren<QDialog *>())
        walk(QAccessible::queryAccessibleInterface(dialog));
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    QVERIFY(named > (withStory ? 20 : 8));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
