// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"

#include <QCommandLineParser>
#include <QString>

#include <expected>

namespace tellings {

/// What a report holds, from the command line.
void addReportOptions(QCommandLineParser &parser);

/// The plan that the options ask for; the error says which option is wrong, and what it may be. Outlets are numbers of
/// the files in the order in which they were given: whether there are so many is known when they are read.
[[nodiscard]] std::expected<ReportPlan, QString> reportPlanOf(const QCommandLineParser &parser);

/// What keeps a plan from this story: an outlet that is not there, or fewer than two of them; empty when nothing.
[[nodiscard]] QString misfit(const ReportPlan &plan, qsizetype articles);

} // namespace tellings
