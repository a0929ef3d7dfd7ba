// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tellings {

/// A face made for reading, a fifth larger than the interface's, `zoom` steps of a tenth larger or smaller.
[[nodiscard]] QFont readingFont(const QFont &interfaceFont, int zoom);

/// The mean width of a character of running text, in pixels.
[[nodiscard]] qreal meanCharacterWidth(const QFont &font);

} // namespace tellings
