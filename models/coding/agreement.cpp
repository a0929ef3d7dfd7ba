// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreement.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <random>

namespace tellings {

namespace {

/// The ratings of each unit that has two or more, and how many coders gave them.
struct Pairable {
    QList<QList<double>> units;
    qsizetype ratings = 0;
    int coders = 0;
};

Pairable pairableOf(const Ratings &ratings)
{
    Pairable pairable;
    QList<bool> took(ratings.coders, false);
    for (const QList<Rating> &unit : ratings.units) {
        QList<double> values;
        for (const Rating &rating : unit) {
            if (rating)
                values.append(*rating);
        }
        if (values.size() < 2)
            continue;
        for (qsizetype coder = 0; coder < unit.size(); ++coder) {
            if (unit.at(coder))
                took[coder] = true;
        }
        pairable.ratings += values.size();
        pairable.units.append(values);
    }
    pairable.coders = static_cast<int>(std::ranges::count(took, true));
    return pairable;
}

Agreement startedFrom(Statistic statistic, Scale scale, const Pairable &pairable)
{
    Agreement agreement{.statistic = statistic, .scale = scale};
    agreement.units = pairable.units.size();
    agreement.ratings = pairable.ratings;
    agreement.coders = pairable.coders;
    if (pairable.units.isEmpty())
        agreement.why = NoFigure::NothingTwice;
    return agreement;
}

/// How often each value was given.
QMap<double, double> marginalsOf(const Pairable &pairable)
{
    QMap<double, double> counts;
    for (const QList<double> &unit : pairable.units) {
        for (const double value : unit)
            counts[value] += 1;
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
    for (const QList<double> &unit : pairable.units) {
        double apart = 0;
        for (qsizetype i = 0; i < unit.size(); ++i) {
            for (qsizetype j = i + 1; j < unit.size(); ++j)
                apart += 2 * difference(unit.at(i), unit.at(j));
        }
        sum += apart / static_cast<double>(unit.size() - 1);
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
    const Pairable pairable = pairableOf(ratings);
    Agreement agreement = startedFrom(Statistic::Percent, Scale::Nominal, pairable);
    if (agreement.why != NoFigure::Measured)
        return agreement;
    agreement.observed = 1 - observedDisagreement(pairable, Difference(Scale::Nominal, {}));
    agreement.value = agreement.observed;
    return agreement;
}

Agreement cohenKappa(const Ratings &ratings)
{
    const Pairable pairable = pairableOf(ratings);
    Agreement agreement = startedFrom(Statistic::CohenKappa, Scale::Nominal, pairable);
    if (ratings.coders != 2)
        agreement.why = NoFigure::NotTwoCoders;
    if (agreement.why != NoFigure::Measured)
        return agreement;
    QMap<double, std::pair<double, double>> shares;
    const auto units = static_cast<double>(agreement.units);
    double same = 0;
    for (const QList<double> &unit : pairable.units) {
        shares[unit.first()].first += 1 / units;
        shares[unit.last()].second += 1 / units;
        same += unit.first() == unit.last() ? 1 : 0;
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

Agreement fleissKappa(const Ratings &ratings)
{
    const Pairable pairable = pairableOf(ratings);
    Agreement agreement = startedFrom(Statistic::FleissKappa, Scale::Nominal, pairable);
    if (agreement.why != NoFigure::Measured)
        return agreement;
    const qsizetype each = pairable.units.first().size();
    if (std::ranges::any_of(pairable.units, [each](const QList<double> &unit) { return unit.size() != each; })) {
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

Agreement krippendorffAlpha(const Ratings &ratings, Scale scale)
{
    const Pairable pairable = pairableOf(ratings);
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

Agreement agreementOf(Statistic statistic, const Ratings &ratings, Scale scale)
{
    switch (statistic) {
    case Statistic::Percent: return percentAgreement(ratings);
    case Statistic::CohenKappa: return cohenKappa(ratings);
    case Statistic::FleissKappa: return fleissKappa(ratings);
    case Statistic::Alpha: return krippendorffAlpha(ratings, scale);
    case Statistic::AlphaUnitizing: break;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ConfidenceInterval> bootstrapInterval(Statistic statistic, const Ratings &ratings, Scale scale,
                                                    int samples, double level)
{
    if (!agreementOf(statistic, ratings, scale).value || samples < 1)
        return std::nullopt;
    // Only what counts is drawn from: a unit that one coder alone has coded is no unit of any figure here.
    QList<QList<Rating>> counted;
    for (const QList<Rating> &unit : ratings.units) {
        if (std::ranges::count_if(unit, [](const Rating &rating) { return rating.has_value(); }) > 1)
            counted.append(unit);
    }
    if (counted.size() < 2)
        return std::nullopt;
    std::mt19937 random(20261126); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same every time
    QList<double> values;
    values.reserve(samples);
    Ratings sample{.coders = ratings.coders, .units = counted};
    for (int round = 0; round < samples; ++round) {
        for (QList<Rating> &unit : sample.units) // by multiplication, as std's distributions differ by library
            unit = counted.at(static_cast<qsizetype>((quint64(random()) * quint64(counted.size())) >> 32U));
        if (const auto drawn = agreementOf(statistic, sample, scale); drawn.value)
            values.append(*drawn.value);
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

Agreement agreementWithInterval(Statistic statistic, const Ratings &ratings, Scale scale)
{
    Agreement agreement = agreementOf(statistic, ratings, scale);
    agreement.interval = bootstrapInterval(statistic, ratings, scale);
    return agreement;
}

} // namespace tellings
