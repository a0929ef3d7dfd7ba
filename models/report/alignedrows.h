// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QList>

namespace tellings {

/// Indices of the paragraphs that stand at one height, for each article in turn.
using AlignedRow = QList<QList<int>>;

/// Whole articles side by side: each paragraph of each article once, in its article's order; those that share most
/// with a paragraph of the first article stand beside it, as far as their order allows; headlines stand together. The
/// best such choice is the heaviest chain of pairs that rises in both articles. Furniture, date lines and bylines are
/// left out where the comparison leaves them out.
[[nodiscard]] QList<AlignedRow> alignedRows(const Comparison &comparison);

} // namespace tellings
