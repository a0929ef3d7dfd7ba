// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/storyfile.h"
#include "models/story/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tellings {

/// One article to read.
struct StoryInput {
    QString path; ///< as given, or below the folder as given
    ArticleHints hints; ///< what a `story.json` beside it says
    qint64 size = 0;
};

/// What a person's paths stand for.
struct StoryInputs {
    QList<StoryInput> inputs; ///< every file once, whatever way it was named
    QList<Error> problems;
    QString title; ///< from a story file or the common folder's name; empty when the articles come from several
    QString path; ///< the one folder or file that was given; empty when there were several
};

/// Finds out which articles the paths stand for: files, folders (the articles right inside, first those that their
/// `story.json` lists), and story files (their folders).
[[nodiscard]] StoryInputs findStoryInputs(const QStringList &paths);

} // namespace tellings
