// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// The whole articles side by side, in rows that line up over columns and pages. The outlets stand at the head of each
/// page; those that a page has no room for follow on sheets of their own, in the report's order, with the same row
/// numbers.
void addSheets(PaperPages &pages, const ReportContents &contents);

} // namespace tellings::paper
