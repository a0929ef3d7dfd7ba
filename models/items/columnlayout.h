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

/// Consecutive paragraphs of which a document shows a line alone or, once it is opened, a line and them below.
struct FoldedParagraphs {
    int first = 0;
    int count = 0;
    bool open = false;
    int lineLength = 0; ///< of the line's own text

    friend bool operator==(const FoldedParagraphs &, const FoldedParagraphs &) = default;
};

/// The way between an article's text and a document that shows its paragraphs alone, one block each, with one
/// separator after each block. What stands between paragraphs has no place in the document; what is folded away has
/// that of the line which stands for it.
class TextMap {
public:
    TextMap() = default;
    explicit TextMap(const QList<Paragraph> &paragraphs, const QList<FoldedParagraphs> &folded = {});

    [[nodiscard]] int blockCount() const { return static_cast<int>(m_blocks.size()); }
    [[nodiscard]] int blockOf(int paragraph) const; ///< that shows it; -1 while it is folded away
    [[nodiscard]] int lineOf(int paragraph) const; ///< the block that stands for it while it is folded away; else -1
    [[nodiscard]] int paragraphOf(int block) const; ///< that it shows; -1: it stands for folded ones
    [[nodiscard]] int foldOf(int block) const; ///< the index of the folded ones that it stands for; -1: it shows one
    /// The paragraph that a block shows, or the first of those that it stands for.
    [[nodiscard]] int firstParagraphOf(int block) const { return m_blocks.at(block).paragraph; }

    [[nodiscard]] int paragraphCount() const { return static_cast<int>(m_ranges.size()); }
    [[nodiscard]] int documentLength() const; ///< separators between blocks counted, the last one not

    /// Where a text offset stands in the document. The end of a paragraph is its block's end; an offset between
    /// paragraphs goes to the start of the next one, behind the last to its end; a folded one to its line's start.
    [[nodiscard]] int toDocument(qsizetype offset) const;
    /// The text offset of a document position; positions out of bounds go to the nearest, those in the line of folded
    /// paragraphs to the start of the first.
    [[nodiscard]] qsizetype toText(int position) const;

    [[nodiscard]] TextRange paragraphRange(int paragraph) const { return m_ranges.at(paragraph); }
    /// The paragraph that a document position stands in, or the first that its line stands for; -1 where there are
    /// none.
    [[nodiscard]] int paragraphAtPosition(int position) const;
    /// The parts of a range that lie in paragraphs, folded or not, in order; empty where it lies between them.
    [[nodiscard]] QList<ParagraphPiece> pieces(TextRange range) const;

private:
    struct Block {
        int start = 0; ///< in the document
        int paragraph = 0;
        int fold = -1;
    };
    void append(Block block, qsizetype length);
    [[nodiscard]] const Block *blockAt(int position) const;

    QList<TextRange> m_ranges; ///< by paragraph
    QList<int> m_byParagraph; ///< the block that shows a paragraph or stands for it
    QList<Block> m_blocks;
    int m_length = 0;
};

/// A paragraph as a text document can hold it: the same length, with the characters that a document takes for
/// its own structure (block and frame marks, inline objects) shown as spaces.
[[nodiscard]] QString shownText(QStringView paragraph);

/// Where marks of equal height go in a margin: each at its wanted place or, where that is taken, right below the
/// former. `wanted` ascends.
[[nodiscard]] QList<qreal> stackMarks(const QList<qreal> &wanted, qreal height, qreal gap);

} // namespace tellings
