// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/mainwindowfixture.h"
#include "widgets/compare/column.h"
#include "widgets/compare/columngrip.h"
#include "widgets/compare/columnheader.h"
#include "widgets/compare/columnspine.h"
#include "widgets/compare/compareview.h"
#include "widgets/compare/overviewstrip.h"
#include "widgets/compare/sharebar.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Columns folded to their strips, made wider and narrower, dragged by their heads, and set with more or less space
/// between lines, in the real window.
class TestArrangeColumns : public QObject, private MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup();

    void foldsByItsButtonAndBack();
    void foldsByKeyAndBack();
    void theStripOfAFoldedColumnUnfolds();
    void foundWordsUnfold();
    void dragsTheGrip_data();
    void dragsTheGrip();
    void widensByKey();
    void widthsFollowTheWindow();
    void dragsAHead_data();
    void dragsAHead();
    void escapeEndsTheDrag();
    void lineSpacingIsKept();
    void theBarTellsWithHowMany();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }
    [[nodiscard]] CompareView *view() const { return find<CompareView>(*m_window, u"compareView"_s); }
    [[nodiscard]] Column *column(int article) const { return find<Column>(*m_window, u"column%1"_s.arg(article + 1)); }
    [[nodiscard]] ColumnSpine *spine(int article) const
    {
        return find<ColumnSpine>(*m_window, u"columnSpine%1"_s.arg(article + 1));
    }
    [[nodiscard]] ColumnGrip *grip(int number) const
    {
        return find<ColumnGrip>(*m_window, u"columnGrip%1"_s.arg(number));
    }
    void settle() const
    {
        QVERIFY(soon([this] {
            return std::ranges::all_of(view()->shownArticles(),
                                       [this](int article) { return column(article)->text()->isSettled(); });
        }));
    }
    static void drag(QWidget *widget, QPoint from, QPoint by)
    {
        const QPoint start = widget->mapToGlobal(from); // the widget may move with the pointer
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        QTest::mouseMove(widget, widget->mapFromGlobal(start + by / 2));
        QTest::mouseMove(widget, widget->mapFromGlobal(start + by));
    }

    std::unique_ptr<MainWindow> m_window;
};

void TestArrangeColumns::init()
{
    startTest();
    m_window = newWindow();
    m_window->resize(1500, 700);
    open(*m_window, {path(u"ferry"_s)});
    settle();
}

void TestArrangeColumns::cleanup()
{
    m_window.reset();
    endTest();
}

void TestArrangeColumns::foldsByItsButtonAndBack()
{
    const int wide = column(0)->width();
    QTest::mouseClick(find<QToolButton>(*column(1), u"foldColumn"_s), Qt::LeftButton);
    QCOMPARE(view()->foldedArticles(), QList{1});
    QVERIFY(!column(1)->text()->isVisible() && !column(1)->header()->isVisible());
    QVERIFY(spine(1)->isVisible() && column(1)->strip()->isVisible());
    QVERIFY(column(1)->width() < 60);
    QCOMPARE(spine(1)->text(), column(1)->header()->findChild<QWidget *>(u"outlet"_s)->accessibleName());
    QVERIFY(column(0)->width() > wide); // the others have its room
    QVERIFY(spine(1)->hasFocus());
    QTest::mouseClick(spine(1), Qt::LeftButton);
    QCOMPARE(view()->foldedArticles(), QList<int>());
    QVERIFY(column(1)->text()->isVisible() && !spine(1)->isVisible());
    QCOMPARE(column(0)->width(), wide);
    QVERIFY(column(1)->text()->hasFocus());
}

void TestArrangeColumns::foldsByKeyAndBack()
{
    column(2)->text()->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(view()->foldedArticles(), QList{2});
    QVERIFY(spine(2)->hasFocus());
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(column(1)->text()->hasFocus());
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(spine(2)->hasFocus()); // folded columns are walked through like others
    press(Qt::Key_Return);
    QCOMPARE(view()->foldedArticles(), QList<int>());
    QVERIFY(column(2)->text()->hasFocus());
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(view()->foldedArticles(), QList<int>());
}

void TestArrangeColumns::theStripOfAFoldedColumnUnfolds()
{
    view()->setFoldedArticles({0});
    OverviewStrip *strip = column(0)->strip();
    QVERIFY(!strip->marks().isEmpty());
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, strip->height() - 2));
    QCOMPARE(view()->foldedArticles(), QList<int>());
}

void TestArrangeColumns::foundWordsUnfold()
{
    view()->setFoldedArticles({2});
    press(Qt::Key_F, Qt::ControlModifier);
    auto *words = find<QLineEdit>(*m_window, u"findWords"_s);
    QTest::keyClicks(words, u"harbour office"_s);
    QCOMPARE(view()->foldedArticles(), QList<int>());
    QVERIFY(words->hasFocus());
}

void TestArrangeColumns::dragsTheGrip_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("by");
    QTest::newRow("narrower") << false << -30;
    QTest::newRow("wider") << false << 40;
    QTest::newRow("mirrored") << true << 30;
}

