// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/sharebar.h"

#include "widgets/common/colour.h"

#include <QPainter>

#include <algorithm>

namespace tellings {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QSize ShareBar::sizeHint() const
{
    return {60, std::max(5, fontMetrics().height() / 3)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor ground = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(colour::blend(text, ground, 0.16));
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    if (m_share <= 0)
        return;
    QRectF filled(rect());
    filled.setWidth(std::max(width() * m_share, 2 * radius));
    if (isRightToLeft())
        filled.moveRight(width());
    painter.setBrush(colour::blend(text, ground, 0.62));
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace tellings
