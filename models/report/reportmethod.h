// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"
#include "models/story/comparison.h"

#include <QStringList>

namespace tellings {

/// What a reviewer needs to check a report: the program, its settings, what was chosen, and each correction by hand
/// with what became of it. A paragraph each.
[[nodiscard]] QStringList methodOf(const Comparison &comparison, const ReportPlan &plan);

} // namespace tellings
