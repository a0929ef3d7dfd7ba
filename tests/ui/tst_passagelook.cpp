// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagecard.h"
#include "tests/ui/compareviewfixture.h"

#include <QHelpEvent>
#include <QImage>
#include <QSet>
#include <QTest>
#include <QToolTip>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// What a passage looks like in its column, told from the pixels: with colour and without.
class TestPassageLook : public QObject, private CompareViewFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void init() { startTest(); }
    void cleanup() { endTest(); }

    void relationsAreReadWithoutColour_data() { palettes(); }
    void relationsAreReadWithoutColour();
    void overlapsKeepBothTints_data() { palettes(); }
    void overlapsKeepBothTints();
    void manyOverlapsLeaveTheLettersAlone();
    void numbersStandInTheMargin();
    void hoverShowsTheCard();

private:
    static void palettes();
    void usePalette();
    /// How many strokes the line below one line of a range has.
    [[nodiscard]] qsizetype strokes(int article, TextRange range, const QColor &ink) const;
};

void TestPassageLook::palettes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPassageLook::usePalette()
{
    QFETCH(const bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(30, 30, 32) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(225, 225, 225) : QColor(Qt::black));
    m_view->setPalette(palette);
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
}

qsizetype TestPassageLook::strokes(int article, TextRange range, const QColor &ink) const
{
    const QImage image = text(article)->viewport()->grab().toImage();
    const QRectF line = text(article)->shownRects(range).first();
    const int y = qRound(line.bottom() - 1);
    qsizetype count = 0;
    bool on = false;
    for (int x = qRound(line.left()) + 1; x < qRound(line.right()) - 1; ++x) {
        const bool inked = image.pixelColor(x, y).rgb() == ink.rgb();
        count += inked && !on ? 1 : 0;
        on = inked;
    }
    return count;
}

void TestPassageLook::relationsAreReadWithoutColour()
{
    usePalette();
    // One sentence under three relations: what differs is the relation alone.
    QList<qsizetype> counts;
    for (const Relation relation : {Relation::Verbatim, Relation::Edited, Relation::Reworded}) {
        Comparison comparison = *ferry();
        comparison.passages.resize(1);
        comparison.passages.first().relation = relation;
        m_comparison = std::make_shared<const Comparison>(comparison);
        m_view->setComparison(m_comparison);
        QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
        counts.append(strokes(0, span(1, 0), text(0)->colours().ink(1)));
    }
    const auto said = [&] { return u"%1, %2, %3"_s.arg(counts[0]).arg(counts[1]).arg(counts[2]); };
    QVERIFY2(counts[0] == 1, qPrintable(said())); // unbroken
    QVERIFY2(counts[1] > 10, qPrintable(said())); // dashes
    QVERIFY2(counts[2] > counts[1] * 3 / 2, qPrintable(said())); // dots
}

void TestPassageLook::overlapsKeepBothTints()
{
    usePalette();
    const TextRange shared{std::max(span(2, 0).start, span(3, 0).start), std::min(span(2, 0).end, span(3, 0).end)};
    QVERIFY(!shared.isEmpty());
    text(0)->bringLevel(shared.start);
    const TintPalette &colours = text(0)->colours();
    QVERIFY(pixelsOf(0, shared, colours.tint(2)) > 50);
    QVERIFY(pixelsOf(0, shared, colours.tint(3)) > 50);
    // Neither is mixed with the other: what stands on both is on grounds that text is known to be readable on.
    const QImage image = text(0)->viewport()->grab().toImage();
    const QRect line = text(0)->shownRects(shared).first().toAlignedRect();
    QSet<QRgb> grounds;
    for (int y = line.top() + 1; y < line.bottom() - 5; ++y)
        grounds.insert(image.pixelColor(line.left() + 1, y).rgb());
    QVERIFY(grounds.contains(colours.tint(2).rgb()) || grounds.contains(colours.tint(3).rgb()));
}

void TestPassageLook::manyOverlapsLeaveTheLettersAlone()
{
    Comparison comparison = *ferry();
    const Passage whole = comparison.passages.first();
    comparison.passages.clear();
    for (int number = 1; number <= 8; ++number) {
        comparison.passages.append(whole);
        comparison.passages.last().number = number;
    }
    m_comparison = std::make_shared<const Comparison>(comparison);
    m_view->setComparison(m_comparison);
    QVERIFY(QTest::qWaitFor([this] { return isSettled(*m_view); }));
    const QList<QRectF> lines = text(0)->shownRects(span(1, 0));
    QVERIFY(lines.size() > 1);
    const QImage image = text(0)->viewport()->grab().toImage();
    const QRect second = lines[1].toAlignedRect();
    for (int y = second.top() + 8; y < second.bottom() - 3; ++y) {
        int longest = 0;
        int run = 0;
        for (int x = second.left() + 1; x < second.right(); ++x) {
            run = image.pixel(x, y) == image.pixel(x - 1, y) && image.pixelColor(x, y).lightness() < 160 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        QVERIFY2(longest < 20,
                 qPrintable(u"a stroke of %1 pixels, %2 below the line's top"_s.arg(longest).arg(y - second.top())));
    }
}

void TestPassageLook::numbersStandInTheMargin()
{
    // A number answers like its text, and stands beside the line in which the passage begins.
    const QRectF line = text(0)->shownRects(span(1, 0)).first();
    int x = 0;
    while (x < line.left() && text(0)->passagesUnder({x, qRound(line.center().y())}).isEmpty())
        ++x;
    QVERIFY(x < line.left() - 4);
    QCOMPARE(text(0)->passagesUnder({x, qRound(line.center().y())}), QList<int>{1});
}

void TestPassageLook::hoverShowsTheCard()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // offscreen; a card is raised
    const QPoint place = text(0)->shownRects(span(1, 0)).first().center().toPoint();
    QWidget *viewport = text(0)->viewport();
    QHelpEvent help(QEvent::ToolTip, place, viewport->mapToGlobal(place));
    QApplication::sendEvent(viewport, &help);
    QCOMPARE(QToolTip::text(), passageCard(*m_comparison, m_comparison->passages[0]));
    QVERIFY(QToolTip::text().contains(u"Port Gazette"_s));
    const QPoint elsewhere(place.x(), viewport->height() - 4);
    QHelpEvent none(QEvent::ToolTip, elsewhere, viewport->mapToGlobal(elsewhere));
    QApplication::sendEvent(viewport, &none);
    QVERIFY(QTest::qWaitFor([] { return QToolTip::text().isEmpty() || !QToolTip::isVisible(); }));
}

QTEST_MAIN(TestPassageLook)
#include "tst_passagelook.moc"
