// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

namespace tellings {

/// The articles' indices in the order of the letters that they are called by: depends on the seed alone.
[[nodiscard]] QList<int> blindOrder(qsizetype articles, quint32 seed);

/// The same comparison with its articles called "Outlet A", "Outlet B" and so on in that order, without bylines and
/// addresses, so that who codes does not know whose text it is. What the text itself says stays.
[[nodiscard]] Comparison blinded(const Comparison &comparison, quint32 seed);

} // namespace tellings
