// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/prominencechart.h"

#include "models/items/spantext.h"
#include "widgets/common/tintpalette.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tellings {

namespace {

constexpr double sideMargin = 70;
constexpr double bottomMargin = 14;
constexpr double dotRadius = 3;
constexpr double reach = 7; ///< of a click, in pixels
constexpr double quietOpacity = 0.55; ///< of lines beside a chosen one

double distance(QPointF point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? QPointF::dotProduct(point - line.p1(), along) / length : 0;
    return QLineF(point, line.pointAt(std::clamp(part, 0.0, 1.0))).length();
}

double distance(QPointF point, const QPolygonF &line)
{
    double least = QLineF(point, line.constFirst()).length();
    for (qsizetype i = 1; i < line.size(); ++i)
        least = std::min(least, distance(point, QLineF(line[i - 1], line[i])));
    return least;
}

} // namespace

ProminenceChart::ProminenceChart(QWidget *parent) : Chart(parent)
{
    setObjectName(QStringLiteral("prominenceChart"));
    setAccessibleName(tr("Prominence"));
}

void ProminenceChart::comparisonChanged()
{
    m_places = comparison() ? placesOf(*comparison()) : QList<PassagePlaces>();
    currentChanged();
}

void ProminenceChart::currentChanged()
{
    setAccessibleDescription(sentenceOf(currentPassage()));
}

void ProminenceChart::setFilter(const PlaceFilter &filter)
{
    m_filter = filter;
    update();
}

bool ProminenceChart::isShown(const PassagePlaces &places) const
{
    return places.places.size() > 1 && (passes(places, m_filter) || places.number == currentPassage());
}

int ProminenceChart::shownCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_places, [this](const PassagePlaces &places) { return isShown(places); }));
}

QString ProminenceChart::sentenceOf(int number) const
{
    const auto found = std::ranges::find(m_places, number, &PassagePlaces::number);
    if (found == m_places.cend())
        return {};
    QStringList parts;
    for (const TellingPlace &place : found->places)
        parts.append(
            tr("%1 in paragraph %2", "outlet, number")
                .arg(outletName(comparison()->story.articles.at(place.article)), locale().toString(place.paragraph)));
    return tr("Passage %1: %2", "number, list of places")
        .arg(locale().toString(number), locale().createSeparatedList(parts));
}

QRectF ProminenceChart::plot(const QRectF &area) const
{
    return area.adjusted(sideMargin, 2.0 * fontMetrics().height(), -sideMargin, -bottomMargin);
}

QPolygonF ProminenceChart::lineOf(const PassagePlaces &places, const QRectF &plot) const
{
    const auto count = static_cast<double>(comparison()->story.articles.size());
    QPolygonF line;
    for (const TellingPlace &place : places.places) {
        const double part = count > 1 ? place.article / (count - 1) : 0.5;
        const double across = isRightToLeft() ? 1 - part : part;
        line.append({plot.left() + across * plot.width(), plot.top() + place.place * plot.height()});
    }
    return line;
}

void ProminenceChart::paintAxes(QPainter &painter, const QRectF &plot) const
{
    const QList<Article> &articles = comparison()->story.articles;
    const double step = articles.size() > 1 ? plot.width() / static_cast<double>(articles.size() - 1) : 0;
    const double nameWidth = std::max(40.0, std::min(2 * sideMargin - 8, step > 0 ? step - 8 : plot.width()));
    const TintPalette colours(palette());
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const double along = static_cast<double>(i) * step;
        const double x = articles.size() == 1 ? plot.center().x()
            : isRightToLeft()                 ? plot.right() - along
                                              : plot.left() + along;
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colours.text());
        const QRectF place(x - nameWidth / 2, plot.top() - 1.6 * fontMetrics().height(), nameWidth,
                           1.4 * fontMetrics().height());
        painter.drawText(place, Qt::AlignCenter,
                         fontMetrics().elidedText(outletName(articles[i]), Qt::ElideRight, int(nameWidth)));
    }
    painter.setPen(colours.quiet());
    const double x = isRightToLeft() ? plot.right() + 10 : plot.left() - sideMargin;
    const QRectF label(x, 0, sideMargin - 10, fontMetrics().height());
    const int toAxis = int(Qt::AlignAbsolute) | int(isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    painter.drawText(label.translated(0, plot.top() - label.height() / 2), toAxis, tr("top", "of an article"));
    painter.drawText(label.translated(0, plot.bottom() - label.height() / 2), toAxis, tr("end", "of an article"));
}

void ProminenceChart::paintLine(QPainter &painter, const PassagePlaces &places, const QRectF &plot, bool chosen) const
{
    const TintPalette colours(palette());
    const QPolygonF line = lineOf(places, plot);
    const QColor ink = colours.ink(places.number);
    painter.setOpacity(chosen || currentPassage() == 0 ? 1 : quietOpacity);
    for (qsizetype i = 1; i < line.size(); ++i) {
        // Dashes lead past outlets that lack it.
        const bool skips = places.places[i].article - places.places[i - 1].article > 1;
        painter.setPen(QPen(ink, chosen ? 3 : 1, skips ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(line[i - 1], line[i]);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPointF &point : line)
        painter.drawEllipse(point, chosen ? 2 * dotRadius : dotRadius, chosen ? 2 * dotRadius : dotRadius);
    painter.setOpacity(1);
    if (!chosen)
        return;
    painter.setPen(colours.text());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString text = tr("¶ %1", "paragraph number").arg(locale().toString(places.places[i].paragraph));
        painter.drawText(line[i] + QPointF(2 * dotRadius + 4, fontMetrics().ascent() / 2.0), text);
    }
}

void ProminenceChart::paintChart(QPainter &painter, const QRectF &area) const
{
    if (!comparison())
        return;
    painter.setFont(font());
    const QRectF inside = plot(area);
    paintAxes(painter, inside);
    const PassagePlaces *chosen = nullptr;
    for (const PassagePlaces &places : m_places) {
        if (!isShown(places))
            continue;
        if (places.number == currentPassage())
            chosen = &places;
        else
            paintLine(painter, places, inside, false);
    }
    if (chosen)
        paintLine(painter, *chosen, inside, true);
}

int ProminenceChart::passageNear(QPointF point) const
{
    const QRectF inside = plot(rect());
    int nearest = 0;
    double least = reach;
    for (const PassagePlaces &places : m_places) {
        if (!isShown(places))
            continue;
        const double away = distance(point, lineOf(places, inside));
        if (away < least) {
            least = away;
            nearest = places.number;
        }
    }
    return nearest;
}

void ProminenceChart::mousePressEvent(QMouseEvent *event)
{
    const int number = event->button() == Qt::LeftButton ? passageNear(event->position()) : 0;
    if (number == 0) {
        Chart::mousePressEvent(event);
        return;
    }
    Q_EMIT passageChosen(number);
}

void ProminenceChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    QList<int> numbers;
    for (const PassagePlaces &places : m_places) {
        if (isShown(places))
            numbers.append(places.number);
    }
    if ((!forward && !back) || numbers.isEmpty()) {
        Chart::keyPressEvent(event);
        return;
    }
    const qsizetype here = numbers.indexOf(currentPassage());
    const qsizetype next = here < 0 ? (forward ? 0 : numbers.size() - 1)
                                    : std::clamp<qsizetype>(here + (forward ? 1 : -1), 0, numbers.size() - 1);
    Q_EMIT passageChosen(numbers[next]);
}

bool ProminenceChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sentenceOf(passageNear(help->pos())), this);
    return true;
}

} // namespace tellings
