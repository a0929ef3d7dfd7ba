// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnlayout.h"
#include "models/story/article.h"
#include "widgets/compare/linespacing.h"

#include <QFont>
#include <QList>

class QTextDocument;

namespace tellings {

/// What a column keeps free around its text, in pixels.
struct PageMargins {
    int leading = 0; ///< the side where lines begin: numbers stand here
    int trailing = 0;
    int top = 0;
    int bottom = 0;
};

/// The line that stands for folded paragraphs, or above them once they are open.
struct FoldLine {
    FoldedParagraphs folded;
    QString text;
};

/// How prose is set.
struct ProseSetting {
    QFont font;
    LineSpacing spacing = LineSpacing::Comfortable;
};

/// Fills an empty document with an article's paragraphs, one block each, styled by role, and the lines that stand for
/// folded ones. Positions are TextMap's. Colours are no part of it: they are laid on the blocks' layouts, so that a
/// palette may change.
void fillProseDocument(QTextDocument &document, const Article &article, const ProseSetting &setting,
                       const QList<FoldLine> &folds = {});

void setPageMargins(QTextDocument &document, const PageMargins &margins, bool rightToLeft);

} // namespace tellings
