// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/compareviewfixture.h"
#include "widgets/compare/columnheader.h"
#include "widgets/compare/overviewstrip.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// What a chosen passage does to the columns: level, marked, the rest set back.
class TestChosenPassage : public QObject, private CompareViewFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void chosenSpansAreLevel_data();
    void chosenSpansAreLevel();
    void levelSurvivesResizeAndZoom();
    void scrollingEndsTheHold();
    void pinSetsTheBaseAndMarksChange();
    void restIsSetBackAndTheChosenIsNot();
    void choosingLaysNothingOut();
    void absenceIsSaid();
    void stripShowsAndGoes();
    void otherDifferencesOnRequest();
};

void TestChosenPassage::chosenSpansAreLevel_data()
{
    QTest::addColumn<int>("passage");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1000, 640), QSize(1600, 900), QSize(500, 300)}) {
        for (int passage = 1; passage <= 3; ++passage)
            QTest::addRow("passage %d, %d x %d", passage, size.width(), size.height()) << passage << size;
    }
}

void TestChosenPassage::chosenSpansAreLevel()
{
    QFETCH(const int, passage);
    QFETCH(const QSize, size);
    m_view->resize(size);
    m_view->setCurrentPassage(passage);
    QCoreApplication::processEvents();
    const int level = column(0)->text()->viewport()->mapToGlobal(QPoint(0, column(0)->text()->levelLine())).y();
    for (const int article : m_comparison->passages[passage - 1].articles())
        QVERIFY(std::abs(globalTop(column(article), span(passage, article).start) - level) <= 1.0);
}

void TestChosenPassage::levelSurvivesResizeAndZoom()
{
    m_view->setCurrentPassage(1);
    const auto isLevel = [&] {
        const qreal level = globalTop(column(0), span(1, 0).start);
        return std::abs(globalTop(column(1), span(1, 1).start) - level) <= 1.0
            && std::abs(globalTop(column(2), span(1, 2).start) - level) <= 1.0
            && std::abs(text(0)->lineTop(span(1, 0).start) - text(0)->levelLine()) <= 1.0;
    };
    QVERIFY(isLevel());
    m_view->resize(1440, 500);
    QCoreApplication::processEvents();
    QVERIFY(isLevel());
    m_view->zoomIn();
    m_view->zoomIn();
    QCoreApplication::processEvents();
    QVERIFY(isLevel());
    m_view->resetZoom();
    m_view->resize(700, 800);
    QCoreApplication::processEvents();
    QVERIFY(isLevel());
}

void TestChosenPassage::scrollingEndsTheHold()
{
    m_view->setCurrentPassage(1);
    text(2)->verticalScrollBar()->setValue(text(2)->verticalScrollBar()->value() + 60);
    const qreal top = text(2)->lineTop(span(1, 2).start);
    m_view->resize(m_view->width(), m_view->height() + 90);
    QCoreApplication::processEvents();
    QVERIFY(std::abs(text(2)->lineTop(span(1, 2).start) - top) <= 1.0);
}

void TestChosenPassage::pinSetsTheBaseAndMarksChange()
{
    m_view->setCurrentPassage(2);
    const QList<WordMark> before = text(1)->chosen().marks;
    QVERIFY(!before.isEmpty());
    auto *pin = column(1)->findChild<QToolButton *>(u"pin"_s);
    QSignalSpy spy(m_view.get(), &CompareView::baseArticleChanged);
    pin->setFocus();
    QTest::keyClick(pin, Qt::Key_Space);
    QCOMPARE(m_view->baseArticle(), 1);
    QCOMPARE(spy.size(), 1);
    QVERIFY(column(1)->header()->isBase());
    QVERIFY(text(1)->chosen().marks != before);
    QTest::mouseClick(column(0)->findChild<QToolButton *>(u"pin"_s), Qt::LeftButton);
    QCOMPARE(m_view->baseArticle(), 0);
    QVERIFY(!column(1)->header()->isBase());
    QTest::mouseClick(column(0)->findChild<QToolButton *>(u"pin"_s), Qt::LeftButton);
    QCOMPARE(m_view->baseArticle(), -1);
    QCOMPARE(text(1)->chosen().marks, before);
}

