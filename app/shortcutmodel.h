// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shortcutkeys.h"

#include <QAbstractTableModel>

namespace tellings {

/// Everything that a key does: a row an action, and those that cannot be changed behind them. Setting keys changes the
/// actions.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Keys, ColumnCount };
    static constexpr int actionRole =
        Qt::UserRole + 1; ///< int: index into the actions; -1 where nothing can be changed

    explicit ShortcutModel(const Actions &actions, QObject *parent = nullptr); ///< the actions outlive it

    [[nodiscard]] QAction *actionAt(int row) const; ///< nullptr where nothing can be changed
    void setKeys(int row, const QList<QKeySequence> &keys); ///< taken from whatever other action has them
    void resetAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    const Actions &m_actions;
    QList<FixedKeys> m_fixed;
};

} // namespace tellings
