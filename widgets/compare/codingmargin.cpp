// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/codingmargin.h"

#include "widgets/common/colour.h"
#include "widgets/common/tintpalette.h"
#include "widgets/compare/proseshape.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int lanes = 3; ///< brackets side by side; what is behind has its label alone
constexpr qreal laneWidth = 6;
constexpr qreal before = 6; ///< between text and brackets
constexpr qreal after = 3; ///< between labels and the margin's end
constexpr qreal tick = 3.5; ///< the bracket's ends
constexpr qreal dash = 4; ///< of brackets in others' layers
constexpr int dashStep = 6; ///< from the beginning of a dash to that of the next
constexpr qreal padding = 3; ///< in a label
constexpr qreal lineDrop = 2; ///< from a line of text to the line below it
constexpr qreal furthest = 1.7; ///< labels are pushed down by so many of their heights at the most

qreal labelWidth(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(u"Mo+2"_s)) + 2 * padding;
}

} // namespace

int CodingMargin::width(const QFont &font)
{
    return static_cast<int>(before + lanes * laneWidth + labelWidth(font) + after);
}

void CodingMargin::setMarks(const QList<CodingMark> &marks, const TextMap &map)
{
    m_marks = marks;
    m_placed = false;
    m_pieces.clear();
    m_whole.clear();
    for (int i = 0; i < m_marks.size(); ++i) {
        const CodingMark &mark = m_marks.at(i);
        if (mark.isWhole()) {
            m_whole.append(i);
            continue;
        }
        const QList<ParagraphPiece> pieces = map.pieces(mark.range);
        for (const ParagraphPiece &piece : pieces)
            m_pieces[piece.paragraph].append({.mark = i,
                                              .place = piece,
                                              .begins = piece == pieces.constFirst(),
                                              .ends = piece == pieces.constLast()});
    }
    m_shapes.clear();
}

QRectF CodingMargin::mirrored(QRectF rect, const Page &page)
{
    if (page.rightToLeft)
        rect.moveLeft(page.width - rect.right());
    return rect;
}

void CodingMargin::place(const Page &page)
{
    if (std::exchange(m_placed, true))
        return;
    m_shapes.clear();
    m_labels.clear();
    const QFontMetricsF metrics(page.font);
    const qreal height = std::ceil(metrics.height());
    const qreal left = page.width - after - labelWidth(page.font);
    qreal bottom = -height;
    const auto add = [&](qreal wanted, int mark) {
        const qreal top = std::round(std::max(wanted, bottom + 2));
        if (!m_labels.isEmpty() && top - wanted > furthest * height) {
            m_labels.last().marks.append(mark);
            m_labels.last().text = u"\u200e+"_s + QLocale().toString(m_labels.last().marks.size());
            return;
        }
        bottom = top + height;
        const QString label = metrics.elidedText(m_marks.at(mark).label, Qt::ElideRight, labelWidth(page.font));
        const qreal labelled = std::max(height, std::ceil(metrics.horizontalAdvance(label)) + 2 * padding);
        m_labels.append(
            {mirrored({left, top, std::min(labelled, labelWidth(page.font)), height}, page), label, {mark}});
    };
    const auto addAt = [&](int paragraph, int start, int mark) {
        const int block = page.map.blockOf(paragraph);
        if (block < 0 || block >= page.blocks)
            return; // folded away, or not laid out yet
        const LineHeights line = lineHeightsAt(page.document.findBlockByNumber(block), start);
        add((line.top + line.bottom - height) / 2, mark);
    };
    for (const int mark : std::as_const(m_whole))
        addAt(0, 0, mark);
    for (int i = 0; i < m_marks.size(); ++i) {
        if (m_marks.at(i).isWhole())
            continue;
        const QList<ParagraphPiece> pieces = page.map.pieces(m_marks.at(i).range);
        if (!pieces.isEmpty())
            addAt(pieces.first().paragraph, pieces.first().start, i);
    }
}

/// Every stretch of the paragraph that has the same codes has one line, of the code in the first lane.
QList<CodingMargin::Line> CodingMargin::linesOf(int paragraph, const Page &page) const
{
    const QList<Piece> pieces = m_pieces.value(paragraph);
    QList<int> bounds;
    for (const Piece &piece : pieces)
        bounds << piece.place.start << piece.place.end;
    std::ranges::sort(bounds);
    bounds.erase(std::ranges::unique(bounds).begin(), bounds.end());
    const QTextBlock block = page.document.findBlockByNumber(page.map.blockOf(paragraph));
    QList<Line> lines;
    int from = 0;
    int mark = -1;
    const auto close = [&](int to) {
        if (mark < 0)
            return;
        const QList<QRectF> rects = lineRects(block, from, to);
        for (const QRectF &rect : rects)
            lines.append({QRectF(rect.left(), std::round(rect.bottom() + lineDrop), rect.width(), 1), mark});
    };
    for (const int bound : std::as_const(bounds)) {
        int next = -1;
        for (const Piece &piece : pieces) {
            const bool covers = piece.place.start <= bound && bound < piece.place.end;
            if (covers && (next < 0 || m_marks.at(piece.mark).lane < m_marks.at(next).lane))
                next = piece.mark;
        }
        if (next == mark)
            continue;
        close(bound);
        from = bound;
        mark = next;
    }
    return lines;
}

