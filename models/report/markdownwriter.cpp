// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/checkeddevice.h"
#include "models/report/reportcontents.h"
#include "models/report/reporttext.h"
#include "models/report/writers.h"
#include "models/text/codepointmap.h"

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// Text that means itself in Markdown (CommonMark 0.31), on one line and inside a table's cell, too.
QString plain(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (const QChar c : ReportText::oneLine(text)) {
        if (QStringView(u"\\`*_{}[]<>#+-!|~&").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// A summary for a chat or a mail: what the one-pager says, in a few lines and two tables.
class MarkdownReport {
public:
    explicit MarkdownReport(const ReportContents &contents) : m_contents(contents) { }

    QByteArray page()
    {
        line(u"# "_s + plain(m_contents.title));
        line(plain(m_contents.summary));
        line(u"*"_s + plain(m_contents.madeBy) + u"*"_s);
        if (!m_contents.caution.isEmpty())
            line(u"**"_s + plain(m_contents.caution) + u"**"_s);
        for (const ReportSection section : m_contents.sections)
            addSection(section);
        return wellFormed(m_text).toUtf8();
    }

private:
    void line(const QString &text) { m_text += text + "\n\n"_L1; }
    void heading(ReportSection section) { line(u"## "_s + plain(sectionText(section))); }

    void item(const QString &text) { m_text += "- "_L1 + text + u'\n'; }
    void row(const QStringList &cells) { m_text += "| "_L1 + cells.join(" | "_L1) + " |\n"_L1; }
    void tableHead(const QStringList &cells)
    {
        row(cells);
        m_text += u'|' + u"---|"_s.repeated(cells.size()) + u'\n';
    }

    void addSection(ReportSection section)
    {
        switch (section) {
        case ReportSection::Summary: addPoints(); break;
        case ReportSection::Articles: addArticles(); break;
        case ReportSection::Matrix: addMatrix(); break;
        case ReportSection::Coverage: addCoverage(); break;
        case ReportSection::Passages: addPassages(); break;
        case ReportSection::Annotations:
        case ReportSection::Agreement: addTables(section); break;
        case ReportSection::Method: addMethod(); break;
        case ReportSection::Prominence: // drawings,
        case ReportSection::Text: // whole texts and repeats are for paper and browser
        case ReportSection::Repeats: break;
        }
    }

    void addPoints()
    {
        if (m_contents.points.isEmpty())
            return;
        heading(ReportSection::Summary);
        for (const ReportPoint &point : m_contents.points)
            item(plain(point.text));
        m_text += u'\n';
    }

    void addArticles()
    {
        heading(ReportSection::Articles);
        QStringList names{QString()};
        const QStringList columns = ReportText::articleColumns();
        for (const QString &name : columns)
            names.append(plain(name));
        tableHead(names);
        for (const ReportArticle &article : m_contents.articles)
            row({ReportText::number(article.number), plain(article.outlet), plain(article.headline),
                 plain(article.byline), plain(article.published), article.words, article.shared});
        m_text += u'\n';
    }

    void addMatrix()
    {
        if (m_contents.matrix.size() < 2)
            return;
        heading(ReportSection::Matrix);
        line(plain(m_contents.matrixNote));
        QStringList names{QString()};
        for (const ReportArticle &article : m_contents.articles)
            names.append(plain(article.outlet));
        tableHead(names);
        for (qsizetype i = 0; i < m_contents.matrix.size(); ++i) {
            QStringList cells{names.at(i + 1)};
            for (qsizetype k = 0; k < m_contents.matrix.at(i).size(); ++k)
                cells.append(i == k ? u"**"_s + m_contents.matrix.at(i).at(k).text + u"**"_s
                                    : m_contents.matrix.at(i).at(k).text);
            row(cells);
        }
        m_text += u'\n';
    }

    void addCoverage()
    {
        if (m_contents.coverage.isEmpty())
            return;
        heading(ReportSection::Coverage);
        QStringList names{ReportText::tr("Passage"), ReportText::tr("Outlets")};
        for (const ReportArticle &article : m_contents.articles)
            names.append(plain(article.outlet));
        tableHead(names);
        for (const ReportCoverageRow &entry : m_contents.coverage) {
            QStringList cells{ReportText::number(entry.number) + u' ' + plain(entry.words), plain(entry.outlets)};
            for (const ReportTelling &telling : entry.tellings)
                cells.append(plain(telling.text));
            row(cells);
        }
        m_text += u'\n';
    }

    void addPassages()
    {
        if (m_contents.rows.isEmpty())
            return;
        heading(ReportSection::Passages);
        for (const ReportRow &entry : m_contents.rows) {
            line(u"### "_s + plain(entry.heading));
            for (const ReportCell &cell : entry.cells) {
                for (const ReportPart &part : cell.parts)
                    item(u"**"_s + plain(cell.outlet) + u"** ("_s + plain(part.place) + u"): "_s + toldText(part));
            }
            m_text += u'\n';
        }
    }

    void addTables(ReportSection section)
    {
        const QList<ReportTable> &tables = tablesOf(m_contents, section);
        if (!tables.isEmpty())
            heading(section);
        for (const ReportTable &table : tables) {
            if (!table.name.isEmpty())
                line(u"### "_s + plain(table.name));
            line(plain(table.note));
            if (!table.rows.isEmpty())
                addTable(table);
        }
    }

    /// Groups have a column of their own here.
    void addTable(const ReportTable &table)
    {
        const bool hasGroups = !table.groupName.isEmpty();
        QStringList heads;
        if (hasGroups)
            heads.append(plain(table.groupName));
        for (const ReportTableColumn &column : table.columns)
            heads.append(plain(column.name));
        tableHead(heads);
        for (const ReportTableRow &entry : table.rows) {
            QStringList cells;
            if (hasGroups)
                cells.append(plain(entry.group));
            for (const ReportValue &value : entry.cells)
                cells.append(plain(value.text));
            row(cells);
        }
        m_text += u'\n';
    }

    /// The passage alone, without what stands around it.
    static QString toldText(const ReportPart &part)
    {
        QString text;
        for (const ReportRun &run : part.runs)
            text += run.look == ReportLook::Context ? u" … "_s : run.text;
        return plain(text);
    }

    void addMethod()
    {
        heading(ReportSection::Method);
        for (const QString &paragraph : m_contents.method)
            line(plain(paragraph));
    }

    const ReportContents &m_contents;
    QString m_text;
};

} // namespace

std::expected<void, Error> writeMarkdownReport(const Comparison &comparison, const ReportPlan &plan, QIODevice *device)
{
    const auto contents = reportContents(comparison, plan, reportDate());
    if (!contents)
        return std::unexpected(contents.error());
    CheckedDevice checked(device);
    checked.write(MarkdownReport(*contents).page());
    if (!checked.finish())
        return std::unexpected(ReportText::notWritten(checked.reason()));
    return {};
}

} // namespace tellings
