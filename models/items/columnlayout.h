// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QList>

namespace tellings {

/// Part of a paragraph, in UTF-16 code units from the paragraph's start.
struct ParagraphPiece {
    int paragraph = 0;
    int start = 0;
    int end = 0;

    friend bool operator==(const ParagraphPiece &, const ParagraphPiece &) = default;
};

/// The way between an article's text and a document that shows its paragraphs alone, one block each, with one
/// separator after each block. What stands between paragraphs has no place in the document.
class TextMap {
public:
    TextMap() = default;
    explicit TextMap(const QList<Paragraph> &paragraphs);

    [[nodiscard]] int paragraphCount() const { return static_cast<int>(m_ranges.size()); }
    [[nodiscard]] int documentLength() const; ///< separators between blocks counted, the last one not

    /// Where a text offset stands in the document. The end of a paragraph is its block's end; an offset between
    /// paragraphs goes to the start of the next one, behind the last to its end.
    [[nodiscard]] int toDocument(qsizetype offset) const;
    /// The text offset of a document position; positions out of bounds go to the nearest.
    [[nodiscard]] qsizetype toText(int position) const;

    [[nodiscard]] TextRange paragraphRange(int paragraph) const { return m_ranges.at(paragraph); }
    /// Where a paragraph's block starts in the document.
    [[nodiscard]] int blockStart(int paragraph) const { return m_starts.at(paragraph); }
    /// The paragraph that a document position stands in; -1 where there are none.
    [[nodiscard]] int paragraphAtPosition(int position) const;
    /// The shown parts of a range, in order; empty where it lies between paragraphs.
    [[nodiscard]] QList<ParagraphPiece> pieces(TextRange range) const;

private:
    QList<TextRange> m_ranges;
    QList<int> m_starts;
};

/// A paragraph as a text document can hold it: the same length, with the characters that a document takes for
/// its own structure (block and frame marks, inline objects) shown as spaces.
[[nodiscard]] QString shownText(QStringView paragraph);

/// Where marks of equal height go in a margin: each at its wanted place or, where that is taken, right below the
/// former. `wanted` ascends.
[[nodiscard]] QList<qreal> stackMarks(const QList<qreal> &wanted, qreal height, qreal gap);

} // namespace tellings
