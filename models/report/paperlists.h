// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// The name that links to a passage use.
[[nodiscard]] QString passageMark(int number);

/// The summary's lines, one below the other; those about one passage lead to it.
void addPoints(PaperPages &pages, const ReportContents &contents);
/// How the report came about.
void addMethod(PaperPages &pages, const ReportContents &contents);

} // namespace tellings::paper
