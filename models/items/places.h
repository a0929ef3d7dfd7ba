// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QDateTime>
#include <QList>

#include <optional>

/// Where passages stand: in their articles from top to end, and in time.
namespace tellings {

/// Where an article has a passage for the first time.
struct TellingPlace {
    int article = 0;
    int paragraph = 0; ///< from 1; 0 between paragraphs
    double place = 0; ///< 0 at the top of the text, 1 at its end; furniture does not count

    friend bool operator==(const TellingPlace &, const TellingPlace &) = default;
};

/// The places of one passage in all articles that carry it, in the articles' order.
struct PassagePlaces {
    int number = 0;
    QList<TellingPlace> places;

    /// How far the highest and the lowest place are apart, 0..1: what one outlet leads with and another buries.
    [[nodiscard]] double shift() const;
};

/// How much lower an article places a passage than the others do: its place less the middle one of theirs, -1..1; less
/// than 0 is higher. Nothing where it lacks the passage, or nobody else has it.
[[nodiscard]] std::optional<double> lowerThanOthers(const PassagePlaces &places, int article);

/// Which passages are looked at for where they stand.
struct PlaceFilter {
    enum class Kind { Moved, Buried, Lifted }; ///< between outlets; lower than by the others; higher
    Kind kind = Kind::Moved;
    int article = -1; ///< who buried or lifted it; -1: anybody
    double least = 0; ///< by so much of a text

    friend bool operator==(const PlaceFilter &, const PlaceFilter &) = default;
};
[[nodiscard]] bool passes(const PassagePlaces &places, const PlaceFilter &filter);

[[nodiscard]] QList<PassagePlaces> placesOf(const Comparison &comparison);

/// One article in time.
struct DatedArticle {
    int article = 0;
    QDateTime published;
    bool hasTime = false; ///< else the day alone is known
};

/// The articles that have a date, the first published first.
[[nodiscard]] QList<DatedArticle> datedArticles(const Story &story);

/// The article that carried the passage first; -1 where that is not known: a carrier without a date, or two of one
/// day of which one has no time.
[[nodiscard]] int firstToPublish(const Story &story, const Passage &passage);

} // namespace tellings
