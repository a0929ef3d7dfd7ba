// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QWidget>

namespace tellings {

class Column;

/// Dragging a column by its head to another place: a line shows where it would go, Escape leaves it where it is.
class HeaderDrag : public QWidget {
    Q_OBJECT
public:
    explicit HeaderDrag(QWidget *page); ///< that the columns are on

    void setColumns(const QList<Column *> &columns); ///< in their order; they tell when they are dragged

Q_SIGNALS:
    void moved(const QList<int> &articles); ///< the new order
    void dragged(QPoint onPage); ///< the pointer, so that the place can be brought into sight

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool press(Column *column, QPoint onPage);
    void moveTo(QPoint onPage);
    void stop();
    void drop();
    [[nodiscard]] int slotAt(int x) const; ///< before which shown column
    [[nodiscard]] int edgeOf(int slot) const;

    QList<Column *> m_columns;
    Column *m_column = nullptr; ///< whose head the button went down on
    QPoint m_from;
    int m_slot = -1; ///< where it would go; -1: not dragged yet
};

} // namespace tellings
