// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storeerrors.h"

#include <QCoreApplication>

namespace tellings {

namespace {

// SQLite's primary result codes, as its documentation has them; its header is not needed for anything else.
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    TooBig = 18,
    Mismatch = 20,
    NoLargeFiles = 22,
    NotADatabase = 26,
};

// Failures of locks and of the memory that readers and writers of a file share, among those of input and output.
constexpr bool concernsLocks(int extended)
{
    const int detail = extended >> 8;
    return detail == 8 || detail == 9 || detail == 14 || detail == 15 // UNLOCK, RDLOCK, CHECKRESERVEDLOCK, LOCK
        || (detail >= 18 && detail <= 21) || detail == 24; // SHMOPEN, SHMSIZE, SHMLOCK, SHMMAP
}

} // namespace

Error storeError(const QSqlError &error, const QString &path)
{
    const auto make = [&path](Error::Code code, const QString &text) { return Error{code, text, path}; };
    const int extended = error.nativeErrorCode().toInt();
    switch (extended & 0xff) {
    case Busy:
    case Locked:
        return make(Error::Code::InUse,
                    QCoreApplication::translate("StoryStore", "Another program is working on this file."));
    case Permission:
    case ReadOnly:
        return make(Error::Code::NoAccess,
                    QCoreApplication::translate("StoryStore", "The file or its folder may not be written to."));
    case CannotOpen:
        return make(Error::Code::NoAccess,
                    QCoreApplication::translate("StoryStore", "The file or its folder cannot be opened."));
    case Full: return make(Error::Code::WriteFailed, QCoreApplication::translate("StoryStore", "The disk is full."));
    case Protocol:
    case NoLargeFiles:
        return make(Error::Code::NoLocks,
                    QCoreApplication::translate("StoryStore", "Files cannot be locked in this folder."));
    case InputOutput:
        if (concernsLocks(extended))
            return make(Error::Code::NoLocks,
                        QCoreApplication::translate("StoryStore", "Files cannot be locked in this folder."));
        return make(Error::Code::WriteFailed,
                    QCoreApplication::translate("StoryStore", "The disk failed while the file was read or written."));
    case Corrupt: return damagedStory(path, error.databaseText());
    case NotADatabase: return notAStory(path);
    case NoMemory:
    case TooBig:
        return make(Error::Code::TooLarge,
                    QCoreApplication::translate("StoryStore", "The file is too large for this computer's memory."));
    default: return damagedStory(path, error.databaseText());
    }
}

Error damagedStory(const QString &path, const QString &detail)
{
    //: %1 is a technical detail in English
    return {Error::Code::BadInput, QCoreApplication::translate("StoryStore", "The file is damaged (%1).").arg(detail),
            path};
}

Error notAStory(const QString &path)
{
    return {Error::Code::BadInput, QCoreApplication::translate("StoryStore", "This is not a story file of Tellings."),
            path};
}

} // namespace tellings
