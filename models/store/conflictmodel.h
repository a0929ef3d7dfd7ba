// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storymerge.h"

#include <QAbstractTableModel>

namespace tellings {

/// What two copies of a story both changed, a row each, to be decided: the cell of one copy or of the other is checked.
/// AccessibleTextRole says a cell's value and whether it is taken.
class ConflictModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Before, Ours, Theirs, ColumnCount };

    explicit ConflictModel(QList<MergeConflict> conflicts, QObject *parent = nullptr);

    [[nodiscard]] QList<MergeSide> sides() const { return m_sides; } ///< by conflict; Ours until somebody decides
    void decideAll(MergeSide side);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString text(const MergeConflict &conflict, int column) const;
    [[nodiscard]] bool isTaken(int row, int column) const;

    QList<MergeConflict> m_conflicts;
    QList<MergeSide> m_sides;
};

} // namespace tellings
