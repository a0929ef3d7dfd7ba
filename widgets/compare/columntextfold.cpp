// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columntext.h"

#include "models/items/spantext.h"
#include "widgets/common/colour.h"
#include "widgets/compare/prosedocument.h"
#include "widgets/compare/proseshape.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <utility>

// What a filter folds away, and the gaps that it leaves; the rest of ColumnText is in columntext.cpp.

namespace tellings {

namespace {

constexpr int atOnce = 12000; ///< characters: an ordinary article
constexpr int toolTipWords = 20;
constexpr qreal ruleGap = 8; ///< between a gap's label and the rules beside it
constexpr qreal leastRule = 6; ///< a shorter one would look like a dot

} // namespace

void ColumnText::setFiltered(const std::optional<FilteredArticle> &filtered)
{
    if (filtered == m_filtered)
        return;
    m_filtered = filtered;
    invalidate(Stale::Text);
    m_folds.clear();
    if (filtered) {
        for (const ParagraphGap &gap : filtered->gaps)
            m_folds.append({.first = gap.first, .count = gap.count});
    }
    if (m_chosenPassage != 0)
        reveal(m_chosen.spans);
    Q_EMIT gapsChanged();
}

bool ColumnText::hasGaps(bool open) const
{
    return std::ranges::any_of(m_folds, [open](const FoldedParagraphs &fold) { return fold.open == open; });
}

void ColumnText::setGapsOpen(bool open)
{
    if (!hasGaps(!open))
        return;
    invalidate(Stale::Text);
    for (FoldedParagraphs &fold : m_folds)
        fold.open = open;
    Q_EMIT gapsChanged();
}

void ColumnText::toggleGap(int fold)
{
    const QRectF line = foldRect(fold);
    const bool opens = !m_folds.at(fold).open;
    const qsizetype first = m_decoration.map.paragraphRange(m_folds.at(fold).first).start;
    invalidate(Stale::Text);
    m_folds[fold].open = opens;
    // The line stays under the pointer, whatever was level before.
    m_level.reset();
    m_anchor = {.offset = first, .top = opens ? line.bottom() + line.height() / 2 : line.top()};
    m_wantedCaret = first;
    m_wantedAnchor.reset();
    settleSome(atOnce); // before it is painted: it would flicker
    Q_EMIT gapsChanged();
}

/// Opens the gaps that hold some of these.
void ColumnText::reveal(const QList<TextRange> &ranges)
{
    bool changed = false;
    for (const TextRange &range : ranges) {
        for (const ParagraphPiece &piece : m_decoration.map.pieces(range)) {
            for (FoldedParagraphs &fold : m_folds) {
                const bool holds = fold.first <= piece.paragraph && piece.paragraph < fold.first + fold.count;
                if (!holds || fold.open)
                    continue;
                if (!std::exchange(changed, true))
                    invalidate(Stale::Text);
                fold.open = true;
            }
        }
    }
    if (changed)
        Q_EMIT gapsChanged();
}

QString ColumnText::foldText(const FoldedParagraphs &fold)
{
    return fold.open ? tr("Fold %n paragraph(s) again", nullptr, fold.count)
                     : tr("… %n paragraph(s) folded", nullptr, fold.count);
}

QString ColumnText::foldToolTip(int fold) const
{
    const FoldedParagraphs &folded = m_folds.at(fold);
    if (folded.open)
        return tr("Click, or Enter with the cursor here, to fold what the filter leaves out");
    const QString words = firstWords(article()->view(article()->paragraphs.at(folded.first).range), toolTipWords);
    return tr("%1\n\nThe filter leaves this out. Click, or Enter with the cursor here, to read it").arg(words);
}

/// The lines that stand for what is folded, to be filled into a document.
QList<FoldLine> ColumnText::foldLines()
{
    QList<FoldLine> lines;
    for (FoldedParagraphs &fold : m_folds) {
        const QString text = foldText(fold);
        fold.lineLength = static_cast<int>(text.size());
        lines.append({fold, text});
    }
    return lines;
}

QTextBlock ColumnText::foldBlock(int fold) const
{
    const TextMap &map = m_decoration.map;
    const int first = m_folds.at(fold).first;
    const int shown = map.blockOf(first);
    return document()->findBlockByNumber(shown < 0 ? map.lineOf(first) : shown - 1);
}

QRectF ColumnText::foldRect(int fold) const
{
    const QTextBlock block = foldBlock(fold);
    return block.isValid() ? lineRectAt(block, 0).translated(0, -scrollOffset()) : QRectF();
}

int ColumnText::foldUnder(QPoint point) const
{
    if (!m_filled || m_folds.isEmpty() || !isViewSettled())
        return -1;
    const QPointF onPage = point + QPoint(0, scrollOffset());
    const QTextBlock block = document()->findBlock(document()->documentLayout()->hitTest(onPage, Qt::FuzzyHit));
    const int fold = m_decoration.map.foldOf(block.blockNumber());
    const QRectF line = lineRectAt(block, 0);
    return fold >= 0 && line.top() - 3 <= onPage.y() && onPage.y() <= line.bottom() + 3 ? fold : -1;
}

int ColumnText::foldAtCaret() const
{
    if (!m_filled || m_stale)
        return -1;
    return m_decoration.map.foldOf(textCursor().blockNumber());
}

/// What of a paragraph is not what the filter asks for.
QList<TextRange> ColumnText::setBackIn(TextRange paragraph) const
{
    QList<TextRange> ranges;
    if (!m_filtered)
        return ranges;
    const QList<TextRange> &stretches = m_filtered->stretches;
    qsizetype from = paragraph.start;
    auto next = std::ranges::upper_bound(stretches, from, {}, &TextRange::end);
    for (; next != stretches.cend() && next->start < paragraph.end; ++next) {
        if (from < next->start)
            ranges.append({from, next->start});
        from = next->end;
    }
    if (from < paragraph.end)
        ranges.append({from, paragraph.end});
    return ranges;
}

void ColumnText::paintFolds(QPainter &painter, BlockRange blocks) const
{
    if (m_folds.isEmpty())
        return;
    const QColor rule = colour::blend(m_colours.quiet(), m_colours.paper(), 0.55);
    for (int number = blocks.first; number <= blocks.last; ++number) {
        const int fold = m_decoration.map.foldOf(number);
        if (fold < 0)
            continue;
        const QRectF line = lineRectAt(document()->findBlockByNumber(number), 0);
        const qreal left = isRightToLeft() ? line.left() : gutterWidth();
        const QRectF page = document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(number));
        const qreal y = std::round(line.center().y()) + 0.5;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(rule, 1));
        for (const auto &[from, to] : {std::pair(std::min(left, page.left()), line.left() - ruleGap),
                                       std::pair(line.right() + ruleGap, page.right())}) {
            if (to - from >= leastRule)
                painter.drawLine(QPointF(from, y), QPointF(to, y));
        }
        paintFoldSign(painter, y, m_folds.at(fold).open);
        if (hasFocus() && textCursor().blockNumber() == number) {
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(line.adjusted(-ruleGap + 2, -1, ruleGap - 2, 1), 4, 4);
        }
    }
}

/// A triangle in the margin: on where it is folded, down where it is open.
void ColumnText::paintFoldSign(QPainter &painter, qreal y, bool open) const
{
    const qreal size = std::round(QFontMetricsF(chipFont()).height() * 0.28);
    const qreal x = isRightToLeft() ? viewport()->width() - gutterWidth() / 2.0 : gutterWidth() / 2.0;
    const qreal on = isRightToLeft() ? -size : size;
    QPolygonF sign;
    if (open)
        sign << QPointF(x - size, y - size / 2) << QPointF(x + size, y - size / 2) << QPointF(x, y + size * 0.7);
    else
        sign << QPointF(x - on / 2, y - size) << QPointF(x - on / 2, y + size) << QPointF(x + on * 0.7, y);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.quiet());
    painter.drawPolygon(sign);
}

} // namespace tellings
