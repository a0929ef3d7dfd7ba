// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QStringList>

#include <expected>

namespace tellings {

class Database;

/// The SQLite application_id of story files, "Tell".
inline constexpr qint64 storyApplicationId = 0x54656C6C;
/// The user_version of the files that this program writes.
inline constexpr int storyVersion = 3;

/// The file schema.sql of a version; nullptr when there is none.
[[nodiscard]] const char *schemaText(int version);

/// Its statements, as SQLite keeps them.
[[nodiscard]] QStringList schemaStatements(int version);

/// Makes the tables of a version in an empty database and marks it as a story file.
void createSchema(Database &database, int version = storyVersion);

/// Makes sure that the database is a story file and holds nothing that could do anything: the tables of its version
/// word by word and no other object. A file of a newer version may have more tables and columns, but nothing that
/// computes: no view, trigger, virtual table or generated column. Returns the version.
[[nodiscard]] std::expected<int, Error> checkSchema(Database &database);

} // namespace tellings
