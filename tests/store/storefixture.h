// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/schema.h"
#include "models/store/storystore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

/// What the tests of the story file share.
namespace tellings::test {

using namespace Qt::StringLiterals;

/// A place for story files, and a safe folder apart from it; gone with the object.
class Folders {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(u"files/"_s + name); }
    [[nodiscard]] QString safePath(const QString &name) const { return m_folder.filePath(u"safe/"_s + name); }
    [[nodiscard]] StoreOptions options() const { return {u"Ada"_s, m_folder.filePath(u"safe"_s)}; }

    Folders() : m_folder(place()) { QDir(m_folder.path()).mkpath(u"files"_s); }

    /// Every file there is, hidden ones too, by its name in files/ or, with its folder, in safe/.
    [[nodiscard]] QStringList files() const { return namesIn(u"files"_s); }
    [[nodiscard]] QStringList safeFiles() const
    {
        return namesIn(u"safe/stories"_s) + namesIn(u"safe/parts"_s) + namesIn(u"safe"_s);
    }

private:
    [[nodiscard]] QStringList namesIn(const QString &folder) const
    {
        return QDir(m_folder.filePath(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// In memory where there is such a place: waiting for a disk tests nothing.
    static QString place()
    {
        const QFileInfo memory(u"/dev/shm"_s);
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/tst_store-XXXXXX"_s;
    }

    QTemporaryDir m_folder;
};

inline Article newsArticle(const QString &outlet, const QString &text)
{
    Article article;
    article.outlet = outlet;
    article.file = outlet.toLower() + u".txt"_s;
    article.text = text;
    article.encoding = u"UTF-8"_s;
    article.sha256 = QByteArray(64, 'a');
    const qsizetype middle = text.indexOf(u'\n');
    article.paragraphs = {{{0, middle}, ParagraphRole::Headline}, {{middle + 1, text.size()}, ParagraphRole::Body}};
    return article;
}

/// A story that has one of everything, and the characters that get lost on the way: beyond the basic plane, a byte
/// order mark in front, no characters at all, a zero byte, and text that reads like SQL.
inline StoryContents richContents()
{
    Story story;
    story.title = u"The ferry \U0001F6A2 that'); DROP TABLE story; --"_s;
    story.articles = {
        newsArticle(u"Quay"_s, u"Ferry \U0001F6A2 runs aground\nThe \U0001F6A2 ferry struck a bank."_s),
        newsArticle(u"Mole"_s, u"\uFEFFBank stops ferry\n\uFFFE\uFFFF odd, and"_s + QChar(u'\0') + u"zero"_s),
        newsArticle(u"Tide"_s, u"Aground\nNobody was hurt when the ferry struck a bank."_s)};
    story.articles[0].byline = u"Jane Roe"_s;
    story.articles[0].headline = u"Ferry runs aground"_s;
    story.articles[0].language = u"en"_s;
    story.articles[0].published = QDateTime(QDate(2026, 3, 14), QTime(8, 12), QTimeZone::fromSecondsAheadOfUtc(3600));
    story.articles[0].publishedHasTime = true;
    story.articles[0].url = QUrl(u"https://quay.example/a b?q=1%202#x"_s);
    story.articles[1].published = QDateTime(QDate(2026, 3, 15), QTime(0, 0), QTimeZone::UTC);
    StoryContents contents =
        contentsOf(story, {story.articles[0].text.toUtf8(), QByteArray("\xff\xfe\0\0bytes", 9), QByteArray()});
    contents.settings = {.shortestRun = 7,
                         .rewording = 0.25,
                         .leaveOutFurniture = false,
                         .matchCase = true,
                         .ignoreAccents = true,
                         .besideCopy = 25};
    contents.passages = {{.number = 1,
                          .relation = Relation::Edited,
                          .similarity = 0.1 + 0.2,
                          .foundBy = FoundBy::SharedWords,
                          .spans = {{0, {29, 49}}, {2, {33, 53}}},
                          .confirmed = true,
                          .id = u"0123456789ab"_s},
                         {.number = 2, .spans = {{0, {0, 5}}, {1, {12, 17}}, {2, {8, 14}}}, .id = u"0123456789ac-2"_s}};
    contents.corrections = {
        {.kind = CorrectionKind::Confirm,
         .spans = {{.article = u"quay.txt"_s, .range = {22, 25}, .quote = u"The"_s, .after = u" "_s}},
         .by = u"Ada"_s,
         .when = QDateTime(QDate(2026, 3, 16), QTime(9, 0, 0, 123), QTimeZone::UTC),
         .note = u"sure"_s},
        {.kind = CorrectionKind::Reject,
         .spans = {{.article = u"tide.txt"_s, .range = {8, 14}, .quote = u"Nobody"_s},
                   {.article = u"quay.txt"_s, .range = {26, 28}, .quote = u"\U0001F6A2"_s}},
         .leaving = {1}}};
    const Annotation note{.id = 4503599627370495,
                          .kind = u"note"_s,
                          .article = contents.articles[0].id,
                          .range = {29, 34},
                          .quote = u"ferry"_s,
                          .before = u"\U0001F6A2 "_s,
                          .after = u"\uFEFF"_s,
                          .body = {{u"text"_s, u"which \U0001F6A2?"_s}, {u"weight"_s, 1.5}},
                          .coder = u"Grace"_s,
                          .when = QDateTime(QDate(2026, 3, 16), QTime(10, 0, 0, 7), QTimeZone::UTC)};
    contents.annotations.insert(note.id, note);
    contents.annotations.insert(2, {.id = 2, .kind = u"memo"_s, .body = {{u"text"_s, u"on the whole"_s}}});
    contents.view = {{u"base"_s, 1}, {u"hidden"_s, QJsonArray{2}}};
    return contents;
}

/// Contents as a file can give them back: places in an article that was taken out count code points there, so they are
/// the same only where the text is.
inline StoryContents comparable(StoryContents contents)
{
    QStringList files;
    for (const StoredArticle &stored : std::as_const(contents.articles))
        files.append(stored.article.file);
    for (Annotation &annotation : contents.annotations) {
        if (indexOf(contents, annotation.article) < 0)
            annotation.range = {};
    }
    for (Correction &correction : contents.corrections) {
        for (Anchor &anchor : correction.spans) {
            if (!files.contains(anchor.article))
                anchor.range = {};
        }
    }
    return contents;
}

/// A story of one short article.
inline StoryContents smallContents(const QString &title = u"Small"_s)
{
    Story story;
    story.title = title;
    story.articles = {newsArticle(u"Quay"_s, u"Ferry runs aground\nThe ferry struck a bank."_s)};
    return contentsOf(story);
}

/// Runs statements on a file as any program may; the last one's first value.
inline QVariant runSql(const QString &path, const QStringList &statements)
{
    QVariant value;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qWarning("%s cannot be opened", qUtf8Printable(path));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qWarning("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
            value = query.next() ? query.value(0) : QVariant();
            query.finish();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

/// A file of an older version, as the Tellings of its day would have written it.
inline void makeOldFile(const QString &path, const StoryContents &contents, const StoreOptions &options,
                        int version = 1)
{
    const QString fresh = path + u".fresh"_s;
    QVERIFY(StoryStore::create(fresh, contents, options));
    QStringList statements{u"PRAGMA encoding = 'UTF-8'"_s, u"PRAGMA application_id = %1"_s.arg(storyApplicationId),
                           u"PRAGMA user_version = %1"_s.arg(version)};
    statements += schemaStatements(version);
    statements +=
        {u"ATTACH '%1' AS fresh"_s.arg(fresh), u"BEGIN"_s,
         u"INSERT INTO article SELECT id, file, outlet, headline, byline, language, published, url, sha256, "
         "encoding, text, source_form, source%1 FROM fresh.article"_s.arg(
             version > 1 ? u", length, text_sha256, withheld"_s : QString()),
         u"INSERT INTO annotation SELECT id, kind, article, start, \"end\", quote, before, after, body, coder, "
         "time%1 FROM fresh.annotation"_s.arg(version > 1 ? u", hash, rival"_s : QString())};
    for (const QString &table :
         {u"story"_s, u"article_order"_s, u"paragraph"_s, u"passage"_s, u"span"_s, u"correction"_s, u"log"_s})
        statements.append(u"INSERT INTO main.%1 SELECT * FROM fresh.%1"_s.arg(table));
    runSql(path, statements + QStringList{u"COMMIT"_s});
    QVERIFY(QFile::remove(fresh));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tellings::test
