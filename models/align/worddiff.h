// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QList>

namespace tellings {

/// What happened to words between two tellings of one passage. Typography, case and punctuation are folded:
/// words that differ in these alone are Equal.
enum class WordChange { Equal, Changed, Added, Dropped };

/// A run of words of one change. Added has an empty `base` (at the place where it was put in), Dropped an empty
/// `other`. Ranges count UTF-16 code units in the two articles' texts.
struct WordRun {
    WordChange change = WordChange::Equal;
    TextRange base;
    TextRange other;

    friend bool operator==(const WordRun &, const WordRun &) = default;
};

/// The words of `other` against the words of `base`: Myers' O(NP) difference as dtl computes it. The runs lie in
/// order and together hold every word of both ranges.
[[nodiscard]] QList<WordRun> wordDiff(const Article &base, TextRange baseRange, const Article &other,
                                      TextRange otherRange);

/// One stretch of a span to be marked: what is not equal to the base telling.
struct WordMark {
    /// Changed or Added in the other tellings; Dropped in the base: most other tellings lack it.
    WordChange change = WordChange::Changed;
    TextRange range;

    friend bool operator==(const WordMark &, const WordMark &) = default;
};

/// The marks of every span of `passage` (same order as its spans) against the passage's base telling: the first
/// span of article `baseArticle` or, where that article lacks the passage, the first span.
[[nodiscard]] QList<QList<WordMark>> wordMarks(const Story &story, const Passage &passage, int baseArticle = -1);

} // namespace tellings
