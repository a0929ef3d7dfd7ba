// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/storychange.h"

#include <expected>

namespace tellings {

/// Everything that a story file of that version holds, checked: places in bounds, ids that are there, JSON that is
/// JSON. What is wrong is an Error (BadInput) that says where.
[[nodiscard]] std::expected<StoryContents, Error> readContents(Database &database, int version);

/// Puts a whole story into a database that has the tables and no rows. A part of a transaction.
void writeContents(Database &database, const StoryContents &contents, const QString &uid, const QDateTime &created);

/// Writes down one step that was just made: `inverse` takes it back, `after` is what it led to. A part of a
/// transaction.
void writeChange(Database &database, const StoryChange &change, const StoryChange &inverse, const StoryContents &after);

/// Settings as the file has them, and back. Whatever is missing in JSON is as in a new story.
[[nodiscard]] QByteArray settingsJson(const CompareSettings &settings);
[[nodiscard]] CompareSettings settingsFromJson(const QJsonObject &json);

} // namespace tellings
