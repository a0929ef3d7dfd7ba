// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/htmlsections.h"

#include "models/report/reporttext.h"

#include <QBuffer>

#include <algorithm>

namespace tellings::html {

using namespace Qt::StringLiterals;

namespace {

/// The beginning of a link to a passage, if the page has the passages.
bool openLink(HtmlMarkup &page, const ReportContents &contents, int passage)
{
    if (contents.rows.isEmpty())
        return false;
    page.html += R"(<a href="#p)"_L1 + QString::number(passage) + R"(">)"_L1;
    return true;
}

QLatin1StringView classOf(Telling telling)
{
    switch (telling) {
    case Telling::Absent: return "absent"_L1;
    case Telling::Base:
    case Telling::Verbatim: return "verbatim"_L1;
    case Telling::Edited: return "edited"_L1;
    case Telling::Reworded: return "reworded"_L1;
    }
    return "absent"_L1;
}

void addOutletHeads(HtmlMarkup &page, const ReportContents &contents)
{
    for (const ReportArticle &article : contents.articles)
        page.html += R"(<th scope="col"><bdi>)"_L1 + HtmlMarkup::escaped(article.outlet) + "</bdi></th>\n"_L1;
}

/// A wide table in a place of its own to scroll in, up to its row of heads.
void openTable(HtmlMarkup &page, QLatin1StringView kind, const QString &id, const QString &caption)
{
    page.html += R"(<div class="scroll" tabindex="0" role="region" aria-labelledby=")"_L1 + id
        + "\">\n<table class=\""_L1 + kind + "\">\n<caption id=\""_L1 + id + R"(">)"_L1 + HtmlMarkup::escaped(caption)
        + "</caption>\n<thead>\n<tr>\n"_L1;
}

void addParagraph(HtmlMarkup &page, const ReportParagraph &paragraph)
{
    page.html += (paragraph.heading ? R"(<p class="text heading" dir=")"_L1 : R"(<p class="text" dir=")"_L1)
        + (paragraph.rightToLeft ? R"(rtl">)"_L1 : R"(ltr">)"_L1);
    for (const ReportTextRun &run : paragraph.runs) {
        if (run.passage == 0) {
            page.addText(run.text);
            continue;
        }
        page.html += R"(<mark class=")"_L1 + relationKey(run.relation) + R"(">)"_L1;
        if (run.opens)
            page.addElement("sup"_L1, ReportText::number(run.passage));
        page.html += "<u>"_L1 + HtmlMarkup::escaped(run.text) + "</u></mark>"_L1;
    }
    page.add("</p>\n"_L1);
}

enum class CellKind { Head, Text, Number };

void addCell(HtmlMarkup &page, const ReportContents &contents, const ReportValue &value, CellKind kind)
{
    page.add(kind == CellKind::Head         ? R"(<th scope="row" dir="auto">)"_L1
                 : kind == CellKind::Number ? R"(<td class="number">)"_L1
                                            : R"(<td dir="auto">)"_L1);
    const bool linked = std::ranges::contains(contents.rows, value.passage, &ReportRow::number)
        && openLink(page, contents, value.passage);
    page.addText(value.text);
    if (linked)
        page.add("</a>"_L1);
    page.add(kind == CellKind::Head ? "</th>\n"_L1 : "</td>\n"_L1);
}

