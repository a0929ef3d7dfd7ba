// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <span>
#include <vector>

namespace tellings {

/// Counts words for Comparison::shares and wordCounts from the passages as they stand. `words` has the places of each
/// article's words, in order; a word is shared when it begins in a span.
void fillShares(Comparison &comparison, std::span<const std::vector<TextRange>> words);

} // namespace tellings