const CodingMargin::Shape &CodingMargin::shapeOf(int paragraph, const Page &page)
{
    const auto known = m_shapes.constFind(paragraph);
    if (known != m_shapes.cend())
        return *known;
    Shape shape;
    const int number = page.map.blockOf(paragraph);
    if (number >= 0) {
        shape.lines = linesOf(paragraph, page);
        const QTextBlock block = page.document.findBlockByNumber(number);
        const qreal edge = page.width - width(page.font) + before;
        const QList<Piece> pieces = m_pieces.value(paragraph);
        for (const Piece &piece : pieces) {
            const int lane = m_marks.at(piece.mark).lane;
            if (lane >= lanes)
                continue;
            const qreal top = std::round(lineHeightsAt(block, piece.place.start).top) + 1;
            const qreal bottom = std::round(lineHeightsAt(block, piece.place.end - 1).bottom) - 1;
            const QRectF rect(edge + lane * laneWidth, top, laneWidth - 1, bottom - top);
            shape.brackets.append({mirrored(rect, page), piece.mark, piece.begins, piece.ends});
        }
    }
    return *m_shapes.insert(paragraph, shape);
}

QColor CodingMargin::inkOf(const CodingMark &mark, const TintPalette &colours) const
{
    return mark.colour.isValid()
        ? colour::readable(mark.colour, {colours.paper()}, colours.text(), TintPalette::signRatio)
        : colours.text();
}

void CodingMargin::paint(QPainter &painter, const Page &page, ParagraphRange shown, const QRectF &clip)
{
    if (m_marks.isEmpty())
        return;
    place(page);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int paragraph = shown.first; paragraph <= shown.last; ++paragraph) {
        if (!m_pieces.contains(paragraph))
            continue;
        const Shape &shape = shapeOf(paragraph, page);
        for (const Line &line : shape.lines)
            painter.fillRect(line.rect, inkOf(m_marks.at(line.mark), page.colours));
        for (const Bracket &bracket : shape.brackets)
            paintBracket(painter, bracket, page);
    }
    painter.setFont(page.font);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const auto bottomOf = [](const Label &label) { return label.rect.bottom(); };
    for (auto label = std::ranges::lower_bound(std::as_const(m_labels), clip.top() - 2, {}, bottomOf);
         label != m_labels.cend() && label->rect.top() < clip.bottom() + 2; ++label)
        paintLabel(painter, *label, page);
}

void CodingMargin::paintBracket(QPainter &painter, const Bracket &bracket, const Page &page) const
{
    const CodingMark &mark = m_marks.at(bracket.mark);
    const QColor ink = inkOf(mark, page.colours);
    const qreal width = mark.layer == CodingMark::Layer::Final ? 3 : 2;
    const QRectF &rect = bracket.rect;
    const qreal x = page.rightToLeft ? rect.left() : rect.right() - width;
    if (mark.layer == CodingMark::Layer::Other) {
        for (int i = 0; i * dashStep < rect.height(); ++i) {
            const qreal y = rect.top() + i * dashStep;
            painter.fillRect(QRectF(x, y, width, std::min(dash, rect.bottom() - y)), ink);
        }
    } else {
        painter.fillRect(QRectF(x, rect.top(), width, rect.height()), ink);
    }
    const qreal end = page.rightToLeft ? x : x + width - tick;
    if (bracket.begins)
        painter.fillRect(QRectF(end, rect.top(), tick, 1.5), ink);
    if (bracket.ends)
        painter.fillRect(QRectF(end, rect.bottom() - 1.5, tick, 1.5), ink);
}

void CodingMargin::paintLabel(QPainter &painter, const Label &label, const Page &page) const
{
    const CodingMark &mark = m_marks.at(label.marks.first());
    const bool several = label.marks.size() > 1;
    const QColor ink = several ? page.colours.quiet() : inkOf(mark, page.colours);
    QPen pen(ink, mark.layer == CodingMark::Layer::Final && !several ? 2 : 1);
    if (mark.layer == CodingMark::Layer::Other && !several)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(several ? page.colours.paper() : colour::blend(ink, page.colours.paper(), 0.12));
    painter.drawRect(label.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(page.colours.text());
    painter.drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine, label.text);
}

QList<int> CodingMargin::marksUnder(QPointF point, const Page &page)
{
    place(page);
    for (const Label &label : std::as_const(m_labels)) {
        if (label.rect.adjusted(-1, -1, 1, 1).contains(point))
            return label.marks;
    }
    const qreal edge = page.width - width(page.font);
    const bool inMargin = page.rightToLeft ? point.x() <= page.width - edge : point.x() >= edge;
    if (!inMargin)
        return {};
    QList<int> marks;
    for (const auto [paragraph, shape] : std::as_const(m_shapes).asKeyValueRange()) { // those that were seen
        for (const Bracket &bracket : shape.brackets) {
            if (bracket.rect.contains(point))
                marks.append(bracket.mark);
        }
    }
    return marks;
}

QList<int> CodingMargin::marksAt(qsizetype offset) const
{
    QList<int> marks;
    for (int i = 0; i < m_marks.size() && m_marks.at(i).range.start <= offset; ++i) {
        if (m_marks.at(i).range.contains(offset))
            marks.append(i);
    }
    return marks;
}

QList<int> CodingMargin::marksIn(int paragraph) const
{
    QList<int> marks = paragraph == 0 ? m_whole : QList<int>();
    const QList<Piece> pieces = m_pieces.value(paragraph);
    for (const Piece &piece : pieces)
        marks.append(piece.mark);
    return marks;
}

QList<QRectF> CodingMargin::labelRects() const
{
    QList<QRectF> rects;
    for (const Label &label : m_labels)
        rects.append(label.rect);
    return rects;
}

} // namespace tellings
