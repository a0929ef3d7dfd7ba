// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/compareviewfixture.h"
#include "widgets/compare/columnrow.h"
#include "widgets/compare/overviewstrip.h"
#include "widgets/compare/settling.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int outlets = 12;

/// Long articles that all end with the same sentence.
std::shared_ptr<const Comparison> longStory()
{
    Comparison comparison;
    for (int i = 0; i < outlets; ++i) {
        const QString text = filler(150, u"Outlet %1"_s.arg(i)) + u'\n' + lead;
        comparison.story.articles.append(articleOf(u"Outlet %1"_s.arg(i + 1), text));
    }
    Passage passage{1, Relation::Verbatim, 1.0, FoundBy::SharedRun, {}};
    for (int i = 0; i < outlets; ++i)
        passage.spans.append(spanOf(comparison.story, i, lead));
    comparison.passages = {passage};
    comparison.shares = QList<QList<double>>(outlets, QList<double>(outlets, 0.1));
    comparison.wordCounts = QList<int>(outlets, 4000);
    return std::make_shared<const Comparison>(comparison);
}

} // namespace

/// A long story is laid out between other events, a bounded part at a time, and is right once that is done.
class TestSettling : public QObject, private CompareViewFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init();
    void cleanup() { endTest(); }

    void worksInSlices_data();
    void worksInSlices();
    void theFirstInSightComesFirst();
    void choosingMeanwhileEndsLevel();
    void stripsAreNearMeanwhile();
    void replacedMeanwhile();
    void placeIsKept();
    void theStartIsKept();

private:
    [[nodiscard]] Settling *settling() const { return m_view->findChild<ColumnRow *>()->settling(); }
};

void TestSettling::init()
{
    startTest();
    m_comparison = longStory();
}

void TestSettling::worksInSlices_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"open", "zoom", "font", "palette", "width", "filter", "spacing"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestSettling::worksInSlices()
{
    QFETCH(const QString, change);
    if (change != u"open"_s) {
        m_view->setComparison(m_comparison);
        m_view->setCurrentPassage(1);
        QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    }
    QSignalSpy slices(settling(), &Settling::sliced);
    if (change == u"open"_s) {
        m_view->setComparison(m_comparison);
    } else if (change == u"zoom"_s) {
        m_view->zoomIn();
    } else if (change == u"font"_s) {
        QFont font = m_view->font();
        font.setPointSizeF(font.pointSizeF() + 3);
        m_view->setFont(font);
    } else if (change == u"palette"_s) {
        m_view->setPalette(QPalette(QColor(45, 45, 48), QColor(30, 30, 32)));
    } else if (change == u"filter"_s) {
        m_view->setFilter({.show = PassageFilter::Show::OnlyHere});
    } else if (change == u"spacing"_s) {
        m_view->setLineSpacing(LineSpacing::Wide);
    } else {
        m_view->resize(outlets * 420, 640);
    }
    QVERIFY(!isSettled(*m_view));
    QCOMPARE(slices.size(), 0); // the call itself lays out nothing of a long story
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QVERIFY(slices.size() > outlets);
    const int article = static_cast<int>(m_comparison->story.articles.first().text.size());
    for (const QList<QVariant> &slice : std::as_const(slices)) {
        // A slice may end with making one article's document, which is counted at a quarter of its text.
        QVERIFY2(slice.first().toInt() <= Settling::firstSlice + article / 3, qPrintable(slice.first().toString()));
    }
}

void TestSettling::theFirstInSightComesFirst()
{
    m_view->setComparison(m_comparison);
    QList<int> order;
    for (int i = 0; i < outlets; ++i)
        connect(text(i), &ColumnText::laidOut, m_view.get(), [&order, i] {
            if (!order.contains(i))
                order.append(i);
        });
    const bool firstWasReady = text(0)->isViewSettled();
    const bool lastWasReady = text(outlets - 1)->isViewSettled();
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QVERIFY(!lastWasReady);
    if (!firstWasReady)
        QCOMPARE(order.first(), 0);
    QCOMPARE(order.last(), outlets - 1);
}

void TestSettling::choosingMeanwhileEndsLevel()
{
    m_view->setComparison(m_comparison);
    m_view->setCurrentPassage(1);
    QVERIFY(!isSettled(*m_view));
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    for (int i = 0; i < outlets; ++i) {
        QVERIFY(std::abs(text(i)->lineTop(span(1, i).start) - text(i)->levelLine()) <= 1.0);
        QCOMPARE(text(i)->caretOffset(), span(1, i).start);
    }
}

void TestSettling::stripsAreNearMeanwhile()
{
    m_view->setComparison(m_comparison);
    m_view->setCurrentPassage(1);
    const OverviewStrip *strip = column(outlets - 1)->strip();
    QVERIFY(!text(outlets - 1)->isSettled());
    QCOMPARE(strip->marks().size(), 1);
    const double before = strip->marks().first().from;
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QVERIFY(std::abs(strip->marks().first().from - before) < 0.05);
}

void TestSettling::replacedMeanwhile()
{
    m_view->setComparison(m_comparison);
    m_view->setComparison(ferry());
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    m_view->setComparison(m_comparison);
    m_view->setComparison(nullptr);
    QCoreApplication::processEvents();
    QVERIFY(settling()->isSettled());
}

void TestSettling::placeIsKept()
{
    m_view->setComparison(m_comparison);
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    text(0)->verticalScrollBar()->setValue(static_cast<int>(text(0)->pageHeight() / 2));
    const TextRange paragraph = text(0)->decoration().map.paragraphRange(75);
    const qreal before = text(0)->lineTop(paragraph.start);
    m_view->zoomIn();
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QVERIFY(std::abs(text(0)->lineTop(paragraph.start) - before) < text(0)->viewport()->height());
}

void TestSettling::theStartIsKept()
{
    m_view->setComparison(m_comparison);
    m_view->setFilter({.show = PassageFilter::Show::Shared});
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QCOMPARE(text(0)->document()->blockCount(), 2); // a gap, and the sentence that all have
    m_view->setGapsOpen(true);
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QCOMPARE(text(0)->document()->blockCount(), 152);
    QCOMPARE(text(0)->scrollOffset(), 0); // the line of the gap is in sight
    text(0)->verticalScrollBar()->setValue(500);
    const TextRange paragraph = text(0)->decoration().map.paragraphRange(20);
    const qreal before = text(0)->lineTop(paragraph.start);
    m_view->setFilter({});
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QVERIFY(std::abs(text(0)->lineTop(paragraph.start) - before) <= 2); // what was being read stays where it was
}

QTEST_MAIN(TestSettling)
#include "tst_settling.moc"
