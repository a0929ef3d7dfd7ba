// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/passageids.h"
#include "models/formats/correctionsfile.h"
#include "models/store/storyfileaccess.h"
#include "models/store/storyrows.h"
#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// The value of an enumeration that has that key; nothing when none has.
template <typename Enum, std::size_t count>
std::optional<Enum> fromKey(const std::array<Enum, count> &values, QString (*keyOf)(Enum), const QString &key)
{
    for (const Enum value : values) {
        if (keyOf(value) == key)
            return value;
    }
    return std::nullopt;
}

constexpr std::array roles{ParagraphRole::Headline, ParagraphRole::Standfirst, ParagraphRole::Subheading,
                           ParagraphRole::Body,     ParagraphRole::Caption,    ParagraphRole::ListItem,
                           ParagraphRole::Dateline, ParagraphRole::Byline,     ParagraphRole::Furniture};
constexpr std::array relations{Relation::Verbatim, Relation::Edited, Relation::Reworded};
constexpr std::array findings{FoundBy::SharedRun, FoundBy::SharedWords, FoundBy::Hand};

/// Reads the tables one after the other; the database keeps what went wrong first.
class Reader {
public:
    Reader(Database &database, int version, QList<QByteArray> *leftOut)
        : m_database(database)
        , m_version(version)
        , m_leftOut(leftOut)
    {
    }

    std::expected<StoryContents, Error> read()
    {
        readStory();
        readArticles();
        readParagraphs();
        readVersions();
        readPassages();
        readSpans();
        readAnnotations();
        readCorrections();
        if (auto done = m_database.outcome(); !done)
            return std::unexpected(done.error());
        for (Passage &passage : m_contents.passages)
            std::ranges::sort(passage.spans); // the articles may stand in another order by now
        for (const StoredArticle &article : std::as_const(m_contents.articles)) {
            if (const QString problem = articleProblem(article); !problem.isEmpty())
                m_database.failDamaged(problem);
        }
        if (const QString problem = passageProblem(m_contents, m_contents.passages); !problem.isEmpty())
            m_database.failDamaged(problem);
        if (auto done = m_database.outcome(); !done)
            return std::unexpected(done.error());
        return std::move(m_contents);
    }

private:
    QJsonObject object(const Row &row, int column, const QString &what)
    {
        const QJsonDocument json = QJsonDocument::fromJson(row.bytes(column));
        if (!json.isObject())
            m_database.failDamaged(what);
        return json.object();
    }

    void readStory()
    {
        int rows = 0;
        m_database.each(u"SELECT CAST(title AS BLOB), CAST(settings AS BLOB), CAST(view AS BLOB) FROM story"_s,
                        [&](const Row &row) {
                            ++rows;
                            m_contents.title = row.text(0);
                            m_contents.settings = settingsFromJson(object(row, 1, u"settings"_s));
                            m_contents.view = object(row, 2, u"view"_s);
                        });
        if (rows != 1)
            m_database.failDamaged(u"story"_s);
    }

    void readArticles()
    {
        QString sql = u"SELECT a.id, CAST(file AS BLOB), CAST(outlet AS BLOB), CAST(headline AS BLOB), "
                      "CAST(byline AS BLOB), CAST(language AS BLOB), CAST(published AS BLOB), CAST(url AS BLOB), "
                      "CAST(sha256 AS BLOB), CAST(encoding AS BLOB), CAST(text AS BLOB), CAST(source_form AS BLOB), "
                      "source%1%2 FROM article_order AS o JOIN article AS a ON a.id = o.article ORDER BY o.position"_s;
        sql = sql.arg(m_version > 1 ? u", length, CAST(text_sha256 AS BLOB), withheld"_s : QString(),
                      m_version > 2 ? u", version"_s : QString());
        m_database.each(sql, [this](const Row &row) { takeArticle(row); });
        const qint64 all = m_database.value(u"SELECT count(*) FROM article"_s).toLongLong();
        const qint64 last = m_database.value(u"SELECT max(position) FROM article_order"_s).toLongLong();
        const qint64 first = m_database.value(u"SELECT min(position) FROM article_order"_s).toLongLong();
        const bool numbered = all == 0 || (first == 0 && last == all - 1);
        if (m_database.ok() && (all != m_contents.articles.size() || all != m_places.size() || !numbered))
            m_database.failDamaged(u"article_order"_s);
    }

    /// The columns that articles and their versions have, from the second on.
    static ArticleVersion versionFrom(const Row &row)
    {
        ArticleVersion version;
        Article &article = version.article;
        article.file = row.text(1);
        article.outlet = row.text(2);
        article.headline = row.text(3);
        article.byline = row.text(4);
        article.language = row.text(5);
        const QString published = row.text(6);
        article.publishedHasTime = published.contains(u'T');
        if (article.publishedHasTime)
            article.published = QDateTime::fromString(published, Qt::ISODateWithMs);
        else if (!published.isEmpty())
            article.published = QDateTime(QDate::fromString(published, Qt::ISODate), QTime(0, 0), QTimeZone::UTC);
        article.url = QUrl(row.text(7));
        article.sha256 = row.bytes(8);
        article.encoding = row.text(9);
        article.text = row.text(10);
        const QString form = row.text(11);
        if (form == "text"_L1)
            version.source = row.bytes(10);
        else if (form == "bytes"_L1)
            version.source = row.bytes(12);
        return version;
    }

