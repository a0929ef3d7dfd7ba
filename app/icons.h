// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace tellings {

/// The line drawing :/tellings/icons/NAME.svg in the palette's text colour, whatever that is when it is painted.
[[nodiscard]] QIcon paletteIcon(const QString &name);

} // namespace tellings
