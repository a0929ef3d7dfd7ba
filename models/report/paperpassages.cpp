// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/paperpassages.h"

#include <algorithm>

namespace tellings::paper {

namespace {

constexpr qreal gutter = millimetres(5);
constexpr qreal afterHeading = millimetres(1.8);
constexpr qreal afterHead = millimetres(0.6);
constexpr qreal beforeRemark = millimetres(1.5);
constexpr qreal headingHeight = millimetres(8); ///< about: a heading is one line, but for very long ones

/// One cell on its way down the pages.
struct Column {
    PaperText head; ///< the outlet, said again on each page
    PaperText body;
    int next = 0; ///< the first line not yet set

    [[nodiscard]] bool isDone() const { return next >= body.lineCount(); }
};

Column columnOf(const ReportCell &cell, Relation relation, qreal width)
{
    Column column{PaperText(width), PaperText(width)};
    const bool rightToLeft = !cell.parts.isEmpty() && cell.parts.constFirst().rightToLeft;
    const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    column.head.addBlock(cell.outlet, sans(8.5, QFont::DemiBold), ink, side);
    bool first = true;
    for (const ReportPart &part : cell.parts) {
        Look place;
        place.colour = softInk;
        column.body.addBlock({{part.place, place}}, sans(7.5), first ? 0 : millimetres(2), true, side);
        QList<PaperText::Run> runs;
        for (const ReportRun &run : part.runs)
            runs.append({run.text, lookOf(relation, run.look)});
        column.body.addBlock(runs, serif(9), millimetres(0.6));
        first = false;
    }
    return column;
}

/// As even as can be: seven cells are four and three.
QList<int> bandSizes(int cells)
{
    const int bands = (cells + mostCellsSideBySide - 1) / mostCellsSideBySide;
    QList<int> sizes;
    for (int band = 0; band < bands; ++band)
        sizes.append(cells * (band + 1) / bands - cells * band / bands);
    std::ranges::sort(sizes, std::ranges::greater());
    return sizes;
}

class PassageRow {
public:
    PassageRow(PaperPages &pages, const ReportRow &row) : m_pages(pages), m_row(row), m_remark(pages.width())
    {
        m_remark.addBlock(row.remark, sans(7.5), softInk);
        const QList<int> sizes = bandSizes(int(row.cells.size()));
        m_columnCount = std::max(2, sizes.value(0));
    }

    qreal startHeight() const
    {
        const QList<int> sizes = bandSizes(int(m_row.cells.size()));
        return headingHeight + bandStartHeight(columnsOf(0, sizes.value(0)), sizes.size() == 1);
    }

    void add()
    {
        const QList<int> sizes = bandSizes(int(m_row.cells.size()));
        int first = 0;
        for (int band = 0; band < sizes.size(); ++band) {
            const bool last = band + 1 == sizes.size();
            std::vector<Column> columns = columnsOf(first, first + sizes.at(band));
            first += sizes.at(band);
            startBand(columns, band == 0, last);
            setBand(columns, last);
        }
        addRemark();
    }

private:
    qreal columnWidth() const { return (m_pages.width() - (m_columnCount - 1) * gutter) / m_columnCount; }

    std::vector<Column> columnsOf(int first, int end) const
    {
        std::vector<Column> columns;
        for (int i = first; i < end; ++i)
            columns.push_back(columnOf(m_row.cells.at(i), m_row.relation, columnWidth()));
        return columns;
    }

    void addHeading(const QString &text)
    {
        if (!m_pages.atTop()) { // there the running head has a rule already
            m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), strongRule,
                         points(0.9));
            m_pages.advance(millimetres(1));
        }
        PaperText heading(m_pages.width());
        heading.addBlock(text, sans(9.5, QFont::Bold));
        m_pages.put(heading);
        m_pages.advance(heading.height() + afterHeading);
    }

