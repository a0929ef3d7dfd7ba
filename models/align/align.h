// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/enginememory.h"
#include "models/story/comparison.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <expected>

namespace tellings {

/// Aligns a story: the whole way from texts to passages. Deterministic; the order of the articles changes
/// nothing but indices and numbers. Safe on any thread. Fails only with Error::Code::Cancelled. With the memory of an
/// earlier run, what did not change since is not compared again; the result is the very same. The memory then holds
/// this run, or is as it was when the run was stopped.
[[nodiscard]] std::expected<Comparison, Error> compareStory(const Story &story, const CompareSettings &settings,
                                                            const Watch &watch = {}, EngineMemory *memory = nullptr);

} // namespace tellings
