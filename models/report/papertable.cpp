// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papertable.h"

#include "models/report/paperlists.h"
#include "models/report/papertables.h"
#include "models/report/reporttext.h"

#include <algorithm>
#include <vector>

namespace tellings::paper {

namespace {

constexpr qreal columnGap = millimetres(5);
constexpr qreal cellPadding = millimetres(0.9);
constexpr qsizetype shortAbout = 30; ///< characters: a unit is said again on the next page, a definition is not

/// The cells of one row, on their way down the pages.
class Row {
public:
    struct Cell {
        PaperText text;
        qreal x = 0;
        int passage = 0;
        int element = Structure::artifact;
        int next = 0; ///< the first line not yet set
    };

    void add(PaperText text, qreal x, int passage) { m_cells.push_back({std::move(text), x, passage}); }

    /// Its last cells belong to the last of these elements.
    void belongsTo(const std::vector<int> &elements)
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            m_cells[m_cells.size() - 1 - i].element = elements[elements.size() - 1 - i];
    }

    [[nodiscard]] qreal height() const
    {
        qreal height = 0;
        for (const Cell &cell : m_cells)
            height = std::max(height, cell.text.height(cell.next, cell.text.lineCount()));
        return height;
    }
    [[nodiscard]] bool isDone() const
    {
        return std::ranges::all_of(m_cells, [](const Cell &cell) { return cell.next >= cell.text.lineCount(); });
    }

    /// Sets what fits here, a line of each cell at the least.
    void set(PaperPages &pages, qreal space)
    {
        qreal used = 0;
        for (Cell &cell : m_cells) {
            const int count = cell.text.lineCount();
            int to = space >= cell.text.height(cell.next, count) ? count : cell.text.fitting(cell.next, space);
            if (to == cell.next && cell.next < count)
                ++to;
            const qreal height = cell.text.height(cell.next, to);
            if (cell.passage > 0 && cell.next == 0) {
                cell.element = pages.structure().add(Tag::Link, cell.element);
                pages.link(QRectF(pages.left() + cell.x, pages.y(), cell.text.width(), height),
                           passageMark(cell.passage), cell.element);
            }
            pages.draw(cell.text, QPointF(pages.left() + cell.x, pages.y()), cell.next, to,
                       pages.blocksOf(cell.text, cell.element));
            used = std::max(used, height);
            cell.next = to;
        }
        pages.advance(used);
    }

private:
    std::vector<Cell> m_cells;
};

/// Sets a table's rows into columns: its head is said again on each page, and so is a group's that goes on.
class TextTable {
public:
    TextTable(PaperPages &pages, const ReportTable &table) : m_pages(pages), m_table(table)
    {
        int all = 0;
        for (const ReportTableColumn &column : table.columns)
            all += column.width;
        const qreal room = pages.width() - columnGap * static_cast<qreal>(table.columns.size() - 1);
        qreal x = 0;
        for (const ReportTableColumn &column : table.columns) {
            m_columns.push_back({x, room * column.width / std::max(1, all)});
            x += m_columns.back().width + columnGap;
        }
    }

    void add()
    {
        PaperText note(m_pages.width());
        note.addBlock(m_table.note, sans(8), softInk);
        m_pages.put(note, m_pages.structure().add(Tag::Paragraph, m_pages.section()));
        m_pages.advance(note.height() + millimetres(2.5));
        if (m_table.rows.isEmpty())
            return;
        m_element = m_pages.structure().add(Tag::Table, m_pages.section());
        addHead(m_pages.structure().add(Tag::Row, m_element));
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            addRow(i, m_table.opensGroup(i));
        drawRule(rule, points(0.3));
        m_pages.advance(cellPadding);
    }

    /// What of it stays with its heading: all down to the first row.
    [[nodiscard]] qreal startHeight() const
    {
        PaperText note(m_pages.width());
        note.addBlock(m_table.note, sans(8), softInk);
        const qreal above = note.height() + millimetres(2.5);
        if (m_table.rows.isEmpty())
            return above;
        const ReportTableRow &first = m_table.rows.constFirst();
        return above + headRow().height() + millimetres(0.8) + groupText(first, false).height()
            + std::min(rowOf(first, true).height(), tallest()) + 8 * cellPadding;
    }

private:
    struct Column {
        qreal x = 0;
        qreal width = 0;
    };

    [[nodiscard]] qreal tallest() const { return m_pages.bodyHeight() / 3; } ///< a taller row may be parted

    [[nodiscard]] Row headRow() const
    {
        Row row;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ReportTableColumn &column = m_table.columns.at(static_cast<qsizetype>(i));
            PaperText text(m_columns[i].width);
            text.addBlock(column.name, sans(7.5), softInk, column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
            row.add(std::move(text), m_columns[i].x, 0);
        }
        return row;
    }

    /// Without what the row above says, too, where that is on the same page.
    [[nodiscard]] Row rowOf(const ReportTableRow &line, bool isWhole) const
    {
        Row row;
        for (auto i = static_cast<std::size_t>(isWhole ? 0 : line.asAbove); i < m_columns.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            const ReportValue &value = line.cells.at(at);
            PaperText text(m_columns[i].width);
            const Qt::Alignment alignment = m_table.columns.at(at).isNumber ? Qt::AlignRight : Qt::Alignment();
            text.addBlock({{value.text, {}}}, sans(8), 0, false, alignment);
            row.add(std::move(text), m_columns[i].x, value.passage);
        }
        return row;
    }

