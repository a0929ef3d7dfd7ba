// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papermatrix.h"

#include "models/report/paperlists.h"
#include "models/report/papertables.h"
#include "models/report/reporttext.h"

#include <algorithm>

namespace tellings::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal roomForCoverage = millimetres(80);

/// Outlet by outlet. More columns than the page is wide for go below, in a second table.
class MatrixTable {
public:
    MatrixTable(PaperPages &pages, const ReportContents &contents)
        : m_pages(pages)
        , m_contents(contents)
        , m_size(int(contents.articles.size()))
        , m_labelWidth(m_size <= 8 ? millimetres(38) : millimetres(46))
        , m_named(m_size <= 8)
    {
        const qreal room = pages.width() - m_labelWidth;
        m_perBand = std::clamp(int(room / (m_named ? millimetres(16) : millimetres(9.5))), 1, std::max(1, m_size));
        m_cellWidth = std::min(room / m_perBand, m_named ? millimetres(30) : millimetres(14));
    }

    void add()
    {
        if (m_size < 2)
            return;
        PaperText note(m_pages.width());
        note.addBlock(m_contents.matrixNote, sans(8), softInk);
        // Whole on one page if it can be.
        const qreal rows = m_size * millimetres(m_named ? 7 : 5.2) + millimetres(12);
        const bool fits = m_perBand == m_size && rows < 0.8 * m_pages.bodyHeight();
        // A page that is the only one is for who carried what.
        if (m_pages.style().onePage && (!fits || m_pages.remaining() - rows < roomForCoverage))
            return;
        addSectionHeading(m_pages, ReportSection::Matrix, note.height() + (fits ? rows : millimetres(30)));
        m_pages.put(note, m_pages.structure().add(Tag::Paragraph, m_pages.section()));
        m_pages.advance(note.height() + millimetres(2.5));
        for (int first = 0; first < m_size; first += m_perBand) {
            m_pages.space(first > 0 ? millimetres(5) : 0);
            addBand(first, std::min(first + m_perBand, m_size));
        }
    }

private:
    void addBand(int first, int end)
    {
        m_pages.ensure(millimetres(30));
        m_table = m_pages.structure().add(Tag::Table, m_pages.section());
        addHead(first, end, m_pages.structure().add(Tag::Row, m_table));
        for (int row = 0; row < m_size; ++row) {
            PaperText label(m_labelWidth - millimetres(3));
            label.addBlock(name(row), sans(8), ink);
            const qreal height = std::max(label.height() + millimetres(1), millimetres(m_named ? 7 : 5.2));
            if (m_pages.ensure(height))
                addHead(first, end);
            addRow(row, first, end, height, label);
        }
    }

    QString name(int article) const
    {
        const ReportArticle &entry = m_contents.articles.at(article);
        return ReportText::number(entry.number) + u"  "_s + ReportText::isolated(entry.outlet);
    }

    /// Said again on each page, as an artifact.
    void addHead(int first, int end, int tableRow = Structure::artifact)
    {
        static_cast<void>(m_pages.structure().add(Tag::Cell, tableRow)); // above the rows' names
        std::vector<PaperText> heads;
        qreal height = 0;
        for (int column = first; column < end; ++column) {
            heads.emplace_back(m_cellWidth - millimetres(1.5));
            heads.back().addBlock(m_named ? name(column) : ReportText::number(column + 1), sans(7.5), softInk,
                                  Qt::AlignHCenter);
            height = std::max(height, heads.back().height());
        }
        qreal x = m_labelWidth + millimetres(0.75);
        for (int column = first; column < end; ++column) {
            const PaperText &head = heads[static_cast<std::size_t>(column - first)];
            int element = m_pages.structure().add(Tag::ColumnHead, tableRow);
            if (!m_named)
                element = m_pages.structure().readAs(element, name(column));
            m_pages.draw(head, QPointF(m_pages.left() + x, m_pages.y() + height - head.height()), element);
            x += m_cellWidth;
        }
        m_pages.advance(height + millimetres(1));
    }

    /// The first passage that both have, else nowhere.
    [[nodiscard]] QString firstShared(int one, int other) const
    {
        for (const ReportRow &row : m_contents.rows) {
            const auto has = [&row](int article) {
                return std::ranges::contains(row.cells, article, &ReportCell::article);
            };
            if (has(one) && has(other))
                return passageMark(row.number);
        }
        return {};
    }

    void addRow(int row, int first, int end, qreal height, const PaperText &label)
    {
        Structure &structure = m_pages.structure();
        const int tableRow = structure.add(Tag::Row, m_table);
        const int head = structure.add(Tag::Link, structure.add(Tag::RowHead, tableRow));
        m_pages.link(QRectF(m_pages.left(), m_pages.y(), m_labelWidth, height),
                     articleMark(m_contents.articles.at(row).number), head);
        m_pages.draw(label, QPointF(m_pages.left(), m_pages.y() + (height - label.height()) / 2), head);
        for (int column = first; column < end; ++column) {
            const ReportShare &share = m_contents.matrix.at(row).at(column);
            const qreal left = m_pages.left() + m_labelWidth + (column - first) * m_cellWidth;
            const qreal inset = points(0.6);
            const QRectF cell(left + inset, m_pages.y() + inset, m_cellWidth - 2 * inset, height - 2 * inset);
            const bool own = row == column;
            const int link = structure.add(Tag::Link, structure.add(Tag::Cell, tableRow));
            m_pages.link(cell, own ? articleMark(m_contents.articles.at(row).number) : firstShared(row, column), link);
            m_pages.box(cell, m_pages.style().shade(share.share), own ? strongRule : rule, points(own ? 1.2 : 0.3));
            PaperText text(m_cellWidth);
            text.addBlock(share.text, sans(m_named ? 9 : 7, own ? QFont::DemiBold : QFont::Normal), ink,
                          Qt::AlignHCenter);
            m_pages.draw(text, QPointF(left, m_pages.y() + (height - text.height()) / 2), link);
        }
        m_pages.advance(height);
    }

    PaperPages &m_pages;
    const ReportContents &m_contents;
    int m_size;
    qreal m_labelWidth;
    bool m_named; ///< outlets by name, not number, over the columns
    int m_perBand = 1;
    qreal m_cellWidth = 0;
    int m_table = Structure::artifact;
};

} // namespace

void addMatrix(PaperPages &pages, const ReportContents &contents)
{
    MatrixTable(pages, contents).add();
}

} // namespace tellings::paper
