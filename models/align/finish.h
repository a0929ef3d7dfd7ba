// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"
#include "models/story/comparison.h"
#include "models/story/watch.h"

#include <span>
#include <vector>

namespace tellings {

[[nodiscard]] Relation relationOf(diff::Relation relation);

/// What follows from a comparison's passages: their order, numbers and ids, and the shares. `words` has the places of
/// each article's words, in the story's order; without it they are looked for. false when the watch stopped it.
bool finish(Comparison &comparison, std::span<const std::vector<TextRange>> words, const Watch &watch = {});
bool finish(Comparison &comparison, const Watch &watch = {});

} // namespace tellings
