// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/conflictmodel.h"

#include <utility>

namespace tellings {

ConflictModel::ConflictModel(QList<MergeConflict> conflicts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_conflicts(std::move(conflicts))
    , m_sides(m_conflicts.size(), MergeSide::Ours)
{
}

void ConflictModel::decideAll(MergeSide side)
{
    if (m_sides.isEmpty())
        return;
    m_sides.fill(side);
    Q_EMIT dataChanged(index(0, Ours), index(rowCount() - 1, Theirs));
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConflictModel::text(const MergeConflict &conflict, int column) const
{
    const auto shown = [](const std::optional<QString> &value) {
        if (!value)
            return tr("taken out");
        return value->isEmpty() ? tr("empty") : *value;
    };
    switch (column) {
    case What: return conflictText(conflict);
    case Before: return conflict.base ? shown(conflict.base) : tr("not known");
    case Ours: return shown(conflict.ours);
    case Theirs: return shown(conflict.theirs);
    default: return {};
    }
}

bool ConflictModel::isTaken(int row, int column) const
{
    return m_sides.at(row) == (column == Ours ? MergeSide::Ours : MergeSide::Theirs);
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const QString value = text(m_conflicts.at(index.row()), column);
    const bool isChoice = column == Ours || column == Theirs;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return value;
    if (role == Qt::CheckStateRole && isChoice)
        return isTaken(index.row(), column) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole) {
        const QString header = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!isChoice)
            return tr("%1: %2", "column, value").arg(header, value);
        return isTaken(index.row(), column) ? tr("%1: %2, taken", "column, value").arg(header, value)
                                            : tr("%1: %2, not taken", "column, value").arg(header, value);
    }
    return {};
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Before: return tr("Before");
    case Ours: return tr("This copy");
    case Theirs: return tr("The other copy");
    default: return {};
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == Ours || index.column() == Theirs)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isChoice = index.column() == Ours || index.column() == Theirs;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || !isChoice)
        return false;
    // To take one value is to leave the other, and to leave the one that is taken is to take the other.
    const bool takes = value.toInt() == Qt::Checked;
    m_sides[index.row()] = takes == (index.column() == Ours) ? MergeSide::Ours : MergeSide::Theirs;
    Q_EMIT dataChanged(index.siblingAtColumn(Ours), index.siblingAtColumn(Theirs));
    return true;
}

} // namespace tellings
