// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/checkeddevice.h"
#include "models/report/htmlsections.h"
#include "models/report/htmlstyle.h"
#include "models/report/reportcontents.h"
#include "models/report/reporttext.h"
#include "models/report/writers.h"
#include "models/text/codepointmap.h"

#include <QLocale>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Writes the contents as one page. Everything that came from an article goes through escaped(), and a content security
/// policy forbids what might slip through.
class HtmlReport {
public:
    explicit HtmlReport(const ReportContents &contents) : m_contents(contents) { }

    QByteArray page()
    {
        addHead();
        addTitle();
        add("<main>\n"_L1);
        for (const ReportSection section : m_contents.sections)
            addSection(section);
        add("</main>\n</body>\n</html>\n"_L1);
        return wellFormed(m_page.html).toUtf8();
    }

private:
    void add(QLatin1StringView markup) { m_page.add(markup); }
    void addElement(QLatin1StringView name, const QString &text) { m_page.addElement(name, text); }
    [[nodiscard]] static QString escaped(const QString &text) { return HtmlMarkup::escaped(text); }

    void addSection(ReportSection section)
    {
        switch (section) {
        case ReportSection::Summary: html::addPoints(m_page, m_contents); break;
        case ReportSection::Articles: addArticles(); break;
        case ReportSection::Matrix: addMatrix(); break;
        case ReportSection::Coverage: html::addCoverage(m_page, m_contents); break;
        case ReportSection::Prominence: html::addLines(m_page, m_contents); break;
        case ReportSection::Passages:
            if (!m_contents.rows.isEmpty()) {
                addLegend();
                addPassages();
            }
            break;
        case ReportSection::Text: html::addText(m_page, m_contents); break;
        case ReportSection::Repeats: html::addRepeats(m_page, m_contents); break;
        case ReportSection::Annotations:
        case ReportSection::Agreement: html::addTables(m_page, m_contents, section); break;
        case ReportSection::Method: html::addMethod(m_page, m_contents); break;
        }
    }

