// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QList>
#include <QScrollArea>

class QHBoxLayout;

namespace tellings {

class Column;
class Ribbon;
class Settling;

/// The columns side by side with their ribbons: equally wide, as wide as is comfortable where there is room, scrolled
/// sideways where there is too little. Leaves all keys to the columns and to the view around it.
class ColumnRow : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnRow(QWidget *parent = nullptr);

    Column *appendColumn(); ///< empty and not shown yet
    void clear();
    [[nodiscard]] const QList<Column *> &columns() const { return m_columns; }

    /// Which articles' columns are there, in their order from the leading side; the others are hidden and cost nothing.
    void arrange(const QList<int> &articles);
    [[nodiscard]] QList<int> arrangement() const;
    void showColumns();
    void layOut(int width); ///< for a view of that width; lays out the columns' texts, too, as `settle()` does
    void settle(); ///< makes the columns' texts anew, a little now and the rest in slices
    [[nodiscard]] Settling *settling() const { return m_settling; }
    void updateRibbons();
    void showHits(const QList<Span> &hits, qsizetype current); ///< see CompareView::showHits()

    void setDetails(const std::shared_ptr<const Comparison> &comparison); ///< see CompareView

    [[nodiscard]] QList<Span> selections() const; ///< see CompareView
    [[nodiscard]] QList<std::pair<int, qsizetype>> carets() const; ///< see CompareView

    [[nodiscard]] int focusedColumn() const; ///< the article of the column with the focus; -1: none
    void focusColumn(int article); ///< which is shown
    void focusNeighbour(int step); ///< of the focused column, as far as there is one
    void goTo(int article, qsizetype offset); ///< focuses that shown column, and brings the place level with the caret

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_page;
    QHBoxLayout *m_layout;
    Settling *m_settling;
    QList<Column *> m_columns; ///< by article
    QList<Column *> m_shown; ///< in their order
    QList<Ribbon *> m_ribbons;
};

} // namespace tellings
