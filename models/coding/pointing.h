// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

#include <expected>
#include <optional>

namespace tellings {

/// What a person points at in the columns. Articles are the contents' indices.
struct Pointing {
    QList<Span> selections; ///< of every column that has one
    int passage = 0; ///< the number of the chosen one; 0: none
    int article = -1; ///< of the column with the cursor; -1: none
    qsizetype caret = 0; ///< in its text
    int base = -1; ///< whose telling differences are against; -1: each passage's first

    friend bool operator==(const Pointing &, const Pointing &) = default;
};

/// What is to be coded: of the kind that is wanted or, without a wish, of the first kind that the pointing allows and
/// `allowed` has: selected words, then the chosen passage's telling in the column with the cursor (or that it is
/// missing there), then all its tellings, then a difference; the telling under the cursor where none is chosen; an
/// article only where nothing else is allowed. A coding without codes, or what is to be done first.
[[nodiscard]] std::expected<Coding, QString> pointedAt(const StoryContents &contents, const Pointing &pointing,
                                                       std::optional<CodeTarget> wanted, CodeTargets allowed);

/// The coder's own codings of what was pointed at (of the same thing, or around the cursor), the closest and latest
/// first: for what is to be changed there.
[[nodiscard]] QList<qint64> codingsAt(const StoryContents &contents, const Pointing &pointing,
                                      std::optional<CodeTarget> wanted, const QList<Coding> &codings,
                                      const QString &coder);

/// The passages of which the coder has coded neither the whole nor any telling, nor an absence, in the order of their
/// numbers. A selection counts where it overlaps a telling.
[[nodiscard]] QList<int> uncodedPassages(const StoryContents &contents, const QList<Coding> &codings,
                                         const QString &coder);

/// The same numbers in an order that depends on the seed alone.
[[nodiscard]] QList<int> shuffled(QList<int> numbers, quint32 seed);

} // namespace tellings
