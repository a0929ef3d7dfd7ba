// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tellings {

/// A file inside a PDF.
struct PdfAttachment {
    QString name;
    QString description;
    QByteArray mimeType;
    QByteArray data;
};

} // namespace tellings
