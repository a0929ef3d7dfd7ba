// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

class QFont;
class QTextDocument;

namespace tellings {

/// What a column keeps free around its text, in pixels.
struct PageMargins {
    int leading = 0; ///< the side where lines begin: numbers stand here
    int trailing = 0;
    int top = 0;
    int bottom = 0;
};

/// Fills an empty document with an article's paragraphs, one block each, styled by role. Positions are TextMap's.
/// Colours are no part of it: they are laid on the blocks' layouts, so that a palette may change.
void fillProseDocument(QTextDocument &document, const Article &article, const QFont &font);

/// From one line to the next, as a multiple of the type's size.
inline constexpr double proseLineHeight = 1.6;

void setPageMargins(QTextDocument &document, const PageMargins &margins, bool rightToLeft);

} // namespace tellings
