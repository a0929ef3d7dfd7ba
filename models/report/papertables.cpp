// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papertables.h"

#include "models/report/paperlists.h"
#include "models/report/reporttext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tellings::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cellPadding = millimetres(1.2);
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

constexpr std::size_t outletColumn = 1;
constexpr std::size_t headlineColumn = 2;

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
        m_table = m_pages.structure().add(Tag::Table, m_pages.section());
        addHead(m_pages.structure().add(Tag::Row, m_table));
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

    /// All but the `head`th are ordinary cells of the row; by default all are heads.
    void put(const std::vector<PaperText> &cells, int row, std::optional<std::size_t> head = {},
             const QString &language = {})
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Tag tag = head ? (i == *head ? Tag::RowHead : Tag::Cell) : Tag::ColumnHead;
            const int cell = m_pages.structure().add(tag, row);
            if (!language.isEmpty() && i == headlineColumn)
                m_pages.structure().element(cell).language = language;
            m_pages.put(cells[i], cell, m_columns.columns[i].x);
        }
    }

    /// Said again on each page, as an artifact.
    void addHead(int row = Structure::artifact)
    {
        Texts names;
        std::ranges::copy(ReportText::articleColumns(), names.begin() + 1); // the number has no name
        const auto cells = set(names, sans(7.5), sans(7.5), softInk);
        put(cells, row);
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
        put(cells, m_pages.structure().add(Tag::Row, m_table), outletColumn, article.language);
        m_pages.advance(heightOf(cells) + millimetres(0.6));
        putSource(article, source, x,
                  {m_pages.left() + x, m_pages.y() + aboveAddress, m_pages.width() - x, belowAddress - aboveAddress});
        m_pages.advance(source.height() + cellPadding);
        m_pages.line(m_pages.left(), m_pages.y(), m_pages.left() + m_pages.width(), m_pages.y(), rule, points(0.4));
        m_pages.advance(cellPadding);
    }

    /// Where the article comes from: a row of its own, whose one cell goes through all columns.
    void putSource(const ReportArticle &article, const PaperText &source, qreal x, const QRectF &address)
    {
        Structure &structure = m_pages.structure();
        const int cell = structure.add(Tag::Cell, structure.add(Tag::Row, m_table));
        structure.element(cell).columns = static_cast<int>(m_columns.columns.size());
        int link = Structure::artifact;
        if (isWebAddress(article.url)) {
            link = structure.add(Tag::Link, structure.paragraph(cell, 1));
            m_pages.link(address, QUrl(article.url), link);
        }
        m_pages.draw(source, QPointF(m_pages.left() + x, m_pages.y()), 0, source.lineCount(), [&](int block) {
            return block == 1 && link != Structure::artifact ? link : structure.paragraph(cell, block);
        });
    }

    PaperPages &m_pages;
    const ReportContents &m_contents;
    ArticleColumns m_columns;
    int m_table = Structure::artifact;
};

} // namespace

void addTitle(PaperPages &pages, const ReportContents &contents)
{
    const QSizeF logo = QSizeF(contents.logo.size()).scaled(logoRoom, Qt::KeepAspectRatio);
    const bool hasLogo = !contents.logo.isNull();
    Structure &structure = pages.structure();
    if (hasLogo && pages.painter()) {
        const int figure = structure.add(Tag::Figure, Structure::document);
        const QRectF place(QPointF(pages.left() + pages.width() - logo.width(), pages.y()), logo);
        structure.element(figure).alternative = ReportText::tr("Logo");
        structure.element(figure).box = place;
        pages.beginContent(figure);
        pages.painter()->drawImage(place, contents.logo);
        pages.endContent();
    }
    PaperText title(pages.width() - (hasLogo ? logo.width() + millimetres(6) : 0));
    title.addBlock({{contents.title, {}}}, sans(21, QFont::Bold));
    title.addBlock({{contents.madeBy, {.colour = softInk, .tint = {}}}}, sans(8.5), millimetres(1.5));
    title.addBlock({{contents.summary, {}}}, serif(12), millimetres(5));
    title.addBlock({{contents.settings, {.colour = softInk, .tint = {}}}}, sans(8.5), millimetres(1));
    if (!contents.caution.isEmpty())
        title.addBlock({{contents.caution, {.colour = ink, .tint = {}, .bold = true}}}, sans(9), millimetres(2));
    QList<int> elements;
    for (int block = 0; block < title.blockCount(); ++block)
        elements.append(structure.add(block == 0 ? Tag::Heading1 : Tag::Paragraph, Structure::document));
    pages.draw(title, QPointF(pages.left(), pages.y()), 0, title.lineCount(),
               [&elements](int block) { return elements.at(block); });
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
    pages.beginSection();
    pages.put(heading, pages.structure().add(Tag::Heading2, pages.section()));
    pages.advance(heading.height() + millimetres(2));
}

void addArticles(PaperPages &pages, const ReportContents &contents)
{
    ArticlesTable(pages, contents).add();
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
    const int list = pages.structure().add(Tag::List, pages.section());
    for (const auto &[sample, meaning] : entries) {
        const int item = pages.structure().add(Tag::ListItem, list);
        pages.put(sample, pages.structure().add(Tag::Label, item));
        pages.put(meaning, pages.structure().add(Tag::ListBody, item), sampleWidth);
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
        const std::array elements = {pages.structure().add(Tag::Heading3, pages.section()),
                                     pages.structure().add(Tag::Paragraph, pages.section())};
        pages.flow(text, [&elements](int block) { return elements.at(static_cast<std::size_t>(block)); });
    }
}

} // namespace tellings::paper
