// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/align.h"

namespace tellings {

std::expected<Comparison, Error> compareStory(const Story &story, const CompareSettings &settings, const Watch &)
{
    Comparison comparison;
    comparison.story = story;
    comparison.settings = settings;
    comparison.shares.fill(QList<double>(story.articles.size(), 0.0), story.articles.size());
    comparison.wordCounts.fill(0, story.articles.size());
    return comparison;
}

} // namespace tellings
