// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/compareview.h"
#include "widgets/passages/passagepanel.h"
#include "widgets/start/startpage.h"
#include "widgets/status/messagebar.h"
#include "widgets/status/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// A story comes into the window: from the start page, a dialog or a drop; what goes wrong on the way is said.
class TestOpenStories : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void startsEmpty();
    void opensTheSample();
    void opensFilesThroughTheDialog();
    void opensWhatIsDropped();
    void takesNoDropOfOtherThings();
    void missingFileKeepsTheStory();
    void filesLeftOutAreListed();
    void cancelsALongRun();
    void opensAnotherWhileOneRuns();
    void closesWhileRunning();
};

void TestOpenStories::startsEmpty()
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

void TestOpenStories::opensTheSample()
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

void TestOpenStories::opensFilesThroughTheDialog()
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

void TestOpenStories::opensWhatIsDropped()
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

void TestOpenStories::takesNoDropOfOtherThings()
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

void TestOpenStories::missingFileKeepsTheStory()
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

void TestOpenStories::filesLeftOutAreListed()
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

void TestOpenStories::cancelsALongRun()
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

void TestOpenStories::opensAnotherWhileOneRuns()
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

void TestOpenStories::closesWhileRunning()
{
    auto window = newWindow();
    window->openPaths({path(u"slow"_s)});
    m_gates->started.acquire();
    window->close();
    window.reset();
    QCOMPARE(m_gates->stopped.load(), 1);
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestOpenStories)
#include "tst_openstories.moc"
