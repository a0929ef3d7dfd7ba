// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingcells.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

namespace tellings {

/// Roles of CodingListModel, beside those that views know.
enum CodingRole {
    CodingIdRole = Qt::UserRole + 501, ///< qint64
};

/// Codings, a row each in the order that they have.
class CodingListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CodingListModel(QObject *parent = nullptr);

    /// Where the same codings stand in the same order, only rows that are others change.
    void setCodings(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings);
    [[nodiscard]] const Coding &codingAt(int row) const { return m_codings.at(row); }
    [[nodiscard]] const QList<Coding> &codings() const { return m_codings; }
    [[nodiscard]] const CodingCells &cells() const { return m_cells; }
    [[nodiscard]] const Codebook &codebook() const { return m_cells.codebook; }
    [[nodiscard]] int rowOf(qint64 coding) const; ///< -1: it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void tellChanges(const QList<Coding> &before, bool sameWords);

    CodingCells m_cells;
    QList<Coding> m_codings;
    mutable QHash<qint64, int> m_rows; ///< by id; empty until it is asked for
};

/// Which codings a person wants to see in the list. Empty parts ask for nothing.
struct CodingFilter {
    QUuid code; ///< or one below it
    QString coder;
    qint64 article = 0;
    std::optional<CodingTarget> target;
    QString text; ///< in what is coded, its note or its codes

    friend bool operator==(const CodingFilter &, const CodingFilter &) = default;
};

/// Of more than a thousand codings it knows the order when somebody has worked it out: see ranksWanted().
class CodingFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CodingFilterModel(CodingListModel *source, QObject *parent = nullptr);

    void setFilter(const CodingFilter &filter);
    [[nodiscard]] const CodingFilter &filter() const { return m_filter; }

    /// Neither asks the source, as a view does so for each of thousands of rows when it is shown.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;
    void setRanks(int column, const QList<int> &ranks); ///< codingRanks() of the source's rows

Q_SIGNALS:
    void ranksWanted(int column); ///< until they come rows stand in the source's order, or as they did

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void wantRanks();

    CodingListModel *m_list;
    CodingFilter m_filter;
    QList<int> m_ranks; ///< of the source's rows, by m_ranked
    int m_ranked = -1; ///< column
};

} // namespace tellings
