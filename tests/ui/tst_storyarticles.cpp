// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/storyfixture.h"
#include "widgets/compare/columnheader.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Articles that come to the open story and go from it, and one history over all that a person does.
class TestStoryArticles : public QObject, private StoryFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endTest(); }

    void addedArticlesAreComparedAndKept();
    void whatCannotBeAddedIsSaid();
    void droppedOnTheStory_data();
    void droppedOnTheStory();
    void removedFromAColumnsMenu();
    void theLastArticleStays();
    void oneHistoryOverEverything();
    void columnsStayAsTheyWereArranged();
    void correctionsOutliveTheirArticle();
    void idsComeBackWithTheArticle();
    void stoppingGoesBackToWhatIsShown();

private:
    void add(MainWindow &window, const QStringList &files);
    void remove(MainWindow &window, int article);
    [[nodiscard]] static bool drop(MainWindow &window, QPoint place, const QStringList &paths);
};

void TestStoryArticles::init()
{
    startStoryTest();
    write(path(u"echo.txt"_s), "Ferry free again\n\n" + tug + "\n\nThe harbour master spoke of luck.\n");
    write(path(u"buoy.txt"_s), "Aground\n\n" + aground + "\n");
}

void TestStoryArticles::add(MainWindow &window, const QStringList &files)
{
    m_files = files;
    QSignalSpy again(&window.document(), &StoryDocument::comparedAgain);
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(soon([&] { return again.size() == 1; }));
}

void TestStoryArticles::remove(MainWindow &window, int article)
{
    focusColumn(window, article);
    QSignalSpy again(&window.document(), &StoryDocument::comparedAgain);
    window.actions()[ActionId::RemoveArticle]->trigger();
    QVERIFY(soon([&] { return again.size() == 1; }));
}

void TestStoryArticles::addedArticlesAreComparedAndKept()
{
    {
        const auto window = newStoringWindow();
        QVERIFY(!window->actions()[ActionId::AddArticles]->isEnabled());
        open(*window, {path(u"ferry"_s)});
        save(*window);
        add(*window, {path(u"echo.txt"_s), path(u"buoy.txt"_s)});
        QCOMPARE(outlets(*window), (QStringList{u"Herald"_s, u"Post"_s, u"Wire"_s, u"Echo"_s, u"Buoy"_s}));
        QCOMPARE(window->document().comparison()->passages.first().articles(), (QList<int>{0, 1, 2, 4}));
        QCOMPARE(view(*window).shownArticles(), (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE(bar(*window).kind(), MessageBar::Kind::Done);
        QVERIFY(!window->isWindowModified());
        QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 5; }));
    }
    const StoryContents contents = onDisk(u"saved.tellings"_s);
    QVERIFY(contents.articles.at(3).source.startsWith("Ferry free again"));
    QVERIFY(QFile::remove(path(u"echo.txt"_s)));
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    QCOMPARE(outlets(*window).size(), 5);
    QCOMPARE(window->document().comparison()->passages.first().articles(), (QList<int>{0, 1, 2, 4}));
}

void TestStoryArticles::whatCannotBeAddedIsSaid()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    m_files = {path(u"ferry/post.txt"_s), path(u"nowhere.txt"_s)};
    window->actions()[ActionId::AddArticles]->trigger();
    QVERIFY(soon([&] { return bar(*window).isVisible(); }));
    QCOMPARE(bar(*window).kind(), MessageBar::Kind::Failure);
    QVERIFY2(bar(*window).text().contains(path(u"ferry/post.txt"_s)), qPrintable(bar(*window).text()));
    QVERIFY2(bar(*window).text().contains(path(u"nowhere.txt"_s)), qPrintable(bar(*window).text()));
    QVERIFY(!window->actions()[ActionId::Undo]->isEnabled());
    add(*window, {path(u"echo.txt"_s), path(u"nowhere.txt"_s)}); // what can be is
    QVERIFY(soon([&] { return bar(*window).kind() == MessageBar::Kind::Warning; }));
    QCOMPARE(outlets(*window).size(), 4);
}

bool TestStoryArticles::drop(MainWindow &window, QPoint place, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : paths)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted() || !find<QWidget>(window, u"dropOverlay"_s))
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

