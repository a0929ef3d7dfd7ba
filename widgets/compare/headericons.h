// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QColor;

namespace tellings {

/// A drawing pin in a colour of the palette; filled when set.
[[nodiscard]] QIcon pinIcon(const QColor &colour, bool filled, qreal ratio);

/// Two edges and an arrow from each toward the middle: a column folds to its strip.
[[nodiscard]] QIcon foldIcon(const QColor &colour, qreal ratio);

} // namespace tellings
