// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/sharebar.h"

#include "widgets/common/colour.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <numeric>

namespace tellings {

namespace {

constexpr std::array strength = {0.4, 0.62, 0.92}; ///< shared with one, two, more
constexpr double leastPart = 3; ///< pixels
constexpr double partGap = 1;

} // namespace

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setDepth(const ShareDepth &depth)
{
    m_depth = depth;
    update();
}

double ShareBar::share() const
{
    return std::clamp(std::accumulate(m_depth.cbegin(), m_depth.cend(), 0.0), 0.0, 1.0);
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
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(shape);
    double from = 0;
    for (std::size_t i = m_depth.size(); i-- > 0;) { // what most have stands first
        if (m_depth.at(i) <= 0)
            continue;
        const double wide = std::max(m_depth.at(i) * width(), leastPart);
        const double left = isRightToLeft() ? width() - from - wide : from;
        painter.fillRect(QRectF(left, 0, wide - partGap, height()), colour::blend(text, ground, strength.at(i)));
        from += wide;
    }
}

} // namespace tellings
