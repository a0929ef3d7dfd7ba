// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QString>

#include <memory>
#include <optional>

namespace tellings {

class FoldedText;

/// Characters (code units) kept of what stands on either side of a stretch that a person meant.
inline constexpr qsizetype anchorContext = 32;
/// Characters of the neighbours by which a place must stand out among all that have the quote.
inline constexpr qsizetype enoughContext = 16;
/// Characters that nobody writes twice by chance.
inline constexpr qsizetype longQuote = 48;

/// A stretch of a text with what tells it from others, so that it is found again in a text that was edited.
struct QuoteMark {
    QString before; ///< the 32 characters before it; fewer only where the text begins
    QString quote;
    QString after; ///< likewise
    /// How many characters of the neighbours were the same at the most similar other place of the quote, when it was
    /// made; -1 when there was none. So that such a place is not taken for it when it is gone.
    int rival = -1;
};

/// A text in which stretches are marked and looked for. What it knows of it is found out once.
class SearchedText {
public:
    explicit SearchedText(QString text);
    ~SearchedText();
    Q_DISABLE_COPY_MOVE(SearchedText)

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QuoteMark markOf(TextRange range) const;
    /// What tells a stretch and its neighbours without giving them away, for copies without texts, parted by colons:
    /// the size of the quote in UTF-16 code units, a rolling hash of it (mod 2^61 - 1), and the first twelve hex digits
    /// of SHA-256 of its UTF-8, then of the 8, 16 and 32 code units before it and of those after it. What is cut off by
    /// an end of the text has U+0002 in the place of the rest, so that an end is part of what is told. Then the rival.
    ///
    /// For a stretch that has words the same ten follow of the text as folded words alone (see FoldedText), so that it
    /// is told in a copy with other quotation marks, dashes, spaces or accents; last FoldedStretch::lead and ::trail.
    [[nodiscard]] QString hashOf(TextRange range) const;

    /// The place of the quote in the text. What is found has the very same quote, and 16 characters of its neighbours
    /// more than anything else has in the text, or had in the text that it was made in; or it is long, and was and is
    /// the only one. Whatever is not so is lost: a lookalike is never taken for it.
    [[nodiscard]] std::optional<TextRange> find(const QuoteMark &mark) const;
    /// The same by its hash: of the text, or of its words where that finds nothing. Where the two say two places it is
    /// lost.
    [[nodiscard]] std::optional<TextRange> findHashed(const QString &hash) const;

private:
    [[nodiscard]] const FoldedText &folded() const;

    QString m_text;
    mutable std::unique_ptr<FoldedText> m_folded; ///< made when first asked for
};

/// SearchedText's, for one stretch alone.
[[nodiscard]] QuoteMark markOf(const QString &text, TextRange range);
[[nodiscard]] QString hashOf(const QString &text, TextRange range);
[[nodiscard]] std::optional<TextRange> findQuote(const QuoteMark &mark, const QString &text);
[[nodiscard]] std::optional<TextRange> findHashed(const QString &hash, const QString &text);

/// The hash of a mark whose text is not at hand: without that of its words.
[[nodiscard]] QString hashOf(const QuoteMark &mark);
/// The same with that of the words from the hash of the text in which it stands.
[[nodiscard]] QString withWords(const QString &hash, const QString &inText);
/// Whether a text is what hashOf() gives.
[[nodiscard]] bool isHash(const QString &text);
/// Whether the quote of a hash stands there, whatever is around it.
[[nodiscard]] bool isHashedAt(const QString &hash, const QString &text, TextRange range);

} // namespace tellings
