// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"

#include <span>
#include <vector>

namespace tellings::diff {

/// How alike the tellings of one passage are.
struct Description {
    Relation relation = Relation::Verbatim;
    float similarity = 1; ///< see Passage
};

/// Every telling against the longest. `tellings` has two or more, none of them empty.
[[nodiscard]] Description describe(const std::vector<std::span<const WordId>> &tellings);

} // namespace tellings::diff
