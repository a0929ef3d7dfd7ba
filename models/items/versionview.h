// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/worddiff.h"

#include <QList>
#include <QString>

namespace tellings {

/// What changed from one version of an article to another, as one text to be read from top to bottom: what was taken
/// out stands where it stood, before what came in its place.
struct VersionView {
    /// A run of words of one fate. Equal, Added or Dropped: what was changed is Dropped, and then Added.
    struct Piece {
        WordChange change = WordChange::Equal;
        QString text; ///< without line breaks
        int number = 0; ///< of the change in `changes`, from 1; 0 for what stayed

        friend bool operator==(const Piece &, const Piece &) = default;
    };
    /// Changed: some of its words are not what they were.
    struct Paragraph {
        WordChange change = WordChange::Equal;
        QList<Piece> pieces;

        friend bool operator==(const Paragraph &, const Paragraph &) = default;
    };
    struct Change {
        WordChange change = WordChange::Changed;
        QString before; ///< empty for what is new
        QString now; ///< empty for what was taken out
        int paragraph = 0; ///< of the later version, from 1; the next one's for what was taken out
    };

    QList<Paragraph> paragraphs;
    QList<Change> changes;
    int added = 0; ///< words
    int dropped = 0;
    double kept = 1; ///< how much of the longer one's words the two have in common, from 0 to 1
};

[[nodiscard]] VersionView versionView(const Article &before, const Article &after, FoldRules rules = {});

} // namespace tellings
