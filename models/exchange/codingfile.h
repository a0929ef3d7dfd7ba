// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codingproject.h"
#include "models/story/watch.h"

namespace tellings {

/// The endings of files that codings go out to: "qdpx", "jsonld", "csv".
[[nodiscard]] const QStringList &codingEndings();

/// Writes everything that was coded to a file whose ending says how; it is there whole or not at all. For CSV the
/// codebook goes to a second file beside it: see codebookFileOf(). Returns what the format could not carry. Fails with
/// Usage for an ending that is none of codingEndings(), and with Cancelled, nothing written, when `watch` stops it.
[[nodiscard]] std::expected<QList<Loss>, Error> writeCodingFile(const CodingProject &project, const QString &path,
                                                                const Watch &watch = {});
/// "NAME-codebook.csv" for "NAME.csv".
[[nodiscard]] QString codebookFileOf(const QString &path);

/// Reads a .qdpx file, or web annotations (.jsonld, .json) on the articles of `onto`. Errors name the file.
[[nodiscard]] std::expected<ReadProject, Error> readCodingFile(const QString &path, const StoryContents &onto,
                                                               const Watch &watch = {});

} // namespace tellings
