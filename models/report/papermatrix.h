// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// How much of each outlet's words stand in each other's.
void addMatrix(PaperPages &pages, const ReportContents &contents);

} // namespace tellings::paper
