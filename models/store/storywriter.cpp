// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/passageids.h"
#include "models/formats/correctionsfile.h"
#include "models/store/revisions.h"
#include "models/store/storyfileaccess.h"
#include "models/store/storyrows.h"
#include "models/text/codepointmap.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

qint64 momentOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString publishedText(const Article &article)
{
    if (!article.published.isValid())
        return {};
    return article.publishedHasTime ? article.published.toString(Qt::ISODateWithMs)
                                    : article.published.date().toString(Qt::ISODate);
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The values of the columns that articles and their versions have.
QVariantList versionValues(const Article &article, const QByteArray &source)
{
    const QByteArray text = textValue(article.text);
    QString form = u"bytes"_s;
    if (source.isNull())
        form = u"none"_s;
    else if (source == text)
        form = u"text"_s;
    const QVariant bytes = form == "bytes"_L1 ? QVariant(source) : QVariant(QMetaType::fromType<QByteArray>());
    return {textValue(article.file),
            textValue(article.outlet),
            textValue(article.headline),
            textValue(article.byline),
            textValue(article.language),
            textValue(publishedText(article)),
            textValue(article.url.toString(QUrl::FullyEncoded)),
            textValue(article.sha256),
            textValue(article.encoding),
            text,
            textValue(form),
            bytes};
}

/// The values of an article's columns, without its id.
QVariantList articleValues(const StoredArticle &stored)
{
    return versionValues(stored.article, stored.withheld ? QByteArray() : stored.source)
        + QVariantList{qint64{stored.length}, textValue(stored.textSha256), qint64{stored.withheld},
                       qint64{stored.version + 1}};
}

/// The versions of an article beside the one that is compared.
void writeVersions(Database &database, const StoredArticle &stored)
{
    for (qsizetype i = 0; i < stored.others.size(); ++i) {
        const ArticleVersion &version = stored.others.at(i);
        const CodePointMap map(version.article.text);
        QJsonArray paragraphs;
        for (const Paragraph &paragraph : version.article.paragraphs) {
            const TextRange range = map.toCodePoints(paragraph.range);
            paragraphs.append(QJsonArray{qint64{range.start}, qint64{range.end}, roleKey(paragraph.role)});
        }
        const qint64 number = i < stored.version ? i + 1 : i + 2;
        database.run(u"INSERT INTO version (file, outlet, headline, byline, language, published, url, sha256, "
                     "encoding, text, source_form, source, article, number, paragraphs) VALUES (CAST(? AS TEXT), "
                     "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                     "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, "
                     "CAST(? AS TEXT))"_s,
                     versionValues(version.article, version.source)
                         + QVariantList{stored.id, number, QJsonDocument(paragraphs).toJson(QJsonDocument::Compact)});
    }
}

void writeParagraphs(Database &database, const StoredArticle &stored)
{
    const CodePointMap map(stored.article.text);
    qint64 number = 0;
    for (const Paragraph &paragraph : stored.article.paragraphs) {
        const TextRange range = map.toCodePoints(paragraph.range);
        database.run(
            u"INSERT INTO paragraph (article, number, start, \"end\", role) VALUES (?, ?, ?, ?, CAST(? AS TEXT))"_s,
            {stored.id, ++number, qint64{range.start}, qint64{range.end}, textValue(roleKey(paragraph.role))});
    }
}

void insertArticle(Database &database, const StoredArticle &stored)
{
    database.run(u"INSERT INTO article (file, outlet, headline, byline, language, published, url, sha256, encoding, "
                 "text, source_form, source, length, text_sha256, withheld, version, id) VALUES (CAST(? AS TEXT), "
                 "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                 "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, "
                 "CAST(? AS TEXT), ?, ?, ?)"_s,
                 articleValues(stored) + QVariantList{stored.id});
    writeParagraphs(database, stored);
    writeVersions(database, stored);
}

void updateArticle(Database &database, const StoredArticle &stored, const StoredArticle &before)
{
    database.run(u"UPDATE article SET file = CAST(? AS TEXT), outlet = CAST(? AS TEXT), headline = CAST(? AS TEXT), "
                 "byline = CAST(? AS TEXT), language = CAST(? AS TEXT), published = CAST(? AS TEXT), "
                 "url = CAST(? AS TEXT), sha256 = CAST(? AS TEXT), encoding = CAST(? AS TEXT), "
                 "text = CAST(? AS TEXT), source_form = CAST(? AS TEXT), source = ?, length = ?, "
                 "text_sha256 = CAST(? AS TEXT), withheld = ?, version = ? WHERE id = ?"_s,
                 articleValues(stored) + QVariantList{stored.id});
    if (stored.article.text != before.article.text || stored.article.paragraphs != before.article.paragraphs
        || stored.withheld != before.withheld) {
        database.run(u"DELETE FROM paragraph WHERE article = ?"_s, {stored.id});
        writeParagraphs(database, stored);
    }
    if (stored.others != before.others || stored.version != before.version) {
        database.run(u"DELETE FROM version WHERE article = ?"_s, {stored.id});
        writeVersions(database, stored);
    }
}

void removePassage(Database &database, const QString &id)
{
    database.run(u"DELETE FROM span WHERE passage = CAST(? AS TEXT)"_s, {textValue(id)});
    database.run(u"DELETE FROM passage WHERE id = CAST(? AS TEXT)"_s, {textValue(id)});
}

/// Writes what differs between two lists of passages: after a correction most are as they were.
void writePassages(Database &database, const QList<Passage> &before, const StoryContents &after)
{
    QHash<QString, const Passage *> known;
    for (const Passage &passage : before)
        known.insert(passage.id, &passage);
    QHash<int, CodePointMap> maps;
    QList<const Passage *> fresh;
    for (const Passage &passage : after.passages) {
        const Passage *old = known.take(passage.id);
        if (old && *old == passage)
            continue;
        if (old)
            removePassage(database, passage.id);
        fresh.append(&passage);
    }
    for (auto gone = known.cbegin(); gone != known.cend(); ++gone)
        removePassage(database, gone.key());
    for (const Passage *passage : std::as_const(fresh)) {
        const QByteArray id = textValue(passage->id);
        database.run(u"INSERT INTO passage (id, number, relation, similarity, found_by, confirmed) VALUES "
                     "(CAST(? AS TEXT), ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)"_s,
                     {id, passage->number, textValue(relationKey(passage->relation)), passage->similarity,
                      textValue(foundByKey(passage->foundBy)), int{passage->confirmed}});
        qint64 number = 0;
        for (const Span &span : passage->spans) {
            const StoredArticle &article = after.articles.at(span.article);
            auto map = maps.find(span.article);
            if (map == maps.end())
                map = maps.insert(span.article, CodePointMap(article.article.text));
            const TextRange range = map->toCodePoints(span.range);
            database.run(u"INSERT INTO span (passage, number, article, start, \"end\") VALUES "
                         "(CAST(? AS TEXT), ?, ?, ?, ?)"_s,
                         {id, ++number, article.id, qint64{range.start}, qint64{range.end}});
        }
    }
}

void writeCorrections(Database &database, const QList<Correction> &before, const StoryContents &after)
{
    const QList<Correction> &corrections = after.corrections;
    const auto [same, unused] = std::ranges::mismatch(corrections, before);
    const qsizetype first = same - corrections.cbegin();
    database.run(u"DELETE FROM correction WHERE position >= ?"_s, {qint64{first}});
    if (first == corrections.size())
        return;
    const Story story = storyOf(after);
    const QByteArray json = correctionsToJson(corrections.sliced(first), story, articleKeys(story));
    const QJsonArray entries = QJsonDocument::fromJson(json).object().value("corrections"_L1).toArray();
    for (qsizetype i = first; i < corrections.size(); ++i) {
        const Correction &correction = corrections.at(i);
        database.run(u"INSERT INTO correction (position, kind, time, body) VALUES (?, CAST(? AS TEXT), ?, "
                     "CAST(? AS TEXT))"_s,
                     {qint64{i}, textValue(correctionKey(correction.kind)), momentOf(correction.when),
                      compact(entries.at(i - first).toObject())});
    }
}

/// What an annotation says, and what is known of it beside.
QJsonObject bodyOf(const Annotation &annotation)
{
    QJsonObject body = annotation.body;
    if (annotation.movedFrom >= 0)
        body.insert(movedFromKey, qint64{annotation.movedFrom});
    if (!annotation.movedIn.isEmpty())
        body.insert(movedInKey, annotation.movedIn);
    return body;
}

void writeAnnotation(Database &database, const Annotation &annotation, const StoryContents &contents)
{
    TextRange range = annotation.range;
    if (const qsizetype place = indexOf(contents, annotation.article); place >= 0)
        range = CodePointMap(contents.articles.at(place).article.text).toCodePoints(range);
    database.run(u"INSERT OR REPLACE INTO annotation (id, kind, article, start, \"end\", quote, before, after, body, "
                 "coder, time, hash, rival) VALUES (?, CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), "
                 "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), ?)"_s,
                 {annotation.id, textValue(annotation.kind), annotation.article, qint64{range.start}, qint64{range.end},
                  textValue(annotation.quote), textValue(annotation.before), textValue(annotation.after),
                  compact(bodyOf(annotation)), textValue(annotation.coder), momentOf(annotation.when),
                  textValue(annotation.hash), annotation.rival});
}

/// Writes again what counts in the text of an article that is new: in code points of this very text.
void writePlaces(Database &database, const StoredArticle &article, const StoryContents &after)
{
    for (const Annotation &annotation : after.annotations) {
        if (annotation.article == article.id)
            writeAnnotation(database, annotation, after);
    }
    // What names an article is its file's name or, where another has that name too, the whole path.
    const QString &path = article.article.file;
    const QString name = QFileInfo(path).fileName();
    const bool isNamed = std::ranges::any_of(after.corrections, [&](const Correction &correction) {
        return std::ranges::any_of(correction.spans, [&](const Anchor &anchor) {
            return anchor.article == name || anchor.article == path || QFileInfo(anchor.article).fileName() == name;
        });
    });
    if (isNamed)
        writeCorrections(database, {}, after);
}

/// Moves the articles from one place to another, both included, by a step up or down; unparkOrder() ends it. Statement
/// by statement 1,000 articles would take 30 ms.
void shiftOrder(Database &database, qsizetype first, qsizetype last, qsizetype step)
{
    // By way of numbers that no place has: no two may have the same one in between.
    database.run(u"UPDATE article_order SET position = -1 - (position + ?) WHERE position BETWEEN ? AND ?"_s,
                 {qint64{step}, qint64{first}, qint64{last}});
}

void unparkOrder(Database &database)
{
    database.run(u"UPDATE article_order SET position = -1 - position WHERE position < 0"_s);
}

/// Writes one kind of change after the other.
struct Write {
    Database &database;
    const StoryChange &inverse;
    const StoryContents &after;

    void operator()(const SetTitle &change) const
    {
        database.run(u"UPDATE story SET title = CAST(? AS TEXT)"_s, {textValue(change.title)});
    }
    void operator()(const AddArticle &change) const
    {
        const qsizetype at = indexOf(after, change.article.id);
        insertArticle(database, after.articles.at(at));
        shiftOrder(database, at, after.articles.size(), 1);
        unparkOrder(database);
        database.run(u"INSERT INTO article_order (position, article) VALUES (?, ?)"_s, {qint64{at}, change.article.id});
        writePlaces(database, after.articles.at(at), after);
    }
    void operator()(const RemoveArticle &change) const
    {
        const qsizetype at = std::get<AddArticle>(inverse).at;
        database.run(u"DELETE FROM article_order WHERE position = ?"_s, {qint64{at}});
        shiftOrder(database, at + 1, after.articles.size(), -1);
        unparkOrder(database);
        database.run(u"DELETE FROM paragraph WHERE article = ?"_s, {change.article});
        database.run(u"DELETE FROM version WHERE article = ?"_s, {change.article});
        database.run(u"DELETE FROM article WHERE id = ?"_s, {change.article});
    }
    void operator()(const ChangeArticle &change) const
    {
        const StoredArticle &article = after.articles.at(indexOf(after, change.article.id));
        const StoredArticle &before = std::get<ChangeArticle>(inverse).article;
        updateArticle(database, article, before);
        if (article.article.text != before.article.text || article.article.file != before.article.file)
            writePlaces(database, article, after);
    }
    void operator()(const MoveArticle &change) const
    {
        const qsizetype from = std::get<MoveArticle>(inverse).to;
        const qsizetype to = indexOf(after, change.article);
        database.run(u"UPDATE article_order SET position = -1 - ? WHERE position = ?"_s, {qint64{to}, qint64{from}});
        if (from < to)
            shiftOrder(database, from + 1, to, -1);
        else
            shiftOrder(database, to, from - 1, 1);
        unparkOrder(database);
    }
    void operator()(const SetSettings &change) const
    {
        database.run(u"UPDATE story SET settings = CAST(? AS TEXT)"_s, {settingsJson(change.settings)});
    }
    void operator()(const SetPassages &) const
    {
        writePassages(database, std::get<SetPassages>(inverse).passages, after);
    }
    void operator()(const SetCorrections &) const
    {
        writeCorrections(database, std::get<SetCorrections>(inverse).corrections, after);
    }
    void operator()(const PutAnnotation &change) const { writeAnnotation(database, change.annotation, after); }
    void operator()(const RemoveAnnotation &change) const
    {
        database.run(u"DELETE FROM annotation WHERE id = ?"_s, {change.annotation});
    }
    void operator()(const SetView &change) const
    {
        database.run(u"UPDATE story SET view = CAST(? AS TEXT)"_s, {compact(change.view)});
    }
    void operator()(const AdoptHistory &change) const
    {
        writeHistory(database, change.added, change.removed);
        for (const LogEntry &entry : change.log)
            writeLog(database, entry);
    }
};

} // namespace