    void takeArticle(const Row &row)
    {
        ArticleVersion version = versionFrom(row);
        StoredArticle stored{
            .id = row.number(0), .article = std::move(version.article), .source = std::move(version.source)};
        if (m_version > 1) {
            stored.length = row.number(13);
            stored.textSha256 = row.bytes(14);
            stored.withheld = row.number(15) != 0;
            const StoredArticle truth = measured(stored);
            if (stored.length < 0 || truth.length != stored.length || truth.textSha256 != stored.textSha256)
                m_database.failDamaged(u"article %1: text"_s.arg(stored.id));
        } else {
            stored = measured(std::move(stored));
        }
        if (m_version > 2)
            stored.version = row.number(16) - 1;
        m_places.insert(stored.id, m_contents.articles.size());
        m_maps.append(CodePointMap(stored.article.text));
        m_contents.articles.append(std::move(stored));
    }

    void readVersions()
    {
        if (m_version < 3)
            return;
        m_database.each(
            u"SELECT article, CAST(file AS BLOB), CAST(outlet AS BLOB), CAST(headline AS BLOB), "
            "CAST(byline AS BLOB), CAST(language AS BLOB), CAST(published AS BLOB), CAST(url AS BLOB), "
            "CAST(sha256 AS BLOB), CAST(encoding AS BLOB), CAST(text AS BLOB), CAST(source_form AS BLOB), "
            "source, CAST(paragraphs AS BLOB) FROM version ORDER BY article, number"_s,
            [this](const Row &row) {
                const qsizetype place = placeOf(row.number(0), u"version"_s);
                if (place < 0)
                    return;
                ArticleVersion version = versionFrom(row);
                const CodePointMap map(version.article.text);
                const QJsonArray paragraphs = QJsonDocument::fromJson(row.bytes(13)).array();
                for (const QJsonValue &value : paragraphs) {
                    const auto role = fromKey(roles, &roleKey, value[2].toString());
                    if (!role)
                        return m_database.failDamaged(u"version"_s);
                    version.article.paragraphs.append(
                        {{placeIn(map, value[0].toInteger(-1)), placeIn(map, value[1].toInteger(-1))}, *role});
                }
                m_contents.articles[place].others.append(std::move(version));
            });
    }

    /// The place among the articles of one that a row names; -1, and damage, when there is none.
    qsizetype placeOf(qint64 id, const QString &what)
    {
        const qsizetype place = m_places.value(id, -1);
        if (place < 0)
            m_database.failDamaged(what);
        return place;
    }

    /// Where a code point stands; -1, which is no place and is found to be none, when it cannot be.
    static qsizetype placeIn(const CodePointMap &map, qint64 point)
    {
        return point < 0 || point > largestStory ? qsizetype{-1} : map.fromCodePoint(point);
    }

    [[nodiscard]] TextRange rangeIn(qsizetype article, qint64 start, qint64 end) const
    {
        const CodePointMap &map = m_maps.at(article);
        return {placeIn(map, start), placeIn(map, end)};
    }

    void readParagraphs()
    {
        m_database.each(u"SELECT article, start, \"end\", CAST(role AS BLOB) FROM paragraph ORDER BY article, number"_s,
                        [this](const Row &row) {
                            const qsizetype article = placeOf(row.number(0), u"paragraph"_s);
                            const auto role = fromKey(roles, &roleKey, row.text(3));
                            if (article < 0 || !role)
                                return m_database.failDamaged(u"paragraph"_s);
                            m_contents.articles[article].article.paragraphs.append(
                                {rangeIn(article, row.number(1), row.number(2)), *role});
                        });
    }

    void readPassages()
    {
        m_database.each(u"SELECT CAST(id AS BLOB), number, CAST(relation AS BLOB), similarity, CAST(found_by AS BLOB), "
                        "confirmed FROM passage ORDER BY number, id"_s,
                        [this](const Row &row) {
                            const auto relation = fromKey(relations, &relationKey, row.text(2));
                            const auto foundBy = fromKey(findings, &foundByKey, row.text(4));
                            const bool likely = row.real(3) >= 0 && row.real(3) <= 1;
                            if (!relation || !foundBy || !likely)
                                return m_database.failDamaged(u"passage"_s);
                            Passage passage{.number = static_cast<int>(row.number(1)),
                                            .relation = *relation,
                                            .similarity = row.real(3),
                                            .foundBy = *foundBy,
                                            .confirmed = row.number(5) != 0,
                                            .id = row.text(0)};
                            m_passages.insert(passage.id, m_contents.passages.size());
                            m_contents.passages.append(std::move(passage));
                        });
    }

