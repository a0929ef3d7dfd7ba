// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storymerge.h"

namespace tellings {

/// Finds out what two copies of a story did to each thing in it, and says so in a StoryMerge.
class MergePlanner {
public:
    MergePlanner(const StoryCopy &ours, const StoryCopy &theirs);
    [[nodiscard]] StoryMerge plan();

private:
    using Value = std::optional<QString>;
    enum class Verdict { Same, Ours, Theirs, Conflict };
    struct Judgement {
        Verdict verdict = Verdict::Same;
        Value base;
    };

    void attachTexts();
    void joinTwins();
    void judgeStory();
    void judgeArticles();
    void judgeDetails(const StoredArticle &ours, const StoredArticle &theirs);
    void judgeAnnotations();
    void judgeCorrections();
    void judgeOrder();

    [[nodiscard]] Judgement judge(const QString &item, const Value &ours, const Value &theirs) const;
    /// Puts down what becomes of a thing; `conflict` describes it where nobody can tell.
    void take(const Judgement &judgement, MergeConflict conflict);
    [[nodiscard]] bool hasNews(qint64 article, MergeSide of) const;

    StoryMerge m_merge;
};

} // namespace tellings
