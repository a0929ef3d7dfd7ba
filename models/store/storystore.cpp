// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storystore.h"

#include "models/store/database.h"
#include "models/store/revisions.h"
#include "models/store/schema.h"
#include "models/store/storyfileaccess.h"
#include "models/store/storylog.h"
#include "models/store/storyrows.h"
#include "models/store/walguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr qint64 longWal = 4LL * 1024 * 1024; ///< bytes that rest() puts into the file itself
constexpr qint64 tooLongWal = 16 * longWal; ///< that nothing may wait for any more

Error changedElsewhere(const QString &path)
{
    return {Error::Code::Changed,
            QCoreApplication::translate("StoryStore", "Another program changed the file while it was open here."),
            path};
}

Error goneElsewhere(const QString &path)
{
    return {Error::Code::Changed,
            QCoreApplication::translate("StoryStore", "The file was deleted, moved or replaced while it was open."),
            path};
}

Error readOnly(const QString &path)
{
    return {Error::Code::NoAccess, QCoreApplication::translate("StoryStore", "The story is open for reading only."),
            path};
}

} // namespace

StoryStore::StoryStore(StoreOptions options) : m_options(std::move(options)) { }

StoryStore::~StoryStore()
{
    (void)close(); // what could not be put into one file is in its WAL file, and is found there
}

bool StoryStore::isUntitled() const
{
    return m_path.startsWith(plainPath(m_options.safeFolder) + u'/');
}

std::expected<void, Error> StoryStore::hold(const QString &path, std::unique_ptr<QLockFile> lock)
{
    auto guard = std::make_unique<WalGuard>(path);
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    (*database)->run(u"PRAGMA wal_autocheckpoint = 0"_s); // rest() does it, which nobody waits for
    const QString mode = (*database)->value(u"PRAGMA journal_mode = WAL"_s).toString();
    // Only a write shows whether the folder can hold the files of WAL mode, and lock them.
    if (auto done = (*database)->transaction([&] { (*database)->run(u"UPDATE story SET id = 1"_s); }); !done)
        return done;
    const qint64 dataVersion = (*database)->value(u"PRAGMA data_version"_s).toLongLong();
    m_uid = QString::fromUtf8((*database)->value(u"SELECT CAST(uid AS BLOB) FROM story"_s).toByteArray());
    if (auto done = (*database)->outcome(); !done)
        return done;
    if (mode != "wal"_L1)
        return std::unexpected(
            Error{Error::Code::NoLocks,
                  QCoreApplication::translate("StoryStore", "Files cannot be locked in this folder."), path});
    guard->note();
    m_database = *std::move(database);
    m_guard = std::move(guard);
    m_lock = std::move(lock);
    m_path = path;
    m_identity = identityOf(path);
    m_walIdentity = identityOf(path + u"-wal"_s);
    m_dataVersion = dataVersion;
    return {};
}

std::expected<void, Error> StoryStore::read(const std::function<void(Database &, int)> &take)
{
    if (m_database) {
        take(*m_database, storyVersion);
        return m_database->outcome();
    }
    const auto checked = openChecked(m_path, Database::Mode::ReadOnly);
    if (!checked)
        return std::unexpected(checked.error());
    take(*checked->database, checked->version);
    return checked->database->outcome();
}

std::expected<QList<LogEntry>, Error> StoryStore::log()
{
    QList<LogEntry> entries;
    return read([&](Database &database, int) { entries = readLog(database); }).transform([&] { return entries; });
}

std::expected<StoryCopy, Error> StoryStore::copy()
{
    StoryCopy copy{.path = m_path, .uid = {}, .contents = m_contents, .history = {}, .log = {}};
    return read([&](Database &database, int version) {
               copy.uid = QString::fromUtf8(database.value(u"SELECT CAST(uid AS BLOB) FROM story"_s).toByteArray());
               copy.history = readHistory(database, version);
               copy.log = readLog(database);
           })
        .transform([&] { return copy; });
}

