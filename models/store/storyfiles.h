// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>

namespace tellings {

/// Which file a path leads to, so that one put in its place is noticed. All zero where nothing is there.
struct FileIdentity {
    quint64 device = 0;
    quint64 file = 0;

    [[nodiscard]] bool exists() const { return device != 0 || file != 0; }
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
[[nodiscard]] FileIdentity identityOf(const QString &path);

/// The path with links followed, as far as it exists.
[[nodiscard]] QString plainPath(const QString &path);

/// Waits until the disk knows the names in a folder; not every system can.
void syncFolder(const QString &folder);

/// Says to every Tellings, here and on other computers, that one works on the story file: a file beside it with the
/// process and the computer in it. SQLite's own locks would let two write by turns, each not knowing what the other
/// did; and they say nothing of who. It goes with the object, and one that a crash left behind counts no more.
/// InUse with who has it; NoAccess when the folder cannot be written to; NoLocks when SQLite could not lock there.
[[nodiscard]] std::expected<std::unique_ptr<QLockFile>, Error> lockStory(const QString &path);

/// The name of the note beside a story file that says which file it is; see WalGuard.
[[nodiscard]] QString mainFileNote(const QString &path);

/// Removes the story file and what SQLite left beside it.
void removeStory(const QString &path);

/// A name in the folder that nothing has yet: "NAME.ENDING", "NAME (2).ENDING", ...
[[nodiscard]] QString freeName(const QString &folder, const QString &name, const QString &ending);

/// A file that is made beside its target and takes its place when it is whole. Half-made ones are gone with the object,
/// and when the program dies they are noted in the safe folder, so that sweepParts() finds them.
class PartFile {
public:
    enum class Existing { Keep, Replace };

    [[nodiscard]] static std::expected<std::unique_ptr<PartFile>, Error> create(const QString &target,
                                                                                const QString &safeFolder);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] const QString &path() const { return m_path; } ///< not there yet
    /// Puts the file in its target's place, safe from a power cut from then on. With Existing::Keep it fails when
    /// something is there. `moves` is a file that is then to go: it was moved here rather than copied.
    [[nodiscard]] std::expected<void, Error> commit(Existing existing, const QString &moves = {});

private:
    PartFile() = default;
    bool note(const QByteArray &lines);

    QString m_target;
    QString m_path;
    QString m_note;
    std::unique_ptr<QLockFile> m_lock;
};

/// Clears away what a program that died was making, and finishes moves that it had made.
void sweepParts(const QString &safeFolder);

} // namespace tellings
