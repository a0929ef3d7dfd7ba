// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/stretches.h"

#include "models/diff/placeindex.h"
#include "models/diff/rivals.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace tellings::diff {

namespace {

/// All figures below are the best of a sweep over PAN 2013's pairs; none is sharp.

/// A run from which its sentence is dropped when the rest of the sentence has less than this in common.
constexpr std::uint32_t dressedRun = 15;
constexpr float leastBeside = 0.3F;
/// A rival is dropped below this share of the better one's weight, when it lies so many words from it.
constexpr float farRival = 0.6F;
constexpr std::uint32_t farAway = 30;
/// A run this long may grow by so many words on one side, or by up to so many times as on the other.
constexpr std::uint32_t longRun = 20;
constexpr std::uint32_t growsFreely = 8;
constexpr std::uint32_t growsUnevenly = 3;
/// A summary: links that lie this close in the compact text and in the other, that together say so much, of which
/// none says nearly all, and whose one side is so many times as long as the other. Runs are no summary.
constexpr std::uint32_t compactGap = 50;
constexpr std::uint32_t wideGap = 600;
constexpr float leastSummary = 8.0F;
constexpr float mostOfOne = 0.85F;
constexpr std::uint32_t timesAsLong = 3;
constexpr std::uint32_t copiedRun = 25;

/// One of the two sides of links, by name.
using Side = Range Link::*;

/// Parts the links, sorted by `side`, where more than `gap` words of that side lie between them.
std::vector<std::vector<Link>> partedBy(std::vector<Link> links, Side side, Side otherSide, std::uint32_t gap)
{
    std::ranges::sort(links, {}, [&](const Link &link) { return std::pair(link.*side, link.*otherSide); });
    std::vector<std::vector<Link>> parts;
    std::uint32_t end = 0;
    for (const Link &link : links) {
        if (parts.empty() || (link.*side).begin > end + gap)
            parts.emplace_back();
        parts.back().push_back(link);
        end = std::max(parts.back().size() == 1 ? 0 : end, (link.*side).end);
    }
    return parts;
}

Link hullOf(const std::vector<Link> &links)
{
    Link whole = links.front();
    whole.weight = 0;
    for (const Link &link : links) {
        whole.a = hull(whole.a, link.a);
        whole.b = hull(whole.b, link.b);
        whole.weight += link.weight;
        whole.longestRun = std::max(whole.longestRun, link.longestRun);
        whole.exact = whole.exact && links.size() == 1;
    }
    return whole;
}

bool isSummary(const std::vector<Link> &links, const Link &whole, Side compact, Side wide)
{
    const float strongest = std::ranges::max(links, {}, &Link::weight).weight;
    return links.size() > 1 && whole.weight >= leastSummary && strongest <= mostOfOne * whole.weight
        && (whole.*wide).size() >= timesAsLong * (whole.*compact).size();
}

void joinSummaries(std::vector<Link> &links, Side compact, Side wide)
{
    std::vector<Link> result;
    std::vector<Link> open;
    for (const Link &link : links)
        (link.longestRun >= copiedRun ? result : open).push_back(link);
    for (std::vector<Link> &near : partedBy(std::move(open), compact, wide, compactGap)) {
        for (const std::vector<Link> &part : partedBy(std::move(near), wide, compact, wideGap)) {
            const Link whole = hullOf(part);
            if (isSummary(part, whole, compact, wide))
                result.push_back(whole);
            else
                result.insert(result.end(), part.begin(), part.end());
        }
    }
    links = std::move(result);
    std::ranges::sort(links, byPlace);
}

} // namespace

void dropDressings(const Judge &judge, std::vector<Link> &links)
{
    std::vector<Link> runs;
    std::ranges::copy_if(links, std::back_inserter(runs),
                         [](const Link &link) { return link.exact && link.longestRun >= dressedRun; });
    PlaceIndex places;
    for (std::size_t i = 0; i < runs.size(); ++i)
        places.add(runs[i].a, i);
    std::erase_if(links, [&](const Link &link) {
        return !link.exact && places.anyOverlapping(link.a, [&](std::size_t i) {
            return runs[i].b.overlaps(link.b) && judge.commonBeside(link, runs[i]).density < leastBeside;
        });
    });
}

void dropFarRivals(std::vector<Link> &links)
{
    std::ranges::stable_sort(links, std::greater{}, &Link::weight);
    std::vector<Link> kept;
    PlaceIndex placesA;
    PlaceIndex placesB;
    for (const Link &link : links) {
        const auto isFarRival = [&](Side near, Side far) {
            return [&, near, far](std::size_t i) {
                return link.weight < farRival * kept[i].weight && mostlyWithin(link.*near, kept[i].*near)
                    && gapBetween(link.*far, kept[i].*far) > farAway;
            };
        };
        if (link.longestRun < completeRun
            && (placesA.anyOverlapping(link.a, isFarRival(&Link::a, &Link::b))
                || placesB.anyOverlapping(link.b, isFarRival(&Link::b, &Link::a))))
            continue;
        placesA.add(link.a, kept.size());
        placesB.add(link.b, kept.size());
        kept.push_back(link);
    }
    links = std::move(kept);
    std::ranges::sort(links, byPlace);
}

bool isLopsided(const Link &x, const Link &y)
{
    const Link &run = x.longestRun >= y.longestRun ? x : y;
    if (run.longestRun < longRun)
        return false;
    const std::uint32_t growsA = hull(x.a, y.a).size() - run.a.size();
    const std::uint32_t growsB = hull(x.b, y.b).size() - run.b.size();
    const std::uint32_t more = std::max(growsA, growsB);
    return more > growsFreely && more > growsUnevenly * std::min(growsA, growsB);
}

void joinSummaries(std::vector<Link> &links)
{
    joinSummaries(links, &Link::a, &Link::b);
    joinSummaries(links, &Link::b, &Link::a);
}

} // namespace tellings::diff
