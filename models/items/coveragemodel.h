// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/story/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace tellings {

/// How an article tells a passage: not at all, as the telling that the others are measured against, or in one of the
/// three relations to that one.
enum class Telling { Absent, Base, Verbatim, Edited, Reworded };

[[nodiscard]] QString tellingText(Telling telling);

/// Which article carries which passage, and how: a row a passage, a column an article behind the first two. With a
/// focus article, what that one left out comes first, by how many others carry it.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PassageText, Outlets, FirstArticle };

    explicit CoverageModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the table
    /// Whose tellings the others are measured against; -1, or an article without the passage: its first.
    void setBaseArticle(int article);
    void setFocusArticle(int article); ///< -1: rows in the order of their numbers
    void setLeftOutOnly(bool only); ///< of the focus article; without one nothing is left out

    [[nodiscard]] int focusArticle() const { return m_focus; }
    [[nodiscard]] int rowOf(int passageNumber) const; ///< -1 when it has no row
    /// One sentence on the focus article: what it left out, and how much of it nobody else has. Empty without one.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        Telling telling = Telling::Absent;
        int paragraph = 0; ///< from 1; 0 where it is absent or stands between paragraphs
    };

    void nameRows();
    void arrangeRows();
    [[nodiscard]] const Passage &passage(int row) const;
    [[nodiscard]] Cell cell(const Passage &passage, int article) const;
    [[nodiscard]] QVariant articleData(const Passage &passage, int article, int role) const;
    [[nodiscard]] QString cellText(const Cell &cell) const;
    [[nodiscard]] static bool lacks(const Passage &passage, int article) { return !passage.firstSpanIn(article); }

    std::shared_ptr<const Comparison> m_comparison;
    QList<int> m_rows; ///< indices into the comparison's passages
    QList<qsizetype> m_titles; ///< of each passage, an index into its spans
    int m_base = -1;
    int m_focus = -1;
    bool m_leftOutOnly = false;
};

} // namespace tellings
