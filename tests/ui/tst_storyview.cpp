// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/storyfixture.h"
#include "widgets/compare/columntext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QScrollBar>
#include <QTabWidget>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// How a person left the window on a story, and how they find it again.
class TestStoryView : public QObject, private StoryFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startStoryTest(); }
    void cleanup() { endTest(); }

    void isFoundAsItWasLeft();
    void chosenPassageComesBack();
    void scrolledPlacesComeBack();
    void isNoEdit();
    void isWrittenOnceInAWhile();
    void staysWithItsStory();
    void ofAnotherStoryIsLeftOut();
};

void TestStoryView::isFoundAsItWasLeft()
{
    QHash<int, double> widths;
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        save(*window);
        CompareView &columns = view(*window);
        columns.widenColumn(0, -2);
        columns.setShownArticles({2, 0});
        columns.setFoldedArticles({2});
        columns.setBaseArticle(0);
        columns.setFilter({.show = PassageFilter::Show::Shared, .with = {0}});
        columns.setCurrentPassage(1);
        QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
        window->actions()[ActionId::SpacingWide]->trigger();
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        widths = columns.arrangement().widths;
        QVERIFY(widths.contains(0));
    }
    QVERIFY(QFile::remove(path(u"settings.ini"_s))); // the story says it, not what the program remembers
    const auto window = newStoringWindow();
    QCOMPARE(view(*window).zoom(), 0);
    open(*window, {path(u"saved.tellings"_s)});
    const Arrangement found = view(*window).arrangement();
    QCOMPARE(found.shown, (QList<int>{2, 0}));
    QCOMPARE(found.folded, QList<int>{2});
    QCOMPARE(found.base, 0);
    QCOMPARE(found.widths, widths);
    QCOMPARE(found.filter.show, PassageFilter::Show::Shared);
    QCOMPARE(found.filter.with, QList<int>{0});
    QCOMPARE(view(*window).zoom(), 2);
    QCOMPARE(view(*window).lineSpacing(), LineSpacing::Wide);
    QVERIFY(window->actions()[ActionId::SpacingWide]->isChecked());
    QVERIFY(window->actions()[ActionId::CompanionsPanel]->isChecked());
    QCOMPARE(find<QTabWidget>(*window, u"companionTabs"_s)->currentIndex(), 2);
    QVERIFY(!window->isWindowModified());
}

void TestStoryView::chosenPassageComesBack()
{
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        save(*window);
        confirmFirst(*window); // after that all passages have ids, as those of the engine have
        window->actions()[ActionId::NextPassage]->trigger();
        QCOMPARE(view(*window).currentPassage(), 2);
    }
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    QCOMPARE(view(*window).currentPassage(), 2);
    QVERIFY(window->actions()[ActionId::ClearChoice]->isEnabled());
    window->actions()[ActionId::ClearChoice]->trigger();
    open(*window, {path(u"ferry"_s)}); // and that none was chosen, too
    open(*window, {path(u"saved.tellings"_s)});
    QCOMPARE(view(*window).currentPassage(), 0);
}

void TestStoryView::scrolledPlacesComeBack()
{
    QByteArray lines;
    for (int i = 1; i <= 200; ++i)
        lines += "\n\nThe log of the harbour office for hour " + QByteArray::number(i) + " says nothing of note.";
    write(path(u"ferry/log.txt"_s), "The log" + lines + "\n");
    qsizetype place = 0;
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        save(*window);
        auto *text = window->findChildren<ColumnText *>().at(1); // "Log", between "Herald" and "Post"
        QVERIFY(soon([&] { return text->isSettled() && text->verticalScrollBar()->maximum() > 1000; }));
        text->verticalScrollBar()->setValue(1000);
        QVERIFY(text->scrolledPlace());
        place = *text->scrolledPlace();
        QVERIFY(place > 500);
    }
    const auto window = newStoringWindow();
    open(*window, {path(u"saved.tellings"_s)});
    const auto *text = window->findChildren<ColumnText *>().at(1);
    QVERIFY(soon([&] { return text->isSettled(); }));
    QVERIFY(qAbs(text->lineTop(place) - text->levelLine()) < text->fontMetrics().height() * 3);
}

void TestStoryView::isNoEdit()
{
    {
        const auto window = newStoringWindow();
        open(*window, {path(u"ferry"_s)});
        view(*window).setShownArticles({1});
        QVERIFY(!window->isWindowModified());
        QVERIFY(!window->actions()[ActionId::Undo]->isEnabled());
    }
    QCOMPARE(StoryStore::untitledStories(store()), QStringList()); // to look at a story is no work
}

void TestStoryView::isWrittenOnceInAWhile()
{
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    const qint64 before = QFileInfo(path(u"saved.tellings-wal"_s)).size();
    for (int i = 0; i < 50; ++i) {
        view(*window).setCurrentPassage(i % 2 + 1);
        view(*window).setZoom(i % 3);
        QCoreApplication::processEvents();
    }
    QCOMPARE(QFileInfo(path(u"saved.tellings-wal"_s)).size(), before); // nothing was written in all that
}

void TestStoryView::staysWithItsStory()
{
    writeStory(QDir(path(u"other"_s)), "Another ferry");
    const auto window = newStoringWindow();
    open(*window, {path(u"ferry"_s)});
    save(*window);
    view(*window).setShownArticles({1, 2});
    open(*window, {path(u"other"_s)}); // what was seen of the first is kept before it goes
    QCOMPARE(view(*window).shownArticles(), (QList<int>{0, 1, 2}));
    view(*window).setShownArticles({0});
    open(*window, {path(u"saved.tellings"_s)});
    QCOMPARE(view(*window).shownArticles(), (QList<int>{1, 2}));
}

void TestStoryView::ofAnotherStoryIsLeftOut()
{
    auto loaded = loadStory({path(u"ferry"_s)});
    QVERIFY(loaded);
    StoryContents contents = contentsOf(loaded->story);
    contents.view = {{u"columns"_s, QJsonArray{QJsonObject{{u"article"_s, u"nowhere.txt"_s}, {u"hidden"_s, true}}, 7}},
                     {u"zoom"_s, u"large"_s},
                     {u"passage"_s, u"ffffffffffff"_s},
                     {u"companion"_s, u"crystal ball"_s},
                     {u"filter"_s, QJsonArray{1, 2}}};
    QVERIFY(StoryStore::create(path(u"odd.tellings"_s), contents, store()));
    const auto window = newStoringWindow();
    open(*window, {path(u"odd.tellings"_s)});
    QCOMPARE(view(*window).shownArticles(), (QList<int>{0, 1, 2}));
    QCOMPARE(view(*window).currentPassage(), 0);
    QVERIFY(!view(*window).filter().isOn());
}

QTEST_MAIN(TestStoryView)
#include "tst_storyview.moc"