void addTable(HtmlMarkup &page, const ReportContents &contents, const ReportTable &table)
{
    openTable(page, "coded"_L1, table.key, table.note);
    for (const ReportTableColumn &column : table.columns)
        page.addElement(column.isNumber ? R"(th scope="col" class="number")"_L1 : R"(th scope="col")"_L1, column.name);
    page.add("</tr>\n</thead>\n<tbody>\n"_L1);
    const auto kindOf = [&table](qsizetype column, const ReportValue &value) {
        if (table.columns.at(column).isNumber)
            return CellKind::Number;
        return column == 0 && !value.text.isEmpty() ? CellKind::Head : CellKind::Text;
    };
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const ReportTableRow &row = table.rows.at(i);
        if (table.opensGroup(i)) {
            if (i > 0)
                page.add("</tbody>\n<tbody>\n"_L1); // which its heading is the head of
            page.html += R"(<tr><th scope="rowgroup" colspan=")"_L1 + QString::number(table.columns.size()) + R"(">)"_L1
                + HtmlMarkup::escaped(row.group);
            if (!row.about.isEmpty())
                page.addElement(R"(span class="soft")"_L1, u' ' + row.about);
            page.add("</th></tr>\n"_L1);
        }
        page.add("<tr>\n"_L1);
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            addCell(page, contents, row.cells.at(column), kindOf(column, row.cells.at(column)));
        page.add("</tr>\n"_L1);
    }
    page.add("</tbody>\n</table>\n</div>\n"_L1);
}

} // namespace

void open(HtmlMarkup &page, ReportSection section)
{
    page.html += R"(<section id=")"_L1 + sectionKey(section) + "\">\n"_L1;
    page.addElement("h2"_L1, sectionText(section));
}

void close(HtmlMarkup &page)
{
    page.add("</section>\n"_L1);
}

void addPoints(HtmlMarkup &page, const ReportContents &contents)
{
    if (contents.points.isEmpty())
        return;
    open(page, ReportSection::Summary);
    page.add("<ul>\n"_L1);
    for (const ReportPoint &point : contents.points) {
        page.add("<li>"_L1);
        const bool linked = point.passages.size() == 1 && openLink(page, contents, point.passages.constFirst());
        page.addText(point.text);
        page.add(linked ? "</a></li>\n"_L1 : "</li>\n"_L1);
    }
    page.add("</ul>\n"_L1);
    close(page);
}

void addCoverage(HtmlMarkup &page, const ReportContents &contents)
{
    if (contents.coverage.isEmpty())
        return;
    open(page, ReportSection::Coverage);
    openTable(page, "coverage"_L1, u"coverage-name"_s,
              ReportText::tr("How each outlet has each passage, and in which paragraph"));
    page.addElement(R"(th scope="col")"_L1, ReportText::tr("Passage"));
    page.addElement(R"(th scope="col")"_L1, ReportText::tr("Outlets"));
    addOutletHeads(page, contents);
    page.add("</tr>\n</thead>\n<tbody>\n"_L1);
    for (const ReportCoverageRow &row : contents.coverage) {
        page.add(R"(<tr><th scope="row">)"_L1);
        const bool linked = openLink(page, contents, row.number);
        page.addText(ReportText::number(row.number) + u' ' + row.words);
        page.add(linked ? "</a></th>\n"_L1 : "</th>\n"_L1);
        page.addElement("td"_L1, row.outlets);
        for (const ReportTelling &telling : row.tellings)
            page.html += R"(<td class=")"_L1 + classOf(telling.telling) + R"(">)"_L1 + HtmlMarkup::escaped(telling.text)
                + "</td>\n"_L1;
        page.add("</tr>\n"_L1);
    }
    page.add("</tbody>\n</table>\n</div>\n"_L1);
    close(page);
}

void addLogo(HtmlMarkup &page, const ReportContents &contents)
{
    if (contents.logo.isNull())
        return;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    contents.logo.save(&buffer, "PNG");
    page.html += R"(<img class="logo" alt="" src="data:image/png;base64,)"_L1 + QString::fromLatin1(bytes.toBase64())
        + "\">\n"_L1;
}

