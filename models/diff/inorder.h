// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/fragment.h"

#include <optional>

namespace tellings::diff {

/// What the words in common of two parts in order weigh at the least.
inline constexpr float leastInOrder = 1.0F;

/// And without the heaviest of them: one word and the small ones around it are no telling.
inline constexpr float leastBesideOne = 0.2F;

/// Parts of two sentences that have most of their words in the same order, function words and all: an edited telling,
/// even where its words are so common in the story that they say little. Runs of whole clauses, or wherever the parts
/// stand when they are more than names.
[[nodiscard]] std::optional<Fragment> partInOrder(const Corpus &corpus, const Sentence &x, const Sentence &y,
                                                  float strictness);

} // namespace tellings::diff
