// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/story/watch.h"

#include <span>
#include <vector>

namespace tellings {

/// Counts words for Comparison::shares and wordCounts from the passages as they stand. `words` has the places of each
/// article's words, in order; a word is shared when it begins in a span. false when the watch stopped it.
bool fillShares(Comparison &comparison, std::span<const std::vector<TextRange>> words, const Watch &watch = {});

} // namespace tellings
