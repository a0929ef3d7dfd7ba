// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/story/comparison.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace tellings {

/// The passages of one comparison, a row each in the order of their numbers. Columns and roles are in roles.h.
class PassageListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PassageListModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the list
    void setBaseArticle(int article); ///< whose words are shown where titleSpans() can; -1: nobody's
    [[nodiscard]] QModelIndex indexOf(int number) const; ///< invalid when no passage has that number

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant display(const Passage &passage, int row, PassageColumn column) const;
    [[nodiscard]] QStringView title(int row) const;
    [[nodiscard]] QStringView text(const Span &span) const;
    [[nodiscard]] QStringList tellingsOf(const Passage &passage) const;
    [[nodiscard]] QStringList outlets(const Passage &passage) const;
    [[nodiscard]] int words(int row) const;
    [[nodiscard]] QString toolTip(const Passage &passage, int row) const;
    [[nodiscard]] QString accessibleDescription(const Passage &passage, int row) const;

    std::shared_ptr<const Comparison> m_comparison;
    int m_baseArticle = -1;
    QList<qsizetype> m_titles; ///< of each passage, an index into its spans
    mutable std::vector<std::optional<int>> m_words; ///< counted when first asked for
};

} // namespace tellings
