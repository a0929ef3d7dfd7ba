// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/text/words.h"

namespace tellings {

/// How one telling relates to another, by the measure that gives a passage its relation (models/diff/description):
/// the same folded words, most of them in the same order, or neither. Both ranges hold a word at least.
[[nodiscard]] Relation relationBetween(const Article &base, TextRange baseRange, const Article &other,
                                       TextRange otherRange, FoldRules rules = {});

} // namespace tellings
