// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"
#include "models/story/correction.h"

#include <QList>
#include <QString>

namespace tellings {

/// How alike the spans of a passage are: the same words after folding, the same with a few changed,
/// or the same statement in other words.
enum class Relation { Verbatim, Edited, Reworded };

/// What made the engine link a passage's spans.
enum class FoundBy { SharedRun, SharedWords, Hand };

/// One article's stretch of a passage.
struct Span {
    int article = 0; ///< index into the story's articles
    TextRange range;

    friend auto operator<=>(const Span &, const Span &) = default;
};

/// A run of text that two or more articles share. Spans are ordered by article, then place; an article may
/// have several (it says the passage twice, or splits it).
struct Passage {
    int number = 0; ///< what a person calls it, from 1, in the order of first appearance
    Relation relation = Relation::Verbatim;
    double similarity = 1.0; ///< 0..1: the least similar pair's share of common words
    FoundBy foundBy = FoundBy::SharedRun;
    QList<Span> spans;
    bool confirmed = false; ///< a person said that it is right
    QString id; ///< the same after every run while its text is the same: see giveIds()

    [[nodiscard]] QList<int> articles() const; ///< each once, ascending
    [[nodiscard]] const Span *firstSpanIn(int article) const; ///< nullptr when that article lacks it

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Text that one article says more than once.
struct Repeat {
    int article = 0;
    QList<TextRange> ranges; ///< two or more, ordered
};

/// The few things a person may set, recorded in every export.
struct CompareSettings {
    int shortestRun = 5; ///< words; a shared run below it alone links nothing
    double rewording = 0.5; ///< 0 finds verbatim and edited text alone, 1 the loosest rewordings
    bool leaveOutFurniture = true;
    bool matchCase = false; ///< "May" and "may" are two words
    bool ignoreAccents = false; ///< "Zoë" and "Zoe" are one word
    /// Words; where two unrelated articles share a copy of forty words or more, what else they share counts from a run
    /// of so many: 0 leaves nothing out. For searches of text reuse, in which boilerplate stands beside what was taken.
    int besideCopy = 0;

    friend bool operator==(const CompareSettings &, const CompareSettings &) = default;
};

/// Everything the engine found in one story: an immutable value that views, reports and exports read.
struct Comparison {
    Story story;
    CompareSettings settings;
    QList<Passage> passages; ///< by number
    QList<Repeat> repeats;
    /// shares[row][column]: the share (0..1) of row's words that stand in passages also in column;
    /// on the diagonal: the share of row's words that stand in any passage.
    QList<QList<double>> shares;
    QList<int> wordCounts; ///< by article, furniture apart
    QList<Correction> corrections; ///< that were replayed on what the engine found, in order
    QList<CorrectionOutcome> outcomes; ///< of each of them
    bool bounded = false; ///< hostile or huge text made the engine stop short; exports say so

    [[nodiscard]] double sharedShare() const; ///< share of all words that stand in a passage, 0..1
};

[[nodiscard]] QString relationText(Relation relation); ///< for a person
[[nodiscard]] QString relationKey(Relation relation); ///< in files
[[nodiscard]] QString foundByText(FoundBy foundBy);
[[nodiscard]] QString foundByKey(FoundBy foundBy);

} // namespace tellings
