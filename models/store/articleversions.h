// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storychange.h"
#include "models/story/watch.h"

namespace tellings {

/// Every version of an article, in their order; the one that is compared among them.
[[nodiscard]] QList<ArticleVersion> versionsOf(const StoredArticle &stored);

/// What becomes of what points into an article when another version of it is compared.
struct VersionChange {
    StoryEdit edit; ///< empty when there is no such article or version
    QList<qint64> exact; ///< annotations that stand where a person put them
    QList<qint64> moved; ///< that were found elsewhere in the text, and are marked so: see isMoved()
    QList<qint64> lost; ///< that were not found; their place is empty until a version has their text again
};

/// Puts an article in the place of the one of its id, with another text: see chooseVersion() for what becomes of what
/// points into it. Takes its time where thousands of annotations do; nothing is changed when the watch stops it.
[[nodiscard]] VersionChange carriedOver(const StoryContents &contents, const StoredArticle &changed,
                                        const Watch &watch = {});

/// Compares another version of an article, by its number from 0. Annotations go where their text stands there, by what
/// stood around it when they were made (see findQuote()); corrections are replayed on it so by themselves. Going back
/// is as good as never having gone.
[[nodiscard]] VersionChange chooseVersion(const StoryContents &contents, qint64 article, qsizetype version,
                                          const Watch &watch = {});

/// Adds a newer version, as the last one, and compares it. What a person said of the outlet and the language stays.
/// When there is one with the very text, that one is chosen.
[[nodiscard]] VersionChange addVersion(const StoryContents &contents, qint64 article, const ArticleVersion &newer,
                                       const Watch &watch = {});

/// Takes a version out that is not the only one, and compares another of those that are left: `chosen` is its number as
/// it is now.
[[nodiscard]] VersionChange removeVersion(const StoryContents &contents, qint64 article, qsizetype version,
                                          qsizetype chosen);

/// What persons call the versions of an article, in their order; empty for those that nobody named. Names are an
/// annotation of their own about the article (kind "version-names", body {"names": {checksum of the text: name}}).
[[nodiscard]] QStringList versionNames(const StoryContents &contents, qint64 article);
/// The step that gives one a name, or takes it away when that is empty; none when there is no such version.
[[nodiscard]] StoryEdit nameVersion(const StoryContents &contents, qint64 article, qsizetype version,
                                    const QString &name);

/// Corrections that call the articles as they are called in another story, by their ids.
[[nodiscard]] QList<Correction> renamedCorrections(QList<Correction> corrections, const StoryContents &from,
                                                   const StoryContents &to);

} // namespace tellings