std::expected<void, Error> StoryStore::writeEdit(const StoryEdit &edit, StoryEdit &inverse, bool &senseless)
{
    if (identityOf(m_path) != m_identity)
        return std::unexpected(goneElsewhere(m_path));
    const bool ours = std::ranges::none_of(
        edit, [](const StoryChange &change) { return std::holds_alternative<AdoptHistory>(change); });
    auto done = m_database->transaction([&] {
        // Somebody without our lock may have written; what is in memory would no longer be what is in the file.
        if (m_database->value(u"PRAGMA data_version"_s).toLongLong() != m_dataVersion)
            return m_database->fail(changedElsewhere(m_path));
        for (const StoryChange &change : edit) {
            const auto back = applyChange(m_contents, change);
            if (!back) {
                senseless = true;
                return m_database->fail(
                    {Error::Code::BadInput,
                     //: %1 is a technical detail in English
                     QCoreApplication::translate("StoryStore", "The edit does not fit the story (%1).")
                         .arg(back.error()),
                     m_path});
            }
            inverse.prepend(*back);
            writeChange(*m_database, change, *back, m_contents);
            if (ours)
                writeRevisions(*m_database, change, *back, m_contents);
        }
        if (const auto entry = logEntry(edit, m_options.who))
            writeLog(*m_database, *entry);
    });
    if (!done) {
        for (const StoryChange &change : std::as_const(inverse))
            (void)applyChange(m_contents, change);
        inverse.clear();
    }
    return done;
}

std::expected<EditOutcome, Error> StoryStore::apply(const StoryEdit &edit)
{
    if (isReadOnly())
        return std::unexpected(readOnly(m_path));
    const StoryEdit steps = expanded(m_contents, edit);
    EditOutcome outcome;
    bool senseless = false;
    auto done = writeEdit(steps, outcome.inverse, senseless);
    if (senseless)
        return std::unexpected(done.error());
    if (done && identityOf(m_path) == m_identity) {
        if (QFileInfo(m_path + u"-wal"_s).size() > tooLongWal)
            rest();
        return outcome;
    }
    // Gone just then, or written no more: with all that was done until now into a file of our own.
    const bool written = done.has_value();
    const Error reason = written ? goneElsewhere(m_path) : done.error();
    if (auto moved = moveToSafePlace(); !moved)
        return std::unexpected(
            Error{reason.code,
                  //: %1 is why the file cannot be written, %2 a folder, %3 why that cannot be written either
                  QCoreApplication::translate("StoryStore", "%1 Nothing can be kept in %2 either: %3")
                      .arg(reason.text, m_options.safeFolder, moved.error().text),
                  reason.path});
    if (!written) {
        if (auto again = writeEdit(steps, outcome.inverse, senseless); !again)
            return std::unexpected(again.error());
    }
    outcome.moved =
        Error{reason.code,
              //: %1 is why the file cannot be written, %2 another file
              QCoreApplication::translate("StoryStore", "%1 Everything is kept, and the work goes on in %2.")
                  .arg(reason.text, m_path),
              reason.path};
    return outcome;
}

void StoryStore::rest()
{
    if (!m_database || QFileInfo(m_path + u"-wal"_s).size() < longWal || identityOf(m_path) != m_identity)
        return;
    m_guard->forget();
    m_database->run(u"PRAGMA wal_checkpoint(RESTART)"_s);
    if (m_database->outcome()) // else everything is in the WAL still, and the next edit says what is wrong
        m_guard->note();
}

