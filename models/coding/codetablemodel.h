// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codetables.h"

#include <QAbstractTableModel>

namespace tellings {

/// Roles of CodeTableModel, beside those that views know.
enum CodeTableRole {
    CountShareRole = Qt::UserRole + 451, ///< double: of the table's largest count; the diagonal apart, where it is one
};

/// A table of counts for a view: codes as rows.
class CodeTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CodeTableModel(QObject *parent = nullptr);

    /// `isSquare`: rows and columns are the same codes, and the diagonal counts something else.
    void setTable(const CodeTable &table, bool isSquare = false);
    [[nodiscard]] const CodeTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    CodeTable m_table;
    bool m_square = false;
    int m_most = 0;
};

} // namespace tellings