    [[nodiscard]] PaperText groupText(const ReportTableRow &line, bool isContinued) const
    {
        PaperText text(m_pages.width());
        QList<PaperText::Run> runs{{line.group, {.tint = {}, .bold = true}}};
        if (!line.about.isEmpty() && (!isContinued || line.about.size() <= shortAbout))
            runs.append({QStringLiteral("  ") + line.about, {.colour = softInk, .tint = {}}});
        if (isContinued)
            runs.append({QStringLiteral("  ") + ReportText::tr("(continued)"), {.colour = softInk, .tint = {}}});
        text.addBlock(runs, sans(8));
        return text;
    }

    void drawRule(const QColor &colour, qreal width, qreal from = 0) const
    {
        m_pages.line(m_pages.left() + from, m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), colour, width);
    }

    /// Said again on each page, as an artifact.
    void addHead(int element = Structure::artifact)
    {
        Row head = headRow();
        std::vector<int> cells;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            cells.push_back(m_pages.structure().add(Tag::ColumnHead, element));
        head.belongsTo(cells);
        head.set(m_pages, head.height());
        m_pages.advance(millimetres(0.8));
        drawRule(strongRule, points(0.7));
        m_pages.advance(cellPadding);
        m_isRuled = true;
    }

    /// The elements of a row's cells. What says the same as above is that cell, which spans the rows.
    [[nodiscard]] std::vector<int> cellsOf(qsizetype row, bool opens)
    {
        Structure &structure = m_pages.structure();
        const int element = structure.add(Tag::Row, m_element);
        std::vector<int> cells;
        for (int column = 0; column < std::ssize(m_columns); ++column) {
            if (!opens && column < m_table.rows.at(row).asAbove) {
                cells.push_back(Structure::artifact);
                continue;
            }
            cells.push_back(structure.add(Tag::Cell, element));
            for (qsizetype below = row + 1;
                 below < m_table.rows.size() && !m_table.opensGroup(below) && m_table.rows.at(below).asAbove > column;
                 ++below)
                ++structure.element(cells.back()).rows;
        }
        return cells;
    }

    void putGroup(const PaperText &text, int element)
    {
        if (!m_isRuled)
            drawRule(rule, points(0.3));
        m_pages.advance(cellPadding);
        m_pages.put(text, element);
        m_pages.advance(text.height() + cellPadding);
        drawRule(rule, points(0.3));
        m_pages.advance(cellPadding);
        m_isRuled = true;
    }

    /// A new page begins with the head, and with the group that goes on there.
    void turn(const ReportTableRow &line, bool opens)
    {
        m_pages.newPage();
        addHead();
        if (!opens && !line.group.isEmpty())
            putGroup(groupText(line, true), Structure::artifact);
    }

    void addRow(qsizetype number, bool opens)
    {
        const ReportTableRow &line = m_table.rows.at(number);
        Row row = rowOf(line, opens);
        const PaperText group = groupText(line, false);
        const qreal above = opens ? group.height() + 3 * cellPadding : 0;
        const qreal needed = above + std::min(row.height(), tallest()) + 2 * cellPadding;
        if (needed > m_pages.remaining() && !m_pages.atTop()) {
            turn(line, opens);
            row = rowOf(line, true);
        }
        if (opens) {
            Structure &structure = m_pages.structure();
            const int head = structure.add(Tag::RowHead, structure.add(Tag::Row, m_element));
            structure.element(head).columns = static_cast<int>(m_columns.size());
            putGroup(group, head);
        }
        row.belongsTo(cellsOf(number, opens));
        if (!m_isRuled) { // what says the same as above is not parted from it
            drawRule(rule, points(0.3), m_columns[static_cast<std::size_t>(line.asAbove)].x);
            m_pages.advance(cellPadding);
        }
        row.set(m_pages, m_pages.remaining() - cellPadding);
        while (!row.isDone()) {
            turn(line, false);
            row.set(m_pages, m_pages.remaining() - cellPadding);
        }
        m_isRuled = false;
        m_pages.advance(cellPadding);
    }

    PaperPages &m_pages;
    const ReportTable &m_table;
    std::vector<Column> m_columns;
    int m_element = Structure::artifact;
    bool m_isRuled = false; ///< there is a rule right above
};

void addName(PaperPages &pages, const ReportTable &table, qreal following)
{
    PaperText name(pages.width());
    name.addBlock(table.name, sans(10, QFont::DemiBold));
    pages.space(millimetres(5));
    pages.ensure(name.height() + millimetres(1.2) + following);
    pages.mark(table.key, table.name, 1);
    pages.put(name, pages.structure().add(Tag::Heading3, pages.section()));
    pages.advance(name.height() + millimetres(1.2));
}

} // namespace

void addTables(PaperPages &pages, const ReportContents &contents, ReportSection section)
{
    bool first = true;
    for (const ReportTable &table : tablesOf(contents, section)) {
        TextTable set(pages, table);
        const qreal following = set.startHeight();
        if (first)
            addSectionHeading(pages, section, following + (table.name.isEmpty() ? 0 : millimetres(12)));
        if (!table.name.isEmpty())
            addName(pages, table, following);
        set.add();
        first = false;
    }
}

} // namespace tellings::paper
