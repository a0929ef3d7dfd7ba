// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storychange.h"

#include <functional>
#include <memory>

namespace tellings {

/// What a window has open, to be kept as it is.
struct ShownStory {
    Story story;
    std::shared_ptr<const Comparison> comparison; ///< the latest; may be of other articles, or none
    QList<Correction> corrections;
    CompareSettings settings;
};

/// Whether the two have an article in common: what is open in a window is never put in the place of another story.
[[nodiscard]] bool isAkin(const ShownStory &shown, const StoryContents &kept);

/// The edit that leads from what is kept to what a person made of it: articles that came and went, their metadata and
/// texts, corrections, settings. Articles are known by their files. `added` makes what is kept of one that is new.
[[nodiscard]] StoryEdit editTo(const StoryContents &kept, const ShownStory &shown,
                               const std::function<StoredArticle(const Article &)> &added);

/// Whether what was found is of the articles that are kept, and news.
[[nodiscard]] bool hasNewPassages(const ShownStory &shown, const StoryContents &kept);

} // namespace tellings
