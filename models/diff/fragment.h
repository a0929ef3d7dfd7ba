// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"

#include <optional>

namespace tellings::diff {

/// The parts of two sentences that say the same, each from one clause mark to another.
struct Fragment {
    Range a;
    Range b;
    float weight = 0; ///< of the stems in common
    float besideNames = 0; ///< of those that name nobody and nothing
    float dice = 0;
};

/// Two sentences are compared by so many of the stems that both have, those with the lowest ids.
inline constexpr std::size_t mostCommonTerms = 64;

/// What a stem says: the rarer in the story the more, or, whatever the story, its prior.
enum class WeighedBy : std::uint8_t { Story, Prior };

/// Of all pairs of runs of whole clauses (commas, quotation marks and clause marks bound them), the one that has most
/// in common for what it says besides: the greatest common - strictness * (what both say) / 2. nullopt when none comes
/// out above nothing.
[[nodiscard]] std::optional<Fragment> bestFragment(const Corpus &corpus, const Sentence &x, const Sentence &y,
                                                   float strictness, WeighedBy by = WeighedBy::Story);

/// The same without regard to clauses: in each sentence the stretch that says most of what both say for what it says
/// besides.
[[nodiscard]] std::optional<Fragment> bestStretch(const Corpus &corpus, const Sentence &x, const Sentence &y,
                                                  float strictness);

} // namespace tellings::diff
