// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportcontents.h"

namespace tellings {

/// The cells of a passage, one for each article that has it, outlet names left to the caller. Spans in one paragraph
/// share a part. Word differences are against the first span. With `mostWords`, no more than so many words of a span
/// are kept and nothing of what stands around it; 0 keeps all.
[[nodiscard]] QList<ReportCell> reportCells(const Story &story, const Passage &passage, int mostWords = 0);

/// Where `range` stands, for a person: "paragraph 3", "paragraphs 3–5", "headline", "paragraph 7 (caption)".
[[nodiscard]] QString placeText(const Article &article, TextRange range);

} // namespace tellings
