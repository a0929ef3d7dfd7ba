// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columnspine.h"

#include "widgets/common/colour.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tellings {

namespace {

constexpr int margin = 7; ///< beside the name
constexpr int ends = 12; ///< above and below it

} // namespace

ColumnSpine::ColumnSpine(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

QSize ColumnSpine::sizeHint() const
{
    return {fontMetrics().height() + 2 * margin, 80};
}

void ColumnSpine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.fillRect(rect(), underMouse() || isDown() ? colour::blend(ink, ground, 0.08) : ground);
    painter.fillRect(QRect(0, 0, width(), hasFocus() ? 3 : 1),
                     hasFocus() ? palette().color(QPalette::Highlight) : colour::blend(ink, ground, 0.25));
    // Two arrows apart: it opens to both sides.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre(width() / 2.0, ends + 4);
    for (const qreal side : {-1.0, 1.0})
        painter.drawPolyline(QPolygonF{{centre.x() + side * 2, centre.y() - 3},
                                       {centre.x() + side * 5, centre.y()},
                                       {centre.x() + side * 2, centre.y() + 3}});
    const int room = std::max(0, height() - 3 * ends - 8);
    const QString name = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.translate(0, 2 * ends + 8 + std::min(room, fontMetrics().horizontalAdvance(name) + 2));
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, room, width()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
}

void ColumnSpine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tellings
