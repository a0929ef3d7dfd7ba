// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// Where each outlet placed each passage: an axis an outlet, a line a passage.
void addLines(PaperPages &pages, const ReportContents &contents);

} // namespace tellings::paper
