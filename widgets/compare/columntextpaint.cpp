// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "widgets/common/colour.h"
#include "widgets/compare/proseshape.h"
#include "widgets/compare/spanpainter.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

// How a column paints itself; the rest of ColumnText is in columntext.cpp.

namespace tellings {

namespace {

constexpr qreal chipPadding = 4;
constexpr int gutterGap = 7;

} // namespace

QFont ColumnText::chipFont() const
{
    QFont font = this->font();
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(6, qRound(font.pixelSize() * 0.82)));
    else
        font.setPointSizeF(std::max(5.0, font.pointSizeF() * 0.82));
    font.setWeight(QFont::DemiBold);
    return font;
}

int ColumnText::gutterWidth() const
{
    const qsizetype greatest = m_comparison ? std::max<qsizetype>(m_comparison->passages.size(), 10) : 10;
    const QFontMetricsF metrics(chipFont(), viewport());
    return gutterGap * 2 + static_cast<int>(metrics.horizontalAdvance(locale().toString(greatest)) + 2 * chipPadding);
}

void ColumnText::findChipLines()
{
    m_chipWishes.clear();
    const QFontMetricsF metrics(chipFont(), viewport());
    for (const SpanChip &chip : m_decoration.chips) {
        const int block = m_decoration.map.blockOf(chip.paragraph);
        if (m_stale && block >= m_laidBlocks)
            break; // they stand by place, and from here on there are no lines
        if (block < 0)
            continue; // folded away
        const LineHeights line = lineHeightsAt(document()->findBlockByNumber(block), chip.start);
        const qreal width = metrics.horizontalAdvance(locale().toString(chip.passage)) + 2 * chipPadding;
        m_chipWishes.append({(line.top + line.bottom) / 2, width, chip.passage});
    }
}

void ColumnText::placeChips()
{
    m_chips.clear();
    const qreal height = QFontMetricsF(chipFont(), viewport()).height();
    QList<ChipWish> wishes = m_chipWishes;
    // Of those that start in one line the chosen one stands beside the line, so that it is level in all columns.
    std::ranges::stable_sort(
        wishes, {}, [this](const ChipWish &wish) { return std::pair(wish.middle, wish.passage != m_chosenPassage); });
    QList<qreal> wanted;
    for (const ChipWish &wish : std::as_const(wishes))
        wanted.append(wish.middle - height / 2);
    const QList<qreal> places = stackMarks(wanted, height, 2);
    const qreal edge = isRightToLeft() ? viewport()->width() - gutterGap : gutterWidth() - gutterGap;
    const qreal farEdge = isRightToLeft() ? edge - (gutterWidth() - 2 * gutterGap) : 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qreal width = std::max(height, wishes[i].width);
        const qreal left = isRightToLeft() ? farEdge : edge - width;
        m_chips.append({QRectF(left, places[i], width, height), wishes[i].passage});
    }
}

void ColumnText::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(0, -scrollOffset());
    const QRectF clip = QRectF(event->rect()).translated(0, scrollOffset());
    if (!article() || !isViewSettled())
        return; // painting would lay out all at once what is to be done in slices
    const BlockRange blocks = blocksBetween(*document(), clip.top() - 4, clip.bottom() + 4);
    const ParagraphRange shown = paragraphsIn(blocks);
    const ColumnLook look{*document(), m_decoration, m_colours, m_chosenPassage, m_chosen};
    if (m_bridged)
        paintBridge(painter);
    SpanPainter spans(painter, look);
    spans.paintBehindText(shown);
    paintCaptionRules(painter, blocks);
    paintFolds(painter, blocks);
    paintHits(painter, shown);
    paintText(painter, clip);
    spans.paintOverText(shown);
    if (m_codingMargin)
        m_codes.paint(painter, codingPage(), shown, clip);
    paintChips(painter, clip);
}

