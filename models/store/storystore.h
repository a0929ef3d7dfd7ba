// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storyfiles.h"
#include "models/store/storymerge.h"

#include <QDateTime>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace tellings {

class Database;
class WalGuard;

/// Who works on stories, and where what has no place of its own is kept.
struct StoreOptions {
    QString who; ///< the name in the log
    QString safeFolder; ///< of ours alone: untitled and rescued stories, and notes of copies in the making

    /// The system's name for the user, and a folder in the user's application data.
    [[nodiscard]] static StoreOptions usual();
};

/// What became of an edit that was made.
struct EditOutcome {
    StoryEdit inverse; ///< the edit that takes it back
    /// Set when the story's file could not be written any more: why, and which file the work goes on in. The store's
    /// path() is that file now.
    std::optional<Error> moved;
};

/// A story file that is open. What it holds is at hand as values; every edit is on the disk when apply() comes back.
///
/// While it is open for writing nobody else writes to it (see lockStory()), and the file is in WAL mode; when it is
/// closed it is one file with no other beside it. A store that is open for reading has read everything and keeps no
/// hold of its file. All calls block on the disk, so a store belongs to a thread of its own: the one that opened it.
///
/// Errors name the file. InUse and NoLocks are the two that a person may answer: openReadOnly() or openCopy().
class StoryStore {
public:
    using Opened = std::expected<std::unique_ptr<StoryStore>, Error>;

    /// A new file, in place of what may be there. It is there whole, or not at all.
    [[nodiscard]] static Opened create(const QString &path, const StoryContents &contents, const StoreOptions &options);
    /// One in the safe folder, for a story that has no name yet; see untitledStories().
    [[nodiscard]] static Opened createUntitled(const StoryContents &contents, const StoreOptions &options);
    /// Opens for writing. A file of an older version is brought to this one, and the old file kept beside it; a file
    /// of a newer version, or one that may not be written to, is opened for reading: notices() says so.
    [[nodiscard]] static Opened open(const QString &path, const StoreOptions &options);
    [[nodiscard]] static Opened openReadOnly(const QString &path, const StoreOptions &options);
    /// Opens a copy in the safe folder, where nothing of the file's own place is in the way. A file of a newer version
    /// is opened for reading where it is.
    [[nodiscard]] static Opened openCopy(const QString &path, const StoreOptions &options);
    /// The stories in the safe folder that nobody has open: untitled ones, those of a crash, and rescued ones.
    [[nodiscard]] static QStringList untitledStories(const StoreOptions &options);

    ~StoryStore(); ///< closes; close() says whether that went well
    Q_DISABLE_COPY_MOVE(StoryStore)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return !m_database; }
    [[nodiscard]] bool isUntitled() const; ///< in the safe folder
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; } ///< of opening, for the person
    [[nodiscard]] const StoryContents &contents() const { return m_contents; }
    [[nodiscard]] std::expected<QList<LogEntry>, Error> log();
    [[nodiscard]] std::expected<StoryCopy, Error> copy(); ///< all of it, to be merged with another; see StoryMerge

    /// Makes an edit, all of it or nothing. When the file cannot be written, or somebody else changed, moved or deleted
    /// it, the work goes on in a file in the safe folder that has everything and the edit too. Fails with BadInput
    /// when the edit makes no sense, with NoAccess for a store that is read-only, and when the safe folder fails too.
    [[nodiscard]] std::expected<EditOutcome, Error> apply(const StoryEdit &edit);

    /// Does what an edit need not wait for; to be called now and then when nothing else is to be done.
    void rest();

    /// Puts the story at a path, in place of what may be there, and goes on there. An untitled story moves.
    [[nodiscard]] std::expected<void, Error> saveAs(const QString &path);
    /// Leaves a copy at a path, in place of what may be there, as one file.
    [[nodiscard]] std::expected<void, Error> exportCopy(const QString &path);
    /// Leaves a copy without texts there, likewise; see withoutTexts().
    [[nodiscard]] std::expected<void, Error> exportWithoutTexts(const QString &path);
    /// A copy in the safe folder, open; this store stays as it is.
    [[nodiscard]] Opened duplicate();
    /// Puts everything into the one file. The store is read-only then, whatever happened; what could not be put there
    /// is in SQLite's file beside it, and found by the next one who opens it.
    [[nodiscard]] std::expected<void, Error> close();

private:
    explicit StoryStore(StoreOptions options);
    [[nodiscard]] std::expected<void, Error> hold(const QString &path, std::unique_ptr<QLockFile> lock);
    [[nodiscard]] std::expected<void, Error> read(const std::function<void(Database &, int version)> &take);
    [[nodiscard]] std::expected<void, Error> writeEdit(const StoryEdit &edit, StoryEdit &inverse, bool &senseless);
    [[nodiscard]] std::expected<void, Error> moveToSafePlace();
    void letGo(bool ours);
    /// What a store that is open for reading has read, as a file of this version.
    [[nodiscard]] std::expected<void, Error> writeAsRead(PartFile &part, const QString &target);
    [[nodiscard]] std::expected<void, Error> copyInto(PartFile &part, const QString &target, const QString &moves);

    StoreOptions m_options;
    QString m_path;
    QString m_uid; ///< the story's, the same in all its files
    std::unique_ptr<QLockFile> m_lock; // before the database: it closes first
    std::unique_ptr<WalGuard> m_guard; // before the database: it closes first
    std::unique_ptr<Database> m_database; ///< null when read-only
    FileIdentity m_identity;
    FileIdentity m_walIdentity; ///< of SQLite's file beside it
    qint64 m_dataVersion = 0; ///< SQLite's count of what others changed
    StoryContents m_contents;
    QList<Error> m_notices;
};

} // namespace tellings
