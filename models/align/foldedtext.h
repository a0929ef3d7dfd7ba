// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/words.h"

#include <optional>
#include <vector>

namespace tellings {

/// A stretch of a folded text, and how much more or less of the text itself it stands for.
struct FoldedStretch {
    TextRange range; ///< whole words of FoldedText::text()
    /// Above 0: that many characters (of the folded word) of the first word are left out. Below 0: that many marks in
    /// front of it belong to the stretch; a mark that is there several times in a row counts once, as "--" does for a
    /// dash.
    int lead = 0;
    int trail = 0; ///< likewise behind
};

/// A text as its words alone: folded as for the comparison (see foldWord()) and parted by single spaces. Two texts that
/// differ in quotation marks, dashes, spaces, capitals or in how accents are encoded are one folded text. Emoji,
/// currencies and the like are words, too, and so is what ends a sentence.
class FoldedText {
public:
    explicit FoldedText(QStringView source); ///< which outlives it

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isWords(TextRange range) const; ///< whether it begins and ends with a word of text()

    /// The words of which a stretch of the source has some; nothing where it has none.
    [[nodiscard]] std::optional<FoldedStretch> fold(TextRange source) const;
    /// The way back; nothing when that is no stretch of words, or its words cannot be cut so.
    [[nodiscard]] std::optional<TextRange> unfold(const FoldedStretch &stretch) const;

private:
    struct Folded {
        TextRange source;
        TextRange range; ///< in m_text
    };
    using Words = std::vector<Folded>;

    void add(QStringView plain, TextRange word);
    void addSymbols(QStringView plain, TextRange gap);
    [[nodiscard]] Words::const_iterator startingAt(qsizetype place) const; ///< in m_text; the end when none does
    [[nodiscard]] Words::const_iterator endingAt(qsizetype place) const;
    [[nodiscard]] int foldedSize(TextRange source) const;
    [[nodiscard]] int marksIn(TextRange source) const;
    [[nodiscard]] std::optional<qsizetype> cut(const Folded &word, int folded) const;
    [[nodiscard]] qsizetype beforeMarks(Words::const_iterator word, int marks) const;
    [[nodiscard]] qsizetype behindMarks(Words::const_iterator word, int marks) const;

    QStringView m_source;
    QString m_text;
    Words m_words;
    QString m_buffer; ///< for folding
};

} // namespace tellings
