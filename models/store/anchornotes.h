// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/findanchor.h"
#include "models/store/storycontents.h"

#include <QList>

namespace tellings {

/// Where one stretch that an annotation or a correction is about stands in the text of its article, as it is now.
struct AnchorNote {
    AnchorPlace::State state = AnchorPlace::State::Lost;
    QString what; ///< of what kind the annotation or correction is, for a person
    QString quote; ///< empty where it is lost and nobody knows it: in a copy that came without texts
    int paragraph = 0; ///< where it is, from 1; 0 where it is lost
    qsizetype place = 0; ///< in the text; 0 where it is lost
    qint64 annotation = 0; ///< its id; 0 for a correction's
    int correction = -1; ///< its number in the story; -1 for an annotation's
    int stretch = -1; ///< which of its stretches
};

/// Every marked place of an article that has its text: by place, the lost ones last. Moved is what nobody has looked at
/// since: see isMoved(); of a correction, what is not where it was made.
[[nodiscard]] QList<AnchorNote> anchorNotes(const StoryContents &contents, qint64 article);

/// What of a story's annotations somebody has to look at, moved or lost, in articles that have their text.
struct Unsettled {
    int count = 0;
    qint64 article = 0; ///< the first article with such; 0: there are none
};
[[nodiscard]] Unsettled unsettledIn(const StoryContents &contents);

/// How many of them are so.
[[nodiscard]] int countOf(const QList<AnchorNote> &notes, AnchorPlace::State state);

} // namespace tellings
