// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/choicelistmodel.h"

#include <algorithm>

namespace tellings {

ChoiceListModel::ChoiceListModel(QObject *parent) : QAbstractListModel(parent) { }

void ChoiceListModel::setEntries(const QList<Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_given.clear();
    for (const Entry &entry : entries)
        m_given.append(entry.id);
    endResetModel();
}

void ChoiceListModel::setChosen(const QList<int> &ids)
{
    beginResetModel();
    for (Entry &entry : m_entries)
        entry.chosen = ids.contains(entry.id);
    std::ranges::stable_sort(m_entries, {}, [&ids](const Entry &entry) {
        const qsizetype place = ids.indexOf(entry.id);
        return place < 0 ? ids.size() : place;
    });
    endResetModel();
}

QList<int> ChoiceListModel::chosen() const
{
    QList<int> ids;
    for (const Entry &entry : m_entries) {
        if (entry.chosen)
            ids.append(entry.id);
    }
    return ids;
}

bool ChoiceListModel::isAsGiven() const
{
    return chosen() == m_given;
}

bool ChoiceListModel::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || row >= m_entries.size() || to < 0 || to >= m_entries.size() || step == 0)
        return false;
    return moveRows({}, row, 1, {}, step > 0 ? to + 1 : to);
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return entry.text;
    if (role == Qt::CheckStateRole)
        return QVariant::fromValue(entry.chosen ? Qt::Checked : Qt::Unchecked);
    return {};
}

bool ChoiceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_entries[index.row()].chosen = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ChoiceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

bool ChoiceListModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                               const QModelIndex &destinationParent, int destinationChild)
{
    if (count != 1 || !beginMoveRows(sourceParent, sourceRow, sourceRow, destinationParent, destinationChild))
        return false;
    m_entries.move(sourceRow, destinationChild > sourceRow ? destinationChild - 1 : destinationChild);
    endMoveRows();
    Q_EMIT choiceChanged();
    return true;
}

} // namespace tellings
