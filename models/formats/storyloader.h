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
struct LoadedStory
{
    Story story;
    QList<Error> problems; ///< one for each file that was left out, naming it and why
};

/// Reads a story from files and folders (a folder stands for the articles right inside it, in name order, and the
/// `story.json` beside them). Never throws away: what it could read is in the result even when problems are not empty.
/// Fails when nothing at all could be read: then the error is the first problem, or NoArticles naming the folder.
/// The same file twice is a problem (Error::Code::BadInput) and read once.
[[nodiscard]] std::expected<LoadedStory, Error> loadStory(const QStringList &paths, const Watch &watch = {});

/// The name filters of everything we can read ("*.txt", "*.md"), for file dialogs.
[[nodiscard]] QStringList readableNameFilters();

/// One article from bytes already at hand; `file` names it and gives the format by its ending.
[[nodiscard]] std::expected<Article, Error> readArticle(const QString &file, const QByteArray &bytes);

} // namespace tellings
