// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportcontents.h"

/// What an editor asks first: what is shared, what is only ours, what everyone carried that we left out.
namespace tellings {

/// The summary's lines. `listed` are the passages' numbers that may be named, ascending; `ours` is the article whose
/// gaps and own text are named one by one, -1 for each outlet in one line. No more than `mostWords` words in a row are
/// quoted; 0: as many as fit.
[[nodiscard]] QList<ReportPoint> summaryPoints(const Comparison &comparison, const QList<int> &listed, int ours,
                                               int mostWords);

/// Who carried what, for the passages that are listed: with `ours`, what it left out first.
[[nodiscard]] QList<ReportCoverageRow> coverageRows(const Comparison &comparison, const QList<int> &listed, int ours,
                                                    int mostWords);

} // namespace tellings
