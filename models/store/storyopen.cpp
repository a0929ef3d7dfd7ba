// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/database.h"
#include "models/store/schema.h"
#include "models/store/storyfileaccess.h"
#include "models/store/storylog.h"
#include "models/store/storyrows.h"
#include "models/store/storystore.h"
#include "models/store/walguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

LogEntry entryOf(const StoreOptions &options, const QString &what, const QString &detail = {})
{
    return {QDateTime::currentDateTimeUtc(), options.who, what, detail};
}

std::expected<std::unique_ptr<PartFile>, Error> partFor(const QString &target, const StoreOptions &options)
{
    if (auto done = prepareSafeFolder(options); !done)
        return std::unexpected(done.error());
    return PartFile::create(target, options.safeFolder);
}

Error newerNotice(const QString &path)
{
    return {Error::Code::NoAccess,
            QCoreApplication::translate(
                "StoryStore", "A newer Tellings made this file. It is open for reading only, so that nothing is lost."),
            path};
}

Error keptNotice(const QString &path, const QString &kept)
{
    return {Error::Code::Changed,
            QCoreApplication::translate("StoryStore",
                                        "An older Tellings made this file. It was brought up to date; as it was it is "
                                        "kept in %1.")
                .arg(QFileInfo(kept).fileName()),
            path};
}

Error readOnlyNotice(const Error &reason)
{
    return {reason.code,
            //: %1 is why the file cannot be written
            QCoreApplication::translate("StoryStore", "%1 It is open for reading only.").arg(reason.text), reason.path};
}

/// Takes from the file what could not be read with the rest: its log has it now.
std::expected<void, Error> dropFrom(Database &database, const StoryContents &contents,
                                    const QList<QByteArray> &corrections, const StoreOptions &options)
{
    return database.transaction([&] {
        for (const QByteArray &correction : corrections)
            writeLog(database, entryOf(options, u"correction-left-out"_s, QString::fromUtf8(correction)));
        writeChange(database, SetCorrections{contents.corrections}, SetCorrections{}, contents);
    });
}

/// Whether the file's WAL is another file's and must be kept from SQLite; where it can be, it is put aside.
bool isWalForeign(const QString &path, QList<Error> &notices)
{
    if (!mayHaveForeignWal(path))
        return false;
    const auto lock = lockStory(path);
    if (!lock && lock.error().code == Error::Code::InUse)
        return false; // a Tellings that lives knows what it does
    if (lock) {
        const auto aside = setForeignWalAside(path);
        if (aside)
            notices.append(*aside);
        return aside && aside->code == Error::Code::NoAccess;
    }
    return hasForeignWal(path);
}

Error foreignWal(const QString &path)
{
    return {Error::Code::NoAccess,
            QCoreApplication::translate("StoryStore", "Another file was put in this one's place."), path};
}

/// Opens the file to be read, unless what SQLite would make of it is not what it holds.
std::expected<CheckedFile, Error> openToRead(const QString &path, QList<Error> &notices)
{
    if (isWalForeign(path, notices))
        return std::unexpected(foreignWal(path));
    return openChecked(path, Database::Mode::ReadOnly);
}

} // namespace

