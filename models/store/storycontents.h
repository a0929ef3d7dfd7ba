// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/annotation.h"
#include "models/story/comparison.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace tellings {

/// An article as it was published at another time.
struct ArticleVersion {
    Article article;
    QByteArray source; ///< as of a StoredArticle

    friend bool operator==(const ArticleVersion &, const ArticleVersion &) = default;
};

/// An article of a story file.
struct StoredArticle {
    qint64 id = 0; ///< stays for good: see newId()
    Article article;
    QByteArray source; ///< the bytes as read; null where they were not kept
    bool withheld = false; ///< a copy without texts: `article.text` is empty, and places count in the text it had
    qsizetype length = 0; ///< of the text, in code points; set when it is read or stored
    QByteArray textSha256; ///< of the text in UTF-8, 64 hex digits; likewise
    qsizetype version = 0; ///< which of its versions `article` is, from 0
    QList<ArticleVersion> others; ///< the other versions, in their order; see versionsOf()

    friend bool operator==(const StoredArticle &, const StoredArticle &) = default;
};

/// All that a story file holds, but for its log.
struct StoryContents {
    QString title;
    QList<StoredArticle> articles; ///< in the reader's order
    CompareSettings settings;
    QList<Passage> passages; ///< of the latest comparison; spans name articles by their place in `articles`
    QList<Correction> corrections;
    QMap<qint64, Annotation> annotations; ///< by id
    QJsonObject view;

    friend bool operator==(const StoryContents &, const StoryContents &) = default;
};

/// A random number from 1 to 2^52, for an article or annotation. Numbers of two copies of a story do not meet, so that
/// the copies can be brought together, and every program reads them exactly.
[[nodiscard]] qint64 newId();

/// The article of the file with that id; -1 when it has none.
[[nodiscard]] qsizetype indexOf(const StoryContents &contents, qint64 article);

/// The story as the rest of the program knows it. An article whose text is withheld is there, and empty.
[[nodiscard]] Story storyOf(const StoryContents &contents);

/// What a story file of a story begins with: ids given, sources as found in `sources` (one for each article, null where
/// it is not at hand; an empty list when none is).
[[nodiscard]] StoryContents contentsOf(const Story &story, const QList<QByteArray> &sources = {});

/// The article with `length` and `textSha256` as its text says.
[[nodiscard]] StoredArticle measured(StoredArticle article);

} // namespace tellings
