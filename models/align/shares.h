// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"
#include "models/story/comparison.h"

#include <span>
#include <vector>

namespace tellings {

/// Counts words for Comparison::shares and wordCounts. `order[i]` is the story's index of documents[i].
void fillShares(Comparison &comparison, const std::vector<int> &order, std::span<const diff::Document> documents,
                std::span<const diff::Passage> passages);

} // namespace tellings