void TestStoryArticles::droppedOnTheStory_data()
{
    QTest::addColumn<bool>("leading");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QStringList>("outlets");
    const QStringList added{u"Herald"_s, u"Post"_s, u"Wire"_s, u"Echo"_s};
    QTest::newRow("on the story's half") << true << false << added;
    QTest::newRow("on the other half") << false << false << QStringList{u"Echo"_s};
    QTest::newRow("on the story's half, right to left") << true << true << added;
    QTest::newRow("on the other half, right to left") << false << true << QStringList{u"Echo"_s};
}

void TestStoryArticles::droppedOnTheStory()
{
    QFETCH(bool, leading);
    QFETCH(bool, rightToLeft);
    QFETCH(QStringList, outlets);
    const auto window = newStoringWindow();
    window->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    open(*window, {path(u"ferry"_s)});
    const bool left = leading != rightToLeft;
    QVERIFY(drop(*window, {left ? 40 : window->width() - 40, 300}, {path(u"echo.txt"_s)}));
    QVERIFY(soon([&] { return this->outlets(*window) == outlets; }));
}

void TestStoryArticles::removedFromAColumnsMenu()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    QSignalSpy again(&window->document(), &StoryDocument::comparedAgain);
    auto *header = window->findChildren<ColumnHeader *>().at(1);
    QContextMenuEvent ask(QContextMenuEvent::Keyboard, header->rect().center(),
                          header->mapToGlobal(header->rect().center()));
    QApplication::sendEvent(header, &ask);
    auto *menu = find<QMenu>(*window, u"headerMenu"_s);
    QVERIFY(menu);
    menu->setActiveAction(window->actions()[ActionId::RemoveArticle]);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(soon([&] { return again.size() == 1; }));
    QCOMPARE(outlets(*window), (QStringList{u"Herald"_s, u"Wire"_s}));
    QVERIFY(bar(*window).text().contains(u"Post"));
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 2; }));
    QTest::mouseClick(find<QPushButton>(*window, u"messageOffer"_s), Qt::LeftButton); // Undo
    QVERIFY(soon([&] { return outlets(*window) == (QStringList{u"Herald"_s, u"Post"_s, u"Wire"_s}); }));
    QVERIFY(soon([&] {
        const auto articles = onDisk(u"saved.tellings"_s).articles;
        return articles.size() == 3 && articles.at(1).article.outlet == u"Post";
    }));
}

void TestStoryArticles::theLastArticleStays()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    remove(*window, 0);
    remove(*window, 0);
    QCOMPARE(outlets(*window), QStringList{u"Wire"_s});
    QVERIFY(!window->actions()[ActionId::RemoveArticle]->isEnabled());
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(window->actions()[ActionId::RemoveArticle]->isEnabled());
}

void TestStoryArticles::oneHistoryOverEverything()
{
    const auto window = newStoringWindow();
    auto &document = *window->findChild<StoryDocument *>();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    confirmFirst(*window); // 1
    ArticleDetails details = detailsOf(document.story().articles.at(2));
    details.outlet = u"Coast Wire"_s;
    document.changeDetails(2, details, u"Change of Outlet"_s); // 2
    add(*window, {path(u"echo.txt"_s)}); // 3
    remove(*window, 1); // 4
    QCOMPARE(outlets(*window), (QStringList{u"Herald"_s, u"Coast Wire"_s, u"Echo"_s}));
    const auto *undo = window->actions()[ActionId::Undo];
    const auto *redo = window->actions()[ActionId::Redo];
    for (int step = 0; step < 4; ++step) {
        QVERIFY(undo->isEnabled());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    QVERIFY(!undo->isEnabled());
    QVERIFY(soon([&] {
        const StoryContents contents = onDisk(u"saved.tellings"_s);
        return contents.articles.size() == 3 && contents.corrections.isEmpty()
            && contents.articles.at(2).article.outlet == u"Wire";
    }));
    QVERIFY(soon([&] { return outlets(*window) == (QStringList{u"Herald"_s, u"Post"_s, u"Wire"_s}); }));
    for (int step = 0; step < 4; ++step) {
        QVERIFY(redo->isEnabled());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QVERIFY(!redo->isEnabled());
    QVERIFY(soon([&] { return outlets(*window) == (QStringList{u"Herald"_s, u"Coast Wire"_s, u"Echo"_s}); }));
    QVERIFY(soon([&] {
        const StoryContents contents = onDisk(u"saved.tellings"_s);
        return contents.articles.size() == 3 && contents.corrections.size() == 1
            && contents.articles.at(1).article.outlet == u"Coast Wire";
    }));
    QVERIFY(!window->isWindowModified());
    QVERIFY(soon([&] { return kept(*window).startsWith(u"All changes saved"); }));
}

void TestStoryArticles::columnsStayAsTheyWereArranged()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    CompareView &columns = view(*window);
    columns.setShownArticles({2, 0}); // "Post" is hidden
    columns.setBaseArticle(2);
    columns.setCurrentPassage(1);
    remove(*window, 0);
    QCOMPARE(columns.shownArticles(), QList<int>{1}); // "Wire" has moved up
    QCOMPARE(columns.baseArticle(), 1);
    add(*window, {path(u"echo.txt"_s)});
    QCOMPARE(columns.shownArticles(), (QList<int>{1, 2}));
    window->actions()[ActionId::Undo]->trigger();
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return outlets(*window) == (QStringList{u"Herald"_s, u"Post"_s, u"Wire"_s}); }));
    QCOMPARE(columns.baseArticle(), 2);
    QCOMPARE(columns.currentPassage(), 1);
}

