// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codebook.h"
#include "models/store/findanchor.h"
#include "models/store/storycontents.h"

namespace tellings {

/// What a coding is about. Selection: a stretch that a person selected. Span: one outlet's telling of a passage.
/// Passage: all its tellings. Difference: the words in which two outlets differ. Absence: an outlet left the passage
/// out. Article and Story: the whole of it.
enum class CodingTarget { Selection, Span, Passage, Difference, Absence, Article, Story };

/// A code with the value that it was given.
struct AppliedCode {
    QUuid code;
    std::optional<int> value;

    friend bool operator==(const AppliedCode &, const AppliedCode &) = default;
};

/// A stretch that a coding is about, with what finds it again in an edited text (see findanchor.h).
struct CodingPlace {
    qint64 id =
        0; ///< of its record in the story file; 0 for the first of a coding that has no `article`: see codingrecords.h
    qint64 article = 0; ///< the article's id in the story file
    TextRange range;
    QString quote;
    QString before;
    QString after;
    int rival = -1;
    QString hash; ///< in a copy without texts
    /// Moved: to be looked at, until somebody says that it is right. Lost: `range` is where it once was, or empty.
    AnchorPlace::State state = AnchorPlace::State::Exact;
    qsizetype movedFrom = -1; ///< see Annotation
    QString movedIn;

    friend bool operator==(const CodingPlace &, const CodingPlace &) = default;
};

/// One annotation: what a coder said of something. A value.
struct Coding {
    qint64 id = 0; ///< see newId()
    CodingTarget target = CodingTarget::Selection;
    qint64 article = 0; ///< for Absence and Article: which; else 0
    QString passage; ///< the id of the passage that it is about, where it is about one
    /// Selection, Span: one. Difference: two, in two articles. Passage, Absence: the passage's tellings. Else none.
    QList<CodingPlace> places;
    QList<AppliedCode> codes; ///< none for a mere note
    QString note;
    QString coder;
    QDateTime when; ///< to the millisecond, UTC
    bool isFinal = false; ///< of the layer that was agreed upon

    friend bool operator==(const Coding &, const Coding &) = default;
};

/// In files: "selection", "span", "passage", "difference", "absence", "article", "story".
[[nodiscard]] QString codingTargetKey(CodingTarget target);
[[nodiscard]] std::optional<CodingTarget> codingTargetOfKey(QStringView key);
/// Which of a codebook's rules holds for it; nothing for Story, on which any code may be put.
[[nodiscard]] std::optional<CodeTarget> ruleFor(CodingTarget target);

/// The place of a stretch of an article.
[[nodiscard]] CodingPlace placeIn(const StoredArticle &article, TextRange range);
/// Codings of the contents' articles and passages, which are named by their index; without codes, coder or time.
[[nodiscard]] Coding selectionIn(const StoryContents &contents, int article, TextRange range);
[[nodiscard]] Coding spanOf(const StoryContents &contents, const Passage &passage, const Span &span);
[[nodiscard]] Coding passageOf(const StoryContents &contents, const Passage &passage);
[[nodiscard]] Coding differenceOf(const StoryContents &contents, const Passage &passage, const Span &first,
                                  const Span &second);
[[nodiscard]] Coding absenceOf(const StoryContents &contents, const Passage &passage, int article);
[[nodiscard]] Coding articleOf(const StoryContents &contents, int article);

/// The articles (ids) that a coding says something of: for an absence the one that left it out.
[[nodiscard]] QList<qint64> articlesOf(const Coding &coding);

/// Whether two codings are about the same thing, whoever made them.
[[nodiscard]] bool sameThing(const Coding &first, const Coding &second);

/// Why a coder may not code so; empty when it is all right. Looks at the codebook's rules and, for codes that exclude
/// each other, at what the same coder said of the same thing in the same layer.
[[nodiscard]] QString codingProblem(const Coding &coding, const Codebook &codebook, const QList<Coding> &others);

/// What may be said in the same way of the other tellings: for a coding of one stretch in a passage, the passage's
/// spans in other articles on which this coder has not put the same codes yet. Offers, with new ids.
[[nodiscard]] QList<Coding> twinsOf(const StoryContents &contents, const Coding &coding, const QList<Coding> &codings);

} // namespace tellings