void TestChosenPassage::restIsSetBackAndTheChosenIsNot()
{
    m_view->setCurrentPassage(1);
    const TintPalette &colours = text(0)->colours();
    const TextRange other = text(0)->decoration().map.paragraphRange(1);
    QVERIFY(pixelsOf(0, other, colours.dimmed()) > 0);
    QCOMPARE(pixelsOf(0, other, colours.text()), 0);
    QVERIFY(pixelsOf(0, span(1, 0), colours.text()) > 0);
    QVERIFY(pixelsOf(0, span(1, 0), colours.strong(1)) > 0);
    QVERIFY(pixelsOf(0, span(1, 0), colours.dimmed()) < pixelsOf(0, span(1, 0), colours.text()) / 5);
    m_view->setCurrentPassage(0);
    QVERIFY(pixelsOf(0, other, colours.text()) > 0);
    // The soft edges of letters take every shade, so a few of them happen to be this one.
    QVERIFY(pixelsOf(0, other, colours.dimmed()) < pixelsOf(0, other, colours.text()) / 5);
    QVERIFY(pixelsOf(0, span(1, 0), colours.tint(1)) > 0);
}

void TestChosenPassage::choosingLaysNothingOut()
{
    QList<QSignalSpy *> spies;
    for (int i = 0; i < 3; ++i)
        spies.append(new QSignalSpy(text(i), &ColumnText::laidOut));
    QSignalSpy contents(text(0)->document(), &QTextDocument::contentsChanged);
    m_view->setCurrentPassage(1);
    m_view->setCurrentPassage(2);
    m_view->setCurrentPassage(0);
    QCoreApplication::processEvents();
    for (const QSignalSpy *spy : std::as_const(spies))
        QCOMPARE(spy->size(), 0);
    QCOMPARE(contents.size(), 0);
    qDeleteAll(spies);
}

void TestChosenPassage::absenceIsSaid()
{
    m_view->setCurrentPassage(2);
    QVERIFY(!text(0)->findChild<QLabel *>(u"absenceNote"_s)->isVisible());
    const auto *note = text(2)->findChild<QLabel *>(u"absenceNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(text(2)->rect().contains(note->geometry()));
    QVERIFY(text(2)->accessibleDescription().contains(note->text().mid(4))); // "… in this article"
    m_view->setCurrentPassage(1);
    QVERIFY(!note->isVisible());
}

void TestChosenPassage::stripShowsAndGoes()
{
    OverviewStrip *strip = column(0)->strip();
    QCOMPARE(strip->marks().size(), 3);
    m_view->setCurrentPassage(1);
    const auto strong = [&] { return std::ranges::count_if(strip->marks(), &StripMark::strong); };
    QCOMPARE(strong(), 1);
    const StripMark mark = strip->marks().last();
    QVERIFY(mark.strong && mark.from < 0.05);
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() / 2, strip->height() - 2));
    QVERIFY(text(0)->verticalScrollBar()->value() >= text(0)->pageHeight() - text(0)->viewport()->height() - 1);
}

void TestChosenPassage::otherDifferencesOnRequest()
{
    const auto marked = [this] {
        QList<ChosenInArticle> result;
        for (int article = 0; article < m_comparison->story.articles.size(); ++article)
            result.append(column(article)->text()->chosen());
        return result;
    };
    const auto expected = [this](int passage, DifferenceChoice choice) {
        return choosePassage(*m_comparison, m_comparison->passages[passage - 1], -1, choice);
    };
    const auto same = [](const QList<ChosenInArticle> &x, const QList<ChosenInArticle> &y) {
        return std::ranges::equal(x, y, [](const ChosenInArticle &a, const ChosenInArticle &b) {
            return a.spans == b.spans && a.marks == b.marks && a.typography == b.typography;
        });
    };
    using enum DifferenceChoice::Against;
    bool changes = false;
    for (int passage = 1; passage <= 3; ++passage) {
        m_view->setDifferences({});
        m_view->setCurrentPassage(passage);
        QVERIFY(same(marked(), expected(passage, {})));
        const DifferenceChoice other{.against = Majority, .typography = true};
        m_view->setDifferences(other);
        QVERIFY(same(marked(), expected(passage, other)));
        changes = changes || !same(expected(passage, {}), expected(passage, other));
    }
    QVERIFY(changes); // the fixture has a passage in which it matters
}

QTEST_MAIN(TestChosenPassage)
#include "tst_chosenpassage.moc"
