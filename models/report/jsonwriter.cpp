// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/jsonstream.h"
#include "models/report/writers.h"
#include "models/text/codepointmap.h"

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QString articleId(int article)
{
    return u'a' + QString::number(article + 1);
}

void writeEngine(JsonStream &json, const Comparison &comparison)
{
    json.key("engine");
    json.beginObject();
    json.member("version", u"" TELLINGS_VERSION ""_s);
    json.key("settings");
    json.beginObject();
    json.member("shortest_run", qsizetype(comparison.settings.shortestRun));
    json.key("rewording");
    json.ratio(comparison.settings.rewording);
    json.member("leave_out_furniture", comparison.settings.leaveOutFurniture);
    json.member("match_case", comparison.settings.matchCase);
    json.member("ignore_accents", comparison.settings.ignoreAccents);
    json.member("beside_copy", qsizetype(comparison.settings.besideCopy));
    json.endObject();
    json.member("bounded", comparison.bounded);
    json.endObject();
}

void writePublished(JsonStream &json, const Article &article)
{
    json.key("published");
    if (!article.published.isValid())
        json.null();
    else if (article.publishedHasTime)
        json.value(article.published.toString(Qt::ISODate));
    else
        json.value(article.published.date().toString(Qt::ISODate));
}

void writeArticle(JsonStream &json, const Article &article, int index, const CodePointMap &map)
{
    json.beginObject();
    json.member("id", articleId(index));
    json.member("file", article.file);
    json.member("outlet", article.outlet);
    json.member("headline", article.headline);
    writePublished(json, article);
    json.member("language", article.language);
    json.member("sha256", QString::fromLatin1(article.sha256));
    json.member("text", article.text);
    json.key("paragraphs");
    json.beginArray();
    for (const Paragraph &paragraph : article.paragraphs) {
        const TextRange range = map.toCodePoints(paragraph.range);
        json.beginObject(JsonStream::Layout::OneLine);
        json.member("start", range.start);
        json.member("end", range.end);
        json.member("role", roleKey(paragraph.role));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeSpan(JsonStream &json, int article, TextRange range, const QList<CodePointMap> &maps)
{
    const TextRange points = maps.at(article).toCodePoints(range);
    json.beginObject(JsonStream::Layout::OneLine);
    json.member("article", articleId(article));
    json.member("start", points.start);
    json.member("end", points.end);
    json.endObject();
}

void writePassage(JsonStream &json, const Passage &passage, const QList<CodePointMap> &maps)
{
    json.beginObject();
    json.member("id", passage.id);
    json.member("number", qsizetype{passage.number});
    json.member("relation", relationKey(passage.relation));
    json.key("similarity");
    json.ratio(passage.similarity);
    json.member("found_by", foundByKey(passage.foundBy));
    if (passage.confirmed)
        json.member("confirmed", true);
    json.key("spans");
    json.beginArray();
    for (const Span &span : passage.spans)
        writeSpan(json, span.article, span.range, maps);
    json.endArray();
    json.endObject();
}

void writeRepeat(JsonStream &json, const Repeat &repeat, const QList<CodePointMap> &maps)
{
    json.beginObject();
    json.key("spans");
    json.beginArray();
    for (const TextRange range : repeat.ranges)
        writeSpan(json, repeat.article, range, maps);
    json.endArray();
    json.endObject();
}

QString outcomeKey(CorrectionOutcome::State state)
{
    switch (state) {
    case CorrectionOutcome::State::Replayed: return u"replayed"_s;
    case CorrectionOutcome::State::Moved: return u"moved"_s;
    case CorrectionOutcome::State::NotReplayed: return u"not-replayed"_s;
    }
    return {};
}

/// What became of each correction by hand, in the order of their file; nothing where there is none.
void writeCorrections(JsonStream &json, const Comparison &comparison)
{
    if (comparison.corrections.isEmpty())
        return;
    json.key("corrections");
    json.beginArray();
    for (qsizetype i = 0; i < comparison.corrections.size(); ++i) {
        const Correction &correction = comparison.corrections.at(i);
        const CorrectionOutcome &outcome = comparison.outcomes.at(i);
        json.beginObject(JsonStream::Layout::OneLine);
        json.member("kind", correctionKey(correction.kind));
        json.member("by", correction.by);
        json.member("outcome", outcomeKey(outcome.state));
        json.member("reason", outcome.reason);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray comparisonToJson(const Comparison &comparison, bool compact)
{
    const QList<Article> &articles = comparison.story.articles;
    QList<CodePointMap> maps;
    maps.reserve(articles.size());
    for (const Article &article : articles)
        maps.append(CodePointMap(article.text));

    JsonStream json(compact);
    json.beginObject();
    json.member("schema", u"tellings-compare/1"_s);
    writeEngine(json, comparison);
    json.key("articles");
    json.beginArray();
    for (int i = 0; i < articles.size(); ++i)
        writeArticle(json, articles.at(i), i, maps.at(i));
    json.endArray();
    json.key("passages");
    json.beginArray();
    for (const Passage &passage : comparison.passages)
        writePassage(json, passage, maps);
    json.endArray();
    writeCorrections(json, comparison);
    json.key("repeats");
    json.beginArray();
    for (const Repeat &repeat : comparison.repeats)
        writeRepeat(json, repeat, maps);
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace tellings
