// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// The names that links to a passage and to an article's entry use.
[[nodiscard]] QString passageMark(int number);
[[nodiscard]] QString articleMark(int number);

/// The summary's lines, one below the other; those about one passage lead to it.
void addPoints(PaperPages &pages, const ReportContents &contents);
/// How the report came about.
void addMethod(PaperPages &pages, const ReportContents &contents);

} // namespace tellings::paper
