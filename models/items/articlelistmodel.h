// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/story/comparison.h"

#include <QAbstractListModel>

#include <memory>

namespace tellings {

/// The articles of one comparison in the reader's order, a row each. Roles are in roles.h.
class ArticleListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ArticleListModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] double shared(int row) const;
    [[nodiscard]] int words(int row) const;
    [[nodiscard]] QString accessibleDescription(int row) const;

    std::shared_ptr<const Comparison> m_comparison;
};

/// When an article was published, in the reader's locale: with the time when that is known; empty when nothing is.
[[nodiscard]] QString publishedText(const Article &article);

} // namespace tellings
