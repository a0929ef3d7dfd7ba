// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/unitizing.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <random>

namespace tellings {

namespace {

struct Section {
    TextRange range;
    bool isStretch = false;
};

/// One coder's sections of one code, through all texts: stretches and the gaps that are left, at places in the whole.
using Sections = QList<Section>;

QList<qsizetype> startsOf(const QList<qsizetype> &lengths)
{
    QList<qsizetype> starts;
    qsizetype sum = 0;
    for (const qsizetype length : lengths) {
        starts.append(sum);
        sum += length;
    }
    starts.append(sum);
    return starts;
}

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> apart;
    for (const TextRange range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.start < apart.last().end)
            apart.last().end = std::max(apart.last().end, range.end);
        else
            apart.append(range);
    }
    return apart;
}

Sections sectionsOf(const Unitizing &unitizing, int coder, int code)
{
    const QList<qsizetype> starts = startsOf(unitizing.lengths);
    QList<QList<TextRange>> marked(unitizing.lengths.size());
    for (const CodedStretch &stretch : unitizing.stretches) {
        if (stretch.coder == coder && stretch.code == code && !stretch.range.isEmpty())
            marked[stretch.text].append(stretch.range);
    }
    Sections sections;
    for (qsizetype text = 0; text < unitizing.lengths.size(); ++text) {
        qsizetype place = starts.at(text);
        const QList<TextRange> stretches = joined(marked.at(text));
        for (const TextRange &range : stretches) {
            const TextRange here{starts.at(text) + range.start, starts.at(text) + range.end};
            if (here.start > place)
                sections.append({{place, here.start}, false});
            sections.append({here, true});
            place = here.end;
        }
        if (starts.at(text + 1) > place)
            sections.append({{place, starts.at(text + 1)}, false});
    }
    return sections;
}

/// Both lists are ordered: only sections that meet are looked at.
double differenceOf(const Sections &first, const Sections &second)
{
    double sum = 0;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < first.size() && j < second.size()) {
        const Section &one = first.at(i);
        const Section &other = second.at(j);
        sum += sectionDifference(one.range, one.isStretch, other.range, other.isStretch);
        i += one.range.end <= other.range.end ? 1 : 0;
        j += other.range.end <= one.range.end ? 1 : 0;
    }
    return sum;
}

double observedOf(const QList<Sections> &coders, double length)
{
    double sum = 0;
    for (qsizetype i = 0; i < coders.size(); ++i) {
        for (qsizetype j = i + 1; j < coders.size(); ++j)
            sum += 2 * differenceOf(coders.at(i), coders.at(j));
    }
    const auto count = static_cast<double>(coders.size());
    return sum / (count * (count - 1) * length * length);
}

double expectedOf(const QList<Sections> &coders, double length)
{
    QList<double> stretches;
    QList<double> gaps;
    for (const Sections &sections : coders) {
        for (const Section &section : sections)
            (section.isStretch ? stretches : gaps).append(static_cast<double>(section.range.size()));
    }
    double sum = 0;
    double within = 0;
    for (const double size : std::as_const(stretches)) {
        sum += static_cast<double>(stretches.size() - 1) * (2 * size * size * size - 3 * size * size + size) / 3;
        for (const double gap : std::as_const(gaps)) {
            if (gap >= size)
                sum += size * size * (gap - size + 1);
        }
        within += size * (size - 1);
    }
    const double all = static_cast<double>(coders.size()) * length;
    return 2 / length * sum / (all * (all - 1) - within);
}

QList<int> codesOf(const Unitizing &unitizing, std::optional<int> code)
{
    if (code)
        return {*code};
    QList<int> codes;
    for (const CodedStretch &stretch : unitizing.stretches)
        codes.append(stretch.code);
    std::ranges::sort(codes);
    codes.erase(std::ranges::unique(codes).begin(), codes.end());
    return codes;
}

} // namespace

double sectionDifference(TextRange first, bool firstIsStretch, TextRange second, bool secondIsStretch)
{
    const auto squared = [](qsizetype number) { return static_cast<double>(number) * static_cast<double>(number); };
    if (firstIsStretch && secondIsStretch)
        return first.overlaps(second) ? squared(first.start - second.start) + squared(first.end - second.end) : 0;
    if (firstIsStretch)
        return first.start >= second.start && first.end <= second.end ? squared(first.size()) : 0;
    if (secondIsStretch)
        return second.start >= first.start && second.end <= first.end ? squared(second.size()) : 0;
    return 0;
}

Agreement unitizingAlpha(const Unitizing &unitizing, std::optional<int> code)
{
    Agreement agreement{.statistic = Statistic::AlphaUnitizing, .scale = Scale::Nominal};
    agreement.coders = unitizing.coders;
    const qsizetype length = startsOf(unitizing.lengths).constLast();
    const QList<int> codes = codesOf(unitizing, code);
    for (const int one : codes) {
        QList<Sections> coders;
        qsizetype stretches = 0;
        for (int coder = 0; coder < unitizing.coders; ++coder) {
            coders.append(sectionsOf(unitizing, coder, one));
            stretches += std::ranges::count_if(coders.last(), &Section::isStretch);
        }
        agreement.units += stretches;
        if (unitizing.coders < 2 || stretches == 0)
            continue;
        agreement.observed += observedOf(coders, static_cast<double>(length));
        agreement.expected += expectedOf(coders, static_cast<double>(length));
    }
    agreement.ratings = agreement.units;
    if (unitizing.coders < 2 || agreement.units == 0)
        agreement.why = NoFigure::NothingTwice;
    else if (agreement.units == 1)
        agreement.why = NoFigure::OneUnit;
    else if (!(agreement.expected > 0) || !std::isfinite(agreement.expected))
        agreement.why = NoFigure::NoVariation;
    else
        agreement.value = 1 - agreement.observed / agreement.expected;
    return agreement;
}

Agreement unitizingAlphaWithInterval(const Unitizing &unitizing, std::optional<int> code, int samples)
{
    Agreement agreement = unitizingAlpha(unitizing, code);
    const qsizetype texts = unitizing.lengths.size();
    if (!agreement.value || texts < 3)
        return agreement;
    QList<QList<CodedStretch>> byText(texts);
    for (const CodedStretch &stretch : unitizing.stretches)
        byText[stretch.text].append(stretch);
    std::mt19937 random(20261126); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same every time
    QList<double> values;
    for (int round = 0; round < samples; ++round) {
        Unitizing sample{.coders = unitizing.coders, .lengths = {}, .stretches = {}};
        for (int place = 0; place < texts; ++place) {
            const auto drawn = static_cast<qsizetype>((quint64(random()) * quint64(texts)) >> 32U);
            sample.lengths.append(unitizing.lengths.at(drawn));
            for (CodedStretch stretch : byText.at(drawn)) {
                stretch.text = place;
                sample.stretches.append(stretch);
            }
        }
        if (const Agreement one = unitizingAlpha(sample, code); one.value)
            values.append(*one.value);
    }
    if (values.size() * 2 >= samples && !values.isEmpty()) {
        std::ranges::sort(values);
        agreement.interval = percentileInterval(values, 0.95);
    }
    return agreement;
}

Unitizing ofPair(const Unitizing &unitizing, int first, int second)
{
    Unitizing pair{.coders = 2, .lengths = unitizing.lengths, .stretches = {}};
    for (CodedStretch stretch : unitizing.stretches) {
        if (stretch.coder != first && stretch.coder != second)
            continue;
        stretch.coder = stretch.coder == first ? 0 : 1;
        pair.stretches.append(stretch);
    }
    return pair;
}

} // namespace tellings
