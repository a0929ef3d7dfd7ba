// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportcontents.h"

namespace tellings {

/// The whole texts in rows, passages marked with their numbers. With `mostWords`, what stands in no passage is left
/// out, and no more than so many words of a span are kept; paragraphs of which nothing is left are gone.
[[nodiscard]] QList<ReportTextRow> textRows(const Comparison &comparison, int mostWords);

} // namespace tellings
