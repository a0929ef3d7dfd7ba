// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "widgets/compare/proseshape.h"
#include "widgets/compare/spanpainter.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

// Where a column's spans are seen, for what joins them to those of its neighbours; the rest of ColumnText is in
// columntext.cpp.

namespace tellings {

/// From where to where the line goes that shows a place in a paragraph or, folded away, that of its gap; on the page.
LineHeights ColumnText::heightsAt(int paragraph, int offset) const
{
    const int line = m_decoration.map.lineOf(paragraph);
    return line < 0 ? lineHeightsAt(document()->findBlockByNumber(m_decoration.map.blockOf(paragraph)), offset)
                    : lineHeightsAt(document()->findBlockByNumber(line), 0);
}

ColumnText::Heights ColumnText::heightsOf(int span) const
{
    const QList<ParagraphPiece> &pieces = m_decoration.spans.at(span).pieces;
    if (pieces.isEmpty())
        return {};
    const TextMap &map = m_decoration.map;
    const int last = pieces.last().paragraph;
    if (m_stale && std::max(map.blockOf(last), map.lineOf(last)) >= m_laidBlocks)
        return {};
    return {heightsAt(pieces.first().paragraph, pieces.first().start).top - scrollOffset(),
            heightsAt(last, pieces.last().end - 1).bottom + 2 - scrollOffset(), true};
}

std::pair<double, double> ColumnText::placeOnPage(TextRange range) const
{
    const QList<ParagraphPiece> pieces = m_stale ? QList<ParagraphPiece>() : m_decoration.map.pieces(range);
    if (pieces.isEmpty()) {
        const double all = std::max(1, m_decoration.map.documentLength());
        return {m_decoration.map.toDocument(range.start) / all, m_decoration.map.toDocument(range.end) / all};
    }
    const double page = std::max(1.0, pageHeight());
    return {heightsAt(pieces.first().paragraph, pieces.first().start).top / page,
            heightsAt(pieces.last().paragraph, pieces.last().end - 1).bottom / page};
}

QList<bool> ColumnText::spansInSight() const
{
    const qreal top = scrollOffset();
    const ParagraphRange shown = paragraphsIn(blocksBetween(*document(), top, top + viewport()->height()));
    QList<bool> result;
    result.reserve(m_decoration.spans.size());
    for (const ShownSpan &span : m_decoration.spans) {
        const bool inSight = !span.pieces.isEmpty() && span.pieces.first().paragraph <= shown.last
            && span.pieces.last().paragraph >= shown.first;
        result.append(inSight);
    }
    return result;
}

void ColumnText::setBridged(bool bridged)
{
    if (bridged == m_bridged)
        return;
    m_bridged = bridged;
    viewport()->update();
}

qreal ColumnText::bridgeLine() const
{
    return levelLine() + QFontMetricsF(m_readingFont).height() / 2;
}

void ColumnText::paintBridge(QPainter &painter) const
{
    const qreal middle = bridgeLine() + scrollOffset();
    painter.setPen(QPen(m_colours.ink(m_chosenPassage), 2, Qt::DotLine));
    painter.drawLine(QPointF(0, middle), QPointF(viewport()->width(), middle));
}

} // namespace tellings
