// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/ribbon.h"

#include "widgets/common/colour.h"
#include "widgets/compare/columntext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tellings {

namespace {

constexpr int chosenAlpha = 70;
/// How much of a faint band is ink. They are painted solid: where many cross, veils would add up to a knot.
constexpr double faintShare = 0.16; ///< while nothing is chosen
constexpr double darkShare = 0.24; ///< the same on dark ground, where as much ink shows less
constexpr double hoveredShare = 0.45;
constexpr double setBackShare = 0.08; ///< beside the chosen one
constexpr qreal hairline = 1.2;
constexpr qreal bridgeHeight = 2;
/// A faint band further from level than this is a hairline: wide steep bands cover one another.
constexpr qreal mostSlope = 90;

} // namespace

qreal Ribbon::Band::slope() const
{
    return std::abs(before.top - after.top);
}

Ribbon::Ribbon(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(gapWidth);
}

void Ribbon::follow(const ColumnText *&end, const ColumnText *column)
{
    if (end)
        end->disconnect(this);
    end = column;
    if (end)
        connect(end, &ColumnText::viewMoved, this, qOverload<>(&QWidget::update));
}

void Ribbon::setEnds(const ColumnText *before, const ColumnText *after, bool first)
{
    m_first = first;
    if (before == m_before && after == m_after)
        return;
    follow(m_before, before);
    follow(m_after, after);
    m_links = before && after ? spanLinks(before->decoration(), after->decoration()) : QList<SpanLink>();
    update();
}

void Ribbon::setPassing(Passing before, Passing after)
{
    m_passingBefore = before;
    m_passingAfter = after;
    update();
}

void Ribbon::setHovered(int passage)
{
    const bool concerned = std::ranges::any_of(
        m_links, [&](const SpanLink &link) { return link.passage == passage || link.passage == m_hovered; });
    m_hovered = passage;
    if (concerned)
        update();
}

qreal Ribbon::shiftOf(const ColumnText &column) const
{
    return mapFromGlobal(column.viewport()->mapToGlobal(QPoint(0, 0))).y();
}

/// Where a span is seen; of one that is scrolled away, the edge behind which it is, as an extent of no height.
std::optional<Ribbon::Extent> Ribbon::extent(const ColumnText &column, int span) const
{
    const ColumnText::Heights heights = column.heightsOf(span);
    const qreal shift = shiftOf(column);
    const qreal last = column.viewport()->height();
    if (!heights.known)
        return std::nullopt;
    return Extent{std::clamp(heights.top, 0.0, last) + shift, std::clamp(heights.bottom, 0.0, last) + shift};
}

Ribbon::Extent Ribbon::bridgeExtent(const ColumnText &column) const
{
    const qreal middle = column.bridgeLine() + shiftOf(column);
    return {middle - bridgeHeight / 2, middle + bridgeHeight / 2};
}

QList<Ribbon::Band> Ribbon::faintBands() const
{
    const QList<bool> inSightBefore = m_before->spansInSight();
    const QList<bool> inSightAfter = m_after->spansInSight();
    QList<Band> bands;
    for (const SpanLink &link : m_links) {
        if (!inSightBefore.value(link.before) || !inSightAfter.value(link.after)
            || link.passage == m_before->chosenPassage())
            continue;
        const auto before = extent(*m_before, link.before);
        const auto after = extent(*m_after, link.after);
        if (before && after && before->bottom > before->top && after->bottom > after->top)
            bands.append({link.passage, *before, *after});
    }
    std::ranges::stable_sort(bands, std::ranges::greater(), [this](const Band &band) {
        return band.passage == m_hovered ? -1.0 : band.slope(); // painted last, and never left out
    });
    return bands.sliced(std::max<qsizetype>(0, bands.size() - mostFaint));
}

QList<Ribbon::Band> Ribbon::chosenBands() const
{
    const int passage = m_before->chosenPassage();
    if (passage == 0 || m_passingBefore == Passing::None || m_passingAfter == Passing::None)
        return {};
    if (m_passingBefore == Passing::Bridged && m_passingAfter == Passing::Bridged)
        return {{passage, bridgeExtent(*m_before), bridgeExtent(*m_after)}};
    QList<Band> bands;
    const bool both = m_passingBefore == Passing::Told && m_passingAfter == Passing::Told;
    const ColumnText &told = m_passingBefore == Passing::Told ? *m_before : *m_after;
    const QList<ShownSpan> &spans = told.decoration().spans;
    for (int i = 0; i < spans.size() && !both; ++i) {
        const auto here = spans[i].passage == passage ? extent(told, i) : std::nullopt;
        if (here && &told == m_before)
            bands.append({passage, *here, bridgeExtent(*m_after)});
        else if (here)
            bands.append({passage, bridgeExtent(*m_before), *here});
    }
    for (const SpanLink &link : m_links) {
        const auto before = both && link.passage == passage ? extent(*m_before, link.before) : std::nullopt;
        const auto after = before ? extent(*m_after, link.after) : std::nullopt;
        if (before && after)
            bands.append({passage, *before, *after});
    }
    return bands;
}

void Ribbon::paintBand(QPainter &painter, const Band &band) const
{
    const Extent &from = m_first ? band.before : band.after;
    const Extent &left = isRightToLeft() ? band.after : from;
    const Extent &other = isRightToLeft() ? from : band.after;
    const qreal right = width();
    QPainterPath path(QPointF(0, left.top));
    path.cubicTo(QPointF(right / 2, left.top), QPointF(right / 2, other.top), QPointF(right, other.top));
    path.lineTo(right, other.bottom);
    path.cubicTo(QPointF(right / 2, other.bottom), QPointF(right / 2, left.bottom), QPointF(0, left.bottom));
    path.closeSubpath();
    painter.drawPath(path);
}

void Ribbon::paintFaint(QPainter &painter, const Band &band) const
{
    const double alone = m_before->colours().isDark() ? darkShare : faintShare;
    const double usual = m_before->chosenPassage() != 0 ? setBackShare : alone;
    const double share = band.passage == m_hovered ? hoveredShare : usual;
    const QColor ink = m_before->colours().ink(band.passage);
    const QColor ground = palette().color(QPalette::Window);
    if (band.slope() <= mostSlope) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour::blend(ink, ground, share));
        paintBand(painter, band);
        return;
    }
    const auto middle = [](const Extent &extent) { return (extent.top + extent.bottom) / 2; };
    const Extent &from = m_first ? band.before : band.after;
    const qreal left = middle(isRightToLeft() ? band.after : from);
    const qreal other = middle(isRightToLeft() ? from : band.after);
    QPainterPath path(QPointF(0, left));
    path.cubicTo(QPointF(width() / 2.0, left), QPointF(width() / 2.0, other), QPointF(width(), other));
    painter.setPen(QPen(colour::blend(ink, ground, 2 * share), hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void Ribbon::paintEvent(QPaintEvent *)
{
    if (!m_before || !m_after || !m_before->isViewSettled() || !m_after->isViewSettled())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Band> faint = faintBands();
    for (const Band &band : faint)
        paintFaint(painter, band);
    const QList<Band> chosen = chosenBands();
    QColor ink = m_before->colours().ink(m_before->chosenPassage());
    painter.setPen(QPen(ink, 1));
    ink.setAlpha(chosenAlpha);
    painter.setBrush(ink);
    for (const Band &band : chosen)
        paintBand(painter, band);
}

} // namespace tellings