    static qreal headHeight(const std::vector<Column> &columns)
    {
        qreal height = 0;
        for (const Column &column : columns) {
            if (!column.isDone())
                height = std::max(height, column.head.height());
        }
        return height + afterHead;
    }

    static qreal bodyHeight(const std::vector<Column> &columns)
    {
        qreal height = 0;
        for (const Column &column : columns)
            height = std::max(height, column.body.height(column.next, column.body.lineCount()));
        return height;
    }

    qreal remarkHeight() const { return beforeRemark + m_remark.height(); }

    /// A band that takes less than half a page stays whole; of others a few lines stay with the heading.
    qreal bandStartHeight(const std::vector<Column> &columns, bool last) const
    {
        const qreal whole = headHeight(columns) + bodyHeight(columns) + (last ? remarkHeight() : 0);
        if (headingHeight + whole <= 0.45 * m_pages.bodyHeight())
            return whole;
        return headHeight(columns) + std::min(bodyHeight(columns), points(4 * 13.0));
    }

    void startBand(const std::vector<Column> &columns, bool first, bool last)
    {
        const bool broke = m_pages.ensure((first ? headingHeight : 0) + bandStartHeight(columns, last));
        if (first)
            addHeading(m_row.heading);
        else if (broke)
            addHeading(m_row.continued);
        else
            m_pages.advance(millimetres(3));
    }

    void setBand(std::vector<Column> &columns, bool last)
    {
        while (std::ranges::any_of(columns, [](const Column &column) { return !column.isDone(); })) {
            const qreal heads = headHeight(columns);
            qreal space = m_pages.remaining() - heads;
            // The remark stays with the last lines.
            if (last && bodyHeight(columns) <= space && bodyHeight(columns) + remarkHeight() > space)
                space -= remarkHeight();
            if (!setLines(columns, heads, space)) {
                m_pages.newPage();
                addHeading(m_row.continued);
            }
        }
    }

    /// Sets what fits into `space`, false when some is left over.
    bool setLines(std::vector<Column> &columns, qreal heads, qreal space)
    {
        // On an empty page at least a line is set, however tall.
        const bool fresh = m_pages.remaining() > 0.8 * m_pages.bodyHeight();
        const qreal top = m_pages.y();
        qreal used = 0;
        qreal x = m_pages.left();
        for (Column &column : columns) {
            if (!column.isDone()) {
                int to = column.body.fitting(column.next, space);
                if (to == column.next && fresh)
                    ++to;
                if (QPainter *painter = m_pages.painter(); painter && to > column.next) {
                    column.head.draw(painter, QPointF(x, top + heads - afterHead - column.head.height()));
                    column.body.draw(painter, QPointF(x, top + heads), column.next, to);
                }
                used = std::max(used, column.body.height(column.next, to));
                column.next = to;
            }
            x += columnWidth() + gutter;
        }
        if (used > 0) {
            drawRules(int(columns.size()), top, top + heads + used);
            m_pages.advance(heads + used);
        }
        return std::ranges::all_of(columns, &Column::isDone);
    }

    void drawRules(int columns, qreal top, qreal bottom)
    {
        for (int i = 1; i < columns; ++i) {
            const qreal x = m_pages.left() + i * (columnWidth() + gutter) - gutter / 2;
            m_pages.line(x, top, x, bottom, rule, points(0.5));
        }
    }

    void addRemark()
    {
        m_pages.advance(beforeRemark);
        m_pages.put(m_remark);
        m_pages.advance(m_remark.height());
    }

    PaperPages &m_pages;
    const ReportRow &m_row;
    PaperText m_remark;
    int m_columnCount = 2;
};

} // namespace

qreal passageStartHeight(PaperPages &pages, const ReportRow &row)
{
    return PassageRow(pages, row).startHeight();
}

void addPassage(PaperPages &pages, const ReportRow &row)
{
    PassageRow(pages, row).add();
}

} // namespace tellings::paper
