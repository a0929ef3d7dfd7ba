// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagefiltermodel.h"

#include "models/items/roles.h"
#include "models/items/spantext.h"

#include <algorithm>
#include <utility>

namespace tellings {

PassageFilterModel::PassageFilterModel(QObject *parent) : QSortFilterProxyModel(parent) { }

void PassageFilterModel::setText(const QString &text)
{
    const QString key = searchKey(text);
    if (std::exchange(m_key, key) != key)
        invalidateRowsFilter();
}

void PassageFilterModel::setPassages(const std::optional<QList<int>> &numbers)
{
    if (m_passages == numbers)
        return;
    m_passages = numbers;
    invalidateRowsFilter();
}

bool PassageFilterModel::isFiltering() const
{
    return !m_key.isEmpty() || m_passages.has_value();
}

bool PassageFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_passages && !std::ranges::binary_search(*m_passages, index.data(PassageNumberRole).toInt()))
        return false;
    return m_key.isEmpty() || matchesText(index);
}

bool PassageFilterModel::matchesText(const QModelIndex &index) const
{
    bool isNumber = false;
    const int number = m_key.toInt(&isNumber);
    if (isNumber && index.data(PassageNumberRole).toInt() == number)
        return true;
    const auto has = [this](const QString &text) { return searchKey(text).contains(m_key); };
    return std::ranges::any_of(index.data(PassageOutletsRole).toStringList(), has)
        || std::ranges::any_of(index.data(PassageTextRole).toStringList(), has);
}

} // namespace tellings