void TestArrangeColumns::dragsTheGrip()
{
    QFETCH(const bool, rightToLeft);
    QFETCH(const int, by);
    if (rightToLeft)
        m_window->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    m_window->resize(1240, 700); // so narrow that a column may grow
    settle();
    const int first = column(0)->width();
    const int second = column(1)->width();
    const int third = column(2)->width();
    drag(grip(1), grip(1)->rect().center(), QPoint(by, 0));
    QTest::mouseRelease(grip(1), Qt::LeftButton);
    const int grown = rightToLeft ? -by : by;
    QVERIFY(std::abs(column(0)->width() - (first + grown)) <= 2);
    QVERIFY(std::abs(column(1)->width() - (second - grown)) <= 2);
    QCOMPARE(column(2)->width(), third);
    QTest::mouseDClick(grip(1), Qt::LeftButton);
    QCOMPARE(column(0)->width(), first);
    QCOMPARE(column(1)->width(), second);
    drag(grip(1), grip(1)->rect().center(), QPoint(-5000, 0));
    QTest::mouseRelease(grip(1), Qt::LeftButton);
    QCOMPARE(column(rightToLeft ? 1 : 0)->width(), column(0)->leastWidth()); // not past what can be read
    QCOMPARE(column(rightToLeft ? 0 : 1)->width(), column(1)->comfortableWidth());
}

void TestArrangeColumns::widensByKey()
{
    m_window->resize(1240, 700);
    const int wide = column(1)->width();
    column(1)->text()->setFocus();
    press(Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(column(1)->width() > wide);
    press(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(column(1)->width() < wide);
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(column(1)->width(), wide);
    QCOMPARE(view()->zoom(), 0);
}

void TestArrangeColumns::widthsFollowTheWindow()
{
    m_window->resize(1240, 700);
    view()->widenColumn(0, -2);
    const double part = static_cast<double>(column(0)->width()) / column(1)->width();
    m_window->resize(1400, 700);
    QVERIFY(std::abs(static_cast<double>(column(0)->width()) / column(1)->width() - part) < 0.02);
    view()->setShownArticles({2, 0});
    QVERIFY(column(0)->width() < column(2)->width()); // it is the article's, not the place's
}

void TestArrangeColumns::dragsAHead_data()
{
    QTest::addColumn<int>("head");
    QTest::addColumn<int>("to"); // over which column
    QTest::addColumn<bool>("farHalf");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("to the end") << 0 << 2 << true << QList{1, 2, 0};
    QTest::newRow("to the front") << 2 << 0 << false << QList{2, 0, 1};
    QTest::newRow("one on") << 0 << 1 << true << QList{1, 0, 2};
    QTest::newRow("not far enough") << 0 << 1 << false << QList{0, 1, 2};
}

void TestArrangeColumns::dragsAHead()
{
    QFETCH(const int, head);
    QFETCH(const int, to);
    QFETCH(const bool, farHalf);
    ColumnHeader *header = column(head)->header();
    const QPoint from(header->width() / 2, 8);
    const QPoint goal = header->mapFrom(m_window.get(), column(to)->mapTo(m_window.get(), QPoint()))
        + QPoint(column(to)->width() * (farHalf ? 3 : 1) / 4, 8);
    drag(header, from, goal - from);
    QCOMPARE(view()->shownArticles(), (QList{0, 1, 2})); // not before it is let go
    QTest::mouseRelease(header, Qt::LeftButton, {}, goal);
    QTEST(view()->shownArticles(), "order");
}

void TestArrangeColumns::escapeEndsTheDrag()
{
    view()->setCurrentPassage(1);
    ColumnHeader *header = column(0)->header();
    drag(header, QPoint(40, 8), QPoint(900, 0));
    press(Qt::Key_Escape);
    QTest::mouseRelease(header, Qt::LeftButton, {}, QPoint(940, 8));
    QCOMPARE(view()->shownArticles(), (QList{0, 1, 2}));
    QCOMPARE(view()->currentPassage(), 1);
}

void TestArrangeColumns::lineSpacingIsKept()
{
    const auto lineStep = [this] {
        settle();
        const ColumnText *text = column(0)->text();
        const TextRange body = text->decoration().map.paragraphRange(1);
        const QList<QRectF> lines = text->shownRects(body);
        return lines.size() > 1 ? lines[1].top() - lines[0].top() : 0.0;
    };
    column(0)->text()->setFocus();
    view()->setZoom(8); // so that it wraps
    const qreal comfortable = lineStep();
    m_window->actions()[ActionId::SpacingWide]->trigger();
    const qreal wide = lineStep();
    m_window->actions()[ActionId::SpacingTight]->trigger();
    const qreal tight = lineStep();
    QVERIFY(tight > 0);
    QVERIFY(comfortable > tight * 1.1);
    QVERIFY(wide > comfortable * 1.1);
    m_window.reset();
    m_window = newWindow();
    QVERIFY(m_window->actions()[ActionId::SpacingTight]->isChecked());
    QCOMPARE(view()->lineSpacing(), LineSpacing::Tight);
    QCOMPARE(view()->zoom(), 8);
}

void TestArrangeColumns::theBarTellsWithHowMany()
{
    const auto *bar = find<ShareBar>(*column(0), u"shareBar"_s);
    // The long sentence is in both others, the tug in one.
    QVERIFY(bar->depth()[1] > bar->depth()[0] && bar->depth()[0] > 0);
    QCOMPARE(bar->depth()[2], 0.0);
    QVERIFY(std::abs(bar->share() - 0.5) < 1e-9);
    const QString two = QString::number(qRound(bar->depth()[1] * 100));
    QVERIFY2(bar->accessibleDescription().contains(two + u" % with two"_s), qPrintable(bar->accessibleDescription()));
    QVERIFY(bar->toolTip().contains(two + u" % with two"_s));
    // The parts stand apart: each has a shade of its own.
    const QImage image = column(0)->header()->findChild<ShareBar *>()->grab().toImage();
    QSet<QRgb> shades;
    for (int x = 0; x < image.width(); ++x)
        shades.insert(image.pixel(x, image.height() / 2));
    QVERIFY(shades.size() >= 3);
}

QTEST_MAIN(TestArrangeColumns)
#include "tst_arrangecolumns.moc"
