// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storycontents.h"
#include "models/story/article.h"

namespace tellings {

/// The contents as a reader has them in the columns: outlets called as `shown`, the same story, calls them, and
/// articles in the order of `columns` (indices into it), behind them those that have no column.
[[nodiscard]] StoryContents asShown(const StoryContents &contents, const Story &shown, const QList<int> &columns);

} // namespace tellings
