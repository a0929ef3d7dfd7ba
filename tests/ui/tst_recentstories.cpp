// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/roles.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// The stories opened before, in the menu and on the start page.
class TestRecentStories : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void recentStoriesPersist();
    void recentMenuClears();
    void missingRecentCanBeRemoved();
};

void TestRecentStories::recentStoriesPersist()
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

void TestRecentStories::recentMenuClears()
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

void TestRecentStories::missingRecentCanBeRemoved()
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

QTEST_MAIN(TestRecentStories)
#include "tst_recentstories.moc"
