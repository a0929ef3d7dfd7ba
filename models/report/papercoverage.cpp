// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papercoverage.h"

#include "models/report/paperlists.h"
#include "models/report/papertables.h"
#include "models/report/reporttext.h"

#include <algorithm>
#include <array>

namespace tellings::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal numberWidth = millimetres(8);
constexpr qreal outletsWidth = millimetres(15);
constexpr qreal gap = millimetres(2);
constexpr qreal rowPadding = millimetres(0.9);
constexpr qreal restHeight = millimetres(6);
constexpr int columnsBefore = 3; ///< the outlets'
constexpr qreal wordsRoom = millimetres(19); ///< the narrowest column
constexpr qreal signRoom = millimetres(4.6); ///< likewise, with signs

Relation relationOf(Telling telling)
{
    switch (telling) {
    case Telling::Edited: return Relation::Edited;
    case Telling::Reworded: return Relation::Reworded;
    default: return Relation::Verbatim;
    }
}

/// What stands for a telling where there is no room for words; the legend says so.
QString signOf(Telling telling)
{
    switch (telling) {
    case Telling::Absent: return u"–"_s;
    case Telling::Base: return u"•"_s;
    case Telling::Verbatim: return u"="_s;
    case Telling::Edited: return u"≈"_s;
    case Telling::Reworded: return u"~"_s;
    }
    return {};
}

/// Words for how an outlet has a passage where these fit for all outlets; else signs in narrow columns with the
/// outlets' numbers, so that a row is seen whole.
class CoverageTable {
public:
    CoverageTable(PaperPages &pages, const ReportContents &contents)
        : m_pages(pages)
        , m_contents(contents)
        , m_wordsWidth(std::clamp(pages.width() * 0.3, millimetres(45), millimetres(90)))
        , m_left(numberWidth + m_wordsWidth + outletsWidth + 2 * gap)
    {
        const auto outlets = static_cast<int>(contents.articles.size());
        m_signs = outlets > static_cast<int>((pages.width() - m_left) / wordsRoom);
        if (m_signs) {
            m_wordsWidth = std::min(m_wordsWidth, millimetres(60));
            m_left = numberWidth + m_wordsWidth + outletsWidth + 2 * gap;
        }
        const qreal room = pages.width() - m_left;
        const qreal least = m_signs ? signRoom : wordsRoom;
        m_perBand = std::clamp(static_cast<int>(room / least), 1, std::max(1, outlets));
        m_cellWidth = std::min(room / m_perBand, m_signs ? millimetres(12) : millimetres(36));
    }

    void add()
    {
        if (m_contents.coverage.isEmpty())
            return;
        addSectionHeading(m_pages, ReportSection::Coverage, millimetres(26));
        if (m_signs)
            addLegend();
        const auto outlets = static_cast<int>(m_contents.articles.size());
        for (int first = 0; first < outlets; first += m_perBand) {
            m_pages.space(first > 0 ? millimetres(5) : 0);
            m_pages.ensure(millimetres(24));
            const int end = std::min(first + m_perBand, outlets);
            m_table = m_pages.structure().add(Tag::Table, m_pages.section());
            addHead(first, end, m_pages.structure().add(Tag::Row, m_table));
            for (qsizetype i = 0; i < m_contents.coverage.size(); ++i) {
                if (!addRow(m_contents.coverage.at(i), first, end)) {
                    addRest(m_contents.coverage.size() - i);
                    return;
                }
            }
        }
    }

private:
    [[nodiscard]] bool hasRoomForParagraphs() const { return m_cellWidth >= millimetres(7.5); }
    [[nodiscard]] qreal cellGap() const { return m_signs ? points(0.8) : gap; }

    void addLegend()
    {
        QStringList names;
        for (const ReportArticle &article : m_contents.articles)
            names.append(ReportText::number(article.number) + u'\u00a0' + ReportText::isolated(article.outlet));
        const QString signs = hasRoomForParagraphs()
            ? ReportText::tr("• the telling that others are measured against, = verbatim, ≈ edited, ~ reworded, – left "
                             "out; the number beside it is the paragraph's.")
            : ReportText::tr("• the telling that others are measured against, = verbatim, ≈ edited, ~ reworded, – left "
                             "out.");
        PaperText legend(m_pages.width());
        legend.addBlock(names.join(u" · "_s), sans(8), softInk);
        legend.addBlock(signs, sans(8), softInk);
        const std::array paragraphs = {m_pages.structure().add(Tag::Paragraph, m_pages.section()),
                                       m_pages.structure().add(Tag::Paragraph, m_pages.section())};
        m_pages.draw(legend, QPointF(m_pages.left(), m_pages.y()), 0, legend.lineCount(),
                     [&paragraphs](int block) { return paragraphs.at(static_cast<std::size_t>(block)); });
        m_pages.advance(legend.height() + millimetres(2));
    }

    [[nodiscard]] QString textOf(const ReportTelling &telling) const
    {
        if (!m_signs)
            return telling.text;
        const bool numbered = hasRoomForParagraphs() && telling.telling != Telling::Absent;
        return signOf(telling.telling) + (numbered ? telling.paragraph : QString());
    }

