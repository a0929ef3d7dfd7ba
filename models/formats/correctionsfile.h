// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"
#include "models/story/correction.h"
#include "models/story/error.h"

#include <expected>

namespace tellings {

/// Reads corrections by hand from JSON, schema `tellings-corrections/1`:
///
///     {"schema": "tellings-corrections/1", "corrections": [
///       {"kind": "confirm|reject|link|split|merge", "by": "", "when": "ISO 8601", "note": "", "leaving": [0],
///        "spans": [{"article": "FILE", "start": 0, "end": 9, "quote": "", "before": "", "after": "", "rival": 8,
///                  "cut": 4}]}]}
///
/// Offsets are Unicode code points, end exclusive, in the article's text; `cut` counts from `start`. `quote` may be
/// left out: then it is what stands there now. `rival` says how like it the next place of the quote was (QuoteMark).
/// Fails with a message that names the file and the correction when anything in it is not as said here: a correction is
/// never read by halves.
[[nodiscard]] std::expected<QList<Correction>, Error> readCorrections(const QString &path, const Story &story,
                                                                      const QStringList &articleKeys);

/// The same from bytes; `path` is for messages. Where `leftOut` is given, corrections that say of no text where it is
/// are no failure: they are left out, and their places in the list are put there.
[[nodiscard]] std::expected<QList<Correction>, Error> correctionsFromJson(const QByteArray &json, const QString &path,
                                                                          const Story &story,
                                                                          const QStringList &articleKeys,
                                                                          QList<qsizetype> *leftOut = nullptr);

/// What readCorrections() reads, byte for byte the same for the same corrections.
[[nodiscard]] QByteArray correctionsToJson(const QList<Correction> &corrections, const Story &story,
                                           const QStringList &articleKeys);

} // namespace tellings
