// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <optional>

namespace tellings {

/// Where somebody stands in the columns.
struct Standpoint {
    int article = -1; ///< -1: nowhere
    qsizetype offset = 0;
};

/// The telling of a passage behind where one stands (before it, with a negative step): the next span in the same
/// column, else the first (last) of the next column that carries the passage, around. `columns` are the articles that
/// are shown, in their order. Nothing when none of them carries it; the same span when it is the only one.
[[nodiscard]] std::optional<Span> nextTelling(const Passage &passage, const QList<int> &columns, Standpoint from,
                                              int step);

} // namespace tellings
