// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/checkeddevice.h"
#include "models/report/reportcontents.h"
#include "models/report/reporttext.h"
#include "models/report/writers.h"
#include "models/text/codepointmap.h"

#include <xlsxwriter.h>

#include <QScopeGuard>

#include <algorithm>
#include <cstdlib>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32767; ///< characters that a cell may hold
constexpr qsizetype longestSheetName = 31;

/// A workbook with a sheet for each section that is a table.
class XlsxReport {
public:
    explicit XlsxReport(const ReportContents &contents, lxw_workbook *book)
        : m_contents(contents)
        , m_book(book)
        , m_head(workbook_add_format(book))
        , m_wrapped(workbook_add_format(book))
        , m_percent(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(m_percent, "0%");
    }

    void fill()
    {
        for (const ReportSection section : m_contents.sections)
            addSection(section);
        if (m_rows == 0 && !m_sheet) // a workbook without a sheet is none
            addArticles();
    }

private:
    void addSection(ReportSection section)
    {
        switch (section) {
        case ReportSection::Articles: addArticles(); break;
        case ReportSection::Matrix: addMatrix(); break;
        case ReportSection::Coverage: addCoverage(); break;
        case ReportSection::Passages: addPassages(); break;
        case ReportSection::Summary: addLines(section, pointTexts()); break;
        case ReportSection::Annotations:
        case ReportSection::Agreement: addTables(section); break;
        case ReportSection::Method: addLines(section, m_contents.method); break;
        case ReportSection::Prominence: // no tables
        case ReportSection::Text:
        case ReportSection::Repeats: break;
        }
    }

    void open(ReportSection section, const QStringList &heads, const QList<double> &widths)
    {
        open(sectionText(section), heads, widths);
    }