    void addHead()
    {
        const QLocale locale;
        const QString language = locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
        const auto direction = locale.textDirection() == Qt::RightToLeft ? "rtl"_L1 : "ltr"_L1;
        m_page.html +=
            "<!DOCTYPE html>\n<html lang=\""_L1 + escaped(language) + R"(" dir=")"_L1 + direction + "\">\n<head>\n"_L1;
        add("<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            "img-src data:\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            R"(<meta name="generator" content="Tellings )" TELLINGS_VERSION "\">\n"_L1);
        addElement("title"_L1, m_contents.title);
        m_page.html += "<style>"_L1 + htmlStyle + "</style>\n</head>\n<body>\n"_L1;
    }

    void addTitle()
    {
        add("<header>\n"_L1);
        html::addLogo(m_page, m_contents);
        addElement(R"(h1 dir="auto")"_L1, m_contents.title);
        addElement(R"(p class="soft")"_L1, m_contents.madeBy);
        addElement(R"(p class="summary")"_L1, m_contents.summary);
        addElement(R"(p class="soft")"_L1, m_contents.settings);
        if (!m_contents.caution.isEmpty())
            addElement(R"(p class="caution")"_L1, m_contents.caution);
        add("</header>\n"_L1);
    }

    void addArticles()
    {
        if (m_contents.articles.isEmpty())
            return;
        html::open(m_page, ReportSection::Articles);
        add("<div class=\"scroll\">\n<table class=\"articles\">\n<thead>\n<tr>\n<td></td>\n"_L1);
        const QStringList names = ReportText::articleColumns();
        for (qsizetype i = 0; i < names.size(); ++i)
            addElement(i < 4 ? R"(th scope="col")"_L1 : R"(th scope="col" class="number")"_L1, names.at(i));
        add("</tr>\n</thead>\n<tbody>\n"_L1);
        for (const ReportArticle &article : m_contents.articles)
            addArticle(article, names);
        add("</tbody>\n</table>\n</div>\n</section>\n"_L1);
    }

    /// A number that says what it is where the head of its column is not shown: on a narrow screen.
    void addNumber(const QString &name, const QString &number)
    {
        m_page.html +=
            R"(<td class="number" data-label=")"_L1 + escaped(name) + R"(">)"_L1 + escaped(number) + "</td>\n"_L1;
    }

    void addArticle(const ReportArticle &article, const QStringList &names)
    {
        add("<tr>\n"_L1);
        addElement("td"_L1, ReportText::number(article.number));
        m_page.html += R"(<th scope="row"><bdi>)"_L1 + escaped(article.outlet) + "</bdi></th>\n"_L1;
        m_page.html += "<td><bdi"_L1 + HtmlMarkup::languageAttribute(article.language) + u'>'
            + escaped(article.headline) + "</bdi></td>\n"_L1;
        m_page.html += "<td><bdi>"_L1 + escaped(article.byline) + "</bdi></td>\n"_L1;
        addElement("td"_L1, article.published);
        addNumber(names.at(4), article.words);
        addNumber(names.at(5), article.shared);
        add("</tr>\n<tr class=\"source\">\n<td></td>\n<td colspan=\"6\">"_L1);
        m_page.html += R"(<bdi dir="ltr">)"_L1 + escaped(article.file) + "</bdi>"_L1;
        if (!article.url.isEmpty())
            m_page.html += "<br>\n"_L1 + escaped(article.url);
        if (!article.sha256.isEmpty())
            m_page.html += "<br>\n<code>SHA-256 "_L1 + escaped(article.sha256) + "</code>"_L1;
        add("</td>\n</tr>\n"_L1);
    }

    void addMatrix()
    {
        if (m_contents.articles.size() < 2)
            return;
        html::open(m_page, ReportSection::Matrix);
        add("<div class=\"scroll\">\n<table class=\"matrix\">\n"_L1);
        addElement("caption"_L1, m_contents.matrixNote);
        add("<thead>\n<tr>\n<td></td>\n"_L1);
        for (const ReportArticle &article : m_contents.articles)
            addElement(R"(th scope="col")"_L1, numbered(article));
        add("</tr>\n</thead>\n<tbody>\n"_L1);
        for (qsizetype row = 0; row < m_contents.matrix.size(); ++row) {
            add("<tr>\n"_L1);
            addElement(R"(th scope="row")"_L1, numbered(m_contents.articles.at(row)));
            for (qsizetype column = 0; column < m_contents.matrix.at(row).size(); ++column)
                addShare(m_contents.matrix.at(row).at(column), row == column);
            add("</tr>\n"_L1);
        }
        add("</tbody>\n</table>\n</div>\n</section>\n"_L1);
    }

    static QString numbered(const ReportArticle &article)
    {
        return ReportText::number(article.number) + u' ' + ReportText::isolated(article.outlet);
    }

    void addShare(const ReportShare &share, bool own)
    {
        m_page.html += own ? R"(<td class="own" style="--share: )"_L1 : R"(<td style="--share: )"_L1;
        m_page.html += QString::number(qRound(share.share * 100)) + R"(%">)"_L1 + escaped(share.text) + "</td>\n"_L1;
    }

    void addLegend()
    {
        add("<section>\n"_L1);
        addElement("h2"_L1, ReportText::legendHeading());
        add("<dl class=\"legend\">\n"_L1);
        for (const ReportLegendEntry &entry : m_contents.legend) {
            m_page.html += R"(<dt class=")"_L1 + relationKey(entry.relation) + R"(">)"_L1;
            addRuns({{entry.sample, entry.look}});
            add("</dt>\n"_L1);
            addElement("dd"_L1, entry.meaning);
        }
        add("</dl>\n</section>\n"_L1);
    }

    void addPassages()
    {
        html::open(m_page, ReportSection::Passages);
        if (!m_contents.passagesNote.isEmpty())
            addElement(R"(p class="soft")"_L1, m_contents.passagesNote);
        for (const ReportRow &row : m_contents.rows) {
            m_page.html += R"(<article class="passage )"_L1 + relationKey(row.relation) + R"(" id="p)"_L1
                + QString::number(row.number) + "\">\n"_L1;
            addElement("h3"_L1, row.heading);
            add("<div class=\"cells\">\n"_L1);
            for (const ReportCell &cell : row.cells)
                addCell(cell);
            add("</div>\n"_L1);
            addElement(R"(p class="remark")"_L1, row.remark);
            add("</article>\n"_L1);
        }
        add("</section>\n"_L1);
    }

    void addCell(const ReportCell &cell)
    {
        add("<figure>\n"_L1);
        addElement(R"(figcaption dir="auto")"_L1, cell.outlet);
        for (const ReportPart &part : cell.parts) {
            addElement(R"(p class="place")"_L1, part.place);
            m_page.html += R"(<p class="text" dir=")"_L1 + (part.rightToLeft ? "rtl"_L1 : "ltr"_L1) + u'"'
                + HtmlMarkup::languageAttribute(cell.language) + u'>';
            addRuns(part.runs);
            add("</p>\n"_L1);
        }
        add("</figure>\n"_L1);
    }

    void addRuns(const QList<ReportRun> &runs)
    {
        bool marked = false;
        for (const ReportRun &run : runs) {
            const bool context = run.look == ReportLook::Context;
            if (marked == context) {
                add(context ? "</mark>"_L1 : "<mark>"_L1);
                marked = !context;
            }
            const QString text = escaped(run.text);
            switch (run.look) {
            case ReportLook::Context: m_page.html += R"(<span class="context">)"_L1 + text + "</span>"_L1; break;
            case ReportLook::Shared: m_page.html += "<u>"_L1 + text + "</u>"_L1; break;
            case ReportLook::Changed: m_page.html += "<b>"_L1 + text + "</b>"_L1; break;
            case ReportLook::Added: m_page.html += "<ins>"_L1 + text + "</ins>"_L1; break;
            case ReportLook::Dropped: m_page.html += "<i>"_L1 + text + "</i>"_L1; break;
            }
        }
        if (marked)
            add("</mark>"_L1);
    }

    const ReportContents &m_contents;
    HtmlMarkup m_page;
};

} // namespace

std::expected<void, Error> writeHtmlReport(const Comparison &comparison, const ReportPlan &plan, QIODevice *device)
{
    const auto contents = reportContents(comparison, plan, reportDate());
    if (!contents)
        return std::unexpected(contents.error());
    CheckedDevice checked(device);
    const QByteArray page = HtmlReport(*contents).page();
    checked.write(page);
    if (!checked.finish())
        return std::unexpected(ReportText::notWritten(checked.reason()));
    return {};
}

} // namespace tellings
