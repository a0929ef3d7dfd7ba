// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyfile.h"

#include "models/formats/datetext.h"
#include "models/formats/textdecoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("StoryFile", text);
}

/// "line 3, column 14" of a byte offset.
QString placeOf(const QByteArray &utf8, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(utf8).first(qBound<qsizetype>(0, offset, utf8.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return translated(QT_TRANSLATE_NOOP("StoryFile", "line %1, column %2")).arg(line).arg(column);
}

/// Goes through the parsed JSON and notes what is wrong in it.
class EntryReader {
public:
    EntryReader(StoryFile &story, QString path) : m_story(story), m_path(std::move(path)) { }

    void read(const QJsonObject &root);

private:
    void readEntry(const QJsonValue &value, qsizetype number);
    void addProblem(const QString &text) { m_story.problems.append({Error::Code::BadInput, text, m_path}); }
    QString stringAt(const QJsonObject &object, QLatin1StringView key, const QString &where);
    static bool leavesFolder(const QString &file);

    StoryFile &m_story;
    QString m_path;
    QSet<QString> m_files;
};

QString EntryReader::stringAt(const QJsonObject &object, QLatin1StringView key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isString()) {
        //: %1 is a key of the file, %2 says where it stands
        addProblem(
            translated(QT_TRANSLATE_NOOP("StoryFile", "\"%1\" of %2 is not a text and was ignored.")).arg(key, where));
    }
    return value.toString().trimmed();
}

bool EntryReader::leavesFolder(const QString &file)
{
    const QString clean = QDir::cleanPath(file);
    return QDir::isAbsolutePath(clean) || clean == u".." || clean.startsWith(u"../");
}

void EntryReader::readEntry(const QJsonValue &value, qsizetype number)
{
    if (!value.isObject()) {
        addProblem(
            translated(QT_TRANSLATE_NOOP("StoryFile", "Article %1 is not an object and was left out.")).arg(number));
        return;
    }
    const QJsonObject object = value.toObject();
    const QString numbered = translated(QT_TRANSLATE_NOOP("StoryFile", "article %1")).arg(number);
    StoryFileEntry entry;
    entry.file = stringAt(object, "file"_L1, numbered);
    if (entry.file.isEmpty()) {
        addProblem(
            translated(QT_TRANSLATE_NOOP("StoryFile", "Article %1 names no file and was left out.")).arg(number));
        return;
    }
    if (leavesFolder(entry.file)) {
        addProblem(
            translated(QT_TRANSLATE_NOOP("StoryFile", "\"%1\" lies outside of the story's folder and was left out."))
                .arg(entry.file));
        return;
    }
    entry.file = QDir::cleanPath(entry.file);
    if (m_files.contains(entry.file)) {
        addProblem(translated(QT_TRANSLATE_NOOP("StoryFile", "\"%1\" is listed twice.")).arg(entry.file));
        return;
    }
    m_files.insert(entry.file);

    ArticleHints &hints = entry.hints;
    hints.outlet = stringAt(object, "outlet"_L1, entry.file);
    hints.headline = stringAt(object, "headline"_L1, entry.file);
    hints.byline = stringAt(object, "byline"_L1, entry.file);
    hints.language = stringAt(object, "language"_L1, entry.file);
    const QString url = stringAt(object, "url"_L1, entry.file);
    hints.url = QUrl(url, QUrl::StrictMode);
    if (!url.isEmpty() && (!hints.url.isValid() || hints.url.isRelative())) {
        addProblem(translated(QT_TRANSLATE_NOOP("StoryFile", "\"%1\" of %2 is not a web address and was ignored."))
                       .arg(url, entry.file));
        hints.url = {};
    }
    const QString published = stringAt(object, "published"_L1, entry.file);
    if (const auto date = parseDate(published)) {
        hints.published = date->moment;
        hints.publishedHasTime = date->hasTime;
    } else if (!published.isEmpty()) {
        addProblem(
            translated(
                QT_TRANSLATE_NOOP(
                    "StoryFile", "\"%1\" of %2 is not a date that we can read (2026-03-14T08:12:00Z) and was ignored."))
                .arg(published, entry.file));
    }
    m_story.entries.append(entry);
}

void EntryReader::read(const QJsonObject &root)
{
    m_story.title = stringAt(root, "title"_L1, translated(QT_TRANSLATE_NOOP("StoryFile", "the story")));
    const QJsonValue articles = root.value("articles"_L1);
    if (!articles.isUndefined() && !articles.isNull() && !articles.isArray())
        addProblem(translated(QT_TRANSLATE_NOOP("StoryFile", "\"articles\" is not a list and was ignored.")));
    qsizetype number = 0;
    for (const auto &value : articles.toArray())
        readEntry(value, ++number);
}

} // namespace

const StoryFileEntry *StoryFile::entryFor(const QString &file) const
{
    for (const StoryFileEntry &entry : entries) {
        if (entry.file == file)
            return &entry;
    }
    return nullptr;
}

StoryFile parseStoryFile(const QByteArray &bytes, const QString &path)
{
    StoryFile story;
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        story.problems.append({decoded.error().code, decoded.error().text, path});
        return story;
    }
    const QByteArray utf8 = decoded->text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        const QString place = placeOf(utf8, error.offset - 1); // Qt stands after what it fell over
        story.problems.append({Error::Code::BadInput,
                               //: %1 is the reason, %2 is "line 3, column 14"
                               translated(QT_TRANSLATE_NOOP("StoryFile", "The JSON is malformed: %1 (%2)."))
                                   .arg(error.errorString(), place),
                               path});
        return story;
    }
    if (!document.isObject()) {
        story.problems.append({Error::Code::BadInput,
                               translated(QT_TRANSLATE_NOOP("StoryFile", "The file is not a JSON object.")), path});
        return story;
    }
    EntryReader(story, path).read(document.object());
    return story;
}

} // namespace tellings
