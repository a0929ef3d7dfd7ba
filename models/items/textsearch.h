// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

namespace tellings {

struct SearchOptions {
    bool matchCase = false;
    bool wholeWords = false;
};

struct SearchResult {
    QList<Span> hits; ///< by article, then place; apart from each other
    bool bounded = false; ///< there are more than are listed
};

/// All places of a phrase in the paragraphs of a story. White space of the phrase is any white space, and typographic
/// quotation marks, apostrophes and dashes are plain ones; a phrase does not go over a paragraph's end. A phrase of
/// nothing but white space is nowhere.
[[nodiscard]] SearchResult searchStory(const Story &story, const QString &phrase, SearchOptions options = {});

} // namespace tellings