    /// Said again on each page, as an artifact.
    void addHead(int first, int end, int row = Structure::artifact)
    {
        for (int column = 0; column < columnsBefore; ++column)
            static_cast<void>(m_pages.structure().add(Tag::Cell, row));
        std::vector<PaperText> heads;
        qreal height = 0;
        for (int column = first; column < end; ++column) {
            const ReportArticle &article = m_contents.articles.at(column);
            heads.emplace_back(m_cellWidth - cellGap());
            heads.back().addBlock(m_signs ? ReportText::number(article.number) : article.outlet,
                                  sans(7.5, QFont::DemiBold), ink, m_signs ? Qt::AlignHCenter : Qt::AlignLeft);
            height = std::max(height, heads.back().height());
        }
        qreal x = m_left;
        for (int column = first; column < end; ++column) {
            const PaperText &head = heads[static_cast<std::size_t>(column - first)];
            int element = m_pages.structure().add(Tag::ColumnHead, row);
            if (m_signs)
                element = m_pages.structure().readAs(element, m_contents.articles.at(column).outlet);
            m_pages.draw(head, QPointF(m_pages.left() + x, m_pages.y() + height - head.height()), element);
            x += m_cellWidth;
        }
        m_pages.advance(height + millimetres(0.8));
        drawRule(strongRule, points(0.7));
    }

    /// What a page that is the only one has no room for.
    void addRest(qsizetype rows)
    {
        PaperText rest(m_pages.width());
        rest.addBlock(
            ReportText::tr("And %Ln more passage(s), in the full comparison.", nullptr, static_cast<int>(rows)),
            sans(8), softInk);
        m_pages.advance(rowPadding);
        m_pages.put(rest, m_pages.structure().add(Tag::Paragraph, m_pages.section()));
        m_pages.advance(rest.height());
    }

    /// False, and nothing set, where the page is full and the only one.
    bool addRow(const ReportCoverageRow &row, int first, int end)
    {
        PaperText number(numberWidth - gap);
        number.addBlock(ReportText::number(row.number), sans(8.5, QFont::DemiBold), ink, Qt::AlignRight);
        PaperText words(m_wordsWidth);
        words.addBlock({{row.words, {}}}, serif(8));
        PaperText outlets(outletsWidth);
        outlets.addBlock(row.outlets, sans(8), softInk, Qt::AlignHCenter);
        std::vector<PaperText> cells;
        qreal height = std::max(number.height(), words.height());
        for (int column = first; column < end; ++column) {
            const ReportTelling telling = row.tellings.value(column);
            cells.emplace_back(m_cellWidth - cellGap());
            const bool absent = telling.telling == Telling::Absent;
            cells.back().addBlock(textOf(telling), sans(m_signs ? 7 : 8), absent ? softInk : ink,
                                  m_signs ? Qt::AlignHCenter : Qt::AlignLeft);
            height = std::max(height, cells.back().height());
        }
        if (m_pages.style().onePage && m_pages.remaining() < height + 2 * rowPadding + restHeight)
            return false;
        if (m_pages.ensure(height + 2 * rowPadding))
            addHead(first, end);
        const qreal top = m_pages.y();
        m_pages.advance(rowPadding);
        Structure &structure = m_pages.structure();
        const int tableRow = structure.add(Tag::Row, m_table);
        m_pages.put(number, structure.add(Tag::Cell, tableRow));
        const int link = structure.add(Tag::Link, structure.add(Tag::RowHead, tableRow));
        m_pages.put(words, link, numberWidth);
        m_pages.put(outlets, structure.add(Tag::Cell, tableRow), numberWidth + m_wordsWidth + gap);
        m_pages.link(QRectF(m_pages.left(), top, numberWidth + m_wordsWidth, height + 2 * rowPadding),
                     passageMark(row.number), link);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int cell = structure.add(Tag::Cell, tableRow);
            const ReportTelling telling = row.tellings.value(first + static_cast<int>(i));
            if (telling.telling == Telling::Absent)
                structure.element(cell).actual = ReportText::tr("left out"); // a dash is passed over
            else if (m_signs)
                structure.element(cell).actual = telling.text;
            addCell(cells[i], telling, i, height, cell);
        }
        m_pages.advance(height + rowPadding);
        drawRule(rule, points(0.4));
        return true;
    }

    void addCell(const PaperText &text, const ReportTelling &telling, std::size_t place, qreal height, int element)
    {
        const qreal x = m_left + static_cast<qreal>(place) * m_cellWidth;
        if (telling.telling != Telling::Absent) {
            const Look look = m_pages.style().lookOf(relationOf(telling.telling), ReportLook::Shared);
            m_pages.box(QRectF(m_pages.left() + x - cellGap() / 2, m_pages.y() - rowPadding + points(0.8),
                               m_cellWidth - points(1.6), height + 2 * rowPadding - points(1.6)),
                        look.tint);
        }
        m_pages.put(text, element, x);
    }

    void drawRule(const QColor &colour, qreal width)
    {
        m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), colour, width);
    }

    PaperPages &m_pages;
    const ReportContents &m_contents;
    bool m_signs = false; ///< in place of words
    qreal m_wordsWidth;
    qreal m_left; ///< of the outlets' columns
    int m_perBand = 1;
    qreal m_cellWidth = 0;
    int m_table = Structure::artifact;
};

} // namespace

void addCoverage(PaperPages &pages, const ReportContents &contents)
{
    CoverageTable(pages, contents).add();
}

} // namespace tellings::paper
