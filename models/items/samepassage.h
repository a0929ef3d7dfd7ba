// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

namespace tellings {

/// The number, in `after`, of the passage that `before` calls `number`: the one that covers most of its text.
/// Both compare the same story, with other settings or with articles that came or went. 0 when nothing of it is left.
[[nodiscard]] int samePassage(const Comparison &before, int number, const Comparison &after);

} // namespace tellings
