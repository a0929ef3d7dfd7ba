// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

#include <QAbstractTableModel>

namespace tellings {

/// Codes to be ticked for one thing, each with its number where it has some: a row a code that may be put on it.
class CodeChoiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };

    /// `chosen` are ticked at the beginning.
    CodeChoiceModel(const Codebook &codebook, CodingTarget target, const QList<AppliedCode> &chosen,
                    QObject *parent = nullptr);

    [[nodiscard]] QList<AppliedCode> chosen() const; ///< in the order of the codebook

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Code code;
        QString path;
        bool isTicked = false;
        std::optional<int> value;
    };
    QList<Row> m_rows;
};

} // namespace tellings