void writeContents(Database &database, const StoryContents &contents, const QString &uid, const QDateTime &created)
{
    database.run(u"INSERT INTO story (id, uid, title, settings, view, created) VALUES (1, CAST(? AS TEXT), "
                 "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?)"_s,
                 {textValue(uid), textValue(contents.title), settingsJson(contents.settings), compact(contents.view),
                  momentOf(created)});
    for (const StoredArticle &article : contents.articles)
        insertArticle(database, article);
    for (qsizetype i = 0; i < contents.articles.size(); ++i)
        database.run(u"INSERT INTO article_order (position, article) VALUES (?, ?)"_s,
                     {qint64{i}, contents.articles.at(i).id});
    writePassages(database, {}, contents);
    writeCorrections(database, {}, contents);
    for (const Annotation &annotation : contents.annotations)
        writeAnnotation(database, annotation, contents);
}

void writeChange(Database &database, const StoryChange &change, const StoryChange &inverse, const StoryContents &after)
{
    std::visit(Write{database, inverse, after}, change);
}

QByteArray settingsJson(const CompareSettings &settings)
{
    return compact({{u"shortest_run"_s, settings.shortestRun},
                    {u"rewording"_s, settings.rewording},
                    {u"leave_out_furniture"_s, settings.leaveOutFurniture},
                    {u"match_case"_s, settings.matchCase},
                    {u"ignore_accents"_s, settings.ignoreAccents},
                    {u"beside_copy"_s, settings.besideCopy}});
}

} // namespace tellings
