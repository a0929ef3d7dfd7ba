// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/engine.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// What the index of word n-grams found.
struct RunSeeds {
    std::vector<Link> links; ///< maximal shared runs of two documents, each run once for each pair of places
    std::vector<Link> repeats; ///< the same within one document
    /// Runs that stand in very many places: all places of one run, instead of all pairs of them.
    std::vector<std::vector<Span>> crowds;
    bool bounded = false;
};

/// Every run of `shortest` or more words that two documents share, in any order, each as long as it goes. An inverted
/// index of hashed word n-grams over all documents (Schleimer et al. 2003, every position kept), so that the cost
/// grows with the text and its matches and not with the pairs of documents. nullopt when the watch stopped it.
[[nodiscard]] std::optional<RunSeeds> findRuns(const Corpus &corpus, std::uint32_t shortest, const Watch &watch);

} // namespace tellings::diff
