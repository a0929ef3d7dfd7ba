// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/project.h"
#include "models/report/reportplan.h"

namespace tellings {

/// What was coded as a plan wants to see it: of the outlets chosen, in their order and under the names that `chosen`,
/// which is chosenOutlets() of the comparison, gives them, with its passages; coders' names hidden where they are to
/// be. What is about outlets that are left out is left out. Without codings when the plan has none.
[[nodiscard]] CodingProject chosenCodings(const Comparison &comparison, const Comparison &chosen,
                                          const ReportPlan &plan);

/// The comparison without the names of those who corrected it, where the plan hides coders: each is "Coder 2", the same
/// throughout the report.
[[nodiscard]] Comparison withoutCoders(Comparison comparison, const ReportPlan &plan);

} // namespace tellings
