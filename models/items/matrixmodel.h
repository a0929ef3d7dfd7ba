// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/story/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace tellings {

/// How rows and columns of the matrix follow each other.
enum class MatrixOrder { AsOpened, Outlet, MostShared, Clustered };

/// The articles' numbers in that order. Clustered: from the article that shares most, always on to the one that is
/// nearest to the last among those left, so that outlets that share much stand together.
[[nodiscard]] QList<int> matrixOrder(const Comparison &comparison, MatrixOrder order);

/// Directed shares: which part of the row's words stands in passages that the column's article has as well. On the
/// diagonal: which part any other article has.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit MatrixModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the table
    void setOrder(MatrixOrder order); ///< of rows and columns alike
    /// The rows that share most with that article first; the columns stay. -1: as the order says.
    void sortRowsBy(int article);
    /// The columns that have most of that article first; the rows stay. -1: as the order says.
    void sortColumnsBy(int article);
    [[nodiscard]] int rowsBy() const { return m_rowsBy; } ///< -1: no article
    [[nodiscard]] int columnsBy() const { return m_columnsBy; }
    [[nodiscard]] int rowArticle(int row) const { return m_rows.value(row, -1); }
    [[nodiscard]] int columnArticle(int column) const { return m_columns.value(column, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void arrange();
    [[nodiscard]] QString sentence(int row, int column) const;

    std::shared_ptr<const Comparison> m_comparison;
    MatrixOrder m_orderKind = MatrixOrder::AsOpened;
    QList<int> m_rows; ///< articles
    QList<int> m_columns;
    int m_rowsBy = -1;
    int m_columnsBy = -1;
};

} // namespace tellings
