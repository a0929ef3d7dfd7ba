// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/project.h"
#include "models/report/reportcontents.h"

namespace tellings {

/// What the section on annotations says of `coded`, which is chosenCodings(): how often each code was put by outlet,
/// every coding by code, and what coders said in different ways. No table where nothing was coded. Of a telling no more
/// than `mostWords` words are quoted; 0: all.
[[nodiscard]] QList<ReportTable> annotationTables(const CodingProject &coded, int mostWords);

} // namespace tellings
