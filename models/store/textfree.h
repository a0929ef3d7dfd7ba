// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storychange.h"

namespace tellings {

/// The story as it may be given to somebody who has to have the texts from elsewhere: places, hashes, codes, links and
/// metadata. Texts and sources are withheld; quotes of annotations become hashes (see findanchor.h), those of
/// corrections too, in the place of the quote. Places count code points, as there is no text that they could count in
/// otherwise. Articles are called by what names them, not by the folder they were in.
[[nodiscard]] StoryContents withoutTexts(const StoryContents &contents);

/// What became of putting somebody's own copy of an article in the place of a withheld text.
struct Attachment {
    enum class Match {
        Identical, ///< the very text
        Changed, ///< another version of it: most of what points into it was found
        Refused, ///< nothing, or too little, says that it is the same article
    };
    Match match = Match::Refused;
    StoryEdit edit; ///< puts it there; empty when it is refused
    QList<qint64> exact; ///< annotations that stand where they stood
    QList<qint64> moved; ///< that were found elsewhere in the text
    QList<qint64> lost; ///< that were not found; they keep their hash
    int foundCorrections = 0; ///< stretches that corrections are about, found
    int lostCorrections = 0; ///< and not
};

/// Looks whether `own` is the withheld article of that id. With a text that is not the very same, at least half of
/// the annotations and corrections in it have to be found, and what was compared is to be compared again.
[[nodiscard]] Attachment attachCopy(const StoryContents &contents, qint64 article, const Article &own,
                                    const QByteArray &source);

} // namespace tellings
