// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papertables.h"

#include "models/report/paperlists.h"
#include "models/report/reporttext.h"

#include <algorithm>
#include <array>

namespace tellings::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cellPadding = millimetres(1.2);
constexpr qreal roomForCoverage = millimetres(80);
constexpr QSizeF logoRoom(millimetres(45), millimetres(20));

/// Left edges and widths of the articles' table.
struct ArticleColumns {
    struct Column {
        qreal x = 0;
        qreal width = 0;
    };

    explicit ArticleColumns(qreal width)
    {
        const bool wide = width > millimetres(200);
        const std::array<qreal, 5> fixed = {millimetres(7), millimetres(wide ? 38 : 32), millimetres(wide ? 40 : 27),
                                            millimetres(14), millimetres(15)};
        const qreal free = width - fixed[0] - fixed[1] - fixed[2] - fixed[3] - fixed[4] - 6 * millimetres(3);
        const std::array<qreal, 7> widths = {fixed[0], fixed[1], free * 0.7, free * 0.3, fixed[2], fixed[3], fixed[4]};
        qreal x = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            columns[i] = {x, widths[i]};
            x += widths[i] + millimetres(3);
        }
    }

    std::array<Column, 7> columns;
};

/// Other schemes run programs or tell of files: a report does not lead there.
bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

constexpr bool isNumber(std::size_t column)
{
    return column >= 5;
}

/// Sets texts into the columns, puts them if there is room for them, and returns the height.
class ArticlesTable {
public:
    ArticlesTable(PaperPages &pages, const ReportContents &contents)
        : m_pages(pages)
        , m_contents(contents)
        , m_columns(pages.width())
    {
    }

    void add()
    {
        if (m_contents.articles.isEmpty())
            return;
        addSectionHeading(m_pages, ReportSection::Articles, millimetres(24));
        addHead();
        for (const ReportArticle &article : m_contents.articles)
            addArticle(article);
    }

private:
    using Texts = std::array<QString, 7>;

