// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/exchange/codingjson.h"
#include "models/exchange/codingproject.h"
#include "models/exchange/guids.h"
#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QString urn(QUuid guid)
{
    return u"urn:uuid:"_s + guid.toString(QUuid::WithoutBraces);
}

/// An article's address, where no other article has it; else a name of our own.
QString iriOf(const StoryContents &contents, const StoredArticle &stored)
{
    const QUrl url = stored.article.url;
    const auto same = std::ranges::count_if(contents.articles, [&](const auto &a) { return a.article.url == url; });
    return url.isValid() && !url.isRelative() && same == 1 ? url.toString(QUrl::FullyEncoded)
                                                           : urn(guidOf(GuidOf::Article, stored.id));
}

class LdWriter {
public:
    explicit LdWriter(const CodingProject &project) : m_project(project)
    {
        for (const StoredArticle &stored : project.contents.articles)
            m_maps.append(CodePointMap(stored.article.text));
    }

    [[nodiscard]] QByteArray written() const
    {
        QJsonArray items;
        for (const Coding &coding : m_project.codings)
            items.append(annotation(coding));
        QJsonArray articles;
        for (const StoredArticle &stored : m_project.contents.articles)
            articles.append(QJsonObject{{u"id"_s, iriOf(m_project.contents, stored)},
                                        {u"tl:guid"_s, urn(guidOf(GuidOf::Article, stored.id))},
                                        {u"tl:file"_s, stored.article.file},
                                        {u"tl:outlet"_s, stored.article.outlet}});
        return QJsonDocument(
                   QJsonObject{{u"@context"_s,
                                QJsonArray{u"http://www.w3.org/ns/anno.jsonld"_s,
                                           QJsonObject{{u"tl"_s, u"urn:tellings:terms:"_s}}}},
                               {u"type"_s, u"AnnotationPage"_s},
                               {u"tl:articles"_s, articles},
                               {u"tl:codebook"_s, QJsonDocument::fromJson(codebookToJson(m_project.codebook)).object()},
                               {u"items"_s, items}})
            .toJson();
    }

private:
    [[nodiscard]] QJsonObject annotation(const Coding &coding) const
    {
        QJsonObject object{{u"id"_s, urn(guidOf(GuidOf::Coding, coding.id))},
                           {u"type"_s, u"Annotation"_s},
                           {u"motivation"_s, coding.codes.isEmpty() ? u"commenting"_s : u"classifying"_s},
                           {u"target"_s, targets(coding)},
                           {u"tl:target"_s, codingTargetKey(coding.target)}};
        if (const QJsonArray body = bodies(coding); !body.isEmpty())
            object.insert("body"_L1, body);
        if (!coding.coder.isEmpty())
            object.insert("creator"_L1, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, wellFormed(coding.coder)}});
        if (coding.when.isValid())
            object.insert("created"_L1, momentText(coding.when));
        if (!coding.passage.isEmpty())
            object.insert("tl:passage"_L1, coding.passage);
        if (coding.article != 0)
            object.insert("tl:article"_L1, urn(guidOf(GuidOf::Article, coding.article)));
        if (coding.isFinal)
            object.insert("tl:layer"_L1, u"final"_s);
        return object;
    }

    [[nodiscard]] QJsonArray bodies(const Coding &coding) const
    {
        QJsonArray bodies;
        for (const AppliedCode &applied : coding.codes) {
            QJsonObject body{{u"type"_s, u"TextualBody"_s},
                             {u"purpose"_s, u"tagging"_s},
                             {u"value"_s, wellFormed(m_project.codebook.pathOf(applied.code))},
                             {u"tl:code"_s, urn(applied.code)}};
            if (applied.value)
                body.insert("tl:value"_L1, *applied.value);
            bodies.append(body);
        }
        if (!coding.note.isEmpty())
            bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                      {u"purpose"_s, u"commenting"_s},
                                      {u"format"_s, u"text/plain"_s},
                                      {u"value"_s, wellFormed(coding.note)}});
        return bodies;
    }

    [[nodiscard]] QString source(qint64 article) const
    {
        const qsizetype place = indexOf(m_project.contents, article);
        return place < 0 ? urn(guidOf(GuidOf::Article, article))
                         : iriOf(m_project.contents, m_project.contents.articles.at(place));
    }

    [[nodiscard]] QJsonArray targets(const Coding &coding) const
    {
        QJsonArray targets;
        for (const CodingPlace &place : coding.places)
            targets.append(target(place));
        // The model wants a target: what is about no words is about the article, or the page that this is.
        if (targets.isEmpty())
            targets.append(coding.article != 0 ? source(coding.article) : u"urn:tellings:story"_s);
        return targets;
    }

    [[nodiscard]] QJsonObject target(const CodingPlace &place) const
    {
        const qsizetype article = indexOf(m_project.contents, place.article);
        TextRange points = place.range;
        if (article >= 0 && !m_project.contents.articles.at(article).withheld)
            points = m_maps.at(article).toCodePoints(place.range);
        QJsonArray selectors;
        if (!place.quote.isEmpty())
            selectors.append(QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                                         {u"exact"_s, wellFormed(place.quote)},
                                         {u"prefix"_s, wellFormed(place.before)},
                                         {u"suffix"_s, wellFormed(place.after)}});
        selectors.append(
            QJsonObject{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, points.start}, {u"end"_s, points.end}});
        QJsonObject object{{u"source"_s, source(place.article)}, {u"selector"_s, selectors}};
        if (place.id != 0)
            object.insert("tl:place"_L1, place.id);
        return object;
    }

    const CodingProject &m_project;
    QList<CodePointMap> m_maps;
};

} // namespace

WrittenProject projectToJsonLd(const CodingProject &project)
{
    WrittenProject written{.bytes = LdWriter(project).written(), .losses = {}};
    const auto again = projectFromJsonLd(written.bytes, QString(), project.contents);
    const QList<Coding> codings = again ? again->project.codings : QList<Coding>();
    const qsizetype lost = std::ranges::count_if(project.codings, [&](const Coding &coding) {
        const auto there = std::ranges::find(codings, coding.id, &Coding::id);
        return there == codings.end() || !saysTheSame(*there, coding);
    });
    const auto tell = [&](const QString &key, const QString &text, qsizetype count) {
        if (count > 0)
            written.losses.append({.key = key, .text = text, .count = count});
    };
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    tell(u"coding"_s,
         QCoreApplication::translate("JsonLd", "%n annotation(s), wholly or in part", nullptr, number(lost)), lost);
    tell(u"text"_s,
         QCoreApplication::translate("JsonLd", "The text(s) of %n article(s), but for what is quoted", nullptr,
                                     number(project.contents.articles.size())),
         project.contents.articles.size());
    tell(u"passage"_s,
         QCoreApplication::translate("JsonLd", "%n passage(s) that the articles share", nullptr,
                                     number(project.contents.passages.size())),
         project.contents.passages.size());
    if (again)
        written.losses += codebookLosses(project.codebook, again->project.codebook);
    return written;
}

} // namespace tellings
