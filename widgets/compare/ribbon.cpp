// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/ribbon.h"

#include "widgets/compare/columntext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tellings {

Ribbon::Ribbon(const ColumnText &before, const ColumnText &after, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_after(after)
{
    setFixedWidth(gapWidth);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&before, &ColumnText::viewMoved, this, qOverload<>(&QWidget::update));
    connect(&after, &ColumnText::viewMoved, this, qOverload<>(&QWidget::update));
}

QList<Ribbon::Extent> Ribbon::extents(const ColumnText &column) const
{
    QList<Extent> result;
    const QWidget *viewport = column.viewport();
    const qreal shift = mapFromGlobal(viewport->mapToGlobal(QPoint(0, 0))).y();
    for (const TextRange &span : column.chosen().spans) {
        const QList<QRectF> rects = column.shownRects(span);
        if (rects.isEmpty())
            continue;
        const qreal last = viewport->height();
        const qreal top = std::clamp(rects.first().top(), 0.0, last);
        const qreal bottom = std::clamp(rects.last().bottom() + 2, 0.0, last);
        if (bottom > top)
            result.append({top + shift, bottom + shift});
    }
    return result;
}

void Ribbon::paintEvent(QPaintEvent *)
{
    const int passage = m_before.chosenPassage();
    if (passage == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor band = m_before.colours().ink(passage);
    painter.setPen(QPen(band, 1));
    band.setAlpha(70);
    painter.setBrush(band);
    const qreal right = width();
    const ColumnText &left = isRightToLeft() ? m_after : m_before;
    const ColumnText &other = isRightToLeft() ? m_before : m_after;
    for (const Extent &from : extents(left)) {
        for (const Extent &to : extents(other)) {
            QPainterPath path(QPointF(0, from.top));
            path.cubicTo(QPointF(right / 2, from.top), QPointF(right / 2, to.top), QPointF(right, to.top));
            path.lineTo(right, to.bottom);
            path.cubicTo(QPointF(right / 2, to.bottom), QPointF(right / 2, from.bottom), QPointF(0, from.bottom));
            path.closeSubpath();
            painter.drawPath(path);
        }
    }
}

} // namespace tellings
