// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papersheets.h"

#include "models/report/papercells.h"
#include "models/report/papertables.h"
#include "models/report/reporttext.h"

#include <algorithm>
#include <utility>

namespace tellings::paper {

namespace {

constexpr qreal numberRoom = millimetres(8);
constexpr qreal betweenRows = millimetres(1.6);
constexpr qreal leastStart = points(3 * 12.0); ///< of a row, at a page's foot

/// Outlets `first` to before `end` through all rows.
class Sheet {
public:
    Sheet(PaperPages &pages, const ReportContents &contents, int first, int end, int columns)
        : m_pages(pages)
        , m_contents(contents)
        , m_first(first)
        , m_end(end)
        , m_columns(columns)
    {
    }

    void add()
    {
        m_table = m_pages.structure().add(Tag::Table, m_pages.section());
        addHeads(m_pages.structure().add(Tag::Row, m_table));
        for (qsizetype i = 0; i < m_contents.text.size(); ++i)
            addRow(static_cast<int>(i) + 1, m_contents.text.at(i));
    }

private:
    [[nodiscard]] qreal cellWidth() const { return CellRow::widthOf(m_pages, m_columns, numberRoom); }

    /// The outlets, above their columns; said again on each page.
    void addHeads(int row = Structure::artifact)
    {
        CellRow heads(m_pages, m_columns, numberRoom);
        static_cast<void>(m_pages.structure().add(Tag::Cell, row)); // above the rows' numbers
        for (int article = m_first; article < m_end; ++article) {
            PaperText name(cellWidth());
            name.addBlock(m_contents.articles.at(article).outlet, sans(9, QFont::DemiBold), ink);
            heads.add(PaperText(cellWidth()), std::move(name));
            heads.belongsTo(article - m_first, Structure::artifact, m_pages.structure().add(Tag::ColumnHead, row));
        }
        heads.setLines(m_pages.remaining());
        m_pages.advance(millimetres(0.8));
        m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), strongRule,
                     points(0.7));
        m_pages.advance(betweenRows);
    }

    void addRow(int number, const ReportTextRow &row)
    {
        CellRow cells(m_pages, m_columns, numberRoom);
        bool any = false;
        for (int article = m_first; article < m_end; ++article) {
            PaperText body = bodyOf(row.cells.at(article));
            any = any || body.lineCount() > 0;
            cells.add(PaperText(cellWidth()), std::move(body));
        }
        if (!any)
            return;
        if (m_pages.ensure(std::min(cells.bodyHeight(), leastStart)))
            addHeads();
        const int tableRow = m_pages.structure().add(Tag::Row, m_table);
        addNumber(ReportText::number(number), m_pages.structure().add(Tag::RowHead, tableRow));
        for (int article = m_first; article < m_end; ++article) {
            const int cell = m_pages.structure().add(Tag::Cell, tableRow);
            m_pages.structure().element(cell).language = m_contents.articles.at(article).language;
            cells.belongsTo(article - m_first, Structure::artifact, cell);
        }
        while (!cells.setLines(m_pages.remaining())) {
            m_pages.newPage();
            addHeads();
            addNumber(ReportText::tr("%1 …", "row number, continued").arg(ReportText::number(number)),
                      Structure::artifact);
        }
        m_pages.advance(betweenRows / 2);
        m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), rule, points(0.3));
        m_pages.advance(betweenRows / 2);
    }

    void addNumber(const QString &text, int element)
    {
        PaperText number(numberRoom - millimetres(1.5));
        number.addBlock(text, sans(7.5), softInk);
        m_pages.put(number, element);
    }

    [[nodiscard]] PaperText bodyOf(const QList<ReportParagraph> &cell) const
    {
        PaperText body(cellWidth());
        bool first = true;
        for (const ReportParagraph &paragraph : cell) {
            QList<PaperText::Run> runs;
            for (const ReportTextRun &run : paragraph.runs) {
                if (run.opens)
                    runs.append({ReportText::number(run.passage) + QChar(0x202F), numberLook(run)});
                runs.append({run.text, lookOf(run, paragraph.heading)});
            }
            body.addBlock(runs, paragraph.heading ? serif(9.5) : serif(8.5), first ? 0 : millimetres(1.2));
            first = false;
        }
        return body;
    }

    [[nodiscard]] Look lookOf(const ReportTextRun &run, bool heading) const
    {
        Look look;
        if (run.passage > 0)
            look = m_pages.style().lookOf(run.relation, ReportLook::Shared);
        look.bold = heading;
        return look;
    }

    [[nodiscard]] Look numberLook(const ReportTextRun &run) const
    {
        Look look;
        look.tint = m_pages.style().lookOf(run.relation, ReportLook::Shared).tint;
        look.raised = true;
        look.passage = run.passage;
        look.bold = true;
        return look;
    }

    PaperPages &m_pages;
    const ReportContents &m_contents;
    int m_first;
    int m_end;
    int m_columns;
    int m_table = Structure::artifact;
};

} // namespace

void addSheets(PaperPages &pages, const ReportContents &contents)
{
    if (contents.text.isEmpty())
        return;
    addSectionHeading(pages, ReportSection::Text, millimetres(40));
    const auto outlets = static_cast<int>(contents.articles.size());
    const int columns = std::clamp(pages.style().columns, 1, outlets);
    for (int first = 0; first < outlets; first += columns) {
        const int end = std::min(first + columns, outlets);
        if (first > 0) {
            pages.newPage();
            PaperText note(pages.width());
            note.addBlock(ReportText::tr("Outlets %1 to %2 of %3, row by row as on the sheets before.",
                                         "numbers of outlets, their count")
                              .arg(ReportText::number(first + 1), ReportText::number(end), ReportText::number(outlets)),
                          sans(8), softInk);
            pages.put(note, pages.structure().add(Tag::Paragraph, pages.section()));
            pages.advance(note.height() + millimetres(2));
        }
        Sheet(pages, contents, first, end, columns).add();
    }
}

} // namespace tellings::paper
