// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/versionview.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace tellings {

/// One version of an article, as a person sees it in a list.
struct VersionRow {
    QString name; ///< that a person gave it; empty: it is called by its number
    QString published; ///< as a reader sees it
    QString file;
    int words = 0;
    bool isCurrent = false; ///< the one that is compared
    bool isOffered = false; ///< not kept yet
};

/// What a version is called: its name, or its number.
[[nodiscard]] QString versionName(const QList<VersionRow> &rows, int row);

/// The versions of an article, a row each, the first one first. Their names can be edited; that is asked for by
/// nameEdited(), and changes nothing here.
class VersionListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Published, Words, File, State, ColumnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setVersions(const QList<VersionRow> &rows);
    [[nodiscard]] const QList<VersionRow> &versions() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void nameEdited(int row, const QString &name);

private:
    QList<VersionRow> m_rows;
};

/// What changed between two versions, a row a change.
class VersionChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Paragraph, Before, Now, ColumnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<VersionView::Change> &changes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<VersionView::Change> m_changes;
};

/// "3 changes: 12 words added, 4 taken out"
[[nodiscard]] QString changeSummary(const VersionView &view);

} // namespace tellings
