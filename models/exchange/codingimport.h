// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codingproject.h"
#include "models/store/storychange.h"

namespace tellings {

/// What it takes to bring a file's codings into a story.
struct CodingImport {
    StoryEdit edit; ///< nothing when the story has it all
    qsizetype added = 0; ///< annotations
    qsizetype changed = 0; ///< that the story had, and the file has in a later state
    qsizetype known = 0; ///< that the story has as they are
    qsizetype codes = 0; ///< new ones
    QList<Loss> losses; ///< of reading, and what finds no place in this story
};

/// Each coder's annotations join what the story has of theirs. Articles are told by their text, else by number, file,
/// or outlet and headline, and places are found again in a text that differs; codes are told by number, else by their
/// path. What both have counts as of the later time; of the codes the story's own definition stays.
[[nodiscard]] CodingImport importInto(const CodingProject &story, const ReadProject &read, const Signature &by);

} // namespace tellings
