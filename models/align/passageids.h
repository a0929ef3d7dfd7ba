// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/story/watch.h"

namespace tellings {

/// What names an article whatever else changes in the story: the name of its file, or, where two articles of the story
/// have that name, the file as it was given. One for each article, in order.
[[nodiscard]] QStringList articleKeys(const Story &story);

/// Gives every passage its id: twelve hex digits of a hash (SHA-256) over its spans' articles and folded words. An id
/// depends on nothing but the passage's own text, so that it stays while anything else is edited, added, put in another
/// order or compared with other settings. Passages of the very same texts are told apart by where they stand ("-2").
/// false when the watch stopped it.
bool giveIds(Comparison &comparison, const Watch &watch = {});

} // namespace tellings
