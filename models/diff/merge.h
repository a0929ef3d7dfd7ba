// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/judge.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// When two links of one pair of documents are one stretch of shared text.
struct MergeRules {
    float smallGap = 4; ///< words that may always lie between
    float gapShare = 0.5F; ///< and so much of the smaller link besides
    float largestGap = 60;
    /// Where set, two links with a paragraph's end between them on both sides, or a heading's on one, stay two: they
    /// are two passages that happen to follow each other.
    const Corpus *paragraphs = nullptr;
    /// Set for texts that have little in common: see stretches.h.
    const Judge *strangers = nullptr;
    bool summaries = false; ///< may a short stretch tell a long one? Asked of strangers alone
};

/// Joins links of one pair of documents that lie close together on both sides, in whatever order they stand, until
/// nothing more joins. `links` are in byPlace order; so is the result.
[[nodiscard]] std::vector<Link> mergeLinks(std::vector<Link> links, const MergeRules &rules);

} // namespace tellings::diff
