// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// Who carried what: a row a passage, a column an outlet. More outlets than fit go below, in a second table.
void addCoverage(PaperPages &pages, const ReportContents &contents);

} // namespace tellings::paper
