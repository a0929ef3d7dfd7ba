// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/judge.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// What two texts share that have little else in common is one long stretch, copied or retold; these keep it whole and
/// its edges sharp. All take the links of one pair of documents, in byPlace order, and leave them so.

/// Drops sentences and fragments that are alike only because a long run lies in them: the run has the true edges.
void dropDressings(const Judge &judge, std::vector<Link> &links);

/// Drops links from a text to a place far from where a clearly better link sees the same text.
void dropFarRivals(std::vector<Link> &links);

/// Would joining these draw out a long run on one side only?
[[nodiscard]] bool isLopsided(const Link &x, const Link &y);

/// Joins the links by which one text tells in a compact stretch what the other says all over: a summary.
void joinSummaries(std::vector<Link> &links);

} // namespace tellings::diff
