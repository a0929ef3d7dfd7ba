// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codechoicemodel.h"

#include "models/coding/codelabels.h"

#include <QLocale>

#include <algorithm>

namespace tellings {

CodeChoiceModel::CodeChoiceModel(const Codebook &codebook, CodingTarget target, const QList<AppliedCode> &chosen,
                                 QObject *parent)
    : QAbstractTableModel(parent)
{
    const auto rule = ruleFor(target);
    for (const Code &code : codebook.codes()) {
        const auto there = std::ranges::find_if(
            chosen, [&](const AppliedCode &applied) { return codebook.standsFor(applied.code) == code.id; });
        const bool isTicked = there != chosen.end();
        const bool isFor = !code.isGroup && !code.retired && (!rule || code.targets.testFlag(*rule));
        if (isFor)
            m_rows.append({.code = code,
                           .path = codebook.pathOf(code.id),
                           .isTicked = isTicked,
                           .value = isTicked ? there->value : std::nullopt});
    }
}

QList<AppliedCode> CodeChoiceModel::chosen() const
{
    QList<AppliedCode> codes;
    for (const Row &row : m_rows) {
        if (row.isTicked)
            codes.append({.code = row.code.id, .value = row.value});
    }
    return codes;
}

int CodeChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CodeChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodeChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (index.column() == Name) {
        switch (role) {
        case Qt::DisplayRole: return row.path;
        case Qt::ToolTipRole: return row.code.definition;
        case Qt::CheckStateRole: return row.isTicked ? Qt::Checked : Qt::Unchecked;
        default: return {};
        }
    }
    if (!row.code.values)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row.value ? QLocale().toString(*row.value) : QString();
    case Qt::EditRole: return row.value.value_or(0);
    case Qt::ToolTipRole:
        return tr("A number from %1 to %2").arg(valueText(row.code.values->low), valueText(row.code.values->high));
    default: return {};
    }
}

bool CodeChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[index.row()];
    if (index.column() == Name && role == Qt::CheckStateRole) {
        row.isTicked = value.toInt() == Qt::Checked;
    } else if (index.column() == Value && role == Qt::EditRole && row.code.values) {
        row.value = std::clamp(value.toInt(), row.code.values->low, row.code.values->high);
        row.isTicked = true;
    } else {
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(Name), index.siblingAtColumn(Value));
    return true;
}

QVariant CodeChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Code") : tr("Value");
}

Qt::ItemFlags CodeChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Name)
        return flags | Qt::ItemIsUserCheckable;
    return m_rows.at(index.row()).code.values ? flags | Qt::ItemIsEditable : flags;
}

} // namespace tellings
