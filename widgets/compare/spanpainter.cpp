// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/spanpainter.h"

#include "widgets/common/colour.h"
#include "widgets/common/tintpalette.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QVarLengthArray>

#include <algorithm>

namespace tellings {

namespace {

constexpr qreal laneHeight = 2.5;
/// Below a line there is room for so many strokes before the next line's letters; where more spans overlap, the rest
/// share the last one's place.
constexpr int laneCount = 3;

/// A relation's line as a dash and the space after it, in line widths; no space: unbroken.
struct Pattern {
    qreal dash = 1;
    qreal space = 0;
};

Pattern patternOf(Relation relation)
{
    switch (relation) {
    case Relation::Verbatim: return {};
    case Relation::Edited: return {4, 2};
    case Relation::Reworded: return {1, 1.5};
    }
    return {};
}

} // namespace

SpanPainter::SpanPainter(QPainter &painter, const ColumnLook &look) : m_painter(painter), m_look(look) { }

QList<QRectF> SpanPainter::rectsOf(const ParagraphPiece &piece) const
{
    const int block = m_look.decoration.map.blockOf(piece.paragraph); // none while it is folded away
    return lineRects(m_look.document.findBlockByNumber(block), piece.start, piece.end);
}

void SpanPainter::paintBehindText(ParagraphRange shown)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    for (int paragraph = shown.first; paragraph <= shown.last && paragraph < m_look.decoration.tints.size();
         ++paragraph)
        paintTints(paragraph);
    for (const WordMark &mark : m_look.chosen.marks)
        paintMark(mark, shown, true);
}

void SpanPainter::paintTints(int paragraph)
{
    const TintPalette &colours = m_look.colours;
    for (const TintRun &run : m_look.decoration.tints[paragraph]) {
        QList<QColor> bands; // where spans overlap, each has its share of the line's height
        for (const int span : run.spans) {
            const int passage = m_look.decoration.spans[span].passage;
            if (passage == m_look.chosenPassage) {
                bands = {colours.strong(passage)};
                break;
            }
            bands.append(m_look.chosenPassage ? colours.dimmedTint(passage) : colours.tint(passage));
        }
        for (const QRectF &rect : rectsOf({paragraph, run.start, run.end})) {
            const qreal height = (rect.height() + 1) / static_cast<qreal>(bands.size());
            for (qsizetype i = 0; i < bands.size(); ++i)
                m_painter.fillRect(QRectF(rect.x(), rect.y() + height * static_cast<qreal>(i), rect.width(), height),
                                   bands[i]);
        }
    }
}

void SpanPainter::paintOverText(ParagraphRange shown)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const auto isChosen = [this](const ShownSpan &span) { return span.passage == m_look.chosenPassage; };
    for (const ShownSpan &span : m_look.decoration.spans) {
        if (!isChosen(span))
            paintUnderlines(span, shown);
    }
    for (const ShownSpan &span : m_look.decoration.spans) {
        if (isChosen(span)) // over those that share its place
            paintUnderlines(span, shown);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    for (const WordMark &mark : m_look.chosen.marks)
        paintMark(mark, shown, false);
    for (const TextRange &range : m_look.chosen.typography)
        paintTypography(range, shown);
}

void SpanPainter::paintTypography(TextRange range, ParagraphRange shown)
{
    // A dotted frame: other words have grounds and lines below, these are the same words.
    m_painter.setPen(QPen(m_look.colours.ink(m_look.chosenPassage), 1, Qt::DotLine));
    m_painter.setBrush(Qt::NoBrush);
    for (const ParagraphPiece &piece : m_look.decoration.map.pieces(range)) {
        if (piece.paragraph < shown.first || piece.paragraph > shown.last)
            continue;
        for (const QRectF &rect : rectsOf(piece))
            m_painter.drawRect(rect.adjusted(-0.5, 1.5, 0.5, -1.5));
    }
}

