// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/rivals.h"

#include "models/diff/placeindex.h"

#include <algorithm>
#include <functional>

namespace tellings::diff {

namespace {

/// Of all that both sides of a link say, so much must be in common.
constexpr float leastDensity = 0.17F;
/// And between strangers its weight times that share must come to this.
constexpr float leastBetweenStrangers = 2.8F;
/// And of two tellings of one event so much beside names: everybody writes of the same people and places.
constexpr float leastBesideNames = 0.65F;
/// A rival must weigh so much of the best to stay beside it.
constexpr float nearlyAsGood = 0.6F;
/// What a run says that stands on its own, in tellings of one event.
constexpr float tellingRun = 1.1F;
/// In so many places at most, on either side.
constexpr int placesOfTellingRun = 2;
/// A run that makes so much of its clause stands for the clause.
constexpr float mostOfClause = 0.6F;
/// A link of strangers is slight below this share of the heaviest.
constexpr float slight = 0.3F;

/// The links of one pair by where they stand on either side.
struct Sides {
    PlaceIndex a;
    PlaceIndex b;

    void add(const Link &link, std::size_t id)
    {
        a.add(link.a, id);
        b.add(link.b, id);
    }
};

Sides sidesOf(const std::vector<Link> &links)
{
    Sides sides;
    for (std::size_t i = 0; i < links.size(); ++i)
        sides.add(links[i], i);
    return sides;
}

/// The clauses that a range begins and ends in, whole.
Range clausesAround(const Document &document, Range range)
{
    while (range.begin > 0 && document.breaks[range.begin - 1] < Break::Comma)
        --range.begin;
    while (range.end < document.size() && document.breaks[range.end - 1] < Break::Comma)
        ++range.end;
    return range;
}

Link grownToClauses(const Corpus &corpus, Link run)
{
    const auto grown = [&](std::uint32_t document, Range range) {
        const Range clauses = clausesAround(corpus.document(document), range);
        const float share = static_cast<float>(range.size()) / static_cast<float>(clauses.size());
        return share >= mostOfClause ? clauses : range;
    };
    run.a = grown(run.documentA, run.a);
    run.b = grown(run.documentB, run.b);
    run.exact = false;
    return run;
}

/// Drops short links of a phrase that one document says again and again: the more places, the more each must say.
void dropStockPhrases(Judge &judge, std::vector<Link> &links)
{
    const Sides sides = sidesOf(links);
    const auto places = [&links](const PlaceIndex &index, Range range, Range Link::*side) {
        int count = 0;
        index.anyOverlapping(range, [&](std::size_t other) {
            count += mostlyWithin(range, links[other].*side) ? 1 : 0;
            return false;
        });
        return count;
    };
    std::vector<Link> kept;
    for (const Link &link : links) {
        const int most = std::max(places(sides.a, link.a, &Link::a), places(sides.b, link.b, &Link::b));
        if (link.longestRun >= completeRun || link.openings || link.inOrder || most <= 2
            || link.weight >= judge.neededWeight(link.documentA, link.documentB) * static_cast<float>(most - 1))
            kept.push_back(link);
    }
    links = std::move(kept);
}

} // namespace

void keepTelling(Judge &judge, std::vector<Link> &links)
{
    std::erase_if(links, [&](Link &link) {
        const Common common = judge.commonOf(link);
        link.weight = common.weight;
        if (link.longestRun >= completeRun || link.openings)
            return false;
        if (!judge.areStrangers(link.documentA, link.documentB) && common.besideNames < leastBesideNames)
            return true;
        if (common.weight < judge.neededWeight(link.documentA, link.documentB) || common.density < leastDensity)
            return true;
        return judge.areStrangers(link.documentA, link.documentB)
            && common.weight * common.density < leastBetweenStrangers;
    });
}

void keepBest(Judge &judge, std::vector<Link> &links)
{
    dropStockPhrases(judge, links);
    std::ranges::stable_sort(links, std::greater{}, &Link::weight);
    std::vector<Link> kept;
    Sides sides;
    for (const Link &link : links) {
        // A heading says what the text says again: neither takes the place of the other.
        const auto isBetter = [&](Range Link::*near, std::uint32_t farDocument, Range Link::*far) {
            const bool heading = judge.isHeading(farDocument, link.*far);
            return [&, near, farDocument, far, heading](std::size_t other) {
                return mostlyWithin(link.*near, kept[other].*near) && link.weight < nearlyAsGood * kept[other].weight
                    && heading == judge.isHeading(farDocument, kept[other].*far);
            };
        };
        const bool stays = link.longestRun >= completeRun || link.openings || link.inOrder
            || (link.exact && !judge.areStrangers(link.documentA, link.documentB));
        if (!stays
            && (sides.a.anyOverlapping(link.a, isBetter(&Link::a, link.documentB, &Link::b))
                || sides.b.anyOverlapping(link.b, isBetter(&Link::b, link.documentA, &Link::a))))
            continue;
        sides.add(link, kept.size());
        kept.push_back(link);
    }
    links = std::move(kept);
    std::ranges::sort(links, byPlace);
}

void keepRuns(const Corpus &corpus, const std::vector<Link> &seeds, std::vector<Link> &links)
{
    std::vector<Link> runs;
    std::ranges::copy_if(seeds, std::back_inserter(runs), [&corpus](const Link &seed) {
        return seed.exact && seed.weight >= tellingRun
            && corpus.weightBesideNames(seed.documentA, seed.a) >= leastBesideNames;
    });
    const Sides sides = sidesOf(links);
    const Sides sidesOfRuns = sidesOf(runs);
    std::vector<Link> fallen;
    for (const Link &run : runs) {
        const bool held = sides.a.anyOverlapping(
            run.a, [&](std::size_t i) { return mostlyWithin(run.a, links[i].a) && mostlyWithin(run.b, links[i].b); });
        const auto places = [&runs](const PlaceIndex &index, Range range, Range Link::*side) {
            int count = 0;
            index.anyOverlapping(range, [&](std::size_t other) {
                count += mostlySame(range, runs[other].*side) ? 1 : 0;
                return count > placesOfTellingRun;
            });
            return count;
        };
        if (!held && places(sidesOfRuns.a, run.a, &Link::a) <= placesOfTellingRun
            && places(sidesOfRuns.b, run.b, &Link::b) <= placesOfTellingRun)
            fallen.push_back(grownToClauses(corpus, run));
    }
    links.insert(links.end(), fallen.begin(), fallen.end());
    std::ranges::sort(links, byPlace);
}

void trimRun(const Corpus &corpus, Link &run)
{
    const Document &a = corpus.document(run.documentA);
    const Document &b = corpus.document(run.documentB);
    const auto endsSentence = [&](std::uint32_t at) {
        return std::max(a.breaks[run.a.begin + at], b.breaks[run.b.begin + at]) >= Break::Sentence;
    };
    std::uint32_t first = 0;
    std::uint32_t last = run.a.size();
    for (std::uint32_t at = 0, strays = 0; at < run.a.size(); ++at) {
        strays += corpus.weight(a.stems[run.a.begin + at]) > 0 ? 1 : 0;
        if (!endsSentence(at))
            continue;
        if (strays == 0)
            first = at + 1;
        else if (at + 1 < run.a.size() && corpus.weightOf(run.documentA, {run.a.begin + at + 1, run.a.end}) <= 0)
            last = std::min(last, at + 1);
    }
    if (first >= last)
        return; // it says nothing at all
    run.b = {run.b.begin + first, run.b.begin + last};
    run.a = {run.a.begin + first, run.a.begin + last};
    run.longestRun = run.a.size();
}

void dropSlight(std::vector<Link> &links)
{
    if (links.empty())
        return;
    const float heaviest = std::ranges::max(links, {}, &Link::weight).weight;
    std::erase_if(links, [heaviest](const Link &link) {
        return link.longestRun < completeRun && link.weight < slight * heaviest;
    });
}

bool crowdTells(const Corpus &corpus, Judge &judge, const std::vector<Span> &crowd)
{
    const Span &first = crowd.front();
    const Span &last = crowd.back();
    if (first.document == last.document)
        return false;
    if (first.words.size() >= completeRun)
        return true;
    std::size_t carriers = 1;
    for (std::size_t i = 1; i < crowd.size(); ++i)
        carriers += crowd[i].document != crowd[i - 1].document ? 1 : 0;
    const float copies = static_cast<float>(crowd.size()) / static_cast<float>(carriers);
    return corpus.weightOf(first.document, first.words) >= judge.neededWeight(first.document, last.document) * copies;
}

} // namespace tellings::diff
