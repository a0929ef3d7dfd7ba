// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// The section's tables (see tablesOf()), one below the other; nothing where it has none.
void addTables(PaperPages &pages, const ReportContents &contents, ReportSection section);

} // namespace tellings::paper
