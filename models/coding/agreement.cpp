// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreement.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace tellings {

namespace {

constexpr qsizetype stepsBetweenLooks = 200'000; ///< of the bootstrap, at its watch: some milliseconds
constexpr int bootstrapSamples = 1000;
constexpr double confidence = 0.95;

/// Units in which the coders said the very same, and how many there are.
struct UnitKind {
    QList<Rating> said;
    QList<double> values; ///< of those who said anything
    double count = 0;
};

/// The units that two coders or more have coded. Units alike are counted, not repeated, so that thousands drawn again
/// for an interval are a few counts.
struct Pairable {
    QList<UnitKind> kinds;
    qsizetype units = 0;
    qsizetype ratings = 0;
    int coders = 0;
};

void countKinds(Pairable &pairable)
{
    pairable.units = pairable.ratings = 0;
    QSet<qsizetype> took;
    for (const UnitKind &kind : std::as_const(pairable.kinds)) {
        if (kind.count == 0)
            continue;
        pairable.units += static_cast<qsizetype>(kind.count);
        pairable.ratings += static_cast<qsizetype>(kind.count) * kind.values.size();
        for (qsizetype coder = 0; coder < kind.said.size(); ++coder) {
            if (kind.said.at(coder))
                took.insert(coder);
        }
    }
    pairable.coders = static_cast<int>(took.size());
}

/// `kindOf`, where given, gets the kind of each unit in order.
Pairable pairableOf(const Ratings &ratings, QList<qsizetype> *kindOf = nullptr)
{
    Pairable pairable;
    QMap<QList<Rating>, qsizetype> places;
    for (const QList<Rating> &unit : ratings.units) {
        QList<double> values;
        for (const Rating &rating : unit) {
            if (rating)
                values.append(*rating);
        }
        if (values.size() < 2)
            continue;
        const qsizetype place = places.value(unit, pairable.kinds.size());
        if (place == pairable.kinds.size()) {
            places.insert(unit, place);
            pairable.kinds.append(UnitKind{.said = unit, .values = values});
        }
        pairable.kinds[place].count += 1;
        if (kindOf)
            kindOf->append(place);
    }
    countKinds(pairable);
    return pairable;
}

Agreement startedFrom(Statistic statistic, Scale scale, const Pairable &pairable)
{
    Agreement agreement{.statistic = statistic, .scale = scale};
    agreement.units = pairable.units;
    agreement.ratings = pairable.ratings;
    agreement.coders = pairable.coders;
    if (pairable.units == 0)
        agreement.why = NoFigure::NothingTwice;
    return agreement;
}

/// How often each value was given.
QMap<double, double> marginalsOf(const Pairable &pairable)
{
    QMap<double, double> counts;
    for (const UnitKind &kind : pairable.kinds) {
        for (qsizetype i = 0; i < kind.values.size() && kind.count > 0; ++i)
            counts[kind.values.at(i)] += kind.count;
    }
    return counts;
}

/// The squared difference of Krippendorff's scales.
class Difference {
public:
    Difference(Scale scale, const QMap<double, double> &marginals) : m_scale(scale)
    {
        double below = 0;
        for (const auto [value, count] : marginals.asKeyValueRange()) {
            m_middles.insert(value, below + count / 2);
            below += count;
        }
    }