    void readSpans()
    {
        m_database.each(u"SELECT CAST(passage AS BLOB), article, start, \"end\" FROM span ORDER BY passage, number"_s,
                        [this](const Row &row) {
                            const qsizetype passage = m_passages.value(row.text(0), -1);
                            const qsizetype article = placeOf(row.number(1), u"span"_s);
                            if (passage < 0 || article < 0)
                                return m_database.failDamaged(u"span"_s);
                            m_contents.passages[passage].spans.append(
                                {static_cast<int>(article), rangeIn(article, row.number(2), row.number(3))});
                        });
    }

    void readAnnotations()
    {
        QString sql =
            u"SELECT id, CAST(kind AS BLOB), article, start, \"end\", CAST(quote AS BLOB), CAST(before AS BLOB), "
            "CAST(after AS BLOB), CAST(body AS BLOB), CAST(coder AS BLOB), time%1 FROM annotation ORDER BY id"_s;
        sql = sql.arg(m_version > 1 ? u", CAST(hash AS BLOB), rival"_s : QString());
        m_database.each(sql, [this](const Row &row) {
            Annotation annotation{.id = row.number(0),
                                  .kind = row.text(1),
                                  .article = row.number(2),
                                  .range = {row.number(3), row.number(4)},
                                  .quote = row.text(5),
                                  .before = row.text(6),
                                  .after = row.text(7),
                                  .body = object(row, 8, u"annotation"_s),
                                  .coder = row.text(9)};
            annotation.movedFrom = std::max<qint64>(-1, annotation.body.take(movedFromKey).toInteger(-1));
            annotation.movedIn = annotation.body.take(movedInKey).toString();
            if (const qint64 time = row.number(10); time != 0)
                annotation.when = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC);
            if (m_version > 1) {
                annotation.hash = row.text(11);
                annotation.rival = static_cast<int>(row.number(12));
            }
            if (const qsizetype article = m_places.value(annotation.article, -1); article >= 0)
                annotation.range = rangeIn(article, annotation.range.start, annotation.range.end);
            if (annotation.id < 1 || annotation.range.start < 0 || annotation.range.end < annotation.range.start)
                return m_database.failDamaged(u"annotation"_s);
            m_contents.annotations.insert(m_contents.annotations.cend(), annotation.id, annotation);
        });
    }

    void readCorrections()
    {
        QJsonArray entries;
        QList<qint64> times;
        m_database.each(u"SELECT CAST(body AS BLOB), time FROM correction ORDER BY position"_s, [&](const Row &row) {
            entries.append(object(row, 0, u"correction"_s));
            times.append(row.number(1));
        });
        if (entries.isEmpty())
            return;
        const Story story = storyOf(m_contents);
        const QByteArray json =
            QJsonDocument(QJsonObject{{u"schema"_s, u"tellings-corrections/1"_s}, {u"corrections"_s, entries}})
                .toJson(QJsonDocument::Compact);
        QList<qsizetype> leftOut;
        auto corrections = correctionsFromJson(json, m_database.path(), story, articleKeys(story), &leftOut);
        if (!corrections)
            return m_database.fail(corrections.error());
        for (const qsizetype place : std::as_const(leftOut) | std::views::reverse) {
            times.removeAt(place);
            if (m_leftOut)
                m_leftOut->prepend(QJsonDocument(entries.at(place).toObject()).toJson(QJsonDocument::Compact));
        }
        for (qsizetype i = 0; i < corrections->size(); ++i)
            (*corrections)[i].when =
                times.at(i) == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(times.at(i), QTimeZone::UTC);
        m_contents.corrections = *std::move(corrections);
    }

    Database &m_database;
    int m_version;
    QList<QByteArray> *m_leftOut;
    StoryContents m_contents;
    QList<CodePointMap> m_maps; ///< of each article's text
    QHash<qint64, qsizetype> m_places; ///< of an article's id among the articles
    QHash<QString, qsizetype> m_passages; ///< of a passage's id among the passages
};

} // namespace

std::expected<StoryContents, Error> readContents(Database &database, int version, QList<QByteArray> *leftOut)
{
    return Reader(database, version, leftOut).read();
}

Error leftOutNotice(const QString &path, qsizetype corrections)
{
    return {Error::Code::BadInput,
            QCoreApplication::translate("StoryStore",
                                        "%n correction(s) in this file say of no text where it is, and were left out.",
                                        nullptr, static_cast<int>(corrections)),
            path};
}

CompareSettings settingsFromJson(const QJsonObject &json)
{
    const CompareSettings usual;
    return {.shortestRun = json.value("shortest_run"_L1).toInt(usual.shortestRun),
            .rewording = json.value("rewording"_L1).toDouble(usual.rewording),
            .leaveOutFurniture = json.value("leave_out_furniture"_L1).toBool(usual.leaveOutFurniture),
            .matchCase = json.value("match_case"_L1).toBool(usual.matchCase),
            .ignoreAccents = json.value("ignore_accents"_L1).toBool(usual.ignoreAccents),
            .besideCopy = json.value("beside_copy"_L1).toInt(usual.besideCopy)};
}

} // namespace tellings
