// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

namespace tellings {

/// What was coded in a story, with all that it is about: what reports say of it, and formats of other programs
/// exchange.
struct CodingProject {
    StoryContents contents; ///< title, articles, passages; its annotations are not looked at
    Codebook codebook;
    QList<Coding> codings;
};

} // namespace tellings
