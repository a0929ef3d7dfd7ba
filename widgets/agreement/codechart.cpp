// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/codechart.h"

#include "widgets/common/tintpalette.h"

#include <QEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 12;
constexpr double gap = 8; ///< between a name and its bar, a bar and its count
constexpr double widestNames = 0.35; ///< of the width
constexpr double barShare = 0.62; ///< of a row's height
constexpr int usualWidth = 560;

} // namespace

CodeChart::CodeChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"codeChart"_s);
    setAccessibleName(tr("Counts of codes as bars"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void CodeChart::setTable(const CodeTable &table)
{
    m_table = table;
    m_most = 0;
    for (const QList<int> &row : table.counts)
        m_most = std::max(m_most, row.isEmpty() ? 0 : *std::ranges::max_element(row));
    setAccessibleDescription(description());
    updateGeometry();
    update();
}

QString CodeChart::columnName(qsizetype column) const
{
    const QString name = m_table.columns.at(column);
    return name.isEmpty() ? tr("no date") : name;
}

QString CodeChart::description() const
{
    QStringList codes;
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        QStringList counts;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column)
            counts.append(tr("%1 %2", "outlet or day, count")
                              .arg(columnName(column), QLocale().toString(m_table.counts.at(row).at(column))));
        codes.append(tr("%1: %2", "code, counts").arg(m_table.rows.at(row), counts.join(u", "_s)));
    }
    return codes.join(u"; "_s);
}

double CodeChart::rowHeight() const
{
    return 1.35 * fontMetrics().height();
}

int CodeChart::heightFor(qsizetype codes) const
{
    const double rows = static_cast<double>(codes) * (static_cast<double>(m_table.columns.size()) + 1.6);
    return static_cast<int>(margin + rows * rowHeight());
}

QSize CodeChart::sizeHint() const
{
    return {usualWidth, heightFor(m_table.rows.size()) + static_cast<int>(margin)};
}

CodeChart::Columns CodeChart::columnsOf(double width) const
{
    Columns columns;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        columns.names = std::max(columns.names, 1.0 + fontMetrics().horizontalAdvance(columnName(column)));
    columns.names = std::min(columns.names, widestNames * width);
    columns.counts = fontMetrics().horizontalAdvance(QLocale().toString(m_most)) + 1.0;
    columns.bars = std::max(1.0, width - columns.names - columns.counts - 2 * gap);
    return columns;
}

void CodeChart::paintBar(QPainter &painter, const QRectF &row, qsizetype column, int count) const
{
    const TintPalette colours(palette());
    const Columns columns = columnsOf(row.width());
    const auto mirrored = [&](double x, double width) {
        const double left = isRightToLeft() ? row.right() - x - width : row.left() + x;
        return QRectF(left, row.top(), width, row.height());
    };
    const int toBar = int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    const int fromBar =
        int(Qt::AlignAbsolute | Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    painter.setPen(colours.text());
    painter.drawText(mirrored(0, columns.names), toBar,
                     painter.fontMetrics().elidedText(columnName(column), Qt::ElideRight, int(columns.names)));
    const double length = m_most == 0 ? 0 : columns.bars * count / m_most;
    const double inset = (1 - barShare) / 2 * row.height();
    if (count > 0)
        painter.fillRect(mirrored(columns.names + gap, length).adjusted(0, inset, 0, -inset),
                         colours.ink(static_cast<int>(column) + 1));
    else
        painter.setPen(colours.quiet());
    painter.drawText(mirrored(columns.names + length + (count > 0 ? 2 : 1) * gap, columns.counts), fromBar,
                     QLocale().toString(count));
}

void CodeChart::paintChart(QPainter &painter, const QRectF &area) const
{
    painter.setFont(font());
    const TintPalette colours(palette());
    QRectF row(area.left() + margin, area.top() + margin, area.width() - 2 * margin, rowHeight());
    QFont heading = font();
    heading.setBold(true);
    for (qsizetype code = 0; code < m_table.rows.size(); ++code) {
        painter.setFont(heading);
        painter.setPen(colours.text());
        const QString text = painter.fontMetrics().elidedText(m_table.rows.at(code), Qt::ElideMiddle, int(row.width()));
        painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter, text);
        painter.setFont(font());
        row.translate(0, row.height());
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            paintBar(painter, row, column, m_table.counts.at(code).at(column));
            row.translate(0, row.height());
        }
        row.translate(0, 0.6 * row.height());
    }
    if (m_table.rows.isEmpty()) {
        painter.setPen(colours.quiet());
        painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter, tr("There are no codes yet."));
    }
}

void CodeChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    paintChart(painter, rect());
}

void CodeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace tellings
