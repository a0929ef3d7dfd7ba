// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/walguard.h"

#include "models/store/storyfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tellings {

namespace {

constexpr qint64 pieceSize = 4096;
constexpr qint64 pieces = 16;

/// Tells one file from another by its size and some of its bytes: of the first page, which every change of a closed
/// file changes, and from places all over. Not by inode or time, which some file systems invent anew at each mount.
QByteArray fingerprint(QFile &file)
{
    if (!file.isOpen())
        return {};
    const qint64 size = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 i = 0; i < pieces; ++i) {
        if (!file.seek(size / pieces * i))
            return {};
        hash.addData(file.read(pieceSize));
    }
    return QByteArray::number(size) + ' ' + hash.result().toHex() + '\n'; // one cut short says nothing
}

/// Whether some program has the file open by SQLite, which then knows what it does. Every connection to a database
/// with a WAL holds a lock on some of these bytes.
bool isOpenElsewhere(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return false;
    struct flock held = {};
    held.l_type = F_WRLCK;
    held.l_whence = SEEK_SET;
    held.l_start = 0x40000000;
    held.l_len = 512;
    const bool isOpen = ::fcntl(handle, F_GETLK, &held) == 0 && held.l_type != F_UNLCK;
    ::close(handle);
    return isOpen;
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace

WalGuard::WalGuard(const QString &path) : m_file(path)
{
    (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

WalGuard::~WalGuard() = default;

void WalGuard::note()
{
    const QByteArray line = fingerprint(m_file);
    QFile note(mainFileNote(m_file.fileName()));
    if (!line.isEmpty() && note.open(QIODevice::WriteOnly) && note.write(line) != line.size())
        note.remove();
}

void WalGuard::forget()
{
    forgetMainFile(m_file.fileName());
}

void forgetMainFile(const QString &path)
{
    if (QFile::remove(mainFileNote(path)))
        syncFolder(QFileInfo(path).absolutePath());
}

bool mayHaveForeignWal(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 && QFileInfo::exists(mainFileNote(path));
}

bool hasForeignWal(const QString &path)
{
    if (!mayHaveForeignWal(path))
        return false;
    QFile note(mainFileNote(path));
    QFile file(path);
    if (!note.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray noted = note.readAll();
    return noted.endsWith('\n') && noted != fingerprint(file) && !isOpenElsewhere(path);
}

std::optional<Error> setForeignWalAside(const QString &path)
{
    if (!hasForeignWal(path))
        return std::nullopt;
    const QFileInfo info(path);
    const QString kept = freeName(info.absolutePath(), info.fileName() + u"-wal"_s, u".old"_s);
    if (!QFile::rename(path + u"-wal"_s, kept))
        return Error{
            Error::Code::NoAccess,
            QCoreApplication::translate("StoryStore",
                                        "Another file was put in this one's place, and what was not yet in the "
                                        "old one cannot be set aside."),
            path};
    QFile::remove(path + u"-shm"_s);
    forgetMainFile(path);
    //: %1 is a file
    return Error{Error::Code::Changed,
                 QCoreApplication::translate("StoryStore",
                                             "Another file was put in this one's place after Tellings had stopped. The "
                                             "latest changes to the old one do not belong here; they are kept in %1.")
                     .arg(QFileInfo(kept).fileName()),
                 path};
}

} // namespace tellings
