// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/proseshape.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace tellings {

namespace {

constexpr char16_t firstRightToLeft = 0x0590; ///< Hebrew is the first script of its kind

bool isRightToLeft(QChar c)
{
    if (c.unicode() < firstRightToLeft)
        return false;
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI: return true;
    default: return false;
    }
}

/// Character by character, neighbours joined: right for any mix of directions.
void appendMixed(QList<QRectF> &rects, const QTextLine &line, QPointF origin, int start, int end)
{
    const qsizetype firstOfLine = rects.size();
    for (int i = start; i < end; ++i) {
        const qreal one = line.cursorToX(i, QTextLine::Leading);
        const qreal other = line.cursorToX(i, QTextLine::Trailing);
        const QRectF rect(origin.x() + std::min(one, other), origin.y() + line.y(), std::abs(other - one),
                          line.height());
        if (rect.width() <= 0)
            continue;
        if (rects.size() > firstOfLine && std::abs(rects.last().right() - rect.left()) < 0.6)
            rects.last().setRight(rect.right());
        else if (rects.size() > firstOfLine && std::abs(rects.last().left() - rect.right()) < 0.6)
            rects.last().setLeft(rect.left());
        else
            rects.append(rect);
    }
}

} // namespace

QList<QRectF> lineRects(const QTextBlock &block, int start, int end)
{
    QList<QRectF> rects;
    const QTextLayout *layout = block.layout();
    if (!layout || start >= end)
        return rects;
    const QString text = block.text(); // a block's layout does not know its text
    const bool mixed = std::ranges::any_of(text, isRightToLeft);
    const QPointF origin = layout->position();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        if (mixed) {
            appendMixed(rects, line, origin, from, to);
            continue;
        }
        const qreal left = line.cursorToX(from);
        // A space that hangs over the line's end is no part of what is seen.
        const qreal right = std::min(line.cursorToX(to), line.naturalTextRect().right());
        if (right > left)
            rects.append(QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height()));
    }
    return rects;
}

QRectF lineRectAt(const QTextBlock &block, int offset)
{
    const QTextLayout *layout = block.layout();
    if (!layout)
        return {};
    const QTextLine line = layout->lineForTextPosition(offset);
    return line.isValid() ? line.naturalTextRect().translated(layout->position())
                          : QRectF(layout->position(), QSizeF());
}

LineHeights lineHeightsAt(const QTextBlock &block, int offset)
{
    const QTextLayout *layout = block.layout();
    if (!layout)
        return {};
    const QTextLine line = layout->lineForTextPosition(offset);
    const qreal top = layout->position().y() + (line.isValid() ? line.y() : 0);
    return {top, top + (line.isValid() ? line.height() : 0)};
}

BlockRange blocksBetween(const QTextDocument &document, qreal top, qreal bottom)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    // A search by halves would ask for blocks far below, and so lay out all that is above them.
    const int hit = layout->hitTest(QPointF(0, std::max(0.0, top)), Qt::FuzzyHit);
    int first = std::max(0, document.findBlock(std::max(0, hit)).blockNumber() - 1);
    while (first < document.blockCount() && layout->blockBoundingRect(document.findBlockByNumber(first)).bottom() < top)
        ++first;
    BlockRange range{first, first - 1};
    while (range.last + 1 < document.blockCount()
           && layout->blockBoundingRect(document.findBlockByNumber(range.last + 1)).top() <= bottom)
        ++range.last;
    return range;
}

} // namespace tellings
