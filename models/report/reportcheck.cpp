// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportcheck.h"

#include "models/align/passageids.h"
#include "models/formats/correctionsfile.h"
#include "models/report/pdffinish.h"
#include "models/report/reporttext.h"
#include "models/text/codepointmap.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

const QString schema = u"tellings-check/1"_s;

QJsonObject settingsObject(const CompareSettings &settings)
{
    return {{u"shortest_run"_s, settings.shortestRun},
            {u"rewording"_s, settings.rewording},
            {u"leave_out_furniture"_s, settings.leaveOutFurniture},
            {u"match_case"_s, settings.matchCase},
            {u"ignore_accents"_s, settings.ignoreAccents},
            {u"beside_copy"_s, settings.besideCopy}};
}

CompareSettings settingsFrom(const QJsonObject &object)
{
    CompareSettings settings;
    settings.shortestRun = object.value(u"shortest_run"_s).toInt(settings.shortestRun);
    settings.rewording = object.value(u"rewording"_s).toDouble(settings.rewording);
    settings.leaveOutFurniture = object.value(u"leave_out_furniture"_s).toBool(settings.leaveOutFurniture);
    settings.matchCase = object.value(u"match_case"_s).toBool();
    settings.ignoreAccents = object.value(u"ignore_accents"_s).toBool();
    settings.besideCopy = object.value(u"beside_copy"_s).toInt();
    return settings;
}

QJsonArray passagesArray(const Comparison &comparison)
{
    QList<CodePointMap> maps;
    for (const Article &article : comparison.story.articles)
        maps.append(CodePointMap(article.text));
    QJsonArray passages;
    for (const Passage &passage : comparison.passages) {
        QJsonArray spans;
        for (const Span &span : passage.spans) {
            const TextRange range = maps.at(span.article).toCodePoints(span.range);
            spans.append(QJsonArray{span.article, range.start, range.end});
        }
        passages.append(
            QJsonObject{{u"id"_s, passage.id}, {u"relation"_s, relationKey(passage.relation)}, {u"spans"_s, spans}});
    }
    return passages;
}

QByteArray canonical(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Error noClaim()
{
    return {
        Error::Code::BadInput,
        ReportText::tr("There is nothing in it to check: it is no report of Tellings, or one with names hidden or for "
                       "archives."),
        {}};
}

} // namespace

QString checkFileName()
{
    return u"tellings-check.json"_s;
}

QByteArray reportCheck(const Comparison &comparison)
{
    QJsonArray articles;
    for (const Article &article : comparison.story.articles)
        articles.append(QJsonObject{{u"file"_s, QFileInfo(article.file).fileName()},
                                    {u"sha256"_s, QString::fromLatin1(article.sha256)}});
    QJsonObject check{{u"schema"_s, schema},
                      {u"program"_s, u"Tellings"_s},
                      {u"version"_s, u"" TELLINGS_VERSION ""_s},
                      {u"settings"_s, settingsObject(comparison.settings)},
                      {u"articles"_s, articles},
                      {u"passages"_s, passagesArray(comparison)}};
    if (!comparison.corrections.isEmpty())
        check.insert(u"corrections"_s,
                     QJsonDocument::fromJson(
                         correctionsToJson(comparison.corrections, comparison.story, articleKeys(comparison.story)))
                         .object());
    return QJsonDocument(check).toJson();
}

std::expected<ReportClaim, Error> claimOf(const QByteArray &pdf)
{
    const auto attachments = pdfAttachments(pdf);
    if (!attachments)
        return std::unexpected(attachments.error());
    const auto found = std::ranges::find(*attachments, checkFileName(), &PdfAttachment::name);
    if (found == attachments->end())
        return std::unexpected(noClaim());
    const QJsonObject check = QJsonDocument::fromJson(found->data).object();
    if (check.value(u"schema"_s).toString() != schema)
        return std::unexpected(noClaim());
    ReportClaim claim;
    claim.version = check.value(u"version"_s).toString();
    claim.settings = settingsFrom(check.value(u"settings"_s).toObject());
    const QJsonArray articles = check.value(u"articles"_s).toArray();
    for (const QJsonValue &value : articles) {
        const QJsonObject article = value.toObject();
        claim.files.append({article.value(u"file"_s).toString(), article.value(u"sha256"_s).toString().toLatin1()});
    }
    if (const QJsonValue corrections = check.value(u"corrections"_s); corrections.isObject())
        claim.corrections = QJsonDocument(corrections.toObject()).toJson();
    claim.passages = canonical(check.value(u"passages"_s).toArray());
    return claim;
}

Story inOrderOf(const ReportClaim &claim, const Story &story, QStringList &problems)
{
    Story ordered = story;
    ordered.articles.clear();
    QList<Article> left = story.articles;
    for (const ReportClaim::File &file : claim.files) {
        const auto found = std::ranges::find(left, file.sha256, &Article::sha256);
        if (found == left.end()) {
            problems.append(ReportText::tr("%1: none of the files is the one that was compared (SHA-256 %2).")
                                .arg(file.name, QString::fromLatin1(file.sha256)));
            continue;
        }
        ordered.articles.append(*found);
        left.erase(found);
    }
    for (const Article &article : std::as_const(left))
        problems.append(ReportText::tr("%1: the report knows no such file.").arg(article.file));
    return ordered;
}

QStringList differencesFrom(const ReportClaim &claim, const Comparison &comparison)
{
    const QJsonArray now = passagesArray(comparison);
    if (canonical(now) == claim.passages)
        return {};
    const QJsonArray then = QJsonDocument::fromJson(claim.passages).array();
    QStringList differences;
    const auto lacks = [](const QJsonArray &list, const QJsonValue &passage) { return !list.contains(passage); };
    const auto missing = std::ranges::count_if(then, [&](const QJsonValue &p) { return lacks(now, p); });
    const auto fresh = std::ranges::count_if(now, [&](const QJsonValue &p) { return lacks(then, p); });
    if (missing > 0)
        differences.append(ReportText::tr("%Ln passage(s) of the report are not found so any more.", nullptr,
                                          static_cast<int>(missing)));
    if (fresh > 0)
        differences.append(ReportText::tr("%Ln passage(s) are found that the report does not have so.", nullptr,
                                          static_cast<int>(fresh)));
    if (differences.isEmpty())
        differences.append(ReportText::tr("The passages come in another order."));
    if (claim.version != u"" TELLINGS_VERSION ""_s)
        differences.append(ReportText::tr("The report was made by Tellings %1, this is %2.")
                               .arg(claim.version, u"" TELLINGS_VERSION ""_s));
    return differences;
}

} // namespace tellings
