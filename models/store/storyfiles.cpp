// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storyfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

/// What SQLite puts beside a database.
const QStringList &sideEndings()
{
    static const QStringList endings{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return endings;
}

Error writeFailed(const QString &path, const QString &reason)
{
    //: %1 is the system's reason
    return {Error::Code::WriteFailed,
            QCoreApplication::translate("StoryStore", "The file cannot be written: %1.").arg(reason), path};
}

/// Waits until the disk has it.
bool sync(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

/// Whether programs can lock files there. Network folders may say that they can not, and SQLite then waits for a lock
/// that never comes; so the lock file, which SQLite never opens, is asked. Closing it ends no lock of QLockFile's kind.
bool locksWork(const QString &file)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return true; // something else is wrong, which SQLite will say
    struct flock wanted = {};
    wanted.l_type = F_RDLCK;
    wanted.l_whence = SEEK_SET;
    wanted.l_len = 1;
    const bool works = ::fcntl(handle, F_SETLK, &wanted) == 0 || errno == EACCES || errno == EAGAIN;
    ::close(handle);
    return works;
#else
    Q_UNUSED(file)
    return true;
#endif
}

/// Takes a lock file unless somebody alive has it.
bool take(QLockFile &lock)
{
    lock.setStaleLockTime(std::chrono::milliseconds{0}); // a long session is not a dead one
    if (lock.tryLock())
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    // A process that was killed while it made its lock file left one that names nobody. The living are quick to write.
    qint64 process = 0;
    const auto namesSomebody = [&] { return lock.getLockInfo(&process, nullptr, nullptr); };
    if (namesSomebody())
        return false;
    if (lock.tryLock(std::chrono::milliseconds{500}))
        return true;
    return !namesSomebody() && QFile::remove(lock.fileName()) && lock.tryLock();
}

void removeSides(const QString &path)
{
    for (const QString &ending : sideEndings())
        QFile::remove(path + ending);
    QFile::remove(mainFileNote(path));
}

QString partsFolder(const QString &safeFolder)
{
    return safeFolder + u"/parts"_s;
}

bool isPartName(const QString &path)
{
    return QFileInfo(path).fileName().startsWith(u'.') && path.endsWith(".tellings-part"_L1);
}

QByteArray line(const QString &path)
{
    return path.toUtf8().toPercentEncoding("/ ") + '\n';
}

/// Does what the note of a dead program asks for, and lets go of the files it had locked: a line with the part, one
/// with its target and, once the part was whole, one with what was moved.
void settle(const QString &note)
{
    QFile file(note);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QStringList paths;
    for (const QByteArray &read : file.readAll().split('\n'))
        paths.append(QString::fromUtf8(QByteArray::fromPercentEncoding(read)));
    file.close();
    paths.removeLast(); // empty, or cut short and never relied on
    if (paths.size() >= 2 && isPartName(paths.at(0))) {
        const bool arrived = !QFileInfo::exists(paths.at(0)) && QFileInfo::exists(paths.at(1));
        removeStory(paths.at(0));
        if (arrived && paths.size() > 2)
            removeStory(paths.at(2));
        for (const QString &path : std::as_const(paths))
            (void)lockStory(path); // takes the dead one's and lets go of it
    }
    QFile::remove(note);
}

} // namespace

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

QString mainFileNote(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + u"/."_s + info.fileName() + u".open"_s;
}

FileIdentity identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {.device = static_cast<quint64>(status.st_dev), .file = static_cast<quint64>(status.st_ino)};
#else
    // Files that are open cannot be replaced there.
    return {.device = 0, .file = QFileInfo::exists(path) ? 1U : 0U};
#endif
}

QString plainPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = info.absoluteDir().canonicalPath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

