// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"

namespace tellings::paper {

/// Title, date, summary, settings.
void addTitle(PaperPages &pages, const ReportContents &contents);
/// A section's heading on one page with the `following` height below it, and its place in the outline.
void addSectionHeading(PaperPages &pages, ReportSection section, qreal following);
/// The same for a heading of one's own; without a `mark` it is in no outline.
void addHeading(PaperPages &pages, const QString &text, qreal following, const QString &mark = {});
void addArticles(PaperPages &pages, const ReportContents &contents);
void addLegend(PaperPages &pages, const ReportContents &contents);
void addRepeats(PaperPages &pages, const ReportContents &contents);

} // namespace tellings::paper
