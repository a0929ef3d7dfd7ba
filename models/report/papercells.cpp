// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papercells.h"

#include "models/report/paperlists.h"

#include <algorithm>
#include <utility>

namespace tellings::paper {

namespace {

constexpr qreal gutter = millimetres(5);
constexpr qreal afterHead = millimetres(0.6);

} // namespace

CellRow::CellRow(PaperPages &pages, int columns, qreal margin)
    : m_pages(pages)
    , m_columnCount(columns)
    , m_margin(margin)
{
}

qreal CellRow::widthOf(const PaperPages &pages, int columns, qreal margin)
{
    return (pages.width() - margin - (columns - 1) * gutter) / columns;
}

void CellRow::add(PaperText head, PaperText body)
{
    m_columns.push_back({std::move(head), std::move(body)});
}

void CellRow::belongsTo(int column, int head, int body)
{
    Column &cell = m_columns[static_cast<std::size_t>(column)];
    cell.headElement = head;
    cell.bodyElement = body;
}

bool CellRow::isDone() const
{
    return std::ranges::all_of(m_columns, &Column::isDone);
}

qreal CellRow::headHeight() const
{
    qreal height = 0;
    bool any = false;
    for (const Column &column : m_columns) {
        any = any || column.head.lineCount() > 0;
        if (!column.isDone())
            height = std::max(height, column.head.height());
    }
    return any ? height + afterHead : 0;
}

qreal CellRow::bodyHeight() const
{
    qreal height = 0;
    for (const Column &column : m_columns)
        height = std::max(height, column.body.height(column.next, column.body.lineCount()));
    return height;
}

qreal CellRow::left(std::size_t column) const
{
    return m_pages.left() + m_margin + static_cast<qreal>(column) * (cellWidth() + gutter);
}

/// Draws the head, and the body's next lines to before `to`. What repeats a head is an artifact.
void CellRow::setColumn(Column &column, QPointF topLeft, qreal heads, int to)
{
    if (!m_pages.painter() || to == column.next)
        return;
    m_pages.draw(column.head, topLeft + QPointF(0, heads - afterHead - column.head.height()),
                 std::exchange(column.headElement, Structure::artifact));
    const QPointF place = topLeft + QPointF(0, heads);
    const PaperPages::ElementOf elementOf = m_pages.blocksOf(column.body, column.bodyElement);
    m_pages.draw(column.body, place, column.next, to, elementOf);
    for (const PaperText::Lead &lead : column.body.leads(place, column.next, to))
        m_pages.link(lead.rect, passageMark(lead.passage), m_pages.structure().add(Tag::Link, elementOf(lead.block)));
}

bool CellRow::setLines(qreal space)
{
    const bool fresh = m_pages.remaining() > 0.8 * m_pages.bodyHeight();
    const qreal heads = headHeight();
    const qreal top = m_pages.y();
    qreal used = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        if (column.isDone())
            continue;
        int to = column.body.fitting(column.next, space);
        if (to == column.next && fresh)
            ++to;
        setColumn(column, QPointF(left(i), top), heads, to);
        used = std::max(used, column.body.height(column.next, to));
        column.next = to;
    }
    if (used > 0) {
        drawRules(top, top + heads + used);
        m_pages.advance(heads + used);
    }
    return isDone();
}

void CellRow::drawRules(qreal top, qreal bottom) const
{
    for (std::size_t i = 1; i < m_columns.size(); ++i) {
        const qreal x = left(i) - gutter / 2;
        m_pages.line(x, top, x, bottom, rule, points(0.5));
    }
}

} // namespace tellings::paper