    std::vector<PaperText> set(const Texts &texts, const QFont &font, const QFont &strong, const QColor &colour) const
    {
        std::vector<PaperText> cells;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            cells.emplace_back(m_columns.columns[i].width);
            cells.back().addBlock(texts[i], i == 1 ? strong : font, colour,
                                  isNumber(i) ? Qt::AlignRight : Qt::AlignLeft);
        }
        return cells;
    }

    static qreal heightOf(const std::vector<PaperText> &cells)
    {
        qreal height = 0;
        for (const PaperText &cell : cells)
            height = std::max(height, cell.height());
        return height;
    }

    void put(const std::vector<PaperText> &cells) const
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_pages.put(cells[i], m_columns.columns[i].x);
    }

    void addHead()
    {
        Texts names;
        std::ranges::copy(ReportText::articleColumns(), names.begin() + 1); // the number has no name
        const auto cells = set(names, sans(7.5), sans(7.5), softInk);
        put(cells);
        m_pages.advance(heightOf(cells) + millimetres(0.8));
        m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), strongRule,
                     points(0.7));
        m_pages.advance(cellPadding);
    }

    void addArticle(const ReportArticle &article)
    {
        const auto cells = set({ReportText::number(article.number), article.outlet, article.headline, article.byline,
                                article.published, article.words, article.shared},
                               sans(8.5), sans(8.5, QFont::DemiBold), ink);
        const qreal x = m_columns.columns[1].x;
        PaperText source(m_pages.width() - x);
        source.addBlock(QChar(0x2066) + article.file + QChar(0x2069), sans(7), softInk); // a path runs to the right
        const qreal aboveAddress = source.height();
        if (!article.url.isEmpty())
            source.addBlock(article.url, sans(7), softInk);
        const qreal belowAddress = source.height();
        if (!article.sha256.isEmpty())
            source.addBlock(u"SHA-256 "_s + article.sha256, mono(6.5), softInk);

        const qreal height = heightOf(cells) + millimetres(0.6) + source.height() + 2 * cellPadding;
        if (m_pages.ensure(height))
            addHead();
        m_pages.mark(articleMark(article.number));
        put(cells);
        m_pages.advance(heightOf(cells) + millimetres(0.6));
        m_pages.put(source, x);
        if (isWebAddress(article.url))
            m_pages.link(QRectF(m_pages.left() + x, m_pages.y() + aboveAddress, m_pages.width() - x,
                                belowAddress - aboveAddress),
                         QUrl(article.url));
        m_pages.advance(source.height() + cellPadding);
        m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), rule, points(0.4));
        m_pages.advance(cellPadding);
    }

    PaperPages &m_pages;
    const ReportContents &m_contents;
    ArticleColumns m_columns;
};

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
        m_pages.put(note);
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
        addHead(first, end);
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

    void addHead(int first, int end)
    {
        std::vector<PaperText> heads;
        qreal height = 0;
        for (int column = first; column < end; ++column) {
            heads.emplace_back(m_cellWidth - millimetres(1.5));
            heads.back().addBlock(m_named ? name(column) : ReportText::number(column + 1), sans(7.5), softInk,
                                  Qt::AlignHCenter);
            height = std::max(height, heads.back().height());
        }
        qreal x = m_labelWidth + millimetres(0.75);
        for (const PaperText &head : heads) {
            if (m_pages.painter()) {
                head.draw(m_pages.painter(), QPointF(m_pages.left() + x, m_pages.y() + height - head.height()));
            }
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
        m_pages.link(QRectF(m_pages.left(), m_pages.y(), m_labelWidth, height),
                     articleMark(m_contents.articles.at(row).number));
        if (m_pages.painter())
            label.draw(m_pages.painter(), QPointF(m_pages.left(), m_pages.y() + (height - label.height()) / 2));
        for (int column = first; column < end; ++column) {
            const ReportShare &share = m_contents.matrix.at(row).at(column);
            const qreal left = m_pages.left() + m_labelWidth + (column - first) * m_cellWidth;
            const qreal inset = points(0.6);
            const QRectF cell(left + inset, m_pages.y() + inset, m_cellWidth - 2 * inset, height - 2 * inset);
            const bool own = row == column;
            m_pages.link(cell, own ? articleMark(m_contents.articles.at(row).number) : firstShared(row, column));
            m_pages.box(cell, m_pages.style().shade(share.share), own ? strongRule : rule, points(own ? 1.2 : 0.3));
            PaperText text(m_cellWidth);
            text.addBlock(share.text, sans(m_named ? 9 : 7, own ? QFont::DemiBold : QFont::Normal), ink,
                          Qt::AlignHCenter);
            if (m_pages.painter())
                text.draw(m_pages.painter(), QPointF(left, m_pages.y() + (height - text.height()) / 2));
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
};

} // namespace

void addTitle(PaperPages &pages, const ReportContents &contents)
{
    const QSizeF logo = QSizeF(contents.logo.size()).scaled(logoRoom, Qt::KeepAspectRatio);
    const bool hasLogo = !contents.logo.isNull();
    if (hasLogo && pages.painter()) {
        pages.painter()->drawImage(QRectF(QPointF(pages.left() + pages.width() - logo.width(), pages.y()), logo),
                                   contents.logo);
    }
    PaperText title(pages.width() - (hasLogo ? logo.width() + millimetres(6) : 0));
    title.addBlock({{contents.title, {}}}, sans(21, QFont::Bold));
    title.addBlock({{contents.madeBy, {.colour = softInk, .tint = {}}}}, sans(8.5), millimetres(1.5));
    title.addBlock({{contents.summary, {}}}, serif(12), millimetres(5));
    title.addBlock({{contents.settings, {.colour = softInk, .tint = {}}}}, sans(8.5), millimetres(1));
    if (!contents.caution.isEmpty())
        title.addBlock({{contents.caution, {.colour = ink, .tint = {}, .bold = true}}}, sans(9), millimetres(2));
    pages.put(title);
    pages.advance(std::max(title.height(), hasLogo ? logo.height() : 0));
}

void addSectionHeading(PaperPages &pages, ReportSection section, qreal following)
{
    addHeading(pages, sectionText(section), following, sectionKey(section));
}

void addHeading(PaperPages &pages, const QString &text, qreal following, const QString &mark)
{
    PaperText heading(pages.width());
    heading.addBlock(text, sans(13, QFont::Bold));
    pages.space(millimetres(8));
    pages.ensure(heading.height() + millimetres(2) + following);
    if (!mark.isEmpty())
        pages.mark(mark, text);
    pages.put(heading);
    pages.advance(heading.height() + millimetres(2));
}

void addArticles(PaperPages &pages, const ReportContents &contents)
{
    ArticlesTable(pages, contents).add();
}

void addMatrix(PaperPages &pages, const ReportContents &contents)
{
    MatrixTable(pages, contents).add();
}

void addLegend(PaperPages &pages, const ReportContents &contents)
{
    const qreal sampleWidth = millimetres(27);
    std::vector<std::pair<PaperText, PaperText>> entries;
    qreal all = 0;
    for (const ReportLegendEntry &entry : contents.legend) {
        PaperText sample(sampleWidth - millimetres(2));
        sample.addBlock({{entry.sample, pages.style().lookOf(entry.relation, entry.look)}}, serif(9));
        PaperText meaning(pages.width() - sampleWidth);
        meaning.addBlock(entry.meaning, sans(8.5));
        all += std::max(sample.height(), meaning.height()) + millimetres(0.8);
        entries.emplace_back(std::move(sample), std::move(meaning));
    }
    addHeading(pages, ReportText::legendHeading(), all);
    for (const auto &[sample, meaning] : entries) {
        pages.put(sample);
        pages.put(meaning, sampleWidth);
        pages.advance(std::max(sample.height(), meaning.height()) + millimetres(0.8));
    }
}

void addRepeats(PaperPages &pages, const ReportContents &contents)
{
    if (contents.repeats.isEmpty())
        return;
    addSectionHeading(pages, ReportSection::Repeats, millimetres(15));
    for (const ReportRepeat &repeat : contents.repeats) {
        PaperText text(pages.width());
        text.addBlock({{repeat.heading, {}}}, sans(8.5, QFont::DemiBold), 0, true);
        text.addBlock({{repeat.text, {}}}, serif(9), millimetres(0.5));
        pages.space(millimetres(2.5));
        pages.flow(text);
    }
}

} // namespace tellings::paper
