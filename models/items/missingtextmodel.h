// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace tellings {

/// What became of a marked place in another version of a text.
struct AnchorFate {
    enum class State { Exact, Moved, Lost };
    State state = State::Lost;
    QString what; ///< that is marked there: a correction, a code
    QString quote; ///< empty where it is lost and nobody knows it
    int paragraph = 0; ///< from 1; 0 where it is lost
    bool canBeSettled = false; ///< a person may say that the place where it was found is right
};

[[nodiscard]] int countOf(const QList<AnchorFate> &anchors, AnchorFate::State fate);
/// "12 marked places unmoved, 3 moved, and 1 lost"
[[nodiscard]] QString anchorSummary(const QList<AnchorFate> &anchors);

/// An article whose text a story lacks, and the file that was found for it.
struct MissingText {
    enum class State {
        Missing, ///< no file
        Identical, ///< the very text
        Changed, ///< another version of it
    };
    QString outlet;
    QString headline;
    QString published; ///< as a reader sees it
    qsizetype characters = 0;
    State state = State::Missing;
    QString file;
    QList<AnchorFate> anchors;
};

/// The articles whose texts a story lacks, a row each. A row with a file can be checked: that file is to be attached.
/// The very text is to be from the start, another version only once a person says so.
class MissingTextModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Outlet, Headline, Published, Length, OwnCopy, ColumnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(const QList<MissingText> &texts);
    [[nodiscard]] const QList<MissingText> &texts() const { return m_texts; }
    [[nodiscard]] QList<int> chosen() const; ///< rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<MissingText> m_texts;
    QList<bool> m_chosen; ///< by row
};

/// The marked places of one of them, a row each.
class AnchorFateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Fate, What, Paragraph, Words, ColumnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnchors(const QList<AnchorFate> &anchors);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<AnchorFate> m_anchors;
};

/// The same of what a file would bring; empty where there is none.
[[nodiscard]] QString anchorSummary(const MissingText &text);

} // namespace tellings
