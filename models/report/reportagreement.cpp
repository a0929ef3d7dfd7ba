// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportagreement.h"

#include "models/coding/codetables.h"
#include "models/coding/layers.h"
#include "models/report/reporttext.h"

#include <QLocale>

#include <cmath>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    constexpr double half = 0.0005; // less is no minus nought
    return QLocale().toString(std::abs(value) < half ? 0.0 : value, 'f', 3);
}

ReportTableRow rowOf(const AgreementRow &row, const CodingProject &coded)
{
    const Agreement &agreement = row.agreement;
    ReportValue value{.text = ReportText::tr("none", "no figure")};
    if (agreement.value)
        value = {.text = figure(*agreement.value), .number = *agreement.value};
    QString interval;
    if (agreement.interval)
        interval = ReportText::tr("%1 to %2", "an interval")
                       .arg(figure(agreement.interval->low), figure(agreement.interval->high));
    return {.group = ReportText::isolated(subjectOf(row, coded.contents, coded.codebook)),
            .about = unitText(row.unit, row.ofValues),
            .cells = {{statisticText(agreement.statistic, agreement.scale)},
                      value,
                      {interval},
                      {ReportText::number(agreement.units), static_cast<double>(agreement.units)},
                      {ReportText::number(agreement.coders), static_cast<double>(agreement.coders)},
                      {agreementMeaning(agreement)}}};
}

QString noteOn(const QStringList &coders)
{
    if (coders.size() < 2)
        return ReportText::tr("Agreement needs two coders, and one alone has coded: %1.")
            .arg(ReportText::isolated(coders.value(0)));
    QStringList names;
    for (const QString &coder : coders)
        names.append(ReportText::isolated(ReportText::oneLine(coder)));
    return ReportText::tr(
               "Of %1. A unit is what one of them or more has coded: an aligned passage, a stretch of marked "
               "words, or an article; text that all left alone is none, and who has coded nothing in an "
               "article is missing there. n is the number of units. Krippendorff's alpha bears conclusions "
               "from 0.800 on and tentative ones from 0.667. Intervals are where the figure lies with "
               "units drawn anew from these (bootstrap, 95 of 100 cases).",
               "names of coders")
        .arg(QLocale().createSeparatedList(names));
}

} // namespace

QList<ReportTable> agreementTables(const CodingProject &coded, const QList<AgreementRow> &figures)
{
    if (coded.codings.isEmpty())
        return {};
    ReportTable table{.key = u"agreement-figures"_s,
                      .name = {},
                      .note = noteOn(codersIn(coded.codings)),
                      .groupName = ReportText::tr("On"),
                      .columns = {{ReportText::tr("Measure"), 11},
                                  {ReportText::tr("Value"), 4, true},
                                  {ReportText::tr("95 % interval"), 8},
                                  {ReportText::tr("n", "number of units"), 3, true},
                                  {ReportText::tr("Coders"), 4, true},
                                  {ReportText::tr("Meaning"), 20}},
                      .rows = {}};
    int missing = 0;
    for (const AgreementRow &row : figures) {
        const bool isOverall = row.code.isNull() && row.article == 0 && row.unit != AgreementUnit::Link;
        if (row.agreement.value || isOverall)
            table.rows.append(rowOf(row, coded));
        else
            ++missing;
    }
    if (missing > 0)
        table.note += u' '
            + ReportText::tr("%Ln figure(s) on single codes, outlets and links cannot be had and are not listed: "
                             "too little was coded twice, or everybody said the same.",
                             nullptr, missing);
    return {table};
}

QList<PdfAttachment> codingFiles(const CodingProject &coded, const QList<AgreementRow> &figures)
{
    if (coded.codings.isEmpty())
        return {};
    const TidyFiles tidy = tidyFiles(coded.contents, coded.codebook, coded.codings);
    QList<PdfAttachment> files{
        {u"codings.csv"_s, ReportText::tr("Every annotation as a table"), "text/csv"_ba, tidy.codings},
        {u"codebook.csv"_s, ReportText::tr("The codebook as a table"), "text/csv"_ba, tidy.codebook}};
    if (figures.isEmpty())
        return files;
    files.append({u"agreement.json"_s, ReportText::tr("The agreement of the coders"), "application/json"_ba,
                  agreementToJson(figures, coded.contents, coded.codebook, codersIn(coded.codings))});
    files.append({u"agreement.csv"_s, ReportText::tr("The agreement of the coders as a table"), "text/csv"_ba,
                  agreementToCsv(figures, coded.contents, coded.codebook)});
    return files;
}

} // namespace tellings
