// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/compareviewfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// How a passage is chosen in the columns, by mouse and by keys.
class TestChooseInView : public QObject, private CompareViewFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void clickChoosesOnce();
    void clickOnANumberChooses();
    void repeatedClickGoesThroughOverlappingSpans();
    void dragSelectsAndChoosesNothing();
    void keysStepThroughPassages();
    void unknownNumbersAreIgnored();
    void enterOnTheCaretChooses();
    void altArrowsMoveBetweenColumns();
};

void TestChooseInView::clickChoosesOnce()
{
    QSignalSpy spy(m_view.get(), &CompareView::currentPassageChanged);
    clickText(0, span(1, 0).start + 5);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toInt(), 1);
    QCOMPARE(m_view->currentPassage(), 1);
    clickText(0, span(1, 0).start + 5); // once more on the same: still chosen, nothing to tell
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_view->currentPassage(), 1);
}

void TestChooseInView::clickOnANumberChooses()
{
    const QRectF line = text(0)->shownRects(span(1, 0)).first();
    const QPoint inMargin(qRound(line.left()) - 14, qRound(line.center().y()));
    QCOMPARE(text(0)->passagesUnder(inMargin), QList<int>{1});
    QTest::mouseClick(text(0)->viewport(), Qt::LeftButton, {}, inMargin);
    QCOMPARE(m_view->currentPassage(), 1);
}

void TestChooseInView::repeatedClickGoesThroughOverlappingSpans()
{
    m_view->setCurrentPassage(2);
    const qsizetype both = span(3, 0).start + 3;
    QCOMPARE(passagesAt(text(0)->decoration(), both), (QList<int>{2, 3}));
    clickText(0, both);
    QCOMPARE(m_view->currentPassage(), 3);
    clickText(0, both);
    QCOMPARE(m_view->currentPassage(), 2);
}

void TestChooseInView::dragSelectsAndChoosesNothing()
{
    QWidget *viewport = text(0)->viewport();
    const QRectF line = text(0)->shownRects(span(1, 0)).first();
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(qRound(line.left()) + 4, qRound(line.center().y())));
    QTest::mouseMove(viewport, QPoint(qRound(line.left()) + 90, qRound(line.center().y())));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(qRound(line.left()) + 90, qRound(line.center().y())));
    QVERIFY(text(0)->textCursor().hasSelection());
    QCOMPARE(m_view->currentPassage(), 0);
}

void TestChooseInView::keysStepThroughPassages()
{
    QSignalSpy spy(m_view.get(), &CompareView::currentPassageChanged);
    text(1)->setFocus();
    QTest::keyClick(text(1), Qt::Key_N);
    QCOMPARE(m_view->currentPassage(), 1);
    QTest::keyClick(text(1), Qt::Key_N);
    QCOMPARE(m_view->currentPassage(), 2);
    QTest::keyClick(text(1), Qt::Key_P);
    QCOMPARE(m_view->currentPassage(), 1);
    QTest::keyClick(text(1), Qt::Key_P); // around
    QCOMPARE(m_view->currentPassage(), 3);
    QTest::keyClick(text(1), Qt::Key_Escape);
    QCOMPARE(m_view->currentPassage(), 0);
    QCOMPARE(spy.size(), 5);
    m_view->previousPassage();
    QCOMPARE(m_view->currentPassage(), 3);
}

void TestChooseInView::unknownNumbersAreIgnored()
{
    m_view->setCurrentPassage(2);
    QSignalSpy spy(m_view.get(), &CompareView::currentPassageChanged);
    m_view->setCurrentPassage(99);
    m_view->setCurrentPassage(-1);
    m_view->setBaseArticle(7);
    QCOMPARE(m_view->currentPassage(), 2);
    QCOMPARE(m_view->baseArticle(), -1);
    QCOMPARE(spy.size(), 0);
}

void TestChooseInView::enterOnTheCaretChooses()
{
    text(0)->setFocus();
    text(0)->setCaretOffset(span(2, 0).start + 2);
    QTest::keyClick(text(0), Qt::Key_Return);
    QCOMPARE(m_view->currentPassage(), 2);
    text(0)->setCaretOffset(span(1, 0).end); // behind the last letter still counts as on it
    QTest::keyClick(text(0), Qt::Key_Space);
    QCOMPARE(m_view->currentPassage(), 1);
}

void TestChooseInView::altArrowsMoveBetweenColumns()
{
    text(0)->setFocus();
    QTest::keyClick(text(0), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(text(1)->hasFocus());
    QTest::keyClick(text(1), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(text(2), Qt::Key_Right, Qt::AltModifier); // the last stays
    QVERIFY(text(2)->hasFocus());
    QTest::keyClick(text(2), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(text(1)->hasFocus());
}

QTEST_MAIN(TestChooseInView)
#include "tst_chooseinview.moc"
