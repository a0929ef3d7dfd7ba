// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/timelinechart.h"

#include "models/items/decoration.h"
#include "models/items/spantext.h"
#include "widgets/common/tintpalette.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr double margin = 12;
constexpr double nameShare = 0.22; ///< of the width, for the outlets
constexpr double dateShare = 0.2;
constexpr double dotRadius = 5;

} // namespace

TimelineChart::TimelineChart(QWidget *parent) : Chart(parent)
{
    setObjectName(QStringLiteral("timelineChart"));
    setAccessibleName(tr("Timeline"));
}

void TimelineChart::comparisonChanged()
{
    m_dated = comparison() ? datedArticles(comparison()->story) : QList<DatedArticle>();
    currentChanged();
    updateGeometry();
}

void TimelineChart::currentChanged()
{
    const Passage *passage =
        comparison() && currentPassage() > 0 ? passageByNumber(*comparison(), currentPassage()) : nullptr;
    m_carriers = passage ? passage->articles() : QList<int>();
    m_first = passage ? firstToPublish(comparison()->story, *passage) : -1;
    setAccessibleDescription(sentence());
}

QString TimelineChart::sentence() const
{
    if (m_carriers.isEmpty())
        return {};
    const QString number = locale().toString(currentPassage());
    if (m_first < 0)
        return tr("Nobody can tell who published passage %1 first.").arg(number);
    return tr("Passage %1 was published first by %2.")
        .arg(number, outletName(comparison()->story.articles.at(m_first)));
}

int TimelineChart::rowHeight() const
{
    return 2 * fontMetrics().height();
}

QSize TimelineChart::sizeHint() const
{
    const auto rows = static_cast<int>(m_dated.size()) + 1;
    return {640, static_cast<int>(2 * margin) + rows * rowHeight()};
}

QString TimelineChart::dateText(const DatedArticle &entry) const
{
    QString format =
        entry.hasTime ? locale().dateTimeFormat(QLocale::ShortFormat) : locale().dateFormat(QLocale::ShortFormat);
    return locale().toString(entry.published, format.remove(u":ss"_s)); // the C locale has seconds
}

double TimelineChart::partOfTime(const DatedArticle &entry) const
{
    const qint64 all = m_dated.constFirst().published.msecsTo(m_dated.constLast().published);
    if (all <= 0)
        return 0.5;
    return static_cast<double>(m_dated.constFirst().published.msecsTo(entry.published)) / static_cast<double>(all);
}

void TimelineChart::paintRow(QPainter &painter, const DatedArticle &entry, const QRectF &row) const
{
    const TintPalette colours(palette());
    const bool carries = m_carriers.contains(entry.article);
    const bool quiet = !m_carriers.isEmpty() && !carries;
    const double names = nameShare * row.width();
    const double dates = dateShare * row.width();
    const QRectF line = row.adjusted(names + 2 * dotRadius, 0, -dates - 2 * dotRadius, 0);
    const auto mirrored = [&](const QRectF &rect) {
        return isRightToLeft()
            ? QRectF(row.left() + row.right() - rect.right(), rect.top(), rect.width(), rect.height())
            : rect;
    };
    painter.setPen(quiet ? colours.dimmed() : colours.text());
    const QString name = outletName(comparison()->story.articles.at(entry.article));
    painter.drawText(mirrored({row.left(), row.top(), names, row.height()}), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(names)));
    QString date = dateText(entry);
    if (entry.article == m_first)
        date = tr("%1 (first)", "date").arg(date);
    painter.drawText(mirrored({row.right() - dates, row.top(), dates, row.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter, date);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(mirrored(line).left(), row.center().y()),
                     QPointF(mirrored(line).right(), row.center().y()));
    const double part = isRightToLeft() ? 1 - partOfTime(entry) : partOfTime(entry);
    const QPointF dot(mirrored(line).left() + part * line.width(), row.center().y());
    const QColor ink = carries ? colours.ink(currentPassage()) : colours.quiet();
    painter.setPen(QPen(ink, 2));
    painter.setBrush(carries ? QBrush(ink) : QBrush(colours.paper()));
    const double radius = entry.article == m_first ? 1.6 * dotRadius : dotRadius;
    painter.drawEllipse(dot, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void TimelineChart::paintChart(QPainter &painter, const QRectF &area) const
{
    if (!comparison())
        return;
    painter.setFont(font());
    const QRectF inside = area.adjusted(margin, margin, -margin, -margin);
    QRectF row(inside.left(), inside.top(), inside.width(), rowHeight());
    for (const DatedArticle &entry : m_dated) {
        paintRow(painter, entry, row);
        row.translate(0, row.height());
    }
    const qsizetype undated = comparison()->story.articles.size() - m_dated.size();
    painter.setPen(TintPalette(palette()).quiet());
    if (undated > 0)
        painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter,
                         tr("%n article(s) without a date", nullptr, static_cast<int>(undated)));
}

} // namespace tellings
