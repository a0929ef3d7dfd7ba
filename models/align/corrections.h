// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

namespace tellings {

/// The anchor of a stretch of an article as it stands now.
[[nodiscard]] Anchor anchorOf(const Story &story, const Span &span);

/// Does again, one after the other, what persons corrected, on what the engine found. Anchors say what a correction is
/// about, so that it holds when a run with other settings or edited articles finds something else:
///
/// - Confirm: the tellings stand together in one passage, found again or not; it is marked confirmed.
/// - Reject: the tellings that leave (all, when none is named) stand in no passage with the others. What a later run
///   finds in further outlets stays. A passage left in one article is gone.
/// - Link, Merge: the tellings, and the passages they stand in, are one passage.
/// - Split: the tellings that leave make a passage of their own; or, where the anchors have a cut, each telling is cut
///   there and the halves are two passages. A telling without a cut stays with the first half.
///
/// An anchor is where its text stands between what stood around it, wherever that is now: see findQuote(). One that a
/// person wrote, with less around it, is where all that it names stands at its place, or in one place alone. It never
/// lands anywhere else: what cannot be placed, and what is about a passage that is not there any more, is not replayed
/// and says so in Comparison::outcomes.
/// Numbers, ids, relations and shares of the result are as if the engine had found it so.
[[nodiscard]] Comparison replayCorrections(Comparison found, const QList<Correction> &corrections);

} // namespace tellings
