// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/mergeitems.h"

#include "models/store/storyrows.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(24));
}

/// What tells the text of an article, and its versions, from another.
QString textValueOf(const StoredArticle &stored)
{
    QByteArray all = stored.textSha256 + ' ' + textValue(stored.article.file) + ' '
        + QByteArray::number(stored.withheld) + ' ' + QByteArray::number(stored.version);
    for (const Paragraph &paragraph : stored.article.paragraphs)
        all += ' ' + QByteArray::number(paragraph.range.start) + '-' + QByteArray::number(paragraph.range.end)
            + roleKey(paragraph.role).toLatin1();
    for (const ArticleVersion &version : stored.others)
        all += ' ' + hashOf(textValue(version.article.text)).toLatin1();
    return hashOf(all);
}

QString publishedValue(const Article &article)
{
    if (!article.published.isValid())
        return {};
    return article.publishedHasTime ? article.published.toString(Qt::ISODateWithMs)
                                    : article.published.date().toString(Qt::ISODate);
}

} // namespace

QString articleItem(qint64 article)
{
    return u"article/%1"_s.arg(article);
}

QString detailItem(qint64 article, const QString &field)
{
    return u"article/%1/%2"_s.arg(QString::number(article), field);
}

QString annotationItem(qint64 annotation)
{
    return u"annotation/%1"_s.arg(annotation);
}

QString settingItem(const QString &key)
{
    return u"settings/"_s + key;
}

QMap<QString, QString> settingValues(const CompareSettings &settings)
{
    const QJsonObject json = QJsonDocument::fromJson(settingsJson(settings)).object();
    QMap<QString, QString> values;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry)
        values.insert(entry.key(), entry.value().toVariant().toString());
    return values;
}

QMap<QString, QString> detailValues(const StoredArticle &stored)
{
    const Article &article = stored.article;
    return {{u"outlet"_s, article.outlet},
            {u"headline"_s, article.headline},
            {u"byline"_s, article.byline},
            {u"language"_s, article.language},
            {u"published"_s, publishedValue(article)},
            {u"url"_s, article.url.toString(QUrl::FullyEncoded)},
            {u"text"_s, textValueOf(stored)}};
}

void copyDetail(const QString &field, const StoredArticle &from, StoredArticle &to)
{
    if (field == "text"_L1) {
        const Article details = to.article;
        to = from;
        for (const QString &other : {u"outlet"_s, u"headline"_s, u"byline"_s, u"language"_s, u"published"_s, u"url"_s})
            copyDetail(other, {.article = details}, to);
    } else if (field == "outlet"_L1) {
        to.article.outlet = from.article.outlet;
    } else if (field == "headline"_L1) {
        to.article.headline = from.article.headline;
    } else if (field == "byline"_L1) {
        to.article.byline = from.article.byline;
    } else if (field == "language"_L1) {
        to.article.language = from.article.language;
    } else if (field == "published"_L1) {
        to.article.published = from.article.published;
        to.article.publishedHasTime = from.article.publishedHasTime;
    } else if (field == "url"_L1) {
        to.article.url = from.article.url;
    }
}

QString orderValue(const StoryContents &contents)
{
    QByteArray ids;
    for (const StoredArticle &stored : contents.articles)
        ids += QByteArray::number(stored.id) + ' ';
    return hashOf(ids);
}

QString ItemValues::annotation(const Annotation &annotation)
{
    TextRange range = annotation.range;
    if (const qsizetype place = indexOf(m_contents, annotation.article); place >= 0) {
        auto map = m_maps.find(annotation.article);
        if (map == m_maps.end())
            map = m_maps.insert(annotation.article, CodePointMap(m_contents.articles.at(place).article.text));
        range = map->toCodePoints(range);
    }
    QJsonObject json{{u"kind"_s, annotation.kind},
                     {u"article"_s, annotation.article},
                     {u"start"_s, qint64{range.start}},
                     {u"end"_s, qint64{range.end}},
                     {u"quote"_s, annotation.quote},
                     {u"before"_s, annotation.before},
                     {u"after"_s, annotation.after},
                     {u"rival"_s, annotation.rival},
                     {u"body"_s, annotation.body},
                     {u"coder"_s, annotation.coder},
                     {u"time"_s, annotation.when.isValid() ? annotation.when.toMSecsSinceEpoch() : 0},
                     {u"hash"_s, annotation.hash}};
    if (annotation.movedFrom >= 0)
        json.insert(movedFromKey, qint64{annotation.movedFrom});
    if (!annotation.movedIn.isEmpty())
        json.insert(movedInKey, annotation.movedIn);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QStringList correctionItems(const QList<Correction> &corrections)
{
    QStringList items;
    QHash<QString, int> times;
    for (const Correction &correction : corrections) {
        QJsonArray spans;
        for (const Anchor &anchor : correction.spans)
            spans.append(QJsonArray{QFileInfo(anchor.article).fileName(), anchor.quote, anchor.before, anchor.after,
                                    qint64{anchor.cut}});
        QJsonArray leaving;
        for (const int index : correction.leaving)
            leaving.append(index);
        const QJsonArray all{correctionKey(correction.kind),
                             spans,
                             leaving,
                             correction.by,
                             correction.note,
                             correction.when.isValid() ? correction.when.toMSecsSinceEpoch() : 0};
        const QString hash = hashOf(textOf(all).toUtf8());
        const int time = ++times[hash];
        items.append(u"correction/"_s + hash + (time > 1 ? u"-%1"_s.arg(time) : QString()));
    }
    return items;
}

} // namespace tellings
