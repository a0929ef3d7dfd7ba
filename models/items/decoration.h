// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/worddiff.h"
#include "models/items/columnlayout.h"
#include "models/story/comparison.h"

#include <QList>

namespace tellings {

/// One span as a column shows it.
struct ShownSpan {
    int passage = 0; ///< its number
    Relation relation = Relation::Verbatim;
    TextRange range;
    int lane = 0; ///< 0 unless it overlaps others: spans that overlap have different lanes
    QList<ParagraphPiece> pieces;
};

/// A stretch of a paragraph that lies in the same spans from its first character to its last.
struct TintRun {
    int start = 0; ///< from the paragraph's start
    int end = 0;
    QList<int> spans; ///< indices into ArticleDecoration::spans, by passage number

    friend bool operator==(const TintRun &, const TintRun &) = default;
};

/// The number that stands in the margin where a span starts.
struct SpanChip {
    int paragraph = 0;
    int start = 0;
    int passage = 0;

    friend bool operator==(const SpanChip &, const SpanChip &) = default;
};

/// What one article's column shows of the passages: the render model between a comparison and its widget.
struct ArticleDecoration {
    TextMap map;
    QList<ShownSpan> spans; ///< by place
    QList<QList<TintRun>> tints; ///< by paragraph, in order
    QList<SpanChip> chips; ///< by place, then number
};

[[nodiscard]] ArticleDecoration decorate(const Comparison &comparison, int article);

/// The numbers of the passages whose spans hold a text offset, ascending.
[[nodiscard]] QList<int> passagesAt(const ArticleDecoration &decoration, qsizetype offset);

/// Which of overlapping passages a repeated choice takes: the one behind `current`, around; 0 for none.
[[nodiscard]] int nextChoice(const QList<int> &passages, int current);

/// What a column shows of the chosen passage.
struct ChosenInArticle {
    QList<TextRange> spans; ///< empty: not in this article
    QList<WordMark> marks;
    QList<TextRange> typography; ///< where the same words are written otherwise, as far as that was asked for
};

/// Which differences a person wants to see in the chosen passage.
struct DifferenceChoice {
    enum class Against { Base, Majority }; ///< the base telling, or the words that most tellings share
    Against against = Against::Base;
    bool typography = false; ///< case, quotation marks, dashes, too

    friend bool operator==(const DifferenceChoice &, const DifferenceChoice &) = default;
};

/// The chosen passage in every article, with the words that differ.
[[nodiscard]] QList<ChosenInArticle> choosePassage(const Comparison &comparison, const Passage &passage,
                                                   int baseArticle, DifferenceChoice choice = {});

/// The passage of that number; nullptr when there is none.
[[nodiscard]] const Passage *passageByNumber(const Comparison &comparison, int number);

} // namespace tellings
