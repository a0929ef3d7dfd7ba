// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/unitizing.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <functional>
#include <random>
#include <utility>

namespace tellings {

namespace {

struct Section {
    TextRange range;
    bool isStretch = false;
};

/// One coder's sections of one code in one text: stretches and the gaps that are left.
using Sections = QList<Section>;

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

Sections sectionsOf(const QList<TextRange> &marked, qsizetype length)
{
    const QList<TextRange> stretches = joined(marked);
    Sections sections;
    qsizetype place = 0;
    for (const TextRange &range : stretches) {
        if (range.start > place)
            sections.append({{place, range.start}, false});
        sections.append({range, true});
        place = range.end;
    }
    if (length > place)
        sections.append({{place, length}, false});
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

/// Of all pairs of coders in one text.
double differencesOf(const QList<Sections> &coders)
{
    double sum = 0;
    for (qsizetype i = 0; i < coders.size(); ++i) {
        for (qsizetype j = i + 1; j < coders.size(); ++j)
            sum += 2 * differenceOf(coders.at(i), coders.at(j));
    }
    return sum;
}

/// The length of a section, and the text that it is in.
struct Piece {
    double size = 0;
    qsizetype text = 0;

    friend auto operator<=>(const Piece &, const Piece &) = default;
};

/// What alpha needs to know of one code. No section reaches over a text's end, so that differences are sums over texts,
/// and a text that is drawn twice counts twice.
struct MarkedCode {
    QList<double> differences; ///< by text
    QList<Piece> stretches; ///< of all coders, the longest first
    QList<Piece> gaps; ///< the same
};

/// How often each text is there: once, or as it was drawn.
using Times = QList<double>;

qsizetype stretchesIn(const MarkedCode &code, const Times &times)
{
    double count = 0;
    for (const Piece &stretch : code.stretches)
        count += times.at(stretch.text);
    return static_cast<qsizetype>(count);
}

double observedIn(const MarkedCode &code, const Times &times, int coders, double length)
{
    double sum = 0;
    for (qsizetype text = 0; text < times.size(); ++text)
        sum += times.at(text) * code.differences.at(text);
    return sum / (static_cast<double>(coders) * (coders - 1) * length * length);
}

double expectedIn(const MarkedCode &code, const Times &times, int coders, double length)
{
    const auto others = static_cast<double>(stretchesIn(code, times) - 1);
    double sum = 0;
    double within = 0;
    double gaps = 0; // as long as the stretch or longer, and their length together
    double gapsLength = 0;
    auto gap = code.gaps.cbegin();
    for (const auto &[size, text] : code.stretches) {
        for (; gap != code.gaps.cend() && gap->size >= size; ++gap) {
            gaps += times.at(gap->text);
            gapsLength += times.at(gap->text) * gap->size;
        }
        const double here = times.at(text);
        sum += here * others * (2 * size * size * size - 3 * size * size + size) / 3;
        sum += here * size * size * (gapsLength + gaps * (1 - size));
        within += here * size * (size - 1);
    }
    const double all = coders * length;
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

QList<MarkedCode> markedCodes(const Unitizing &unitizing, std::optional<int> code)
{
    const QList<int> codes = codesOf(unitizing, code);
    const qsizetype texts = unitizing.lengths.size();
    // By code, text and coder.
    QList<QList<QList<QList<TextRange>>>> marked(codes.size(), {texts, QList<QList<TextRange>>(unitizing.coders)});
    for (const CodedStretch &stretch : unitizing.stretches) {
        const auto place = std::ranges::lower_bound(codes, stretch.code);
        if (place != codes.cend() && *place == stretch.code && stretch.coder < unitizing.coders
            && !stretch.range.isEmpty())
            marked[place - codes.cbegin()][stretch.text][stretch.coder].append(stretch.range);
    }
    QList<MarkedCode> all;
    for (const auto &ofCode : std::as_const(marked)) {
        MarkedCode one;
        for (qsizetype text = 0; text < texts; ++text) {
            QList<Sections> coders;
            for (const QList<TextRange> &ranges : ofCode.at(text)) {
                coders.append(sectionsOf(ranges, unitizing.lengths.at(text)));
                for (const Section &section : std::as_const(coders.last()))
                    (section.isStretch ? one.stretches : one.gaps)
                        .append({static_cast<double>(section.range.size()), text});
            }
            one.differences.append(differencesOf(coders));
        }
        std::ranges::sort(one.stretches, std::greater());
        std::ranges::sort(one.gaps, std::greater());
        all.append(one);
    }
    return all;
}

Agreement alphaOf(const QList<MarkedCode> &codes, const QList<qsizetype> &lengths, const Times &times, int coders)
{
    Agreement agreement{.statistic = Statistic::AlphaUnitizing, .scale = Scale::Nominal};
    double length = 0;
    for (qsizetype text = 0; text < lengths.size(); ++text)
        length += times.at(text) * static_cast<double>(lengths.at(text));
    for (const MarkedCode &code : codes) {
        const qsizetype stretches = stretchesIn(code, times);
        agreement.units += stretches;
        if (coders < 2 || stretches == 0)
            continue;
        agreement.observed += observedIn(code, times, coders, length);
        agreement.expected += expectedIn(code, times, coders, length);
    }
    agreement.ratings = agreement.units;
    if (coders < 2 || agreement.units == 0)
        agreement.why = NoFigure::NothingTwice;
    else if (agreement.units == 1)
        agreement.why = NoFigure::OneUnit;
    else if (!(agreement.expected > 0) || !std::isfinite(agreement.expected))
        agreement.why = NoFigure::NoVariation;
    else
        agreement.value = 1 - agreement.observed / agreement.expected;
    return agreement;
}

int codersWhoMarked(const Unitizing &unitizing, std::optional<int> code)
{
    QList<bool> marked(unitizing.coders, false);
    for (const CodedStretch &stretch : unitizing.stretches) {
        if ((!code || stretch.code == *code) && stretch.coder < unitizing.coders && !stretch.range.isEmpty())
            marked[stretch.coder] = true;
    }
    return static_cast<int>(marked.count(true));
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
    Agreement agreement =
        alphaOf(markedCodes(unitizing, code), unitizing.lengths, Times(unitizing.lengths.size(), 1), unitizing.coders);
    agreement.coders = codersWhoMarked(unitizing, code);
    return agreement;
}

Agreement unitizingAlphaWithInterval(const Unitizing &unitizing, std::optional<int> code, int samples,
                                     const Watch &watch)
{
    const qsizetype texts = unitizing.lengths.size();
    const QList<MarkedCode> codes = markedCodes(unitizing, code);
    Agreement agreement = alphaOf(codes, unitizing.lengths, Times(texts, 1), unitizing.coders);
    agreement.coders = codersWhoMarked(unitizing, code);
    QList<qsizetype> drawn; // a text without words is none: see stretchesMarked()
    for (qsizetype text = 0; text < texts; ++text) {
        if (unitizing.lengths.at(text) > 0)
            drawn.append(text);
    }
    if (!agreement.value || drawn.size() < 3)
        return agreement;
    std::mt19937 random(20261126); // NOLINT(cert-msc51-cpp,bugprone-random-generator-seed): the same every time
    QList<double> values;
    for (int round = 0; round < samples; ++round) {
        if (watch && !watch(static_cast<double>(round) / samples))
            return agreement;
        Times times(texts, 0);
        for (qsizetype place = 0; place < drawn.size(); ++place)
            times[drawn.at(static_cast<qsizetype>((quint64(random()) * quint64(drawn.size())) >> 32U))] += 1;
        if (const Agreement one = alphaOf(codes, unitizing.lengths, times, unitizing.coders); one.value)
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
