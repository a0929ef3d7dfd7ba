// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/anchornotes.h"
#include "models/store/textfree.h"
#include "models/story/error.h"
#include "models/story/watch.h"

#include <QList>
#include <QStringList>

#include <expected>

namespace tellings {

/// Somebody's file that may be an article whose text is withheld.
struct OwnCopy {
    Article article;
    QByteArray source;
};

/// A file that fits an article.
struct PlannedText {
    qint64 article = 0; ///< its id in the story file
    OwnCopy copy;
    Attachment::Match match = Attachment::Match::Identical; ///< or Changed
    QList<AnchorNote> anchors; ///< what became of what is marked in the article: see anchorNotes()

    [[nodiscard]] int count(AnchorPlace::State state) const;
};

/// A file that does not, and why.
struct RefusedCopy {
    QString file;
    QString reason; ///< translated
};

/// Which file goes where: no article gets two, and no file goes to two.
struct AttachPlan {
    QList<PlannedText> texts;
    QList<RefusedCopy> refused;
};

/// Reads files and folders for planAttaching(). What cannot be read is refused.
[[nodiscard]] std::expected<QList<OwnCopy>, Error> readOwnCopies(const QStringList &paths, QList<RefusedCopy> &refused,
                                                                 const Watch &watch = {});

/// Looks which of the copies are articles whose text the story lacks. The very same text goes before another version
/// of it, and of two versions the one in which more is found. Nothing is guessed by names.
[[nodiscard]] AttachPlan planAttaching(const StoryContents &contents, const QList<OwnCopy> &copies,
                                       const Watch &watch = {});

/// The edit that puts the texts there, all of them or none.
[[nodiscard]] StoryEdit attachEdit(const StoryContents &contents, const QList<PlannedText> &texts);

} // namespace tellings