void TestStoryArticles::correctionsOutliveTheirArticle()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    confirmFirst(*window);
    remove(*window, 1);
    QVERIFY(!window->document().comparison()->passages.first().confirmed); // one of its tellings is gone
    QCOMPARE(window->document().corrections().size(), 1);
    // Another article of the same file's name: nothing that was said of the first may land on it.
    QVERIFY(QDir(path(u"other"_s)).mkpath(u"."_s));
    write(path(u"other/post.txt"_s), "Later\n\n" + aground + "\n");
    add(*window, {path(u"other/post.txt"_s)});
    QVERIFY(!window->document().comparison()->passages.first().confirmed);
    window->actions()[ActionId::Undo]->trigger();
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] {
        const auto comparison = window->document().comparison();
        return comparison->story.articles.size() == 3 && comparison->passages.first().confirmed;
    }));
}

void TestStoryArticles::idsComeBackWithTheArticle()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 3; }));
    const StoredArticle post = onDisk(u"saved.tellings"_s).articles.at(1);
    remove(*window, 1);
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 2; }));
    window->actions()[ActionId::Undo]->trigger();
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 3; }));
    QVERIFY(onDisk(u"saved.tellings"_s).articles.at(1) == post);
}

void TestStoryArticles::stoppingGoesBackToWhatIsShown()
{
    WindowParts parts{std::make_unique<Settings>(path(u"settings.ini"_s)), m_dialogs, steps(m_gates), store()};
    parts.steps.align = [gates = m_gates](const Story &story, const CompareSettings &settings, const Watch &watch,
                                          EngineMemory *memory) -> std::expected<Comparison, Error> {
        if (story.articles.size() < 4)
            return alignByHand(story, settings, watch, memory);
        gates->started.release();
        while (watch(0.3))
            QThread::yieldCurrentThread();
        return std::unexpected(Error{Error::Code::Cancelled, u"stopped"_s, {}});
    };
    MainWindow window(std::move(parts));
    window.show();
    open(window, {path(u"ferry"_s)});
    save(window);
    m_files = {path(u"echo.txt"_s)};
    window.actions()[ActionId::AddArticles]->trigger();
    QVERIFY(soon([&] { return m_gates->started.tryAcquire(); }));
    QCOMPARE(window.document().story().articles.size(), 4);
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 4; }));
    auto *cancel = find<QWidget>(window, u"statusCancel"_s);
    QVERIFY(soon([&] { return cancel->isVisible(); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(window.document().story().articles.size(), 3);
    QVERIFY(!window.document().isRunning());
    QVERIFY(window.actions()[ActionId::Redo]->isEnabled()); // and nothing of it is lost
    QVERIFY(soon([&] { return onDisk(u"saved.tellings"_s).articles.size() == 3; }));
}

QTEST_MAIN(TestStoryArticles)
#include "tst_storyarticles.moc"
