// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <array>

namespace tellings {

/// How much of an article (0..1) stands in passages, by how many other articles have it as well: one, two, three or
/// more. The parts add up to the article's share; they are told apart by the length of the text.
using ShareDepth = std::array<double, 3>;

[[nodiscard]] ShareDepth shareDepth(const Comparison &comparison, int article);

} // namespace tellings
