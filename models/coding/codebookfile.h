// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"
#include "models/coding/loss.h"
#include "models/story/error.h"

#include <QByteArray>

#include <expected>

namespace tellings {

/// A codebook as written or read, and what could not be carried over.
struct CodebookBytes {
    QByteArray bytes;
    QList<Loss> losses;
};
struct ReadCodebook {
    Codebook codebook;
    QList<Loss> losses;
};

/// REFI-QDA 1.5, a .qdc file (namespace urn:QDA-XML:codebook:1.0). The example stands below the definition in the
/// description; what the standard has no place for (key, rules, values, retired, merged) is in sets whose names begin
/// with "Tellings: ", which other programs show as groups of codes. What then still is not there when the file is read
/// again is in `losses`: the history, for one. Fails when there is no code, as the standard wants one.
[[nodiscard]] std::expected<CodebookBytes, Error> codebookToQdc(const Codebook &codebook);
/// Of any program. Codes without a name, or of the same name in one place, get one; sets of others are listed as lost.
[[nodiscard]] std::expected<ReadCodebook, Error> codebookFromQdc(const QByteArray &bytes, const QString &path);

/// A row a code, in the order of the tree: id, parent, name, definition, example, colour, shortcut, kind ("code",
/// "group"), targets ("span passage"), exclusive, low, high, scale, retired, merged_into. Everything but the history.
[[nodiscard]] CodebookBytes codebookToCsv(const Codebook &codebook);
/// Columns in any order; only `name` must be there. `parent` may be an id, or the name of a code in a row above.
[[nodiscard]] std::expected<ReadCodebook, Error> codebookFromCsv(const QByteArray &bytes, const QString &path);

/// Schema `tellings-codebook/1`: everything.
[[nodiscard]] QByteArray codebookToJson(const Codebook &codebook);
[[nodiscard]] std::expected<ReadCodebook, Error> codebookFromJson(const QByteArray &bytes, const QString &path);

/// What `after` lacks of `before`, field by field.
[[nodiscard]] QList<Loss> codebookLosses(const Codebook &before, const Codebook &after);

} // namespace tellings