StoreOptions StoreOptions::usual()
{
    QString who = qEnvironmentVariable("USER");
    if (who.isEmpty())
        who = qEnvironmentVariable("USERNAME");
    return {who, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

std::expected<void, Error> prepareSafeFolder(const StoreOptions &options)
{
    sweepParts(options.safeFolder);
    if (QDir().mkpath(storiesFolder(options)))
        return {};
    return std::unexpected(Error{Error::Code::WriteFailed,
                                 QCoreApplication::translate("StoryStore", "No folder can be made there."),
                                 storiesFolder(options)});
}

StoryStore::Opened StoryStore::create(const QString &path, const StoryContents &contents, const StoreOptions &options)
{
    const QString target = plainPath(path);
    auto part = partFor(target, options); // before the lock, which its note clears away when this is as far as it goes
    if (!part)
        return std::unexpected(part.error());
    auto lock = lockStory(target);
    if (!lock)
        return std::unexpected(lock.error());
    if (auto done = makeStoryFile((*part)->path(), contents, {entryOf(options, u"created"_s)}, {}); !done)
        return std::unexpected(Error{done.error().code, done.error().text, target});
    if (auto done = (*part)->commit(PartFile::Existing::Replace); !done)
        return std::unexpected(done.error());
    std::unique_ptr<StoryStore> store(new StoryStore(options));
    store->m_contents = contents;
    if (auto done = store->hold(target, *std::move(lock)); !done)
        return std::unexpected(done.error());
    return store;
}

StoryStore::Opened StoryStore::createUntitled(const StoryContents &contents, const StoreOptions &options)
{
    if (auto done = prepareSafeFolder(options); !done)
        return std::unexpected(done.error());
    const QString name = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    return create(freeName(storiesFolder(options), name, u".tellings"_s), contents, options);
}

StoryStore::Opened StoryStore::open(const QString &path, const StoreOptions &options)
{
    if (auto done = prepareSafeFolder(options); !done)
        return std::unexpected(done.error());
    const QString target = plainPath(path);
    if (const QFileInfo info(target); !info.isFile() || !info.isReadable()) {
        // A lock beside nothing would be left over, and the message about the lock's folder would be the wrong one.
        auto checked = openChecked(target, Database::Mode::ReadOnly);
        return std::unexpected(checked ? Error{} : checked.error());
    }
    auto forReading = [&](const Error &notice) {
        auto store = openReadOnly(path, options);
        if (store && !std::ranges::contains((*store)->m_notices, notice.code, &Error::code))
            (*store)->m_notices.append(notice);
        return store;
    };
    auto lock = lockStory(target);
    if (!lock)
        return lock.error().code == Error::Code::NoAccess ? forReading(readOnlyNotice(lock.error()))
                                                          : Opened(std::unexpected(lock.error()));
    const auto aside = setForeignWalAside(target);
    if (aside && aside->code == Error::Code::NoAccess)
        return std::unexpected(*aside);
    forgetMainFile(target); // SQLite is about to put in what a crash left
    auto checked = openChecked(target, Database::Mode::ReadWrite);
    if (!checked)
        return std::unexpected(checked.error());
    if (checked->version > storyVersion)
        return forReading(newerNotice(target));

    std::unique_ptr<StoryStore> store(new StoryStore(options));
    if (aside)
        store->m_notices.append(*aside);
    if (checked->version < storyVersion) {
        const QString detail = u"%1 %2"_s.arg(QString::number(checked->version), QString::number(storyVersion));
        QList<QByteArray> leftOut; // which the old file has
        const auto kept = migrate(target, *std::move(checked), options.safeFolder,
                                  entryOf(options, u"brought-up-to-date"_s, detail), &leftOut);
        if (!kept)
            return std::unexpected(kept.error());
        store->m_notices.append(keptNotice(target, *kept));
        if (!leftOut.isEmpty())
            store->m_notices.append(leftOutNotice(target, leftOut.size()));
        checked = openChecked(target, Database::Mode::ReadWrite);
        if (!checked)
            return std::unexpected(checked.error());
    }
    QList<QByteArray> leftOut;
    auto contents = readContents(*checked->database, checked->version, &leftOut);
    if (!contents)
        return std::unexpected(contents.error());
    store->m_contents = *std::move(contents);
    checked->database.reset();
    if (auto done = store->hold(target, *std::move(lock)); !done)
        return done.error().code == Error::Code::NoAccess ? forReading(readOnlyNotice(done.error()))
                                                          : Opened(std::unexpected(done.error()));
    if (leftOut.isEmpty())
        return store;
    store->m_notices.append(leftOutNotice(target, leftOut.size()));
    if (auto done = dropFrom(*store->m_database, store->m_contents, leftOut, options); !done)
        return std::unexpected(done.error());
    return store;
}

StoryStore::Opened StoryStore::openReadOnly(const QString &path, const StoreOptions &options)
{
    const QString target = plainPath(path);
    std::unique_ptr<StoryStore> store(new StoryStore(options));
    store->m_path = target;
    std::unique_ptr<PartFile> copy; // for a moment, where SQLite cannot even read
    auto checked = openToRead(target, store->m_notices);
    if (!checked) {
        auto part = partFor(storiesFolder(options) + u'/' + QFileInfo(target).fileName(), options);
        if (!part)
            return std::unexpected(checked.error());
        copy = *std::move(part);
        checked = openCopied(target, copy->path(), checked.error());
    }
    if (!checked)
        return std::unexpected(checked.error());
    QList<QByteArray> leftOut;
    auto contents = readContents(*checked->database, std::min(checked->version, storyVersion), &leftOut);
    if (!contents)
        return std::unexpected(contents.error());
    if (!leftOut.isEmpty())
        store->m_notices.append(leftOutNotice(target, leftOut.size()));
    if (checked->version > storyVersion)
        store->m_notices.append(newerNotice(target));
    store->m_uid = QString::fromUtf8(checked->database->value(u"SELECT CAST(uid AS BLOB) FROM story"_s).toByteArray());
    store->m_contents = *std::move(contents);
    return store;
}

StoryStore::Opened StoryStore::openCopy(const QString &path, const StoreOptions &options)
{
    if (auto done = prepareSafeFolder(options); !done)
        return std::unexpected(done.error());
    const QString source = plainPath(path);
    const QString target =
        freeName(plainPath(storiesFolder(options)), QFileInfo(source).completeBaseName(), u".tellings"_s);
    QList<Error> notices;
    {
        auto part = PartFile::create(target, options.safeFolder);
        if (!part)
            return std::unexpected(part.error());
        auto checked = openToRead(source, notices);
        const bool direct = checked.has_value();
        if (!direct)
            checked = openCopied(source, (*part)->path(), checked.error());
        if (!checked)
            return std::unexpected(checked.error());
        if (checked->version > storyVersion)
            return openReadOnly(path, options);
        // What cannot be worked on is not worth a copy.
        if (auto contents = readContents(*checked->database, checked->version); !contents)
            return std::unexpected(Error{contents.error().code, contents.error().text, source});
        if (direct)
            checked->database->run(u"VACUUM INTO ?"_s, {(*part)->path()});
        if (auto done = checked->database->outcome(); !done)
            return std::unexpected(Error{done.error().code, done.error().text, target});
        checked->database.reset();
        if (auto done = (*part)->commit(PartFile::Existing::Keep); !done)
            return std::unexpected(done.error());
    }
    auto store = open(target, options);
    if (store)
        (*store)->m_notices = notices + (*store)->m_notices;
    return store;
}

QStringList StoryStore::untitledStories(const StoreOptions &options)
{
    sweepParts(options.safeFolder);
    const QDir folder(plainPath(storiesFolder(options)));
    QStringList stories;
    const QStringList names = folder.entryList({u"*.tellings"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        if (lockStory(folder.filePath(name)))
            stories.append(folder.filePath(name));
    }
    return stories;
}

} // namespace tellings
