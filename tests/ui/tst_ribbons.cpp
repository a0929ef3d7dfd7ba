// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/compareviewfixture.h"
#include "widgets/common/colour.h"
#include "widgets/compare/ribbon.h"

#include <QImage>
#include <QScrollBar>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

namespace {

const QString inquiry = u"The harbour board opened an inquiry into the buoy that was never lit."_s;
const QString tide = u"Nobody on the bridge had read the tide table since the second of March."_s;

struct Told {
    int number;
    QStringList texts; ///< each a span, wherever it stands
};

/// Outlets of which each has these paragraphs; a passage is told wherever one of its texts stands.
std::shared_ptr<const Comparison> story(const QList<QStringList> &outlets, const QList<Told> &passages)
{
    Comparison comparison;
    for (qsizetype i = 0; i < outlets.size(); ++i)
        comparison.story.articles.append(articleOf(u"Outlet %1"_s.arg(i + 1), outlets[i].join(u'\n')));
    for (const Told &told : passages) {
        Passage passage{told.number, Relation::Verbatim, 1.0, FoundBy::SharedRun, {}};
        for (int article = 0; article < outlets.size(); ++article) {
            for (const QString &text : told.texts) {
                if (comparison.story.articles[article].text.contains(text))
                    passage.spans.append(spanOf(comparison.story, article, text));
            }
        }
        std::ranges::sort(passage.spans);
        comparison.passages.append(passage);
    }
    comparison.shares.fill(QList<double>(outlets.size(), 0.5), outlets.size());
    comparison.wordCounts.fill(100, outlets.size());
    return std::make_shared<const Comparison>(comparison);
}

} // namespace

/// The bands between columns, as far as their pixels tell.
class TestRibbons : public QObject, private CompareViewFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void chosenSpansAreJoined_data();
    void chosenSpansAreJoined();
    void splitAndMergedSpansMeet_data();
    void splitAndMergedSpansMeet();
    void faintOnesAreThereInSight();
    void hoveredOnesStandOut();
    void movedOnesCross();
    void spansOutOfSightPointThere();
    void absentColumnIsBridged();
    void foldedColumnIsPassed_data();
    void foldedColumnIsPassed();
    void hiddenColumnLeavesNoTrace();
    void hundredsStayCalm();

private:
    void show(const std::shared_ptr<const Comparison> &comparison);
    [[nodiscard]] Ribbon *ribbon(int number) const;
    /// How far a ribbon's pixels are from the empty gap's colour, at its `x` and about a height of the view.
    [[nodiscard]] int inkAt(int number, int x, qreal height) const;
    [[nodiscard]] qreal middle(int article, const QString &text) const;
    enum Side { Before, After };
    [[nodiscard]] int inkBeside(int number, Side side, qreal height) const;
};

void TestRibbons::show(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_view->setComparison(comparison);
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    QCoreApplication::processEvents();
}

Ribbon *TestRibbons::ribbon(int number) const
{
    return m_view->findChild<Ribbon *>(u"ribbon%1"_s.arg(number));
}

int TestRibbons::inkAt(int number, int x, qreal height) const
{
    const QImage image = m_view->grab().toImage();
    const QPoint place = ribbon(number)->mapTo(m_view.get(), QPoint(x, 0));
    const int y = qRound(m_view->mapFromGlobal(QPointF(0, height)).y());
    const QColor empty = m_view->palette().color(QPalette::Window);
    int most = 0;
    for (int line = y - 2; line <= y + 2; ++line) { // a hairline is one pixel high
        const QColor pixel = image.pixelColor(place.x(), line);
        most = std::max(most,
                        std::abs(pixel.red() - empty.red()) + std::abs(pixel.green() - empty.green())
                            + std::abs(pixel.blue() - empty.blue()));
    }
    return most;
}

int TestRibbons::inkBeside(int number, Side side, qreal height) const
{
    const bool atLeft = (side == Before) != m_view->isRightToLeft();
    return inkAt(number, atLeft ? 1 : Ribbon::gapWidth - 2, height);
}

qreal TestRibbons::middle(int article, const QString &text) const
{
    const QList<QRectF> rects = this->text(article)->shownRects(spanOf(m_comparison->story, article, text).range);
    const qreal y = (rects.first().top() + rects.last().bottom()) / 2;
    return this->text(article)->viewport()->mapToGlobal(QPointF(0, y)).y();
}

