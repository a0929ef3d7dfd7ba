// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QAbstractListModel>
#include <QStringList>

namespace tellings {

/// The stories opened last, the latest first, no more than ten. Roles are in roles.h.
class RecentStoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int most = 10;

    explicit RecentStoryModel(QObject *parent = nullptr);

    void add(const QString &title, const QStringList &paths); ///< to the front; paths already there only move
    void remove(const QStringList &paths);
    void clear();
    [[nodiscard]] int rowOf(const QStringList &paths) const; ///< -1 when it is not there

    [[nodiscard]] QByteArray toJson() const;
    void setJson(const QByteArray &json); ///< what makes no sense is left out

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        QString title;
        QStringList paths;
    };

    QList<Entry> m_entries;
};

} // namespace tellings
