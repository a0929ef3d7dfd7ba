// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/paperpassages.h"

#include "models/report/papercells.h"
#include "models/report/paperlists.h"

#include <algorithm>
#include <utility>

namespace tellings::paper {

namespace {

constexpr qreal afterHeading = millimetres(1.8);
constexpr qreal beforeRemark = millimetres(1.5);
constexpr qreal headingHeight = millimetres(8); ///< about: a heading is one line, but for very long ones

void addCell(CellRow &row, const ReportCell &cell, Relation relation, const Style &style)
{
    PaperText head(row.cellWidth());
    PaperText body(row.cellWidth());
    const bool rightToLeft = !cell.parts.isEmpty() && cell.parts.constFirst().rightToLeft;
    const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    head.addBlock(cell.outlet, sans(8.5, QFont::DemiBold), ink, side);
    bool first = true;
    for (const ReportPart &part : cell.parts) {
        Look place;
        place.colour = softInk;
        body.addBlock({{part.place, place}}, sans(7.5), first ? 0 : millimetres(2), true, side);
        QList<PaperText::Run> runs;
        for (const ReportRun &run : part.runs)
            runs.append({run.text, style.lookOf(relation, run.look)});
        body.addBlock(runs, serif(9), millimetres(0.6));
        first = false;
    }
    row.add(std::move(head), std::move(body));
}

/// As even as can be: seven cells are four and three.
QList<int> bandSizes(int cells, int most)
{
    const int bands = (cells + most - 1) / most;
    QList<int> sizes;
    for (int band = 0; band < bands; ++band)
        sizes.append(cells * (band + 1) / bands - cells * band / bands);
    std::ranges::sort(sizes, std::ranges::greater());
    return sizes;
}

class PassageRow {
public:
    PassageRow(PaperPages &pages, const ReportRow &row)
        : m_pages(pages)
        , m_row(row)
        , m_remark(pages.width())
        , m_sizes(bandSizes(int(row.cells.size()), pages.style().columns))
    {
        m_remark.addBlock(row.remark, sans(7.5), softInk);
    }

    qreal startHeight() const
    {
        return headingHeight + bandStartHeight(band(0, m_sizes.value(0)), m_sizes.size() == 1);
    }

    void add()
    {
        m_section = m_pages.structure().add(Tag::Section, m_pages.section());
        int first = 0;
        for (int i = 0; i < m_sizes.size(); ++i) {
            const bool last = i + 1 == m_sizes.size();
            const int end = first + m_sizes.at(i);
            CellRow cells = band(first, end);
            const int heading = i == 0 ? m_pages.structure().add(Tag::Heading3, m_section) : Structure::artifact;
            addTable(cells, first, end);
            first = end;
            startBand(cells, last, heading);
            setBand(cells, last);
        }
        addRemark();
    }

private:
    CellRow band(int first, int end) const
    {
        CellRow cells(m_pages, std::max(2, m_sizes.value(0)));
        for (int i = first; i < end; ++i)
            addCell(cells, m_row.cells.at(i), m_row.relation, m_pages.style());
        return cells;
    }

    /// A band is a table of its own: the outlets, and below them what they have of the passage.
    void addTable(CellRow &cells, int first, int end)
    {
        Structure &structure = m_pages.structure();
        const int table = structure.add(Tag::Table, m_section);
        const int heads = structure.add(Tag::Row, table);
        const int bodies = structure.add(Tag::Row, table);
        for (int i = first; i < end; ++i) {
            const int body = structure.add(Tag::Cell, bodies);
            structure.element(body).language = m_row.cells.at(i).language;
            cells.belongsTo(i - first, structure.add(Tag::ColumnHead, heads), body);
        }
    }

    /// Of the passage, or (an artifact) of what goes on of it.
    void addHeading(const QString &text, int element)
    {
        if (!m_pages.atTop()) { // there the running head has a rule already
            m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), strongRule,
                         points(0.9));
            m_pages.advance(millimetres(1));
        }
        if (element != Structure::artifact)
            m_pages.mark(passageMark(m_row.number), text, 1);
        PaperText heading(m_pages.width());
        heading.addBlock(text, sans(9.5, QFont::Bold));
        m_pages.put(heading, element);
        m_pages.advance(heading.height() + afterHeading);
    }

    qreal remarkHeight() const { return beforeRemark + m_remark.height(); }

    /// A band that takes less than half a page stays whole; of others a few lines stay with the heading.
    qreal bandStartHeight(const CellRow &cells, bool last) const
    {
        const qreal whole = cells.headHeight() + cells.bodyHeight() + (last ? remarkHeight() : 0);
        if (headingHeight + whole <= 0.45 * m_pages.bodyHeight())
            return whole;
        return cells.headHeight() + std::min(cells.bodyHeight(), points(4 * 13.0));
    }

    void startBand(const CellRow &cells, bool last, int heading)
    {
        const bool first = heading != Structure::artifact;
        const bool broke = m_pages.ensure((first ? headingHeight : 0) + bandStartHeight(cells, last));
        if (first)
            addHeading(m_row.heading, heading);
        else if (broke)
            addHeading(m_row.continued, Structure::artifact);
        else
            m_pages.advance(millimetres(3));
    }

    void setBand(CellRow &cells, bool last)
    {
        while (!cells.isDone()) {
            qreal space = m_pages.remaining() - cells.headHeight();
            // The remark stays with the last lines.
            if (last && cells.bodyHeight() <= space && cells.bodyHeight() + remarkHeight() > space)
                space -= remarkHeight();
            if (!cells.setLines(space)) {
                m_pages.newPage();
                addHeading(m_row.continued, Structure::artifact);
            }
        }
    }

    void addRemark()
    {
        m_pages.advance(beforeRemark);
        m_pages.put(m_remark, m_pages.structure().add(Tag::Paragraph, m_section));
        m_pages.advance(m_remark.height());
    }

    PaperPages &m_pages;
    const ReportRow &m_row;
    PaperText m_remark;
    int m_section = Structure::artifact;
    QList<int> m_sizes; ///< cells of each band
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
