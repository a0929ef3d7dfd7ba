// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/htmlmarkup.h"
#include "models/report/reportcontents.h"

/// Sections of the HTML report that stand each for itself; each adds nothing where it has nothing to say.
namespace tellings::html {

void addPoints(HtmlMarkup &page, const ReportContents &contents);
void addCoverage(HtmlMarkup &page, const ReportContents &contents);
/// The logo inside the page, beside the title.
void addLogo(HtmlMarkup &page, const ReportContents &contents);
/// Where each outlet placed each passage, as a drawing with a table's worth of words for who does not see it.
void addLines(HtmlMarkup &page, const ReportContents &contents);
void addText(HtmlMarkup &page, const ReportContents &contents);
void addRepeats(HtmlMarkup &page, const ReportContents &contents);
/// Of annotations or the coders' agreement: see tablesOf().
void addTables(HtmlMarkup &page, const ReportContents &contents, ReportSection section);
void addMethod(HtmlMarkup &page, const ReportContents &contents);

/// A section's beginning: its heading, in a place that links name.
void open(HtmlMarkup &page, ReportSection section);
void close(HtmlMarkup &page);

} // namespace tellings::html
