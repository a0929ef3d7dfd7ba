// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QList>

/// What stays of a story when articles come and go. An article is known by its file.
namespace tellings {

/// For each article of `before` its place in `after`; -1 where it has none.
[[nodiscard]] QList<int> placesIn(const Story &before, const Story &after);

/// Whether both have the same articles with the same texts, in the same order.
[[nodiscard]] bool haveSameArticles(const Story &before, const Story &after);

/// The corrections of `before` with its articles called as `after` calls them: what names one (see articleKeys())
/// depends on the others.
[[nodiscard]] QList<Correction> rekeyed(const QList<Correction> &corrections, const Story &before, const Story &after);

} // namespace tellings
