// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

namespace tellings {

/// What a person wants to know of a passage at a glance, one thing a line, plain text: number and relation with the
/// similarity, what found it, who carries it, who published it first where that is known, and whether it is confirmed.
[[nodiscard]] QString passageCard(const Comparison &comparison, const Passage &passage);

} // namespace tellings
