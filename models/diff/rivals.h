// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"
#include "models/diff/judge.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// A shared run of this many words is always a passage, whatever its words and however often it stands.
inline constexpr std::uint32_t completeRun = 8;

// All of these take links of one pair of documents, in byPlace order, and leave them so.

/// Leaves the links that say enough, and sets their weight to what their sides have in common.
void keepTelling(Judge &judge, std::vector<Link> &links);

/// Of links that hold one stretch against several places of the other document, leaves the best and those nearly as
/// good; drops short links of a phrase that one document says again and again.
void keepBest(Judge &judge, std::vector<Link> &links);

/// Puts back the runs that say enough alone and fell with what stood around them, each grown to the clause that it
/// makes most of. For tellings of one event.
void keepRuns(const Corpus &corpus, const std::vector<Link> &seeds, std::vector<Link> &links);

/// Takes off a shared run's ends what belongs to the sentence before or after it and says nothing ("... security.
/// The").
void trimRun(const Corpus &corpus, Link &run);

/// What strangers share is one stretch: drops what is slight beside the heaviest link.
void dropSlight(std::vector<Link> &links);

/// Does a short run in very many places say more than a stock phrase?
[[nodiscard]] bool crowdTells(const Corpus &corpus, Judge &judge, const std::vector<Span> &crowd);

} // namespace tellings::diff
