// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/missingtextmodel.h"
#include "models/items/versionmodels.h"
#include "models/store/anchornotes.h"
#include "models/store/articleversions.h"
#include "models/story/watch.h"

#include <functional>
#include <memory>

namespace tellings {

/// The versions of an article as the window for them shows them: values, made away from its thread.
struct ShownVersions {
    QList<VersionRow> rows;
    int before = 0; ///< the two that are told against each other
    int after = 0;
    VersionView view;
    QList<AnchorNote> notes; ///< what is marked in the article
};

/// Of versions that are not there, the last two are taken.
[[nodiscard]] ShownVersions shownVersions(const StoryContents &contents, qint64 article, int before, int after);

/// A file that may be a newer version of an article.
struct ReadVersion {
    QString refusal; ///< why it is none, translated; else empty
    ArticleVersion version;
    int known = -1; ///< the version that has this very text already
    ShownVersions shown; ///< as if it were there
};

[[nodiscard]] ReadVersion readVersion(const StoryContents &contents, qint64 article, const QString &path,
                                      const Watch &watch = {});

/// Another version of an article, to be put into the columns: one that it has, or a new one.
struct WantedVersion {
    qint64 article = 0;
    ArticleVersion version;
    bool isNew = false;
};

/// What that comes to.
struct CarriedVersion {
    StoryEdit edit; ///< empty where there is nothing to do
    Article before;
    Article now;
    QString fate; ///< of what is marked: see fateSentence()
};

/// Takes its time where thousands of places are marked.
[[nodiscard]] CarriedVersion carryOver(const StoryContents &contents, const WantedVersion &wanted,
                                       const Watch &watch = {});

/// The edit, forth or back, for what is kept by then, which may be other than it was.
using KeptEdit = std::function<StoryEdit(const StoryContents &kept, bool forth)>;
[[nodiscard]] KeptEdit keptEdit(const std::shared_ptr<const StoryContents> &contents, const WantedVersion &wanted,
                                const CarriedVersion &carried);

/// For a person: what became of the marked places, and whether all of them are where they were.
[[nodiscard]] QString fateSentence(const QList<AnchorNote> &notes);
[[nodiscard]] bool allStand(const QList<AnchorNote> &notes);

/// As a table shows them.
[[nodiscard]] QList<AnchorFate> fatesOf(const QList<AnchorNote> &notes);

} // namespace tellings
