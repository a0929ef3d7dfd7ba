// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace tellings {

/// One line of a story's log.
struct LogEntry {
    QDateTime when;
    QString who;
    QString what; ///< a key, as in "article-added"
    QString detail;

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// One change of a thing in a story.
struct Revision {
    qint64 id = 0; ///< the same in all copies of the story
    std::optional<QString> was; ///< what the thing was before; nothing where it was not there

    friend bool operator==(const Revision &, const Revision &) = default;
};

/// The changes of each thing that was changed since it came, oldest first. See mergeitems.h for what a thing is.
using History = QMap<QString, QList<Revision>>;

} // namespace tellings
