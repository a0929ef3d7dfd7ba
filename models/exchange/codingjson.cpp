// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codingjson.h"

#include "models/coding/refixml.h"
#include "models/text/codepointmap.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{ParagraphRole::Headline, ParagraphRole::Standfirst, ParagraphRole::Subheading,
                           ParagraphRole::Body,     ParagraphRole::Caption,    ParagraphRole::ListItem,
                           ParagraphRole::Dateline, ParagraphRole::Byline,     ParagraphRole::Furniture};
constexpr std::array relations{Relation::Verbatim, Relation::Edited, Relation::Reworded};
constexpr std::array finders{FoundBy::SharedRun, FoundBy::SharedWords, FoundBy::Hand};

} // namespace

QJsonArray codesToJson(const QList<AppliedCode> &codes)
{
    QJsonArray array;
    for (const AppliedCode &applied : codes) {
        QJsonObject code{{u"code"_s, refi::guid(applied.code)}};
        if (applied.value)
            code.insert("value"_L1, *applied.value);
        array.append(code);
    }
    return array;
}

QList<AppliedCode> codesFromJson(const QJsonArray &array)
{
    QList<AppliedCode> codes;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        AppliedCode applied{.code = QUuid::fromString(object.value("code"_L1).toString()), .value = {}};
        if (object.value("value"_L1).isDouble())
            applied.value = object.value("value"_L1).toInt();
        if (!applied.code.isNull())
            codes.append(applied);
    }
    return codes;
}

QJsonArray paragraphsToJson(const Article &article)
{
    const CodePointMap map(article.text);
    QJsonArray array;
    for (const Paragraph &paragraph : article.paragraphs) {
        const TextRange points = map.toCodePoints(paragraph.range);
        array.append(QJsonArray{points.start, points.end, roleKey(paragraph.role)});
    }
    return array;
}

std::optional<QList<Paragraph>> paragraphsFromJson(const QJsonArray &array, const QString &text)
{
    const CodePointMap map(text);
    const qsizetype length = map.toCodePoint(text.size());
    QList<Paragraph> paragraphs;
    qsizetype last = 0;
    for (const QJsonValue &entry : array) {
        const QJsonArray parts = entry.toArray();
        const qsizetype start = parts.at(0).toInteger(-1);
        const qsizetype end = parts.at(1).toInteger(-1);
        const auto role = std::ranges::find(roles, parts.at(2).toString(), &roleKey);
        if (start < last || end <= start || end > length || role == roles.end())
            return std::nullopt;
        paragraphs.append({{map.fromCodePoint(start), map.fromCodePoint(end)}, *role});
        last = end;
    }
    return paragraphs;
}

void setPublished(Article &article, const QString &text)
{
    article.publishedHasTime = text.contains(u'T');
    if (article.publishedHasTime)
        article.published = QDateTime::fromString(text, Qt::ISODateWithMs);
    else if (!text.isEmpty())
        article.published = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), QTimeZone::UTC);
}

QList<Paragraph> paragraphsOfLines(const QString &text)
{
    QList<Paragraph> paragraphs;
    qsizetype start = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.isEmpty()) {
            const qsizetype at = start + (trimmed.data() - line.data());
            paragraphs.append({{at, at + trimmed.size()}, ParagraphRole::Body});
        }
        start += line.size() + 1;
    }
    return paragraphs;
}

QString publishedMoment(const Article &article)
{
    if (!article.published.isValid())
        return {};
    return article.publishedHasTime ? article.published.toString(Qt::ISODateWithMs)
                                    : article.published.toUTC().date().toString(Qt::ISODate);
}

QJsonObject passageToJson(const Passage &passage)
{
    return {{u"id"_s, passage.id},
            {u"number"_s, passage.number},
            {u"relation"_s, relationKey(passage.relation)},
            {u"similarity"_s, passage.similarity},
            {u"found_by"_s, foundByKey(passage.foundBy)},
            {u"confirmed"_s, passage.confirmed}};
}

std::optional<Passage> passageFromJson(const QJsonObject &object)
{
    const auto relation = std::ranges::find(relations, object.value("relation"_L1).toString(), &relationKey);
    const auto finder = std::ranges::find(finders, object.value("found_by"_L1).toString(), &foundByKey);
    if (relation == relations.end() || finder == finders.end() || object.value("id"_L1).toString().isEmpty())
        return std::nullopt;
    return Passage{.number = object.value("number"_L1).toInt(),
                   .relation = *relation,
                   .similarity = object.value("similarity"_L1).toDouble(),
                   .foundBy = *finder,
                   .spans = {},
                   .confirmed = object.value("confirmed"_L1).toBool(),
                   .id = object.value("id"_L1).toString()};
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime momentOf(QStringView text)
{
    const QDateTime moment = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toUTC() : QDateTime();
}

bool saysTheSame(const Coding &first, const Coding &second)
{
    const auto same = [](const CodingPlace &a, const CodingPlace &b) {
        return a.id == b.id && a.article == b.article && a.range == b.range;
    };
    return first.id == second.id && first.target == second.target && first.article == second.article
        && first.passage == second.passage && first.codes == second.codes && first.note == second.note
        && first.coder == second.coder && first.when == second.when && first.isFinal == second.isFinal
        && std::ranges::equal(first.places, second.places, same);
}

} // namespace tellings
