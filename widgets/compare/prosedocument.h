// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

class QFont;
class QTextDocument;

namespace tellings {

/// What a column keeps free around its text, in pixels.
struct PageMargins
{
    int leading = 0; ///< the side where lines begin: numbers stand here
    int trailing = 0;
    int top = 0;
    int bottom = 0;
};

/// Fills an empty document with an article's paragraphs, one block each, styled by role. Positions are TextMap's.
/// Colours are no part of it: they are laid on the blocks' layouts, so that a palette may change.
void fillProseDocument(QTextDocument &document, const Article &article, const QFont &font);

/// Line height as a multiple of the face's own.
inline constexpr double proseLineHeight = 1.4;

void setPageMargins(QTextDocument &document, const PageMargins &margins, bool rightToLeft);

} // namespace tellings