void TestRibbons::chosenSpansAreJoined_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestRibbons::chosenSpansAreJoined()
{
    QFETCH(const bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    show(story({{lead, tide}, {tide, lead}, {lead}}, {{1, {lead}}, {2, {tide}}}));
    m_view->setCurrentPassage(1);
    for (const int number : {1, 2}) {
        const int before = inkBeside(number, Before, middle(number - 1, lead));
        QVERIFY2(before > 40, qPrintable(QString::number(before)));
        QVERIFY(inkBeside(number, After, middle(number, lead)) > 40);
        QCOMPARE(inkAt(number, Ribbon::gapWidth / 2, globalTop(column(0), 0) + 300), 0);
    }
    const int strong = inkBeside(1, Before, middle(0, lead));
    m_view->setCurrentPassage(0);
    QVERIFY(inkBeside(1, Before, middle(0, lead)) < strong * 3 / 4);
}

void TestRibbons::splitAndMergedSpansMeet_data()
{
    QTest::addColumn<bool>("splitAfter");
    QTest::newRow("split") << true;
    QTest::newRow("merged") << false;
}

void TestRibbons::splitAndMergedSpansMeet()
{
    QFETCH(const bool, splitAfter);
    const QStringList whole{filler(1, u"One"_s), inquiry + u' ' + tide, filler(2, u"One"_s)};
    const QStringList parts{inquiry, filler(1, u"Other"_s), tide, filler(2, u"Other"_s)};
    show(story(splitAfter ? QList{whole, parts} : QList{parts, whole}, {{1, {inquiry + u' ' + tide}}}));
    Comparison comparison = *m_comparison;
    comparison.passages.first().spans = splitAfter
        ? QList{spanOf(comparison.story, 0, inquiry + u' ' + tide), spanOf(comparison.story, 1, inquiry),
                spanOf(comparison.story, 1, tide)}
        : QList{spanOf(comparison.story, 0, inquiry), spanOf(comparison.story, 0, tide),
                spanOf(comparison.story, 1, inquiry + u' ' + tide)};
    show(std::make_shared<const Comparison>(comparison));
    m_view->setCurrentPassage(1);
    const int partly = splitAfter ? 1 : 0;
    const Side side = splitAfter ? After : Before;
    QVERIFY(inkBeside(1, side, middle(partly, inquiry)) > 40);
    QVERIFY(inkBeside(1, side, middle(partly, tide)) > 40);
    QCOMPARE(inkBeside(1, side, middle(partly, u"Other, paragraph 0"_s)), 0);
    QVERIFY(inkBeside(1, splitAfter ? Before : After, middle(1 - partly, tide)) > 40);
}

void TestRibbons::faintOnesAreThereInSight()
{
    show(story({{lead, filler(30, u"One"_s), tide}, {lead, tide}, {inquiry}}, {{1, {lead}}, {2, {tide}}}));
    const int faint = inkBeside(1, Before, middle(0, lead));
    QVERIFY2(faint > 8, qPrintable(QString::number(faint)));
    QCOMPARE(inkBeside(1, After, middle(1, tide)), 0); // its other end is far below
    QCOMPARE(inkBeside(2, Before, middle(1, lead)), 0);
    m_view->setCurrentPassage(2);
    const int setBack = inkBeside(1, After, middle(1, lead));
    QVERIFY(setBack < faint);
    m_view->setCurrentPassage(0);
    text(0)->verticalScrollBar()->setValue(text(0)->verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    QVERIFY(inkBeside(1, After, middle(1, tide)) > 8);
}

void TestRibbons::hoveredOnesStandOut()
{
    show(story({{lead, tide}, {lead, tide}, {lead, tide}}, {{1, {lead}}, {2, {tide}}}));
    const int faint = inkBeside(2, Before, middle(1, lead));
    const int other = inkBeside(2, Before, middle(1, tide));
    QWidget *viewport = text(0)->viewport();
    QTest::mouseMove(viewport, viewport->mapFromGlobal(QPointF(0, middle(0, lead))).toPoint() + QPoint(80, 0));
    // It stands out in every gap, and it alone.
    QVERIFY(inkBeside(1, Before, middle(0, lead)) > 2 * faint);
    QVERIFY(inkBeside(2, Before, middle(1, lead)) > 2 * faint);
    QCOMPARE(inkBeside(2, Before, middle(1, tide)), other);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(viewport, &leave);
    QCOMPARE(inkBeside(2, Before, middle(1, lead)), faint);
}

void TestRibbons::movedOnesCross()
{
    show(story({{lead, filler(3, u"One"_s), tide}, {tide, filler(3, u"Other"_s), lead}}, {{1, {lead}}, {2, {tide}}}));
    QVERIFY(inkBeside(1, Before, middle(0, lead)) > 8);
    QVERIFY(inkBeside(1, After, middle(1, lead)) > 8);
    const qreal between = (middle(0, lead) + middle(1, lead)) / 2;
    QVERIFY(inkAt(1, Ribbon::gapWidth / 2, between) > 8);
}

void TestRibbons::spansOutOfSightPointThere()
{
    show(story({{lead}, {lead, filler(40, u"Other"_s), tide}}, {{1, {lead, tide}}}));
    m_view->setCurrentPassage(1);
    const QWidget *viewport = text(1)->viewport();
    const qreal bottom = viewport->mapToGlobal(QPointF(0, viewport->height())).y();
    QVERIFY(inkAt(1, Ribbon::gapWidth - 3, bottom - 3) > 40);
}

void TestRibbons::absentColumnIsBridged()
{
    show(story({{filler(9, u"One"_s), lead}, {filler(20, u"Other"_s)}, {filler(20, u"Far"_s), lead}}, {{1, {lead}}}));
    m_view->setCurrentPassage(1);
    const auto bridge = [this] { return text(1)->viewport()->mapToGlobal(QPointF(0, text(1)->bridgeLine())).y(); };
    QVERIFY(inkBeside(1, Before, middle(0, lead)) > 40);
    QVERIFY(inkBeside(1, After, bridge()) > 40);
    QVERIFY(inkBeside(2, Before, bridge()) > 40);
    QVERIFY(inkBeside(2, After, middle(2, lead)) > 40);
    const QImage image = text(1)->viewport()->grab().toImage();
    int inked = 0;
    for (int x = 0; x < 60; ++x) {
        const QRgb pixel = image.pixel(x, qRound(text(1)->bridgeLine()));
        inked += QColor(pixel) == text(1)->colours().ink(1) ? 1 : 0;
    }
    QVERIFY2(inked > 20, qPrintable(QString::number(inked)));
    m_view->setCurrentPassage(0);
    QCOMPARE(inkBeside(2, Before, bridge()), 0);
}

void TestRibbons::foldedColumnIsPassed_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestRibbons::foldedColumnIsPassed()
{
    QFETCH(const bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    show(story({{filler(2, u"One"_s), lead, tide}, {lead}, {tide, filler(1, u"Far"_s), lead}},
               {{1, {lead}}, {2, {tide}}}));
    const auto fold = [this](int article) {
        m_view->setFoldedArticles({article});
        QVERIFY(QTest::qWaitFor([&] {
            return std::ranges::all_of(columnsOf(*m_view), [article](const Column *column) {
                return column->index() == article || column->text()->isSettled(); // a folded one has no width
            });
        }));
        QCoreApplication::processEvents();
    };
    fold(1);
    for (const int chosen : {0, 1}) { // the faint band goes the same way as the chosen one
        m_view->setCurrentPassage(chosen);
        QCoreApplication::processEvents();
        const int least = chosen == 0 ? 8 : 40;
        QVERIFY(inkBeside(1, Before, middle(0, lead)) > least);
        QVERIFY(inkBeside(1, After, middle(2, lead)) > least);
        QVERIFY(inkBeside(2, Before, middle(2, lead)) > least);
        QVERIFY(inkBeside(2, After, middle(2, lead)) > least);
    }
    QVERIFY(inkBeside(1, Before, middle(0, tide)) > 4); // which the folded one has not
    QVERIFY(inkBeside(2, After, middle(2, tide)) > 4);
    fold(2); // now it is at the side, and nothing leads there
    QCOMPARE(inkBeside(2, Before, middle(1, lead)), 0);
    QVERIFY(inkBeside(1, After, middle(1, lead)) > 40);
}

void TestRibbons::hiddenColumnLeavesNoTrace()
{
    show(story({{lead}, {filler(20, u"Other"_s)}, {filler(20, u"Far"_s), lead}}, {{1, {lead}}}));
    m_view->setCurrentPassage(1);
    m_view->setShownArticles({0, 2});
    QVERIFY(!ribbon(2));
    QVERIFY(inkBeside(1, Before, middle(0, lead)) > 40);
    QVERIFY(inkBeside(1, After, middle(2, lead)) > 40);
    m_view->setShownArticles({1, 0, 2}); // what was between is now at the side, and not on the way
    QCoreApplication::processEvents();
    QCOMPARE(inkBeside(1, After, middle(0, lead)), 0);
    QVERIFY(inkBeside(2, Before, middle(0, lead)) > 40);
}

void TestRibbons::hundredsStayCalm()
{
    QStringList sentences;
    QList<Told> passages;
    for (int i = 0; i < 200; ++i) {
        sentences.append(u"Sentence %1 of them."_s.arg(i + 1000));
        passages.append({i + 1, {sentences.last()}});
    }
    QStringList mixed; // each thirty of them backwards
    for (qsizetype i = 0; i < sentences.size(); ++i)
        mixed.append(sentences[i - i % 30 + std::min<qsizetype>(30, sentences.size() - (i - i % 30)) - 1 - i % 30]);
    show(story({{sentences.join(u' ')}, {mixed.join(u' ')}}, passages));
    m_view->setCurrentPassage(100);
    const int chosen = inkBeside(1, Before, middle(0, sentences[99]));
    QVERIFY(chosen > 40);
    m_view->setCurrentPassage(0);
    const qreal top = text(0)->viewport()->mapToGlobal(QPointF(0, 4)).y();
    int strongest = 0;
    for (int y = 0; y < 400; y += 4)
        strongest = std::max(strongest, inkAt(1, Ribbon::gapWidth / 2, top + y));
    // Dozens of spans in sight on both sides, and nowhere are they as loud together as the chosen one alone.
    QVERIFY2(strongest > 8 && strongest < chosen, qPrintable(u"%1, chosen %2"_s.arg(strongest).arg(chosen)));
}

QTEST_MAIN(TestRibbons)
#include "tst_ribbons.moc"
