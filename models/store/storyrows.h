// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/storychange.h"

#include <expected>

namespace tellings {

/// The keys that every annotation's body may have in a file, whatever its kind: Annotation::movedFrom and movedIn.
inline constexpr QLatin1StringView movedFromKey("moved_from");
inline constexpr QLatin1StringView movedInKey("moved_in");

/// Everything that a story file of that version holds, checked: places in bounds, ids that are there, JSON that is
/// JSON. What is wrong is an Error (BadInput) that says where; but for corrections without a place, which are no
/// reason to keep a person from the rest: they are left out, and `leftOut` gets what the file says of them.
[[nodiscard]] std::expected<StoryContents, Error> readContents(Database &database, int version,
                                                               QList<QByteArray> *leftOut = nullptr);
/// That so many were, for a person.
[[nodiscard]] Error leftOutNotice(const QString &path, qsizetype corrections);

/// Puts a whole story into a database that has the tables and no rows. A part of a transaction.
void writeContents(Database &database, const StoryContents &contents, const QString &uid, const QDateTime &created);

/// Writes down one step that was just made: `inverse` takes it back, `after` is what it led to. A part of a
/// transaction.
void writeChange(Database &database, const StoryChange &change, const StoryChange &inverse, const StoryContents &after);

/// Settings as the file has them, and back. Whatever is missing in JSON is as in a new story.
[[nodiscard]] QByteArray settingsJson(const CompareSettings &settings);
[[nodiscard]] CompareSettings settingsFromJson(const QJsonObject &json);

} // namespace tellings
