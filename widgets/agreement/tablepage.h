// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/agreement/resultspage.h"

class QAbstractItemModel;
class QTableView;

namespace tellings {

/// A result that is a table of rows: the table is its picture.
class TablePage : public ResultsPage {
    Q_OBJECT
public:
    [[nodiscard]] QSize pictureSize() const override;
    void paintPicture(QPainter &painter) const override;
    [[nodiscard]] int pictureHead() const override;
    [[nodiscard]] QList<int> pictureBreaks() const override;

protected:
    /// `name` is the table's, `spoken` what a screen reader calls it. The model, if it is the page's child, comes into
    /// the table with setModel().
    TablePage(const QString &name, const QString &spoken, QWidget *parent);

    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QTableView &table() const { return *m_table; }

private:
    QTableView *m_table;
};

} // namespace tellings
