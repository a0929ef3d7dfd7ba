// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/agreementtable.h"
#include "models/coding/project.h"
#include "models/report/pdfattachment.h"
#include "models/report/reportcontents.h"

namespace tellings {

/// What the section on agreement says of `coded`, which is chosenCodings(), and of the figures on it. Figures on single
/// codes and outlets that cannot be had are counted, not listed. No table where nothing was coded; one without rows
/// where one coder alone did.
[[nodiscard]] QList<ReportTable> agreementTables(const CodingProject &coded, const QList<AgreementRow> &figures);

/// The same and all codings as data, to be put inside a PDF.
[[nodiscard]] QList<PdfAttachment> codingFiles(const CodingProject &coded, const QList<AgreementRow> &figures);

} // namespace tellings
