// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QList>

namespace tellings {

/// What a person wants to see of a comparison. Conditions add up; the default lets everything through. Where passages
/// are asked for, a paragraph that holds none of them is folded away, whatever `show` says.
struct PassageFilter {
    /// OnlyHere is text that no other article has: it lets no passage through, and asks nothing of passages.
    enum class Show { All, Shared, OnlyHere };
    static constexpr int leastOutlets = 2; ///< which every passage has

    Show show = Show::All;
    int fewestOutlets = leastOutlets; ///< that have the passage
    QList<Relation> relations; ///< the passage's, ascending; empty: any
    QList<ParagraphRole> roles; ///< of a paragraph that holds some of the passage, ascending; empty: any
    QList<int> with; ///< articles that all have the passage, ascending
    QList<int> without; ///< articles that all lack it, ascending

    [[nodiscard]] bool isOn() const { return *this != PassageFilter(); }
    [[nodiscard]] bool asksOfPassages() const; ///< more than in which kind of paragraph they stand

    friend bool operator==(const PassageFilter &, const PassageFilter &) = default;
};

/// Consecutive paragraphs of an article that a filter folds away.
struct ParagraphGap {
    int first = 0;
    int count = 0;

    friend bool operator==(const ParagraphGap &, const ParagraphGap &) = default;
};

/// What a filter leaves of one article.
struct FilteredArticle {
    QList<ParagraphGap> gaps; ///< by place, never two in a row
    QList<TextRange>
        stretches; ///< what was asked for, by place and apart; the rest of a kept paragraph stands around it

    [[nodiscard]] int foldedParagraphs() const;
    friend bool operator==(const FilteredArticle &, const FilteredArticle &) = default;
};

/// What a filter leaves of a comparison. All text of a passage that it lets through is there, in every article.
struct FilteredStory {
    QList<int> passages; ///< numbers, ascending
    QList<FilteredArticle> articles;

    [[nodiscard]] int foldedParagraphs() const;
};

/// The number after `current` (or before it: `step` -1) of those, ascending, around; where it is none of them, the
/// nearest on that side; 0 for none.
[[nodiscard]] int passageBeside(const QList<int> &numbers, int current, int step);

[[nodiscard]] bool letsThrough(const PassageFilter &filter, const Comparison &comparison, const Passage &passage);
[[nodiscard]] FilteredStory applyFilter(const PassageFilter &filter, const Comparison &comparison);

/// The roles that paragraphs of the story have, ascending.
[[nodiscard]] QList<ParagraphRole> rolesIn(const Story &story);

} // namespace tellings
