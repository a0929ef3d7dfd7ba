// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/versionmodels.h"

#include "models/items/spantext.h"

#include <QFileInfo>
#include <QLocale>

namespace tellings {

namespace {

constexpr int wordsShown = 10;

QString kindText(WordChange change)
{
    switch (change) {
    case WordChange::Added: return VersionChangeModel::tr("+ added");
    case WordChange::Dropped: return VersionChangeModel::tr("− taken out");
    case WordChange::Changed: return VersionChangeModel::tr("± changed");
    case WordChange::Equal: break;
    }
    return {};
}

QString stateText(const VersionRow &row)
{
    if (row.isOffered)
        return VersionListModel::tr("not added yet");
    return row.isCurrent ? VersionListModel::tr("compared", "the version that is") : QString();
}

} // namespace

QString versionName(const QList<VersionRow> &rows, int row)
{
    const QString name = row >= 0 && row < rows.size() ? rows.at(row).name : QString();
    return name.isEmpty() ? VersionListModel::tr("Version %1").arg(QLocale().toString(row + 1)) : name;
}

void VersionListModel::setVersions(const QList<VersionRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VersionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VersionRow &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == File)
        return row.file;
    if (role == Qt::AccessibleDescriptionRole)
        return stateText(row);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name: return versionName(m_rows, index.row());
    case Published: return row.published;
    case Words: return tr("%Ln word(s)", nullptr, row.words);
    case File: return QFileInfo(row.file).fileName();
    case State: return stateText(row);
    default: return {};
    }
}

bool VersionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Name)
        return false;
    const QString name = value.toString().simplified();
    if (name != data(index, Qt::EditRole).toString())
        Q_EMIT nameEdited(index.row(), name);
    return true;
}

Qt::ItemFlags VersionListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && index.column() == Name && !m_rows.at(index.row()).isOffered;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant VersionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Version");
    case Published: return tr("Published");
    case Words: return tr("Length");
    case File: return tr("File");
    case State: return tr("State");
    default: return {};
    }
}

void VersionChangeModel::setChanges(const QList<VersionView::Change> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int VersionChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int VersionChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnTotal;
}

QVariant VersionChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const VersionView::Change &change = m_changes.at(index.row());
    const auto words = [role](const QString &text) {
        return role == Qt::ToolTipRole ? text : firstWords(text, wordsShown);
    };
    switch (index.column()) {
    case Kind: return kindText(change.change);
    case Paragraph: return change.paragraph > 0 ? QLocale().toString(change.paragraph) : QString();
    case Before: return words(change.before);
    case Now: return words(change.now);
    default: return {};
    }
}

QVariant VersionChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Change");
    case Paragraph: return tr("Paragraph");
    case Before: return tr("Before");
    case Now: return tr("Now");
    default: return {};
    }
}

QString changeSummary(const VersionView &view)
{
    if (view.changes.isEmpty())
        return VersionChangeModel::tr("Nothing was changed but punctuation, capitals and the like.");
    return VersionChangeModel::tr("%1: %2, %3", "changes, words added, words taken out")
        .arg(VersionChangeModel::tr("%Ln change(s)", nullptr, static_cast<int>(view.changes.size())),
             VersionChangeModel::tr("%Ln word(s) added", nullptr, view.added),
             VersionChangeModel::tr("%Ln taken out", "words", view.dropped));
}

} // namespace tellings
