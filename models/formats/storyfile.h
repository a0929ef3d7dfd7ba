// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/articlereader.h"
#include "models/story/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tellings {

/// What `story.json` says of one article.
struct StoryFileEntry {
    QString file; ///< relative to the folder of the story file, inside it
    ArticleHints hints;
};

/// A `story.json` beside the articles:
/// `{"title": "…", "articles": [{"file": "x.txt", "outlet": "…", "headline": "…", "url": "…",
///   "published": "2026-03-14T08:12:00Z", "byline": "…", "language": "en"}]}`
/// Everything but `file` may be left out, and keys that we do not know are ignored.
struct StoryFile {
    QString title;
    QList<StoryFileEntry> entries; ///< in the order of the file, each file once
    QList<Error> problems; ///< what was left out, and why; malformed JSON is one with its line and column

    [[nodiscard]] const StoryFileEntry *entryFor(const QString &file) const; ///< nullptr when it is not listed
};

/// Reads the bytes of a story file; `path` is for messages. Whatever can be understood is in the result.
[[nodiscard]] StoryFile parseStoryFile(const QByteArray &bytes, const QString &path);

} // namespace tellings
