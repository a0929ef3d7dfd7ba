// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QString>

#include <optional>

namespace tellings {

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

[[nodiscard]] QuoteMark markOf(const QString &text, TextRange range);

/// What tells a stretch and its neighbours without giving them away, for copies without texts: the size of the quote in
/// UTF-16 code units, a rolling hash of it (mod 2^61 - 1), and the first twelve hex digits of SHA-256 of its UTF-8,
/// then of the 8, 16 and 32 code units before it and of those after it. What is cut off by an end of the text has
/// U+0002 in the place of the rest, so that an end is part of what is told; last the rival. Parted by colons.
[[nodiscard]] QString hashOf(const QString &text, TextRange range);
[[nodiscard]] QString hashOf(const QuoteMark &mark);

/// The place of the quote in the text. What is found has the very same quote, and 16 characters of its neighbours more
/// than anything else has in the text, or had in the text that it was made in; or it is long, and was and is the only
/// one. Whatever is not so is lost: a lookalike is never taken for it.
[[nodiscard]] std::optional<TextRange> findQuote(const QuoteMark &mark, const QString &text);
/// The same by its hash.
[[nodiscard]] std::optional<TextRange> findHashed(const QString &hash, const QString &text);
/// Whether a text is what hashOf() gives.
[[nodiscard]] bool isHash(const QString &text);
/// Whether the quote of a hash stands there, whatever is around it.
[[nodiscard]] bool isHashedAt(const QString &hash, const QString &text, TextRange range);

} // namespace tellings