void addLines(HtmlMarkup &page, const ReportContents &contents)
{
    if (contents.lines.isEmpty() || contents.articles.size() < 2)
        return;
    constexpr qsizetype step = 170;
    constexpr qsizetype side = 60;
    constexpr int top = 40;
    constexpr int height = 420;
    const auto outlets = contents.articles.size();
    const auto x = [](qsizetype article) { return QString::number(side + step * article); };
    const auto y = [](double place) { return QString::number(top + qRound(place * height)); };
    open(page, ReportSection::Prominence);
    page.addElement(R"(p class="soft")"_L1, contents.linesNote);
    page.html += R"(<div class="scroll" tabindex="0" role="region" aria-label=")"_L1
        + HtmlMarkup::escaped(sectionText(ReportSection::Prominence))
        + R"("><svg class="lines" role="img" viewBox="0 0 )"_L1 + QString::number(2 * side + step * (outlets - 1))
        + u' ' + QString::number(top + height + 10) + R"(" width=")"_L1
        + QString::number(2 * side + step * (outlets - 1)) + "\">\n"_L1;
    page.addElement("title"_L1, contents.linesNote);
    for (qsizetype i = 0; i < outlets; ++i) {
        page.html += R"(<line class="axis" x1=")"_L1 + x(i) + R"(" x2=")"_L1 + x(i) + R"(" y1=")"_L1 + y(0)
            + R"(" y2=")"_L1 + y(1) + "\"/>\n<text text-anchor=\"middle\" y=\"20\" x=\""_L1 + x(i) + R"(">)"_L1
            + HtmlMarkup::escaped(contents.articles.at(i).outlet) + "</text>\n"_L1;
    }
    for (const ReportLine &line : contents.lines) {
        QStringList points;
        for (const ReportLine::Place &place : line.places)
            points.append(x(place.article) + u',' + y(place.place));
        page.html += "<polyline"_L1 + (line.moved ? R"( class="moved")"_L1 : ""_L1) + R"( points=")"_L1
            + points.join(u' ') + R"("><title>)"_L1
            + HtmlMarkup::escaped(ReportText::tr("Passage %1").arg(ReportText::number(line.number)))
            + "</title></polyline>\n"_L1;
    }
    page.add("</svg></div>\n"_L1);
    close(page);
}

void addText(HtmlMarkup &page, const ReportContents &contents)
{
    if (contents.text.isEmpty())
        return;
    open(page, ReportSection::Text);
    openTable(page, "sheet"_L1, u"text-name"_s,
              ReportText::tr("What says the same stands side by side where the articles' order allows"));
    page.add("<td></td>\n"_L1);
    addOutletHeads(page, contents);
    page.add("</tr>\n</thead>\n<tbody>\n"_L1);
    for (qsizetype i = 0; i < contents.text.size(); ++i) {
        page.add("<tr>\n"_L1);
        page.addElement(R"(th scope="row")"_L1, ReportText::number(i + 1));
        const ReportTextRow &row = contents.text.at(i);
        for (qsizetype article = 0; article < row.cells.size(); ++article) {
            page.html += "<td"_L1 + HtmlMarkup::languageAttribute(contents.articles.at(article).language) + ">\n"_L1;
            for (const ReportParagraph &paragraph : row.cells.at(article))
                addParagraph(page, paragraph);
            page.add("</td>\n"_L1);
        }
        page.add("</tr>\n"_L1);
    }
    page.add("</tbody>\n</table>\n</div>\n"_L1);
    close(page);
}

void addRepeats(HtmlMarkup &page, const ReportContents &contents)
{
    if (contents.repeats.isEmpty())
        return;
    open(page, ReportSection::Repeats);
    for (const ReportRepeat &repeat : contents.repeats) {
        page.addElement("h3"_L1, repeat.heading);
        page.addElement(R"(p class="text" dir="auto")"_L1, repeat.text);
    }
    close(page);
}

void addTables(HtmlMarkup &page, const ReportContents &contents, ReportSection section)
{
    const QList<ReportTable> &tables = tablesOf(contents, section);
    if (tables.isEmpty())
        return;
    open(page, section);
    for (const ReportTable &table : tables) {
        if (!table.name.isEmpty())
            page.addElement("h3"_L1, table.name);
        if (table.rows.isEmpty())
            page.addElement(R"(p class="soft")"_L1, table.note);
        else
            addTable(page, contents, table);
    }
    close(page);
}

void addMethod(HtmlMarkup &page, const ReportContents &contents)
{
    if (contents.method.isEmpty())
        return;
    open(page, ReportSection::Method);
    for (const QString &paragraph : contents.method)
        page.addElement("p"_L1, paragraph);
    close(page);
}

} // namespace tellings::html
