// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/headericons.h"

#include <QPainter>
#include <QPainterPath>

namespace tellings {

namespace {

QPixmap blank(qreal ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPen penOf(const QColor &colour)
{
    return {colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QIcon pinIcon(const QColor &colour, bool filled, qreal ratio)
{
    QPixmap pixmap = blank(ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(8, 8);
    painter.rotate(filled ? 0 : 35);
    painter.translate(-8, -8);
    QPainterPath head;
    head.moveTo(5.5, 2);
    head.lineTo(10.5, 2);
    head.lineTo(10, 6.5);
    head.lineTo(12, 9.5);
    head.lineTo(4, 9.5);
    head.lineTo(6, 6.5);
    head.closeSubpath();
    painter.setPen(penOf(colour));
    painter.setBrush(filled ? QBrush(colour) : Qt::NoBrush);
    painter.drawPath(head);
    painter.drawLine(QPointF(8, 9.5), QPointF(8, 14.2));
    painter.end();
    return QIcon(pixmap);
}

QIcon foldIcon(const QColor &colour, qreal ratio)
{
    QPixmap pixmap = blank(ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penOf(colour));
    for (const bool mirrored : {false, true}) {
        if (mirrored) {
            painter.translate(16, 0);
            painter.scale(-1, 1);
        }
        painter.drawLine(QPointF(1.7, 3), QPointF(1.7, 13));
        painter.drawLine(QPointF(3.4, 8), QPointF(6.6, 8));
        painter.drawPolyline(QPolygonF{{4.9, 5.8}, {7, 8}, {4.9, 10.2}});
    }
    painter.end();
    return QIcon(pixmap);
}

} // namespace tellings
