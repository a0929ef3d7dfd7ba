// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text in the cells of a terminal: Chinese, Japanese, Korean and emoji take two, combining marks none.
namespace tellings {

[[nodiscard]] int terminalWidth(QStringView text);
/// `text` cut with "…" to at most `width` cells.
[[nodiscard]] QString elidedToWidth(const QString &text, int width);
/// `text` cut or filled with spaces to exactly `width` cells.
[[nodiscard]] QString leftInWidth(const QString &text, int width);
[[nodiscard]] QString rightInWidth(const QString &text, int width);

} // namespace tellings
