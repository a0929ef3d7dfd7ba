// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/recentstorymodel.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QStringList absolute(const QStringList &paths)
{
    QStringList result;
    for (const QString &path : paths)
        result.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    return result;
}

/// A path as a person writes it, with the home folder as "~".
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    if (path.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + path.sliced(home.size()));
    return QDir::toNativeSeparators(path);
}

QString location(const QStringList &paths)
{
    if (paths.size() == 1)
        return shortPath(paths.first());
    return RecentStoryModel::tr("%n file(s) in %1", nullptr, static_cast<int>(paths.size()))
        .arg(shortPath(QFileInfo(paths.first()).path()));
}

} // namespace

RecentStoryModel::RecentStoryModel(QObject *parent) : QAbstractListModel(parent) { }

void RecentStoryModel::add(const QString &title, const QStringList &paths)
{
    remove(paths);
    beginInsertRows({}, 0, 0);
    m_entries.prepend({title, absolute(paths)});
    endInsertRows();
    if (m_entries.size() <= most)
        return;
    beginRemoveRows({}, most, static_cast<int>(m_entries.size()) - 1);
    m_entries.resize(most);
    endRemoveRows();
}

void RecentStoryModel::remove(const QStringList &paths)
{
    const int row = rowOf(paths);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

void RecentStoryModel::clear()
{
    if (m_entries.isEmpty())
        return;
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int RecentStoryModel::rowOf(const QStringList &paths) const
{
    const auto found = std::ranges::find(m_entries, absolute(paths), &Entry::paths);
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

QByteArray RecentStoryModel::toJson() const
{
    QJsonArray list;
    for (const Entry &entry : m_entries)
        list.append(QJsonObject{{u"title"_s, entry.title}, {u"paths"_s, QJsonArray::fromStringList(entry.paths)}});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

void RecentStoryModel::setJson(const QByteArray &json)
{
    beginResetModel();
    m_entries.clear();
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        Entry entry{value[u"title"].toString(), {}};
        for (const QJsonValue &path : value[u"paths"].toArray()) {
            if (path.isString() && !path.toString().isEmpty())
                entry.paths.append(path.toString());
        }
        if (!entry.paths.isEmpty() && m_entries.size() < most)
            m_entries.append(entry);
    }
    endResetModel();
}

int RecentStoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentStoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return entry.title.isEmpty() ? QFileInfo(entry.paths.first()).fileName() : entry.title;
    case Qt::ToolTipRole: return entry.paths.join(u'\n');
    case Qt::AccessibleDescriptionRole:
    case RecentLocationRole: return location(entry.paths);
    case RecentPathsRole: return entry.paths;
    default: return {};
    }
}

} // namespace tellings
