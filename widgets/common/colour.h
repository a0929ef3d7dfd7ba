// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

/// Colour arithmetic after WCAG 2.2 (sections 1.4.3 and 1.4.11, "relative luminance", "contrast ratio").
namespace tellings::colour {

[[nodiscard]] double luminance(const QColor &colour); ///< 0 (black) .. 1 (white)
[[nodiscard]] double contrast(const QColor &one, const QColor &other); ///< 1..21
[[nodiscard]] double leastContrast(const QColor &text, const QList<QColor> &backgrounds);

/// `over` laid on `under`, in sRGB: share 0 is `under`, 1 is `over`.
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, double share);

/// `colour` moved toward `toward` no further than it takes to reach `ratio` against every background.
[[nodiscard]] QColor readable(const QColor &colour, const QList<QColor> &backgrounds, const QColor &toward,
                              double ratio);

} // namespace tellings::colour
