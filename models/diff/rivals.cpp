// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/rivals.h"

#include <algorithm>
#include <functional>

namespace tellings::diff {

namespace {

/// Of all that both sides of a link say, so much must be in common.
constexpr float leastDensity = 0.2F;
/// A rival must weigh so much of the best to stay beside it.
constexpr float nearlyAsGood = 0.6F;

/// Drops short links of a phrase that one document says again and again: the more places, the more each must say.
void dropStockPhrases(Judge &judge, std::vector<Link> &pair)
{
    const auto rivals = [&pair](const Link &link) {
        std::size_t sameA = 0;
        std::size_t sameB = 0;
        for (const Link &other : pair) {
            sameA += mostlyWithin(link.a, other.a) ? 1 : 0;
            sameB += mostlyWithin(link.b, other.b) ? 1 : 0;
        }
        return static_cast<float>(std::max(sameA, sameB));
    };
    std::vector<Link> kept;
    for (const Link &link : pair) {
        const float places = rivals(link);
        if (link.longestRun >= completeRun || places <= 2
            || link.weight >= judge.neededWeight(link.documentA, link.documentB) * (places - 1))
            kept.push_back(link);
    }
    pair = std::move(kept);
}

} // namespace

void keepTelling(Judge &judge, std::vector<Link> &links)
{
    std::erase_if(links, [&](Link &link) {
        const Common common = judge.commonOf(link);
        link.weight = common.weight;
        if (link.longestRun >= completeRun)
            return false;
        return common.weight < judge.neededWeight(link.documentA, link.documentB) || common.density < leastDensity;
    });
}

void keepBest(Judge &judge, std::vector<Link> &links)
{
    std::vector<Link> kept;
    std::vector<Link> pair;
    for (std::size_t i = 0; i < links.size();) {
        std::size_t end = i + 1;
        while (end < links.size() && links[end].documentA == links[i].documentA
               && links[end].documentB == links[i].documentB)
            ++end;
        pair.assign(links.begin() + static_cast<std::ptrdiff_t>(i), links.begin() + static_cast<std::ptrdiff_t>(end));
        dropStockPhrases(judge, pair);
        std::ranges::stable_sort(pair, std::greater{}, &Link::weight);
        const std::size_t first = kept.size();
        for (const Link &link : pair) {
            const bool beaten =
                std::any_of(kept.begin() + static_cast<std::ptrdiff_t>(first), kept.end(), [&](const Link &better) {
                    return (mostlyWithin(link.a, better.a) || mostlyWithin(link.b, better.b))
                        && link.weight < nearlyAsGood * better.weight;
                });
            const bool run = link.longestRun >= completeRun
                || (link.exact && judge.strangeness(link.documentA, link.documentB) < 0.5F);
            if (!beaten || run)
                kept.push_back(link);
        }
        i = end;
    }
    links = std::move(kept);
    std::ranges::sort(links, byPlace);
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
