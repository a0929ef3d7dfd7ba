// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/history.h"
#include "models/store/storycontents.h"

#include <QDateTime>

#include <expected>
#include <memory>

namespace tellings {

/// The largest story file that is opened.
inline constexpr qint64 largestStory = 2LL * 1024 * 1024 * 1024;

/// A story file that was looked at and found sound.
struct CheckedFile {
    std::unique_ptr<Database> database;
    int version = 0;
};

/// Opens a file and makes sure that it is a story file, that nothing in it can run, and that SQLite finds it sound.
[[nodiscard]] std::expected<CheckedFile, Error> openChecked(const QString &path, Database::Mode mode);

/// Makes a story file at `path`, where nothing is yet, with its log and history; `created` is now when it is invalid.
[[nodiscard]] std::expected<void, Error> makeStoryFile(const QString &path, const StoryContents &contents,
                                                       const QList<LogEntry> &log, const QString &uid,
                                                       const History &history = {}, const QDateTime &created = {});

/// Brings the file at `path`, which is locked and of an older version, to this one. Returns where the old file is kept.
/// `leftOut` as for readContents().
[[nodiscard]] std::expected<QString, Error> migrate(const QString &path, CheckedFile old, const QString &safeFolder,
                                                    const LogEntry &entry, QList<QByteArray> *leftOut = nullptr);

[[nodiscard]] QList<LogEntry> readLog(Database &database);
void writeLog(Database &database, const LogEntry &entry);

/// Puts everything into the one file and leaves WAL mode.
[[nodiscard]] std::expected<void, Error> tidy(Database &database);

/// Opens a copy of the file's bytes, made at `path`, where SQLite could not open the file for `reason`. Fails with that
/// reason when a copy does not help.
[[nodiscard]] std::expected<CheckedFile, Error> openCopied(const QString &from, const QString &path,
                                                           const Error &reason);

} // namespace tellings