    [[nodiscard]] double operator()(double first, double second) const
    {
        const double apart = first - second;
        switch (m_scale) {
        case Scale::Nominal: return first == second ? 0 : 1;
        case Scale::Interval: return apart * apart;
        case Scale::Ordinal: {
            const double between = m_middles.value(first) - m_middles.value(second);
            return between * between;
        }
        case Scale::Ratio: {
            const double sum = first + second;
            return sum == 0 ? 0 : apart / sum * apart / sum;
        }
        }
        Q_UNREACHABLE_RETURN(0);
    }

private:
    Scale m_scale;
    /// Half of a value's own ratings and all below it: the difference of two is what lies between them (Krippendorff's
    /// sum from c to k less half of both ends).
    QMap<double, double> m_middles;
};

double observedDisagreement(const Pairable &pairable, const Difference &difference)
{
    double sum = 0;
    for (const UnitKind &kind : pairable.kinds) {
        if (kind.count == 0)
            continue;
        double apart = 0;
        for (qsizetype i = 0; i < kind.values.size(); ++i) {
            for (qsizetype j = i + 1; j < kind.values.size(); ++j)
                apart += 2 * difference(kind.values.at(i), kind.values.at(j));
        }
        sum += kind.count * apart / static_cast<double>(kind.values.size() - 1);
    }
    return sum / static_cast<double>(pairable.ratings);
}

double expectedDisagreement(const Pairable &pairable, const QMap<double, double> &marginals,
                            const Difference &difference)
{
    double sum = 0;
    for (auto first = marginals.cbegin(); first != marginals.cend(); ++first) {
        for (auto second = std::next(first); second != marginals.cend(); ++second)
            sum += 2 * first.value() * second.value() * difference(first.key(), second.key());
    }
    const auto n = static_cast<double>(pairable.ratings);
    return sum / (n * (n - 1));
}

/// What is left once chance has had its part; nothing without variation or from one unit.
void finishKappa(Agreement &agreement)
{
    if (agreement.units == 1)
        agreement.why = NoFigure::OneUnit;
    else if (agreement.expected >= 1)
        agreement.why = NoFigure::NoVariation;
    else
        agreement.value = (agreement.observed - agreement.expected) / (1 - agreement.expected);
}

double percentile(const QList<double> &ascending, double share)
{
    const double place = share * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const qsizetype above = std::min(below + 1, ascending.size() - 1);
    const double part = place - static_cast<double>(below);
    return ascending.at(below) * (1 - part) + ascending.at(above) * part;
}

Agreement percentOf(const Pairable &pairable)
{
    Agreement agreement = startedFrom(Statistic::Percent, Scale::Nominal, pairable);
    if (agreement.why != NoFigure::Measured)
        return agreement;
    agreement.observed = 1 - observedDisagreement(pairable, Difference(Scale::Nominal, {}));
    agreement.value = agreement.observed;
    return agreement;
}

Agreement cohenOf(const Pairable &pairable, int coders)
{
    Agreement agreement = startedFrom(Statistic::CohenKappa, Scale::Nominal, pairable);
    if (coders != 2)
        agreement.why = NoFigure::NotTwoCoders;
    if (agreement.why != NoFigure::Measured)
        return agreement;
    QMap<double, std::pair<double, double>> shares;
    const auto units = static_cast<double>(agreement.units);
    double same = 0;
    for (const UnitKind &kind : pairable.kinds) {
        if (kind.count == 0)
            continue;
        shares[kind.values.first()].first += kind.count / units;
        shares[kind.values.last()].second += kind.count / units;
        same += kind.values.first() == kind.values.last() ? kind.count : 0;
    }
    agreement.observed = same / units;
    if (shares.size() == 1) {
        agreement.expected = 1;
    } else {
        for (const auto &[first, second] : std::as_const(shares))
            agreement.expected += first * second;
    }
    finishKappa(agreement);
    return agreement;
}

Agreement fleissOf(const Pairable &pairable)
{
    Agreement agreement = startedFrom(Statistic::FleissKappa, Scale::Nominal, pairable);
    if (agreement.why != NoFigure::Measured)
        return agreement;
    QSet<qsizetype> sizes;
    for (const UnitKind &kind : pairable.kinds) {
        if (kind.count > 0)
            sizes.insert(kind.values.size());
    }
    if (sizes.size() > 1) {
        agreement.why = NoFigure::UnevenCoders;
        return agreement;
    }
    const QMap<double, double> marginals = marginalsOf(pairable);
    agreement.observed = 1 - observedDisagreement(pairable, Difference(Scale::Nominal, {}));
    if (marginals.size() == 1) {
        agreement.expected = 1;
    } else {
        for (const double count : marginals) {
            const double share = count / static_cast<double>(pairable.ratings);
            agreement.expected += share * share;
        }
    }
    finishKappa(agreement);
    return agreement;
}

Agreement alphaOf(const Pairable &pairable, Scale scale)
{
    Agreement agreement = startedFrom(Statistic::Alpha, scale, pairable);
    if (agreement.why != NoFigure::Measured)
        return agreement;
    const QMap<double, double> marginals = marginalsOf(pairable);
    if (scale == Scale::Ratio && marginals.firstKey() < 0) {
        agreement.why = NoFigure::NegativeRatio;
        return agreement;
    }
    const Difference difference(scale, marginals);
    agreement.observed = observedDisagreement(pairable, difference);
    agreement.expected = expectedDisagreement(pairable, marginals, difference);
    if (agreement.units == 1)
        agreement.why = NoFigure::OneUnit;
    else if (marginals.size() == 1)
        agreement.why = NoFigure::NoVariation;
    else
        agreement.value = 1 - agreement.observed / agreement.expected;
    return agreement;
}

Agreement figureOf(Statistic statistic, const Pairable &pairable, int coders, Scale scale)
{
    switch (statistic) {
    case Statistic::Percent: return percentOf(pairable);
    case Statistic::CohenKappa: return cohenOf(pairable, coders);
    case Statistic::FleissKappa: return fleissOf(pairable);
    case Statistic::Alpha: return alphaOf(pairable, scale);
    case Statistic::AlphaUnitizing: break;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Ratings Ratings::ofPair(int first, int second) const
{
    Ratings pair{.coders = 2, .units = {}};
    for (const QList<Rating> &unit : units)
        pair.units.append({unit.at(first), unit.at(second)});
    return pair;
}

Agreement percentAgreement(const Ratings &ratings)
{
    return percentOf(pairableOf(ratings));
}

Agreement cohenKappa(const Ratings &ratings)
{
    return cohenOf(pairableOf(ratings), ratings.coders);
}

Agreement fleissKappa(const Ratings &ratings)
{
    return fleissOf(pairableOf(ratings));
}

Agreement krippendorffAlpha(const Ratings &ratings, Scale scale)
{
    return alphaOf(pairableOf(ratings), scale);
}

Agreement agreementOf(Statistic statistic, const Ratings &ratings, Scale scale)
{
    return figureOf(statistic, pairableOf(ratings), ratings.coders, scale);
}

std::optional<ConfidenceInterval> bootstrapInterval(Statistic statistic, const Ratings &ratings, Scale scale,
                                                    int samples, double level, const Watch &watch)
{
    // Only what counts is drawn from: a unit that one coder alone has coded is no unit of any figure here.
    QList<qsizetype> units;
    Pairable sample = pairableOf(ratings, &units);
    if (samples < 1 || units.size() < 2 || !figureOf(statistic, sample, ratings.coders, scale).value)
        return std::nullopt;
    std::mt19937 random(20261126); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same every time
    QList<double> values;
    values.reserve(samples);
    qsizetype steps = 0;
    for (int round = 0; round < samples; ++round) {
        for (UnitKind &kind : sample.kinds)
            kind.count = 0;
        for (qsizetype unit = 0; unit < units.size(); ++unit) { // multiplied, as std's distributions differ by library
            const auto drawn = static_cast<qsizetype>((quint64(random()) * quint64(units.size())) >> 32U);
            sample.kinds[units.at(drawn)].count += 1;
        }
        countKinds(sample);
        if (const auto figure = figureOf(statistic, sample, ratings.coders, scale); figure.value)
            values.append(*figure.value);
        steps += units.size() + sample.kinds.size() * sample.kinds.size();
        if (watch && steps > stepsBetweenLooks) {
            steps = 0;
            if (!watch(static_cast<double>(round) / samples))
                return std::nullopt;
        }
    }
    if (values.size() * 2 < samples)
        return std::nullopt;
    std::ranges::sort(values);
    return percentileInterval(values, level);
}

ConfidenceInterval percentileInterval(const QList<double> &ascending, double level)
{
    return {.low = percentile(ascending, (1 - level) / 2),
            .high = percentile(ascending, (1 + level) / 2),
            .level = level,
            .samples = static_cast<int>(ascending.size())};
}

Agreement agreementWithInterval(Statistic statistic, const Ratings &ratings, Scale scale, const Watch &watch)
{
    Agreement agreement = agreementOf(statistic, ratings, scale);
    agreement.interval = bootstrapInterval(statistic, ratings, scale, bootstrapSamples, confidence, watch);
    return agreement;
}

} // namespace tellings
