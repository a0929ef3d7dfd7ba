// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/text/words.h"

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
                                      TextRange otherRange, FoldRules rules = {});

/// The part of a comparison's settings that folding is about.
[[nodiscard]] FoldRules foldRulesOf(const CompareSettings &settings);

/// One stretch of a span to be marked: what is not equal to the base telling.
struct WordMark {
    /// Changed or Added in the other tellings; Dropped in the base: most other tellings lack it.
    WordChange change = WordChange::Changed;
    TextRange range;

    friend bool operator==(const WordMark &, const WordMark &) = default;
};

/// The marks of every span of `passage` (same order as its spans) against the passage's base telling: the first
/// span of article `baseArticle` or, where that article lacks the passage, the first span.
[[nodiscard]] QList<QList<WordMark>> wordMarks(const Story &story, const Passage &passage, int baseArticle = -1,
                                               FoldRules rules = {});

/// The same against the words that most tellings share: of the telling nearest to all others, what more than half of
/// the tellings have. Changed and Added: words that most do not have; Dropped never occurs, as no telling is the base.
/// Does not depend on the order of the articles. Two tellings: the words that only one of them has.
[[nodiscard]] QList<QList<WordMark>> majorityMarks(const Story &story, const Passage &passage, FoldRules rules = {});

/// Where the words of every span (same order as the passage's) are those of the base telling but written otherwise:
/// case, quotation marks, dashes, the punctuation after a word. Folded words that differ are wordMarks' business.
[[nodiscard]] QList<QList<TextRange>> typographyMarks(const Story &story, const Passage &passage, int baseArticle = -1);

} // namespace tellings
