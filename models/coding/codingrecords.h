// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"
#include "models/coding/loss.h"
#include "models/store/storychange.h"

namespace tellings {

/// Codings and codebook as the story file's annotations (models/store/annotation.h), whose table stays as it is:
///
/// - kind "coding": what a coder said; its own anchor is the first place. Body: {"target", "passage", "codes":
/// [{"code",
///   "value"}], "note", "final"}.
/// - kind "coding-place": each further place, with an anchor of its own, so that it is found again, and hidden in a
/// copy
///   without texts, like any other. Body: {"of": id, "number": 1...}.
/// - kind "codebook": one, about the whole story. Body: what codebookToJson() writes.
struct CodingRecords {
    QList<Coding> codings; ///< by time, then id
    QList<Loss> losses; ///< records that could not be read
};

/// All codings of a story, each place looked for in its article's text where that has changed.
[[nodiscard]] CodingRecords codingsIn(const StoryContents &contents);

/// The steps that keep a coding; `before` is how it was kept until now, nullptr for a new one.
[[nodiscard]] StoryEdit putCoding(const Coding &coding, const Coding *before = nullptr);
[[nodiscard]] StoryEdit removeCoding(const Coding &coding);
[[nodiscard]] StoryEdit removeCodings(const QList<Coding> &all, const QList<qint64> &ids);

/// The story's codebook: an empty one where it has none, or one that cannot be read.
[[nodiscard]] Codebook codebookIn(const StoryContents &contents);
/// The step that keeps it.
[[nodiscard]] StoryChange putCodebook(const StoryContents &contents, const Codebook &codebook);

} // namespace tellings
