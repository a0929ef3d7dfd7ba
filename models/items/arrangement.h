// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/passagefilter.h"

#include <QHash>
#include <QList>

namespace tellings {

/// What a person made of the columns. Articles are named by their place in the story.
struct Arrangement {
    QList<int> shown; ///< in their order; the others are hidden
    QList<int> folded; ///< ascending
    QHash<int, double> widths; ///< how much wider than an even share; what is not there is even
    QHash<int, qsizetype> places; ///< the text offset at the level line of a column that was scrolled
    PassageFilter filter;
    int base = -1; ///< the article that differences are counted against; -1: each passage's first
    int focused = -1; ///< whose column has the keyboard; -1: none
};

} // namespace tellings
