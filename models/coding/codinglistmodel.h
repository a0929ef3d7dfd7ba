// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace tellings {

/// Columns of CodingListModel.
enum class CodingColumn { Codes, Kind, Outlet, Text, Note, Coder, Time };

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
    [[nodiscard]] const Codebook &codebook() const { return m_codebook; }
    [[nodiscard]] int rowOf(qint64 coding) const; ///< -1: it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString display(const Coding &coding, CodingColumn column) const;
    [[nodiscard]] QString outletsOf(const Coding &coding) const;
    [[nodiscard]] QString textOf(const Coding &coding) const;

    QHash<qint64, QString> m_outlets; ///< by article
    Codebook m_codebook;
    QList<Coding> m_codings;
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

class CodingFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CodingFilterModel(CodingListModel *source, QObject *parent = nullptr);

    void setFilter(const CodingFilter &filter);
    [[nodiscard]] const CodingFilter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CodingListModel *m_list;
    CodingFilter m_filter;
};

/// What a coding is about, in a word: "words", "telling", "passage".
[[nodiscard]] QString kindText(CodingTarget target);

} // namespace tellings
