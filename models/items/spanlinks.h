// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/decoration.h"

#include <QList>

namespace tellings {

/// Two spans of one passage that belong together in two neighbouring columns: indices into each decoration's spans.
struct SpanLink {
    int passage = 0; ///< its number
    int before = 0;
    int after = 0;

    friend bool operator==(const SpanLink &, const SpanLink &) = default;
};

/// Every span of a passage that both articles carry is in a link or more, and links of one passage never cross: where
/// one side has it in more places, split or said again, several links meet in one span. By passage, then place.
[[nodiscard]] QList<SpanLink> spanLinks(const ArticleDecoration &before, const ArticleDecoration &after);

/// How the chosen passage passes a column: told there, or only on both sides of it.
enum class Passing { None, Told, Bridged };

/// For columns in their order: `told` says which of them carry the passage.
[[nodiscard]] QList<Passing> passings(const QList<bool> &told);

} // namespace tellings
