// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// Gathers the links inside single documents into repeats: all places of one text together. Links shorter than
/// `shortest` words are left out.
[[nodiscard]] std::vector<Repeat> gatherRepeats(std::vector<Link> links, std::uint32_t shortest);

} // namespace tellings::diff
