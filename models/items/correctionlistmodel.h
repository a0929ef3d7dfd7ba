// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace tellings {

/// What was corrected by hand, in order, and what became of it in the latest run: a row a correction.
class CorrectionListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Words, Outlets, Outcome, ColumnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the list
    [[nodiscard]] bool isMoved(int row) const; ///< done where the text has moved, and nobody has looked

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString outcome(int row) const;
    [[nodiscard]] QStringList outlets(const Correction &correction) const; ///< each once

    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace tellings
