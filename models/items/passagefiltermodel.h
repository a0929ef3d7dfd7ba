// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace tellings {

/// The passages that a person asks for. Conditions add up; without any, all are there. Reads roles alone.
class PassageFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PassageFilterModel(QObject *parent = nullptr);

    /// Words that some outlet's telling has, or the name of an outlet, or a passage's number.
    void setText(const QString &text);
    void setFewestOutlets(int count); ///< passages that at least so many articles carry
    void setRelation(std::optional<Relation> relation);
    [[nodiscard]] bool isFiltering() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] bool matchesText(const QModelIndex &index) const;

    QString m_key;
    int m_fewestOutlets = 0;
    std::optional<Relation> m_relation;
};

} // namespace tellings
