// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcutmodel.h"

#include "app/actions.h"

#include <QAction>
#include <QFont>

#include <utility>

namespace tellings {

ShortcutModel::ShortcutModel(const Actions &actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
    , m_fixed(fixedKeys())
{
}

QAction *ShortcutModel::actionAt(int row) const
{
    return m_actions.all().value(row, nullptr);
}

void ShortcutModel::setKeys(int row, const QList<QKeySequence> &keys)
{
    QAction *action = actionAt(row);
    if (!action)
        return;
    for (QAction *other : m_actions.all()) {
        QList<QKeySequence> left = other->shortcuts();
        if (other != action && left.removeIf([&](const QKeySequence &key) { return keys.contains(key); }) > 0)
            other->setShortcuts(left);
    }
    action->setShortcuts(keys);
    Q_EMIT dataChanged(index(0, Keys), index(rowCount() - 1, Keys));
}

void ShortcutModel::resetAll()
{
    applyKeys(m_actions, {});
    Q_EMIT dataChanged(index(0, Keys), index(rowCount() - 1, Keys));
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.all().size() + m_fixed.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction *action = actionAt(index.row());
    const FixedKeys fixed = m_fixed.value(index.row() - m_actions.all().size());
    const QString keys = action ? keysText(action->shortcuts()) : fixed.shown;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Keys)
            return keys;
        return action ? plainText(*action) : fixed.what;
    case Qt::AccessibleTextRole:
        if (index.column() == Keys)
            return keys.isEmpty() ? tr("no key") : keys;
        return action ? plainText(*action) : fixed.what;
    case Qt::ToolTipRole: return action ? action->toolTip() : tr("These keys stay as they are.");
    case Qt::FontRole: {
        QFont font;
        font.setBold(action && index.column() == Keys && action->shortcuts() != m_actions.usualKeys(action));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case actionRole: return action ? index.row() : -1;
    default: return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What they do") : tr("Keys");
}

} // namespace tellings
