// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/engine.h"
#include "models/diff/link.h"

#include <optional>
#include <vector>

namespace tellings::diff {

/// How alike two sentences must be.
struct SentenceThresholds {
    float cosine = 0.33F;
    float dice = 0.33F;
    float shared = 1.5F; ///< least weight of the stems in common
};

/// Pairs of sentences of different documents that share enough of what they say: cosine and Dice of weighted stems
/// (Sanchez-Perez et al. 2014), through an inverted index, so that sentences with no telling stem in common never
/// meet. nullopt when the watch stopped it.
[[nodiscard]] std::optional<std::vector<Link>>
findSentencePairs(const Corpus &corpus, const SentenceThresholds &thresholds, const Watch &watch);

} // namespace tellings::diff
