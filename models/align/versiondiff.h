// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/worddiff.h"

namespace tellings {

/// What changed from one version of an article to another: dtl over the paragraphs, then over the words of those that
/// are not the same. The runs are in order and together hold every word of both texts' paragraphs: a paragraph that
/// stayed is one Equal run, a new one one Added run, one that was taken out one Dropped run, and no other change runs
/// over the end of a paragraph. As in wordDiff(),
/// typography, case and punctuation alone are no change.
[[nodiscard]] QList<WordRun> versionDiff(const Article &before, const Article &after, FoldRules rules = {});

/// What a person wants to know of it first.
struct VersionSummary {
    int added = 0; ///< words
    int dropped = 0;
    int same = 0; ///< that are in both
};
[[nodiscard]] VersionSummary summaryOf(const QList<WordRun> &runs, const Article &before, const Article &after);

} // namespace tellings
