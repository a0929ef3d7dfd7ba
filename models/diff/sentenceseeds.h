// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/engine.h"
#include "models/diff/judge.h"
#include "models/diff/link.h"
#include "models/diff/record.h"

#include <optional>
#include <vector>

namespace tellings::diff {

/// How alike two sentences must be; or, where they are not, two fragments of them.
struct SentenceThreshold {
    float cosine = 0;
    float dice = 0;
    float shared = 0; ///< least weight of the stems in common
    float fragmentDice = 0;
};

/// At the two ends of Judge::strangeness; between them what is needed goes in a straight line.
struct SentenceThresholds {
    SentenceThreshold related;
    SentenceThreshold strangers;
};

struct SentencePairs {
    std::vector<Link> links; ///< in byPlace order
    bool bounded = false; ///< of sentences with very many partners, the best were kept
    std::uint64_t judged = 0; ///< pairs that were compared word by word
};

/// Pairs of sentences of different documents that share enough of what they say: cosine and Dice of weighted stems
/// (Sanchez-Perez et al. 2014), through an inverted index, so that sentences with no telling stem in common never
/// meet. nullopt when the watch stopped it. What an earlier run left in `before` is not looked for again; what this one
/// finds goes into `now`. Either may be null, and without `now`, `before` is not used.
[[nodiscard]] std::optional<SentencePairs> findSentencePairs(const Corpus &corpus, Judge &judge,
                                                             const SentenceThresholds &thresholds, const Watch &watch,
                                                             const Record *before = nullptr, Record *now = nullptr);

} // namespace tellings::diff
