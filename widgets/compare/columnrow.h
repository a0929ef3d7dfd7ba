// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void showColumns();
    void layOut(int width); ///< for a view of that width; lays out the columns' texts, too, as `settle()` does
    void settle(); ///< makes the columns' texts anew, a little now and the rest in slices
    [[nodiscard]] Settling *settling() const { return m_settling; }
    void updateRibbons();

    [[nodiscard]] int focusedColumn() const; ///< -1: none
    void focusColumn(int index); ///< the nearest there is

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_page;
    QHBoxLayout *m_layout;
    Settling *m_settling;
    QList<Column *> m_columns;
    QList<Ribbon *> m_ribbons;
};

} // namespace tellings
