// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"
#include "models/story/comparison.h"
#include "models/story/error.h"

#include <QStringList>

#include <expected>

namespace tellings {

/// The endings of the files that a report's charts can be: "svg", "png".
[[nodiscard]] QStringList chartEndings();

/// A report's charts as pictures, one in a file: who shares with whom, who carried what, where each outlet placed it,
/// as far as the plan has them. For "figures/quay.svg" they are "figures/quay-matrix.svg" and so on; those that were
/// written are returned. Each is there whole or not at all; errors name the file. Needs a QGuiApplication.
[[nodiscard]] std::expected<QStringList, Error> writeChartFiles(const Comparison &comparison, const ReportPlan &plan,
                                                                const QString &path);

} // namespace tellings
