// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace tellings {

/// A table of which one row is chosen at a time; Tab leaves it. `name` is its object's, `spoken` what a screen reader
/// calls it.
[[nodiscard]] QTableView *newRowTable(QAbstractItemModel *model, const QString &name, const QString &spoken,
                                      QWidget *parent);

} // namespace tellings
