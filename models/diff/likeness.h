// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"

#include <span>

namespace tellings::diff {

/// The length of the longest common subsequence of two runs of words, by bit vectors (Hyyrö 2004): the product of
/// the lengths over 64. Runs longer than `likenessLimit` are compared by their multisets of words, which only
/// ever says more.
[[nodiscard]] std::size_t commonInOrder(std::span<const WordId> a, std::span<const WordId> b);

/// Words in common without regard to order, each as often as both have it.
[[nodiscard]] std::size_t commonInAnyOrder(std::span<const WordId> a, std::span<const WordId> b);

inline constexpr std::size_t likenessLimit = 20'000;

} // namespace tellings::diff