    void open(const QString &title, const QStringList &heads, const QList<double> &widths)
    {
        QString name = title.left(longestSheetName);
        name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c); });
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        m_rows = 0;
        for (qsizetype i = 0; i < heads.size(); ++i) {
            put(i, heads.at(i), m_head);
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, i < widths.size() ? widths.at(i) : widths.constLast(),
                                 nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        ++m_rows;
    }

    /// Strings always as strings: what begins with = is no formula.
    void put(qsizetype column, const QString &text, lxw_format *format = nullptr) const
    {
        worksheet_write_string(m_sheet, m_rows, static_cast<lxw_col_t>(column),
                               wellFormed(text.left(longestCell)).toUtf8().constData(), format ? format : m_wrapped);
    }

    void put(qsizetype column, double number, lxw_format *format = nullptr) const
    {
        worksheet_write_number(m_sheet, m_rows, static_cast<lxw_col_t>(column), number, format);
    }

    [[nodiscard]] QStringList pointTexts() const
    {
        QStringList texts{m_contents.summary};
        for (const ReportPoint &point : m_contents.points)
            texts.append(point.text);
        return texts;
    }

    void addLines(ReportSection section, const QStringList &lines)
    {
        open(section, {sectionText(section)}, {100});
        for (const QString &line : lines) {
            put(0, line);
            ++m_rows;
        }
    }

    void addTables(ReportSection section)
    {
        for (const ReportTable &table : tablesOf(m_contents, section))
            addTable(table, table.name.isEmpty() ? sectionText(section) : table.name);
    }

    /// Groups have columns of their own here, so that rows can be sorted.
    void addTable(const ReportTable &table, const QString &title)
    {
        const bool hasGroups = !table.groupName.isEmpty();
        QStringList heads;
        QList<double> widths;
        if (hasGroups) {
            heads = {table.groupName, QString()};
            widths = {24, 24};
        }
        for (const ReportTableColumn &column : table.columns) {
            heads.append(column.name);
            widths.append(std::max<double>(10, 4 * column.width));
        }
        open(title, heads, widths);
        for (const ReportTableRow &row : table.rows) {
            if (hasGroups) {
                put(0, row.group);
                put(1, row.about);
            }
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                putValue(i + (hasGroups ? 2 : 0), row.cells.at(i));
            ++m_rows;
        }
    }

    void putValue(qsizetype column, const ReportValue &value) const
    {
        if (value.number)
            put(column, *value.number);
        else
            put(column, QString(value.text).replace(QChar::LineSeparator, u'\n'));
    }

    void addArticles()
    {
        open(ReportSection::Articles,
             QStringList{ReportText::tr("Number")} + ReportText::articleColumns()
                 + QStringList{ReportText::tr("Address"), ReportText::tr("File"), u"SHA-256"_s},
             {8, 24, 50, 24, 22, 10, 10, 40, 30, 66});
        for (const ReportArticle &article : m_contents.articles) {
            put(0, article.number);
            put(1, article.outlet);
            put(2, article.headline);
            put(3, article.byline);
            put(4, article.published);
            put(5, article.wordCount);
            put(6, article.share, m_percent);
            put(7, article.url);
            put(8, article.file);
            put(9, article.sha256);
            ++m_rows;
        }
    }

    [[nodiscard]] QStringList outletNames() const
    {
        QStringList names;
        for (const ReportArticle &article : m_contents.articles)
            names.append(article.outlet);
        return names;
    }

    void addMatrix()
    {
        open(ReportSection::Matrix, QStringList{QString()} + outletNames(), {24, 14});
        for (qsizetype row = 0; row < m_contents.matrix.size(); ++row) {
            put(0, m_contents.articles.at(row).outlet);
            for (qsizetype column = 0; column < m_contents.matrix.at(row).size(); ++column)
                put(column + 1, m_contents.matrix.at(row).at(column).share, m_percent);
            ++m_rows;
        }
    }

    void addCoverage()
    {
        open(ReportSection::Coverage,
             QStringList{ReportText::tr("Number"), ReportText::tr("Passage"), ReportText::tr("Outlets")}
                 + outletNames(),
             {8, 60, 10, 20});
        for (const ReportCoverageRow &row : m_contents.coverage) {
            put(0, row.number);
            put(1, row.words);
            put(2, row.outlets);
            for (qsizetype i = 0; i < row.tellings.size(); ++i)
                put(i + 3, row.tellings.at(i).text);
            ++m_rows;
        }
    }

    /// A row a telling, so that a pivot table can count them.
    void addPassages()
    {
        open(ReportSection::Passages,
             {ReportText::tr("Number"), ReportText::tr("Relation"), ReportText::tr("Outlet"), ReportText::tr("Place"),
              ReportText::tr("Text")},
             {8, 12, 24, 18, 90});
        for (const ReportRow &row : m_contents.rows) {
            for (const ReportCell &cell : row.cells) {
                for (const ReportPart &part : cell.parts) {
                    put(0, row.number);
                    put(1, relationText(row.relation));
                    put(2, cell.outlet);
                    put(3, part.place);
                    put(4, toldText(part));
                    ++m_rows;
                }
            }
        }
    }

    static QString toldText(const ReportPart &part)
    {
        QString text;
        for (const ReportRun &run : part.runs) {
            if (run.look != ReportLook::Context)
                text += run.text;
        }
        return ReportText::oneLine(text);
    }

    const ReportContents &m_contents;
    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_wrapped;
    lxw_format *m_percent;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_rows = 0;
};

} // namespace

std::expected<void, Error> writeXlsxReport(const Comparison &comparison, const ReportPlan &plan, QIODevice *device)
{
    const auto contents = reportContents(comparison, plan, reportDate());
    if (!contents)
        return std::unexpected(contents.error());
    const char *bytes = nullptr;
    std::size_t size = 0;
    const auto release = qScopeGuard([&bytes] { std::free(const_cast<char *>(bytes)); }); // the library's malloc
    lxw_workbook_options options{};
    options.output_buffer = &bytes;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (!book)
        return std::unexpected(ReportText::notWritten(ReportText::tr("not enough memory")));
    QByteArray title = contents->title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = contents->date.toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    XlsxReport(*contents, book).fill();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return std::unexpected(ReportText::notWritten(QString::fromUtf8(lxw_strerror(error))));
    CheckedDevice checked(device);
    checked.write(bytes, static_cast<qint64>(size));
    if (!checked.finish())
        return std::unexpected(ReportText::notWritten(checked.reason()));
    return {};
}

} // namespace tellings
