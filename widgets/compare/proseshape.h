// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class QTextBlock;
class QTextDocument;

namespace tellings {

/// Where a stretch of a block stands on the page: one rectangle a line, in the document's coordinates, more where
/// writing directions mix within a line. `start` and `end` count from the block's start.
[[nodiscard]] QList<QRectF> lineRects(const QTextBlock &block, int start, int end);

/// The line that holds a block's character: its rectangle over the whole width of its text.
[[nodiscard]] QRectF lineRectAt(const QTextBlock &block, int offset);

/// From where to where the line of a block's character goes; nothing of its width, which is costly to ask for.
struct LineHeights {
    qreal top = 0;
    qreal bottom = 0;
};
[[nodiscard]] LineHeights lineHeightsAt(const QTextBlock &block, int offset);

/// The blocks that a height of the page shows: first and last block number, or {0, -1} for none.
struct BlockRange {
    int first = 0;
    int last = -1;
};
[[nodiscard]] BlockRange blocksBetween(const QTextDocument &document, qreal top, qreal bottom);

} // namespace tellings
