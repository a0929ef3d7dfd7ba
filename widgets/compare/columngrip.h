// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tellings {

/// The part of the gap between two columns that is dragged to make them wider and narrower. Says where it is dragged
/// to; knows no column. There are keys for the same, so it takes no focus.
class ColumnGrip : public QWidget {
    Q_OBJECT
public:
    explicit ColumnGrip(QWidget *parent);

Q_SIGNALS:
    void grabbed();
    void dragged(int by); ///< from where it was grabbed, in pixels, toward the side where lines end
    void evened(); ///< a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qreal m_from = 0; ///< global, where it was grabbed
    bool m_held = false;
};

} // namespace tellings
