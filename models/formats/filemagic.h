// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tellings {

/// What a binary file seems to be by its first bytes, for a person ("a PDF file"); empty when they say nothing.
/// With `weakToo` also by marks that a text could begin with ("BM"): for files already known not to be text.
[[nodiscard]] QString binaryKind(const QByteArray &bytes, bool weakToo);

} // namespace tellings
