// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSortFilterProxyModel>

#include <optional>

namespace tellings {

/// The passages of a list that a filter lets through and that have some words. Reads roles alone.
class PassageFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PassageFilterModel(QObject *parent = nullptr);

    /// Words that some outlet's telling has, or the name of an outlet, or a passage's number.
    void setText(const QString &text);
    void setPassages(const std::optional<QList<int>> &numbers); ///< ascending; nothing: all
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool matchesText(const QModelIndex &index) const;

    QString m_key;
    std::optional<QList<int>> m_passages;
};

} // namespace tellings