std::expected<std::unique_ptr<QLockFile>, Error> lockStory(const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.absolutePath() + u"/."_s + info.fileName() + u".lock"_s;
    auto lock = std::make_unique<QLockFile>(file);
    if (take(*lock)) {
        if (locksWork(file))
            return lock;
        return std::unexpected(
            Error{Error::Code::NoLocks,
                  QCoreApplication::translate("StoryStore", "Files cannot be locked in this folder."), path});
    }
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString computer;
        QString program;
        lock->getLockInfo(&process, &computer, &program);
        return std::unexpected(
            Error{Error::Code::InUse,
                  //: %1 is a program, %2 a computer, %3 the number of a process, %4 a file
                  QCoreApplication::translate("StoryStore",
                                              "It is open in %1 on %2 (process %3). If that is long gone, delete %4.")
                      .arg(program, computer, QString::number(process), file),
                  path});
    }
    return std::unexpected(
        Error{Error::Code::NoAccess,
              QCoreApplication::translate("StoryStore", "The file or its folder may not be written to."), path});
}

void removeStory(const QString &path)
{
    QFile::remove(path);
    removeSides(path);
}

QString freeName(const QString &folder, const QString &name, const QString &ending)
{
    QString path = folder + u'/' + name + ending;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1/%2 (%3)%4"_s.arg(folder, name, QString::number(number), ending);
    return path;
}

std::expected<std::unique_ptr<PartFile>, Error> PartFile::create(const QString &target, const QString &safeFolder)
{
    const QString folder = partsFolder(safeFolder);
    if (!QDir().mkpath(folder))
        return std::unexpected(writeFailed(folder, QCoreApplication::translate("StoryStore", "no folder can be made")));
    std::unique_ptr<PartFile> part(new PartFile);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    part->m_target = plainPath(target);
    const QFileInfo info(part->m_target);
    part->m_path = u"%1/.%2.%3.tellings-part"_s.arg(info.absolutePath(), info.fileName().left(100), name.first(8));
    part->m_note = folder + u'/' + name;
    part->m_lock = std::make_unique<QLockFile>(part->m_note + u".lock"_s);
    if (!take(*part->m_lock) || !part->note(line(part->m_path) + line(part->m_target)))
        return std::unexpected(writeFailed(folder, QCoreApplication::translate("StoryStore", "the disk may be full")));
    return part;
}

bool PartFile::note(const QByteArray &lines)
{
    // Not a QSaveFile, which may itself leave something behind: a line cut short asks for nothing.
    QFile file(m_note);
    return file.open(QIODevice::Append) && file.write(lines) == lines.size() && file.flush() && sync(file);
}

std::expected<void, Error> PartFile::commit(Existing existing, const QString &moves)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !sync(file))
        return std::unexpected(writeFailed(m_target, file.errorString()));
    file.close();
    if (!moves.isEmpty() && !note(line(moves)))
        return std::unexpected(
            writeFailed(m_target, QCoreApplication::translate("StoryStore", "the disk may be full")));
    if (existing == Existing::Keep) {
        if (!QFileInfo::exists(m_target))
            removeSides(m_target); // of a file that is long gone: SQLite would take them for this one's
        if (QFile part(m_path); !part.rename(m_target))
            return std::unexpected(writeFailed(m_target, part.errorString()));
    } else {
        removeSides(m_target);
        std::error_code reason;
        std::filesystem::rename(QFile::encodeName(m_path).toStdString(), QFile::encodeName(m_target).toStdString(),
                                reason);
        if (reason)
            return std::unexpected(writeFailed(m_target, QString::fromLocal8Bit(reason.message())));
    }
    syncFolder(QFileInfo(m_target).absolutePath());
    if (!moves.isEmpty())
        removeStory(moves);
    return {};
}

PartFile::~PartFile()
{
    removeStory(m_path);
    QFile::remove(m_note);
}

void sweepParts(const QString &safeFolder)
{
    const QDir folder(partsFolder(safeFolder));
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        const QString note = folder.filePath(name.endsWith(".lock"_L1) ? name.chopped(5) : name);
        QLockFile lock(note + u".lock"_s);
        if (take(lock))
            settle(note);
    }
}

} // namespace tellings
