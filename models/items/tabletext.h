// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace tellings {

/// A table as CSV (RFC 4180), heads first: what its cells show, every one in quotation marks. Where the model names
/// its rows, the names come first.
[[nodiscard]] QString tableCsv(const QAbstractItemModel &model);

/// One cell of a CSV table, in quotation marks.
[[nodiscard]] QString csvCell(QString text);

} // namespace tellings
