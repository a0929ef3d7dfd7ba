// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <expected>

namespace tellings {

/// Where an anchor is in the story as it stands.
struct Place {
    Span span;
    bool moved = false; ///< not where it was made
};

/// The place, or why there is none, translated. See replayCorrections() for what counts as the place.
[[nodiscard]] std::expected<Place, QString> placeOf(const Anchor &anchor, const Story &story, const QStringList &keys);

/// The anchor once somebody has said that the place where it was found is the right one: as if it had been made there,
/// with what stood around it when it was.
[[nodiscard]] Anchor settledAt(const Anchor &anchor, const Place &place, const Story &story);

} // namespace tellings
