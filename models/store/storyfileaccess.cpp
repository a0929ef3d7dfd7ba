// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storyfileaccess.h"

#include "models/formats/filebytes.h"
#include "models/store/revisions.h"
#include "models/store/schema.h"
#include "models/store/storeerrors.h"
#include "models/store/storyfiles.h"
#include "models/store/storyrows.h"
#include "models/store/storystore.h"
#include "models/store/walguard.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// Keeps the old file under a name of its own: by a second name for the same file where there can be one, so that a
/// program that dies here finds the same name again, else by a copy.
std::expected<QString, Error> keepOld(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString base = u"%1.v%2"_s.arg(info.completeBaseName(), QString::number(version));
    const QString ending = u'.' + info.suffix();
    if (const QString earlier = info.absolutePath() + u'/' + base + ending; identityOf(earlier) == identityOf(path))
        return earlier;
    const QString kept = freeName(info.absolutePath(), base, ending);
    std::error_code reason;
    std::filesystem::create_hard_link(QFile::encodeName(path).toStdString(), QFile::encodeName(kept).toStdString(),
                                      reason);
    if (!reason)
        return kept;
    if (QFile file(path); !file.copy(kept))
        return std::unexpected(
            Error{Error::Code::WriteFailed,
                  QCoreApplication::translate("StoryStore", "The file cannot be written: %1.").arg(file.errorString()),
                  kept});
    return kept;
}

} // namespace

std::expected<CheckedFile, Error> openChecked(const QString &path, Database::Mode mode)
{
    if (auto problem = accessProblem(path))
        return std::unexpected(*std::move(problem));
    const QFileInfo info(path);
    if (!info.isFile() || info.size() == 0)
        return std::unexpected(notAStory(path));
    if (info.size() > largestStory)
        return std::unexpected(tooLarge(path, info.size(), largestStory));
    auto database = Database::open(path, mode);
    if (!database)
        return std::unexpected(database.error());
    const auto version = checkSchema(**database);
    if (!version)
        return std::unexpected(version.error());
    const QString verdict = (*database)->value(u"PRAGMA integrity_check(1)"_s).toString();
    if (auto done = (*database)->outcome(); !done)
        return std::unexpected(done.error());
    if (verdict != "ok"_L1)
        return std::unexpected(damagedStory(path, verdict.simplified().left(200)));
    return CheckedFile{*std::move(database), *version};
}

std::expected<void, Error> makeStoryFile(const QString &path, const StoryContents &contents, const QList<LogEntry> &log,
                                         const QString &uid, const History &history, const QDateTime &created)
{
    auto opened = Database::open(path, Database::Mode::Create);
    if (!opened)
        return std::unexpected(opened.error());
    Database &database = **opened;
    // Nobody knows the file yet: when it cannot be finished it goes.
    database.run(u"PRAGMA journal_mode = OFF"_s);
    database.run(u"PRAGMA synchronous = OFF"_s);
    return database.transaction([&] {
        createSchema(database);
        writeContents(database, contents, uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uid,
                      created.isValid() ? created : QDateTime::currentDateTimeUtc());
        writeHistory(database, history, {});
        for (const LogEntry &entry : log)
            writeLog(database, entry);
    });
}

std::expected<QString, Error> migrate(const QString &path, CheckedFile old, const QString &safeFolder,
                                      const LogEntry &entry, QList<QByteArray> *leftOut)
{
    const auto contents = readContents(*old.database, old.version, leftOut);
    if (!contents)
        return std::unexpected(contents.error());
    const QList<LogEntry> log = readLog(*old.database) + QList{entry};
    const History history = readHistory(*old.database, old.version);
    const QString uid = QString::fromUtf8(old.database->value(u"SELECT CAST(uid AS BLOB) FROM story"_s).toByteArray());
    if (auto done = old.database->outcome(); !done)
        return std::unexpected(done.error());
    if (auto done = tidy(*old.database); !done)
        return std::unexpected(done.error());
    old.database.reset();

    auto part = PartFile::create(path, safeFolder);
    if (!part)
        return std::unexpected(part.error());
    if (auto done = makeStoryFile((*part)->path(), *contents, log, uid, history); !done)
        return std::unexpected(Error{done.error().code, done.error().text, path});
    auto kept = keepOld(path, old.version);
    if (!kept)
        return kept;
    if (auto done = (*part)->commit(PartFile::Existing::Replace); !done)
        return std::unexpected(done.error());
    return kept;
}

QList<LogEntry> readLog(Database &database)
{
    QList<LogEntry> log;
    database.each(
        u"SELECT time, CAST(who AS BLOB), CAST(what AS BLOB), CAST(detail AS BLOB) FROM log ORDER BY time, id"_s,
        [&log](const Row &row) {
            log.append(
                {QDateTime::fromMSecsSinceEpoch(row.number(0), QTimeZone::UTC), row.text(1), row.text(2), row.text(3)});
        });
    return log;
}

void writeLog(Database &database, const LogEntry &entry)
{
    database.run(
        u"INSERT INTO log (time, who, what, detail) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), "
        "CAST(? AS TEXT))"_s,
        {entry.when.toMSecsSinceEpoch(), textValue(entry.who), textValue(entry.what), textValue(entry.detail)});
}

std::expected<void, Error> tidy(Database &database)
{
    database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QString mode = database.value(u"PRAGMA journal_mode = DELETE"_s).toString();
    if (auto done = database.outcome(); !done)
        return done;
    if (mode != "delete"_L1)
        return std::unexpected(Error{
            Error::Code::InUse, QCoreApplication::translate("StoryStore", "Another program is working on this file."),
            database.path()});
    return {};
}

std::expected<CheckedFile, Error> openCopied(const QString &from, const QString &path, const Error &reason)
{
    // SQLite says InUse also where locks do not work.
    const bool mayHelp = reason.code == Error::Code::NoLocks || reason.code == Error::Code::NoAccess
        || reason.code == Error::Code::InUse;
    if (!mayHelp || !QFileInfo(from).isFile())
        return std::unexpected(reason);
    // SQLite can put nothing beside the file there, or lock nothing. So nobody has it open by SQLite, and reading its
    // bytes disturbs no lock of ours; what comes of it is looked at.
    const bool withWal = !hasForeignWal(from);
    for (const QString &ending : {QString(), u"-wal"_s}) {
        QFile file(from + ending);
        if ((ending.isEmpty() || (withWal && file.exists())) && !file.copy(path + ending))
            return std::unexpected(reason);
        QFile::setPermissions(path + ending, QFile::ReadOwner | QFile::WriteOwner);
    }
    auto copy = openChecked(path, Database::Mode::ReadWrite);
    if (!copy)
        return std::unexpected(reason);
    if (auto done = tidy(*copy->database); !done)
        return std::unexpected(done.error());
    return copy;
}

} // namespace tellings
