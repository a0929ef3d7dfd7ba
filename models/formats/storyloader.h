// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QList>
#include <QStringList>

#include <expected>

namespace tellings {

/// A story and what could not be read of it. Callers choose whether a problem is the end (the command line)
/// or a message beside the rest (the window).
struct LoadedStory {
    Story story;
    QList<Error> problems; ///< one for each file that was left out and each flaw of a story.json, naming it and why
};

/// Reads a story from files and folders. A folder stands for the articles right inside it: those that its `story.json`
/// lists, in that order, then the others in name order; README, LICENSE and the like are none. A `story.json` stands
/// for its folder, and also tells about articles beside it that are given one by one. Paths may be Qt resources.
///
/// Never throws away: what it could read is in the result even when problems are not empty (which also tell what is
/// wrong in a `story.json`). Fails when nothing at all could be read: then the error is the first problem, or
/// NoArticles naming the folder; and with Cancelled when the watch said so. A file over 64 MiB is TooLarge. The same
/// file twice is a problem (BadInput) and read once; different files with the same bytes are read both.
///
/// An article's text is its file decoded and otherwise unchanged, so for plain text and Markdown offsets are the
/// file's, counted in characters after its byte order mark, if it has one. Outlets are unique within the story.
[[nodiscard]] std::expected<LoadedStory, Error> loadStory(const QStringList &paths, const Watch &watch = {});

/// The name filters of everything we can read ("*.txt", "*.md"), for file dialogs.
[[nodiscard]] QStringList readableNameFilters();

/// One article from bytes already at hand; `file` names it and gives the format by its ending.
[[nodiscard]] std::expected<Article, Error> readArticle(const QString &file, const QByteArray &bytes);

} // namespace tellings
