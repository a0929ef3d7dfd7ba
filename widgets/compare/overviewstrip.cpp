// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/overviewstrip.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tellings {

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_paper(palette().color(QPalette::Base))
    , m_frame(palette().color(QPalette::Text))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::ArrowCursor);
}

void OverviewStrip::setMarks(const QList<StripMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    std::ranges::stable_partition(m_marks, [](const StripMark &mark) { return !mark.strong; });
    update();
}

void OverviewStrip::setView(double from, double to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    update();
}

void OverviewStrip::setColours(const QColor &paper, const QColor &frame)
{
    m_paper = paper;
    m_frame = frame;
    update();
}

QSize OverviewStrip::sizeHint() const
{
    return {std::max(9, fontMetrics().height() * 2 / 3), 60};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_paper);
    const double high = height();
    for (const StripMark &mark : m_marks) {
        const double top = mark.from * high;
        const double tall = std::max(mark.strong ? 4.0 : 2.0, (mark.to - mark.from) * high);
        const double inset = mark.strong ? 0 : 2;
        painter.fillRect(QRectF(inset, top, width() - 2 * inset, tall), mark.colour);
    }
    const double top = std::clamp(m_from, 0.0, 1.0) * high;
    const double bottom = std::clamp(m_to, 0.0, 1.0) * high;
    QColor veil = m_frame;
    veil.setAlpha(22);
    painter.fillRect(QRectF(0, top, width(), bottom - top), veil);
    veil.setAlpha(110);
    painter.setPen(veil);
    painter.drawRect(QRectF(0.5, top + 0.5, width() - 1, std::max(2.0, bottom - top - 1)));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && height() > 0)
        Q_EMIT placeRequested(std::clamp(event->position().y() / height(), 0.0, 1.0));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && height() > 0)
        Q_EMIT placeRequested(std::clamp(event->position().y() / height(), 0.0, 1.0));
}

} // namespace tellings
