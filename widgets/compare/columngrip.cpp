// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columngrip.h"

#include "widgets/common/colour.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tellings {

ColumnGrip::ColumnGrip(QWidget *parent) : QWidget(parent)
{
    setCursor(Qt::SplitHCursor);
    setToolTip(tr("Drag to make the columns wider or narrower, double-click to make them even"));
    parent->installEventFilter(this);
    setGeometry(parent->rect());
}

void ColumnGrip::paintEvent(QPaintEvent *)
{
    if (!m_held && !underMouse())
        return; // the ribbons are what this gap is for
    QPainter painter(this);
    const QColor line = m_held
        ? palette().color(QPalette::Highlight)
        : colour::blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.35);
    painter.fillRect(QRectF(width() / 2.0 - 1, 0, 2, height()), line);
}

void ColumnGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_held = true;
    m_from = event->globalPosition().x();
    update();
    Q_EMIT grabbed();
}

void ColumnGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_held)
        return;
    const int by = qRound(event->globalPosition().x() - m_from);
    Q_EMIT dragged(isRightToLeft() ? -by : by);
}

void ColumnGrip::mouseReleaseEvent(QMouseEvent *)
{
    m_held = false;
    update();
}

void ColumnGrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT evened();
}

void ColumnGrip::enterEvent(QEnterEvent *)
{
    update();
}

void ColumnGrip::leaveEvent(QEvent *)
{
    update();
}

bool ColumnGrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tellings
