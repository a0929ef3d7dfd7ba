// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codetablemodel.h"

#include <QLocale>

#include <algorithm>

namespace tellings {

CodeTableModel::CodeTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void CodeTableModel::setTable(const CodeTable &table, bool isSquare)
{
    beginResetModel();
    m_table = table;
    m_square = isSquare;
    m_most = 0;
    for (qsizetype row = 0; row < table.counts.size(); ++row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (!isSquare || row != column)
                m_most = std::max(m_most, table.counts.at(row).at(column));
        }
    }
    endResetModel();
}

int CodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int CodeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant CodeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int count = m_table.counts.at(index.row()).at(index.column());
    const bool isDiagonal = m_square && index.row() == index.column();
    switch (role) {
    case Qt::DisplayRole: return QLocale().toString(count);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignTrailing);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (isDiagonal)
            return tr("%1: %n annotation(s)", nullptr, count).arg(m_table.rows.at(index.row()));
        return tr("%1, %2: %n time(s)", "code, outlet, code or day", count)
            .arg(m_table.rows.at(index.row()), headerData(index.column(), Qt::Horizontal).toString());
    case CountShareRole: return isDiagonal || m_most == 0 ? QVariant() : QVariant(static_cast<double>(count) / m_most);
    default: return {};
    }
}

QVariant CodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (orientation == Qt::Horizontal ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_table.rows.value(section);
    const QString name = m_table.columns.value(section);
    return name.isEmpty() ? tr("no date") : name;
}

} // namespace tellings
