// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

namespace tellings {

/// Which telling stands for each passage in a list: for each of comparison.passages an index into its spans.
///
/// It is that of the base article (-1: none is the base) or else the first. But one sentence often belongs to several
/// passages, as a headline does that others tell in pieces: each passage then is called by a telling that no passage
/// before it is called by, so that a reader can tell the rows apart. Where there is none it is the first after all.
[[nodiscard]] QList<qsizetype> titleSpans(const Comparison &comparison, int baseArticle = -1);

} // namespace tellings
