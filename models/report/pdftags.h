// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pdfstructure.h"

#include <QList>

#include <qpdf/QPDF.hh>

#include <functional>

namespace tellings {

/// A link's annotation, and the structure element that it belongs to.
struct PdfAnnotation {
    QPDFObjectHandle object;
    QPDFObjectHandle page;
    int element = paper::Structure::artifact;
};

/// Makes the document `pdf` a tagged one (ISO 32000-1, 14.8): its pages' content, in which paper::drawMark() left
/// marks, is marked, and the structure's tree written. False where the marks are not those of the structure: then the
/// document is not to be used.
[[nodiscard]] bool addTags(QPDF &pdf, const paper::Structure &structure, const QList<PdfAnnotation> &annotations,
                           const std::function<QPDFObjectHandle(const QRectF &)> &rectangle);

/// Takes the marks out of the pages' content, so that the document is one without tags.
void removeMarks(QPDF &pdf);

} // namespace tellings
