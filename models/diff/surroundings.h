// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// For seeds that say too little alone: the sentences around each, some thirty telling words a side, where these are
/// alike as wholes (cosine and Dice as for sentences). Text that was shuffled through several sentences has no two
/// sentences alike, and is found so. `seeds` are of one pair of documents; the result is in byPlace order.
[[nodiscard]] std::vector<Link> alikeSurroundings(const Corpus &corpus, const std::vector<Link> &seeds);

} // namespace tellings::diff