void ColumnText::paintText(QPainter &painter, const QRectF &clip) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, m_colours.text());
    if (hasFocus())
        context.cursorPosition = textCursor().position();
    if (m_chosenPassage != 0) {
        // Everything but the chosen spans loses its colours. Formats of the paint, not of the layout.
        QTextCharFormat dimmed;
        dimmed.setForeground(m_colours.dimmed());
        int from = 0;
        const auto dim = [&](int to) {
            if (from < to) {
                QTextCursor cursor(document());
                cursor.setPosition(from);
                cursor.setPosition(to, QTextCursor::KeepAnchor);
                context.selections.append({cursor, dimmed});
            }
        };
        for (const TextRange &span : m_chosen.spans) {
            dim(m_decoration.map.toDocument(span.start));
            from = std::max(from, m_decoration.map.toDocument(span.end));
        }
        dim(document()->characterCount() - 1);
    }
    if (textCursor().hasSelection()) {
        QTextCharFormat selected;
        const auto group = hasFocus() ? QPalette::Active : QPalette::Inactive;
        selected.setBackground(palette().brush(group, QPalette::Highlight));
        selected.setForeground(palette().brush(group, QPalette::HighlightedText));
        context.selections.append({textCursor(), selected});
    }
    document()->documentLayout()->draw(&painter, context);
}

void ColumnText::setHits(const QList<TextRange> &hits, TextRange current)
{
    if (hits == m_hits && current == m_currentHit)
        return;
    m_hits = hits;
    m_currentHit = current;
    viewport()->update();
}

ParagraphRange ColumnText::paragraphsIn(BlockRange blocks) const
{
    const TextMap &map = m_decoration.map;
    const int last = std::min(blocks.last, map.blockCount() - 1);
    if (blocks.first > last)
        return {};
    return {map.firstParagraphOf(blocks.first), map.firstParagraphOf(last)};
}

void ColumnText::paintHits(QPainter &painter, ParagraphRange shown) const
{
    if (m_hits.isEmpty() || shown.last < shown.first)
        return;
    const qsizetype from = m_decoration.map.paragraphRange(shown.first).start;
    const qsizetype to = m_decoration.map.paragraphRange(shown.last).end;
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor ink = palette().color(QPalette::Highlight);
    QColor fill = ink;
    fill.setAlphaF(0.45F); // the words on it stay readable
    for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &TextRange::start);
         hit != m_hits.cend() && hit->start < to; ++hit) {
        painter.setPen(QPen(ink, *hit == m_currentHit ? 2 : 1));
        painter.setBrush(*hit == m_currentHit ? QBrush(fill) : QBrush(Qt::NoBrush));
        for (const ParagraphPiece &piece : m_decoration.map.pieces(*hit)) {
            const QTextBlock block = document()->findBlockByNumber(m_decoration.map.blockOf(piece.paragraph));
            for (const QRectF &rect : lineRects(block, piece.start, piece.end))
                painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3);
        }
    }
}

void ColumnText::paintCaptionRules(QPainter &painter, BlockRange blocks) const
{
    for (int i = blocks.first; i <= blocks.last; ++i) {
        const int paragraph = m_decoration.map.paragraphOf(i);
        if (paragraph < 0 || article()->paragraphs[paragraph].role != ParagraphRole::Caption)
            continue;
        const QTextBlock block = document()->findBlockByNumber(i);
        const QRectF page = document()->documentLayout()->blockBoundingRect(block);
        const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
        const qreal top = block.layout()->position().y() + block.layout()->lineAt(0).y();
        const qreal bottom = block.layout()->position().y() + line.rect().bottom();
        const qreal x = rightToLeft ? page.right() + block.blockFormat().rightMargin() / 2
                                    : page.left() - block.blockFormat().leftMargin() / 2;
        painter.fillRect(QRectF(x, top, 2, bottom - top), colour::blend(m_colours.text(), m_colours.paper(), 0.3));
    }
}

void ColumnText::paintChips(QPainter &painter, const QRectF &clip) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(chipFont());
    for (const PlacedChip &chip : m_chips) {
        if (!chip.rect.adjusted(-3, -3, 3, 3).intersects(clip))
            continue;
        const bool chosen = chip.passage == m_chosenPassage;
        const QColor ink = m_colours.ink(chip.passage);
        const qreal radius = chip.rect.height() * 0.3;
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawRoundedRect(chip.rect.adjusted(-1.5, -1.5, 1.5, 1.5), radius, radius);
            painter.setPen(m_colours.chipText());
        } else if (m_chosenPassage != 0) {
            painter.setPen(QPen(colour::blend(ink, m_colours.paper(), 0.4), 1));
            painter.setBrush(m_colours.paper());
            painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
            painter.setPen(m_colours.dimmed());
        } else {
            painter.setPen(QPen(ink, 1));
            painter.setBrush(m_colours.tint(chip.passage));
            painter.drawRoundedRect(chip.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
            painter.setPen(m_colours.text());
        }
        painter.drawText(chip.rect, Qt::AlignCenter, locale().toString(chip.passage));
    }
}

} // namespace tellings
