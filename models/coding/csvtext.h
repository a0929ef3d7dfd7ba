// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace tellings {

/// One row of RFC 4180 in UTF-8, with its CR LF. Cells with a comma, a quotation mark, a line break or a space at an
/// end stand in quotation marks, all others plain, so that R and Python take numbers for numbers.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

/// Rows of cells, quoted or not, parted by commas; line ends of any kind; a byte order mark is passed over. Says what
/// is wrong when a quotation mark is never closed or the text is no UTF-8. Empty lines are passed over.
[[nodiscard]] std::expected<QList<QStringList>, QString> csvRows(const QByteArray &bytes);

} // namespace tellings