std::expected<void, Error> StoryStore::moveToSafePlace()
{
    const QString folder = storiesFolder(m_options);
    if (!QDir().mkpath(folder))
        return std::unexpected(Error{Error::Code::WriteFailed,
                                     QCoreApplication::translate("StoryStore", "No folder can be made there."),
                                     folder});
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString path = freeName(plainPath(folder), QFileInfo(m_path).completeBaseName() + u' ' + day, u".tellings"_s);
    // The file itself tells more (its log), but others may have written to it, and its disk may be failing.
    bool copied = false;
    const bool ours = m_database->value(u"PRAGMA data_version"_s).toLongLong() == m_dataVersion;
    if (auto part = PartFile::create(path, m_options.safeFolder); part && m_database->outcome() && ours) {
        m_database->run(u"VACUUM INTO ?"_s, {(*part)->path()});
        copied = m_database->outcome() && (*part)->commit(PartFile::Existing::Keep);
    }
    if (!copied) {
        auto part = PartFile::create(path, m_options.safeFolder);
        if (!part)
            return std::unexpected(part.error());
        const LogEntry entry{QDateTime::currentDateTimeUtc(), m_options.who, u"rescued"_s, m_path};
        if (auto made = makeStoryFile((*part)->path(), m_contents, {entry}, m_uid); !made)
            return made;
        if (auto made = (*part)->commit(PartFile::Existing::Keep); !made)
            return made;
    }
    letGo(ours);
    auto lock = lockStory(path);
    if (!lock)
        return std::unexpected(lock.error());
    return hold(path, *std::move(lock));
}

void StoryStore::letGo(bool ours)
{
    // A file that was moved gets what it has not yet; SQLite itself would leave that out. And a file in its place must
    // not find our WAL file, which it would take for its own.
    m_guard->forget();
    if (ours)
        m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    (void)m_database->outcome();
    m_database.reset();
    m_guard.reset();
    if (identityOf(m_path) != m_identity && identityOf(m_path + u"-wal"_s) == m_walIdentity && m_walIdentity.exists()) {
        QFile::remove(m_path + u"-wal"_s);
        QFile::remove(m_path + u"-shm"_s);
    }
    m_lock.reset();
}

std::expected<void, Error> StoryStore::copyInto(PartFile &part, const QString &target, const QString &moves)
{
    std::expected<void, Error> done;
    if (m_database) {
        m_database->run(u"VACUUM INTO ?"_s, {part.path()});
        done = m_database->outcome();
    } else {
        const auto checked = openChecked(m_path, Database::Mode::ReadOnly);
        if (!checked)
            return std::unexpected(checked.error());
        checked->database->run(u"VACUUM INTO ?"_s, {part.path()});
        done = checked->database->outcome();
    }
    if (!done)
        return std::unexpected(Error{done.error().code, done.error().text, target});
    return part.commit(PartFile::Existing::Replace, moves);
}

std::expected<void, Error> StoryStore::exportCopy(const QString &path)
{
    const QString target = plainPath(path);
    if (target == m_path)
        return {};
    auto part = PartFile::create(target, m_options.safeFolder);
    if (!part)
        return std::unexpected(part.error());
    const auto lock = lockStory(target); // another Tellings may have open what would be replaced
    if (!lock)
        return std::unexpected(lock.error());
    return copyInto(**part, target, {});
}

std::expected<void, Error> StoryStore::saveAs(const QString &path)
{
    const QString target = plainPath(path);
    if (target == m_path && !isReadOnly())
        return {};
    auto part = PartFile::create(target, m_options.safeFolder); // until the lock of what it moves is gone
    if (!part)
        return std::unexpected(part.error());
    auto lock = lockStory(target);
    if (!lock)
        return std::unexpected(lock.error());
    const QString moves = isUntitled() && !isReadOnly() ? m_path : QString();
    if (auto done = isReadOnly() ? writeAsRead(**part, target) : copyInto(**part, target, moves); !done)
        return done;
    if (m_guard)
        m_guard->forget();
    m_database.reset();
    m_guard.reset();
    m_lock.reset();
    return hold(target, *std::move(lock));
}

std::expected<void, Error> StoryStore::close()
{
    if (!m_database)
        return {};
    std::expected<void, Error> done;
    m_guard->forget();
    if (identityOf(m_path) == m_identity)
        done = tidy(*m_database);
    else
        done = std::unexpected(goneElsewhere(m_path));
    letGo(true);
    return done;
}

} // namespace tellings
