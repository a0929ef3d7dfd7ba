// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QFile>

#include <optional>

namespace tellings {

/// While a story is open, SQLite keeps what is new in a file beside it (its WAL), and after a crash puts that into
/// whatever file then has the story's name: it cannot know that another program has put another file there. So a third
/// file, ".NAME.tellings.open", says which file the WAL belongs to. It is there only as long as nothing of ours changes
/// the story's own file; where it is missing, SQLite is trusted.

/// Made before SQLite opens the file and gone after it has closed it: to close a file in between would end the locks
/// that SQLite has on it.
class WalGuard {
public:
    explicit WalGuard(const QString &path);
    ~WalGuard();
    Q_DISABLE_COPY_MOVE(WalGuard)

    void note(); ///< says that the WAL beside the file belongs to the file as it is now
    void forget(); ///< takes that back before the file itself is changed

private:
    QFile m_file;
};

/// Whether there is a WAL, and a note that could say that it is another file's.
[[nodiscard]] bool mayHaveForeignWal(const QString &path);
/// Whether the WAL beside the file was another file's that had its name. The file
/// must not be open here.
[[nodiscard]] bool hasForeignWal(const QString &path);
/// Puts such a WAL aside, under a name that SQLite does not look at, and says so; does nothing when there is none. The
/// story must be locked by lockStory().
[[nodiscard]] std::optional<Error> setForeignWalAside(const QString &path);

/// Takes the note away, safe from a power cut, before SQLite opens and changes the file.
void forgetMainFile(const QString &path);

} // namespace tellings
