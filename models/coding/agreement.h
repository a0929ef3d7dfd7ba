// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/watch.h"

#include <QList>
#include <QString>

#include <optional>

namespace tellings {

/// What one coder said of one unit: a number of a scale, or of a category. Nothing where the coder did not code it.
using Rating = std::optional<double>;

/// What several coders said of the same units: a row a unit, in it one rating a coder, in the same order.
struct Ratings {
    int coders = 0;
    QList<QList<Rating>> units;

    /// Those of two of the coders alone.
    [[nodiscard]] Ratings ofPair(int first, int second) const;
};

/// How far apart two ratings are. Nominal: the same or not. Ordinal: how many ratings lie between them. Interval: their
/// difference. Ratio: their difference over their sum, for counts and lengths from 0.
enum class Scale { Nominal, Ordinal, Interval, Ratio };

enum class Statistic { Percent, CohenKappa, FleissKappa, Alpha, AlphaUnitizing };

/// Why there is no figure where there is none.
enum class NoFigure {
    Measured, ///< there is one
    NothingTwice, ///< no unit was coded by two
    OneUnit, ///< a single unit says nothing of chance
    NoVariation, ///< everybody gave the same value everywhere: chance cannot be told from agreement
    NotTwoCoders, ///< Cohen's kappa is for two
    UnevenCoders, ///< Fleiss' kappa wants the same number of ratings in each unit
    NegativeRatio, ///< a ratio scale begins at 0
};

/// Where a figure would lie if other units of the same kind had been coded.
struct ConfidenceInterval {
    double low = 0;
    double high = 0;
    double level = 0.95;
    int samples = 0; ///< resamples it rests on; those with no figure are not among them

    friend bool operator==(const ConfidenceInterval &, const ConfidenceInterval &) = default;
};

/// A figure of agreement with all that is needed to judge it.
struct Agreement {
    Statistic statistic = Statistic::Alpha;
    Scale scale = Scale::Nominal;
    std::optional<double> value; ///< nothing where `why` says so; never NaN
    NoFigure why = NoFigure::Measured;
    qsizetype units = 0; ///< that two coders or more have coded; for AlphaUnitizing the stretches that were marked
    qsizetype ratings = 0; ///< in those units
    int coders = 0; ///< that have rated one of those units, or marked one of those stretches
    double observed = 0; ///< agreement for Percent and the kappas, disagreement for the alphas
    double expected = 0; ///< the same by chance
    std::optional<ConfidenceInterval> interval;
};

/// The share of pairs of ratings that are the same; each unit's pairs weigh as much as it has ratings, so that missing
/// ratings do no harm (it is 1 - D_o of nominal alpha).
[[nodiscard]] Agreement percentAgreement(const Ratings &ratings);

/// Cohen (1960), A coefficient of agreement for nominal scales. Units that one of the two left out do not count.
[[nodiscard]] Agreement cohenKappa(const Ratings &ratings);

/// Fleiss (1971), Measuring nominal scale agreement among many raters. Any coders, the same number in each unit.
[[nodiscard]] Agreement fleissKappa(const Ratings &ratings);

/// Krippendorff (2011), Computing Krippendorff's alpha-reliability. Any number of coders, ratings may be missing.
[[nodiscard]] Agreement krippendorffAlpha(const Ratings &ratings, Scale scale);

/// Any of the above, by name. Not for AlphaUnitizing, which rests on stretches of text: see unitizing.h.
[[nodiscard]] Agreement agreementOf(Statistic statistic, const Ratings &ratings, Scale scale);

/// The percentile bootstrap (Efron and Tibshirani 1993, An introduction to the bootstrap, ch. 13) over units, as Zapf
/// et al. (2016, BMC Medical Research Methodology 16:93) advise it for kappa and alpha: units are drawn with
/// replacement, coders are not. The same ratings give the same interval. Nothing where the figure is not measured, or
/// more than half of the samples have none, or `watch` has stopped it. Units in which the same was said cost little
/// more than one, but thousands take some milliseconds: not for the GUI thread.
[[nodiscard]] std::optional<ConfidenceInterval> bootstrapInterval(Statistic statistic, const Ratings &ratings,
                                                                  Scale scale, int samples = 1000, double level = 0.95,
                                                                  const Watch &watch = {});

/// The interval that holds `level` of the values, which are in ascending order and not none.
[[nodiscard]] ConfidenceInterval percentileInterval(const QList<double> &ascending, double level);

/// agreementOf() with its interval.
[[nodiscard]] Agreement agreementWithInterval(Statistic statistic, const Ratings &ratings, Scale scale,
                                              const Watch &watch = {});

/// A statistic's name for a person ("Krippendorff's alpha, ordinal").
[[nodiscard]] QString statisticText(Statistic statistic, Scale scale);
/// In files: "percent", "cohen-kappa", "fleiss-kappa", "alpha", "alpha-u".
[[nodiscard]] QString statisticKey(Statistic statistic);
/// In files: "nominal", "ordinal", "interval", "ratio".
[[nodiscard]] QString scaleKey(Scale scale);

/// What the figure means, in plain sentences of the user's language: the value, what it says, what it rests on, and its
/// interval; or why there is none.
[[nodiscard]] QString agreementSentence(const Agreement &agreement);
/// The same for where name, value, basis and interval stand beside it: what the value says, or why there is none.
[[nodiscard]] QString agreementMeaning(const Agreement &agreement);

} // namespace tellings
