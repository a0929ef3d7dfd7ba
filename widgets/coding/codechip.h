// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QSize>
#include <QString>

class QFont;
class QPainter;
class QPalette;

namespace tellings {

/// A code's sign in lists and buttons: a square of its colour with its letters beside, so that no code is told by
/// colour alone.
[[nodiscard]] QSize codeChipSize(const QFont &font);
void paintCodeChip(QPainter &painter, const QRect &rect, const QString &label, const QColor &colour,
                   const QPalette &palette);

} // namespace tellings
