// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/companions/companionpage.h"

class QComboBox;
class QTableView;

namespace tellings {

class MatrixModel;

/// Outlet by outlet: which part of the one's words the other has as well. A cell opens that pair.
class MatrixPage : public CompanionPage {
    Q_OBJECT
public:
    explicit MatrixPage(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison) override;
    void setCurrentPassage(int) override { } // the matrix is about whole articles
    void setBaseArticle(int) override { }
    [[nodiscard]] QSize pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] int pictureHead() const override;
    [[nodiscard]] QList<int> pictureBreaks() const override;
    [[nodiscard]] QString csv() const override;

private:
    void widenColumns();
    void choose(const QModelIndex &cell);
    void buildSorting();
    void sortRows(int column);
    void sortColumns(int row);
    void showSorting();

    MatrixModel *m_model;
    QComboBox *m_order;
    QTableView *m_table;
};

} // namespace tellings
