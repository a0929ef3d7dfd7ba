// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"
#include "models/story/comparison.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <expected>

/// What Tellings writes of a comparison. Offsets in every format are Unicode code points, end exclusive.
namespace tellings {

/// Schema `tellings-compare/1`, indented unless `compact` (one line, for jsonl).
[[nodiscard]] QByteArray comparisonToJson(const Comparison &comparison, bool compact = false);
/// One row a span: passage, relation, similarity, found_by, article, outlet, file, start, end, text (RFC 4180, header
/// row, UTF-8 without a mark). Text cells are always in quotes and hold the text as it is, so that it reads back the
/// same: a spreadsheet may take one that starts with = + - @ for a formula and has to be told to import it as text.
[[nodiscard]] QByteArray comparisonToCsv(const Comparison &comparison);
/// A summary for a terminal: articles, matrix, passages with first words, repeats.
[[nodiscard]] QString comparisonToText(const Comparison &comparison);

/// The report on paper. Fails when the device takes no more (full disk) or the watch stops it. Needs a QGuiApplication.
[[nodiscard]] std::expected<void, Error> writePdfReport(const Comparison &comparison, const ReportPlan &plan,
                                                        QIODevice *device, const Watch &watch = {});
/// The report as one self-contained HTML file.
[[nodiscard]] std::expected<void, Error> writeHtmlReport(const Comparison &comparison, const ReportPlan &plan,
                                                         QIODevice *device);

/// Its summary, tables and passages as Markdown (CommonMark with tables), for a chat or a mail.
[[nodiscard]] std::expected<void, Error> writeMarkdownReport(const Comparison &comparison, const ReportPlan &plan,
                                                             QIODevice *device);
/// Its tables as a workbook (Office Open XML), a sheet a section.
[[nodiscard]] std::expected<void, Error> writeXlsxReport(const Comparison &comparison, const ReportPlan &plan,
                                                         QIODevice *device);

/// The endings of the files that a report can be: "pdf", "html", "htm", "md", "xlsx".
[[nodiscard]] QStringList reportEndings();

/// Writes the report to `path` whole or not at all; the ending chooses the kind. A device or pipe is written to as
/// it stands, as PDF where its name does not say. Every error names the path.
[[nodiscard]] std::expected<void, Error> writeReportFile(const Comparison &comparison, const ReportPlan &plan,
                                                         const QString &path, const Watch &watch = {});

} // namespace tellings
