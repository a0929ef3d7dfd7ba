// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <expected>

namespace tellings {

/// Aligns a story: the whole way from texts to passages. Deterministic; the order of the articles changes
/// nothing but indices and numbers. Safe on any thread. Fails only with Error::Code::Cancelled.
[[nodiscard]] std::expected<Comparison, Error> compareStory(const Story &story, const CompareSettings &settings,
                                                            const Watch &watch = {});

} // namespace tellings
