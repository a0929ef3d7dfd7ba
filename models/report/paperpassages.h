// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// What has to stay together at a passage's start; a section's heading is kept with it.
[[nodiscard]] qreal passageStartHeight(PaperPages &pages, const ReportRow &row);

/// One passage as a row of cells, more than the style's columns in several bands. A row that a page cannot hold goes
/// on on the next, all its cells from the same height on.
void addPassage(PaperPages &pages, const ReportRow &row);

} // namespace tellings::paper
