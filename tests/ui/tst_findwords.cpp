// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/spantext.h"
#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/columntext.h"
#include "widgets/compare/compareview.h"
#include "widgets/compare/overviewstrip.h"
#include "widgets/find/findbar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Words found in all columns, and columns hidden, shown and moved, in the real window.
class TestFindWords : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void findsInAllColumns();
    void anotherStoryIsSearchedAnew_data();
    void anotherStoryIsSearchedAnew();
    void takesTheSelection();
    void optionsNarrow();
    void escapeShutsTheBarFirst();
    void hidesAndShowsColumns();
    void movesColumns();
    void showsThoseOfThePassage();
    void hiddenColumnsAreNotSearched();
    void aCellOfTheMatrixShowsThePair();
    void settingsKeepTheArrangement();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }
    [[nodiscard]] CompareView *view() const { return find<CompareView>(*m_window, u"compareView"_s); }
    [[nodiscard]] ColumnText *column(int article) const
    {
        return find<ColumnText>(*m_window, u"columnText%1"_s.arg(article + 1));
    }
    [[nodiscard]] QLineEdit *words() const { return find<QLineEdit>(*m_window, u"findWords"_s); }
    [[nodiscard]] QString count() const { return find<QLabel>(*m_window, u"findCount"_s)->text(); }

    std::unique_ptr<MainWindow> m_window;
};

void TestFindWords::init()
{
    startTest();
    m_window = newWindow();
    open(*m_window, {path(u"ferry"_s)});
}

void TestFindWords::cleanup()
{
    m_window.reset();
    endTest();
}

void TestFindWords::findsInAllColumns()
{
    auto *bar = find<FindBar>(*m_window, u"findBar"_s);
    QVERIFY(!bar->isVisible());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), words());
    QTest::keyClicks(words(), u"sandbank"_s);
    QVERIFY2(count().startsWith(u"1 of 4"), qPrintable(count())); // a headline has it as well
    QCOMPARE(column(0)->hits().size(), 1);
    QCOMPARE(column(1)->hits().size(), 2);
    QCOMPARE(column(0)->currentHit(), column(0)->hits().at(0));
    QTest::keyClick(words(), Qt::Key_Return);
    QVERIFY(column(0)->currentHit().isEmpty());
    QCOMPARE(column(1)->currentHit(), column(1)->hits().at(0));
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(count().startsWith(u"4 of 4"), qPrintable(count())); // around
    const auto *strip = find<OverviewStrip>(*m_window, u"overviewStrip2"_s);
    const qsizetype marks = strip->marks().size();
    QTest::keyClicks(words(), u"zzz"_s);
    QCOMPARE(count(), u"Nothing found"_s);
    QVERIFY(column(1)->hits().isEmpty());
    QCOMPARE(strip->marks().size(), marks - 2);
}

void TestFindWords::anotherStoryIsSearchedAnew_data()
{
    QTest::addColumn<bool>("shut");
    QTest::newRow("while the bar is open") << false;
    QTest::newRow("while it is shut") << true;
}

/// It may have fewer articles than the one before.
void TestFindWords::anotherStoryIsSearchedAnew()
{
    QFETCH(const bool, shut);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(words(), u"sandbank"_s);
    QTest::keyClick(words(), Qt::Key_Return);
    if (shut)
        QTest::keyClick(words(), Qt::Key_Escape);
    writeStory(QDir(path(u"two"_s)));
    QVERIFY(QFile::remove(QDir(path(u"two"_s)).filePath(u"wire.txt"_s)));
    open(*m_window, {path(u"two"_s)});
    press(Qt::Key_G, Qt::ControlModifier);
    const auto *label = find<QLabel>(*m_window, u"findCount"_s);
    QVERIFY2(label->text().contains(u" of 3"_s), qPrintable(label->text()));
    QCOMPARE(label->toolTip().count(u'\n'), 1); // a line an outlet
    QCOMPARE(column(0)->currentHit().isEmpty() && column(1)->currentHit().isEmpty(), false);
}

