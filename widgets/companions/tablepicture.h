// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

class QPainter;
class QTableView;

namespace tellings {

/// A table with all its rows and columns, heads included, as its view and delegate draw them.
[[nodiscard]] QSize tablePictureSize(const QTableView &view);
[[nodiscard]] int tableHead(const QTableView &view); ///< the height of the heads of its columns
[[nodiscard]] QList<int> tableBreaks(const QTableView &view); ///< where rows end, in the picture
void paintTable(QPainter &painter, const QTableView &view);

} // namespace tellings
