// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreementtable.h"
#include "models/coding/csvtext.h"
#include "models/coding/refixml.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QString whyKey(NoFigure why)
{
    static const QStringList keys{QString(),           u"nothing-twice"_s, u"one-unit"_s,      u"no-variation"_s,
                                  u"not-two-coders"_s, u"uneven-coders"_s, u"negative-ratio"_s};
    return keys.at(static_cast<int>(why));
}

QString outletOf(const AgreementRow &row, const StoryContents &contents)
{
    const qsizetype article = indexOf(contents, row.article);
    return article < 0 ? QString() : contents.articles.at(article).article.outlet;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const AgreementRow &row, const StoryContents &contents, const Codebook &codebook)
{
    const Agreement &agreement = row.agreement;
    QJsonValue interval;
    if (agreement.interval)
        interval = QJsonObject{{u"low"_s, agreement.interval->low},
                               {u"high"_s, agreement.interval->high},
                               {u"level"_s, agreement.interval->level},
                               {u"samples"_s, agreement.interval->samples}};
    return {{u"code"_s, row.code.isNull() ? QJsonValue() : QJsonValue(refi::guid(row.code))},
            {u"code_name"_s, textOrNull(codebook.pathOf(row.code))},
            {u"outlet"_s, textOrNull(outletOf(row, contents))},
            {u"unit"_s, unitKey(row.unit, row.ofValues)},
            {u"statistic"_s, statisticKey(agreement.statistic)},
            {u"scale"_s, scaleKey(agreement.scale)},
            {u"value"_s, agreement.value ? QJsonValue(*agreement.value) : QJsonValue()},
            {u"interval"_s, interval},
            {u"units"_s, agreement.units},
            {u"ratings"_s, agreement.ratings},
            {u"coders"_s, agreement.coders},
            {u"why"_s, textOrNull(whyKey(agreement.why))},
            {u"sentence"_s, agreementSentence(agreement)}};
}

} // namespace

QByteArray agreementToCsv(const QList<AgreementRow> &rows, const StoryContents &contents, const Codebook &codebook)
{
    const auto number = [](std::optional<double> value) { return value ? QString::number(*value, 'f', 4) : QString(); };
    QByteArray csv = csvRow({u"code"_s, u"code_name"_s, u"outlet"_s, u"unit"_s, u"statistic"_s, u"scale"_s, u"value"_s,
                             u"low"_s, u"high"_s, u"units"_s, u"ratings"_s, u"coders"_s, u"why"_s, u"sentence"_s});
    for (const AgreementRow &row : rows) {
        const Agreement &agreement = row.agreement;
        const auto end = [&](double ConfidenceInterval::*which) {
            return agreement.interval ? number((*agreement.interval).*which) : QString();
        };
        csv += csvRow({row.code.isNull() ? QString() : refi::guid(row.code), codebook.pathOf(row.code),
                       outletOf(row, contents), unitKey(row.unit, row.ofValues), statisticKey(agreement.statistic),
                       scaleKey(agreement.scale), number(agreement.value), end(&ConfidenceInterval::low),
                       end(&ConfidenceInterval::high), QString::number(agreement.units),
                       QString::number(agreement.ratings), QString::number(agreement.coders), whyKey(agreement.why),
                       agreementSentence(agreement)});
    }
    return csv;
}

QByteArray agreementToJson(const QList<AgreementRow> &rows, const StoryContents &contents, const Codebook &codebook,
                           const QStringList &coders)
{
    QJsonArray array;
    for (const AgreementRow &row : rows)
        array.append(jsonOf(row, contents, codebook));
    return QJsonDocument(QJsonObject{{u"schema"_s, u"tellings-agreement/1"_s},
                                     {u"story"_s, contents.title},
                                     {u"coders"_s, QJsonArray::fromStringList(coders)},
                                     {u"rows"_s, array}})
        .toJson();
}

QString agreementToText(const QList<AgreementRow> &rows, const StoryContents &contents, const Codebook &codebook,
                        const QStringList &coders)
{
    QString text =
        QCoreApplication::translate("AgreementTable", "Agreement of %1").arg(QLocale().createSeparatedList(coders))
        + u'\n';
    QString before;
    for (const AgreementRow &row : rows) {
        //: what coders agree on, and by which units: "Tone (Aligned passages)"
        const QString head = QCoreApplication::translate("AgreementTable", "%1 (%2)")
                                 .arg(subjectOf(row, contents, codebook), unitText(row.unit, row.ofValues));
        if (head != before)
            text += u'\n' + head + u'\n';
        before = head;
        text += u"  "_s + agreementSentence(row.agreement) + u'\n';
    }
    return text;
}

} // namespace tellings