void SpanPainter::paintUnderlines(const ShownSpan &span, ParagraphRange shown)
{
    const bool chosen = span.passage == m_look.chosenPassage;
    const bool dimmed = m_look.chosenPassage != 0 && !chosen;
    QColor ink = m_look.colours.ink(span.passage);
    if (dimmed)
        ink = colour::blend(ink, m_look.colours.paper(), 0.4);
    const qreal width = chosen || span.relation == Relation::Reworded ? 2.0 : 1.5;
    for (const ParagraphPiece &piece : span.pieces) {
        if (piece.paragraph < shown.first || piece.paragraph > shown.last)
            continue;
        for (const QRectF &rect : rectsOf(piece)) {
            const qreal top = rect.bottom() - 1.5 + std::min(span.lane, laneCount - 1) * laneHeight;
            paintLine(QRectF(rect.left(), top, rect.width(), width), span.relation, ink);
        }
    }
}

void SpanPainter::paintLine(const QRectF &line, Relation relation, const QColor &ink)
{
    // Filled rectangles: many times faster than a pen's dashes, and a page has thousands.
    const Pattern pattern = patternOf(relation);
    if (pattern.space == 0) {
        m_painter.fillRect(line, ink);
        return;
    }
    QVarLengthArray<QRectF, 128> dashes;
    const qreal dash = pattern.dash * line.height();
    const qreal period = dash + pattern.space * line.height();
    const int count = static_cast<int>(std::ceil(line.width() / period));
    for (int i = 0; i < count; ++i) {
        const qreal x = line.left() + i * period;
        dashes.append(QRectF(x, line.top(), std::min(dash, line.right() - x), line.height()));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawRects(dashes.constData(), static_cast<int>(dashes.size()));
}

void SpanPainter::paintMark(const WordMark &mark, ParagraphRange shown, bool behind)
{
    const int passage = m_look.chosenPassage;
    const QColor ink = m_look.colours.ink(passage);
    bool first = true;
    for (const ParagraphPiece &piece : m_look.decoration.map.pieces(mark.range)) {
        if (piece.paragraph < shown.first || piece.paragraph > shown.last)
            continue;
        for (const QRectF &rect : rectsOf(piece)) {
            if (behind) {
                if (mark.change != WordChange::Dropped)
                    m_painter.fillRect(rect.adjusted(0, 0, 0, 1), m_look.colours.mark(passage));
            } else if (mark.change == WordChange::Changed) {
                paintWave(rect);
            } else if (mark.change == WordChange::Added) {
                m_painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 3), ink);
                if (first)
                    paintPlus(rect);
            } else {
                m_painter.fillRect(QRectF(rect.left(), std::round(rect.center().y() + 1), rect.width(), 1), ink);
            }
            first = false;
        }
    }
}

void SpanPainter::paintWave(const QRectF &rect)
{
    QPainterPath wave;
    const qreal low = rect.bottom() + 1;
    wave.moveTo(rect.left(), low);
    constexpr qreal step = 2.5;
    const int count = static_cast<int>(std::ceil((rect.width() + 1) / step)) - 1;
    for (int i = 1; i <= count; ++i)
        wave.lineTo(std::min(rect.left() + i * step, rect.right()), i % 2 == 1 ? low - 3 : low);
    m_painter.setPen(QPen(m_look.colours.ink(m_look.chosenPassage), 1.4));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(wave);
}

void SpanPainter::paintPlus(const QRectF &rect)
{
    // A small badge over the space before the word: dark on light words would drown a bare sign.
    const qreal arm = std::clamp(rect.height() * 0.15, 2.5, 6.0);
    const QPointF centre(rect.left() - 1, rect.top() + arm * 0.6);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look.colours.ink(m_look.chosenPassage));
    m_painter.drawEllipse(centre, arm * 1.6, arm * 1.6);
    m_painter.setPen(QPen(m_look.colours.chipText(), 1.5, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    m_painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
}

} // namespace tellings
