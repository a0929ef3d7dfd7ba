// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"
#include "models/coding/unitizing.h"

#include <QSet>

namespace tellings {

/// What coders agree on. Existing programs take each character or paragraph that nobody coded for agreement, which
/// drowns the rest; here a unit is a passage, or a stretch that somebody marked, and text that all left alone is none.
///
/// A coder counts for a unit when they coded anything in one of its articles: who has not come so far yet has said
/// nothing, and is missing rather than disagreeing.

/// The aligned passage as the unit: for each passage that one of the coders has put the code on (on the passage, on one
/// of its spans, or on a stretch in it), whether each coder did: 1 or 0. With `values`, the value that each gave it
/// instead, where they gave one. `code` null: any code at all, that is whether they found something there. With
/// `article`, only what is on that article's telling.
struct PassageQuestion {
    QUuid code;
    qint64 article = 0; ///< 0 for all
    bool values = false;
    bool countUncoded = false; ///< passages that nobody put the code on are units too
};
[[nodiscard]] Ratings passageRatings(const StoryContents &contents, const Codebook &codebook,
                                     const QList<Coding> &codings, const QStringList &coders,
                                     const PassageQuestion &question);

/// The same for many questions: who put what on which passage is found once. Contents and codebook outlive it.
class CodedPassages {
public:
    CodedPassages(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                  const QStringList &coders);

    [[nodiscard]] Ratings ratings(const PassageQuestion &question) const;

private:
    struct Put {
        qsizetype passage = 0;
        qint64 article = 0; ///< on whose telling
        qsizetype coder = 0;
        QUuid code; ///< that it stands for
        std::optional<int> value;
    };

    const StoryContents &m_contents;
    const Codebook &m_codebook;
    qsizetype m_coders;
    QList<QSet<qint64>> m_worked; ///< by coder: in which articles they have coded anything
    QList<Put> m_put; ///< in the order of the codings
};

/// The stretches that coders marked, for alpha-u: codes by their place in the codebook. With `article`, that one alone.
/// A coder who has coded nothing anywhere is left out (the others move up), and an article in which one of the rest has
/// coded nothing is a text of length 0: this measure knows no missing coder, and would take one for somebody who saw
/// nothing to mark.
[[nodiscard]] Unitizing stretchesMarked(const StoryContents &contents, const Codebook &codebook,
                                        const QList<Coding> &codings, const QStringList &coders, qint64 article = 0);

/// Links: for each pair of stretches in two articles that somebody confirmed, linked or rejected, what each said: 1 or
/// 0, the latest counts. Who said it is the correction's `by`.
[[nodiscard]] Ratings linkRatings(const QList<Correction> &corrections, const QStringList &coders);

/// The article as the unit: for each article that one of the coders has put the code on as a whole, whether each coder
/// did, or the value that each gave it. `code` null: any.
[[nodiscard]] Ratings articleRatings(const StoryContents &contents, const Codebook &codebook,
                                     const QList<Coding> &codings, const QStringList &coders, QUuid code,
                                     bool values = false);

} // namespace tellings