void TestFindWords::takesTheSelection()
{
    QVERIFY(soon([&] { return column(1)->isSettled(); }));
    column(1)->setFocus();
    column(1)->setTextCursor(column(1)->document()->find(u"high water"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(words()->text(), u"high water"_s);
    QVERIFY2(count().startsWith(u"2 of 2"), qPrintable(count())); // from the column that had the focus on
    QVERIFY(!column(1)->currentHit().isEmpty());
}

void TestFindWords::optionsNarrow()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(words(), u"ferry"_s);
    const QString all = count();
    QTest::mouseClick(find<QToolButton>(*m_window, u"findMatchCase"_s), Qt::LeftButton);
    QVERIFY(count() != all);
    words()->setText(u"ferr"_s);
    QTest::mouseClick(find<QToolButton>(*m_window, u"findWholeWords"_s), Qt::LeftButton);
    QCOMPARE(count(), u"Nothing found"_s);
}

void TestFindWords::escapeShutsTheBarFirst()
{
    view()->setCurrentPassage(1);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(words(), u"inquiry"_s);
    QTest::keyClick(words(), Qt::Key_Escape);
    QVERIFY(!find<FindBar>(*m_window, u"findBar"_s)->isVisible());
    QVERIFY(column(2)->hits().isEmpty());
    QCOMPARE(QApplication::focusWidget(), column(2)); // where the last hit was
    QCOMPARE(view()->currentPassage(), 1);
    press(Qt::Key_Escape, Qt::NoModifier);
    QCOMPARE(view()->currentPassage(), 0);
}

void TestFindWords::hidesAndShowsColumns()
{
    auto *menu = find<QMenu>(*m_window, u"articlesMenu"_s);
    auto *second = find<QAction>(*menu, u"showArticle2"_s);
    QVERIFY(second->isChecked());
    second->trigger();
    QCOMPARE(view()->shownArticles(), (QList{0, 2}));
    QVERIFY(!column(1)->isVisible() && column(2)->isVisible());
    QVERIFY2(menu->title().contains(u"2 of 3"), qPrintable(menu->title()));
    column(0)->setFocus();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->shownArticles(), QList{2});
    QVERIFY(!find<QAction>(*menu, u"showArticle3"_s)->isEnabled()); // one stays
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->shownArticles(), (QList{0, 1, 2}));
    QVERIFY(soon([&] { return column(1)->isVisible() && column(1)->isSettled(); }));
    view()->setShownArticles({});
    view()->setShownArticles({0, 0});
    view()->setShownArticles({7});
    QCOMPARE(view()->shownArticles(), (QList{0, 1, 2}));
}

void TestFindWords::movesColumns()
{
    column(2)->setFocus();
    press(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(view()->shownArticles(), (QList{0, 2, 1}));
    QVERIFY(column(2)->hasFocus());
    QVERIFY(soon([&] {
        return column(2)->mapTo(m_window.get(), QPoint()).x() < column(1)->mapTo(m_window.get(), QPoint()).x();
    }));
    press(Qt::Key_Right, Qt::AltModifier); // the neighbours are those that one sees
    QVERIFY(column(1)->hasFocus());
    press(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(view()->shownArticles(), (QList{0, 2, 1})); // it is the last
}

void TestFindWords::showsThoseOfThePassage()
{
    view()->setCurrentPassage(2);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->shownArticles(), (QList{0, 1}));
    QCOMPARE(view()->currentPassage(), 2);
}

void TestFindWords::hiddenColumnsAreNotSearched()
{
    view()->setShownArticles({2, 1});
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(words(), u"sandbank"_s);
    QVERIFY2(count().startsWith(u"1 of 3"), qPrintable(count()));
    QVERIFY(!column(2)->currentHit().isEmpty()); // in the order of the columns
    QCOMPARE(view()->shownArticles(), (QList{2, 1}));
    view()->setShownArticles({0, 1, 2});
    QVERIFY2(count().endsWith(u"of 4, in "_s + outletName(view()->comparison()->story.articles[2])),
             qPrintable(count()));
}

void TestFindWords::aCellOfTheMatrixShowsThePair()
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto *table = find<QTableView>(*m_window, u"matrixTable"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table->visualRect(table->model()->index(2, 1)).center());
    QCOMPARE(view()->shownArticles(), (QList{2, 1}));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table->visualRect(table->model()->index(1, 1)).center());
    QCOMPARE(view()->shownArticles(), (QList{2, 1})); // one article is no pair
}

void TestFindWords::settingsKeepTheArrangement()
{
    view()->setShownArticles({2, 0});
    QSignalSpy compared(&m_window->document(), &StoryDocument::comparedAgain);
    press(Qt::Key_Comma, Qt::ControlModifier);
    find<QSpinBox>(*m_window, u"shortestRun"_s)->setValue(8);
    QVERIFY(soon([&] { return compared.size() == 1; }));
    QCOMPARE(view()->shownArticles(), (QList{2, 0}));
    writeStory(QDir(path(u"other"_s)), "Other title");
    open(*m_window, {path(u"other"_s)});
    QCOMPARE(view()->shownArticles(), (QList{0, 1, 2}));
}

QTEST_MAIN(TestFindWords)
#include "tst_findwords.moc"
