// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/paperpages.h"
#include "models/report/pdfattachment.h"
#include "models/story/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QPageLayout>

#include <expected>

namespace tellings {

/// What QPdfWriter cannot say of a document (ISO 32000-1): its outline, where its links lead, its language, its logical
/// structure, and dates that are the report's and not the clock's.
struct PdfDetails {
    QList<paper::PaperPages::Mark> marks;
    QList<paper::PaperPages::Link> links; ///< a link to a mark that is not there is left out
    paper::Structure structure; ///< of what was drawn
    bool isOld = false; ///< as PDF 1.4 has it: without packed objects, which PDF/A-1 forbids
    QString title;
    QString language; ///< BCP 47
    QDateTime date;
    QList<PdfAttachment> attachments;
};

/// The document `pdf`, whose pages were drawn on `layout`, with its details; the same bytes for the same input. Where
/// its pages hold other marks (see paper::drawMark()) than the structure says, it is a document without tags rather
/// than one with wrong ones, and a warning is written. Fails where it is no sound PDF.
[[nodiscard]] std::expected<QByteArray, Error> finishedPdf(const QByteArray &pdf, const QPageLayout &layout,
                                                           const PdfDetails &details);

/// The files inside a PDF; fails where it is none. Used to check a report.
[[nodiscard]] std::expected<QList<PdfAttachment>, Error> pdfAttachments(const QByteArray &pdf);

} // namespace tellings
