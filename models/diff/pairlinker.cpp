// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/pairlinker.h"

#include "models/diff/merge.h"
#include "models/diff/rivals.h"
#include "models/diff/surroundings.h"

#include <algorithm>

namespace tellings::diff {

namespace {

/// Words that may lie between two links that are one: always, as a share of the smaller link, and at most; for
/// tellings of one event, and what strangers are allowed more.
constexpr float bridged = 12;
constexpr float bridgedMore = 36;
constexpr float bridgedShare = 0.2F;
constexpr float bridgedShareMore = 0.6F;
constexpr float mostBridged = 16;
constexpr float mostBridgedMore = 80;

/// Tellings of one event share many short stretches, each a passage of its own; what two strangers share is one long
/// stretch, however much of it was changed, so that wider gaps in it are bridged.
MergeRules gapsBetween(const Corpus &corpus, const Judge &judge, float strangeness, bool strangers)
{
    return {.smallGap = bridged + bridgedMore * strangeness,
            .gapShare = bridgedShare + bridgedShareMore * strangeness,
            .largestGap = mostBridged + mostBridgedMore * strangeness,
            .paragraphs = strangers ? nullptr : &corpus,
            .strangers = strangers ? &judge : nullptr};
}

} // namespace

std::vector<Link> PairLinker::linksOf(const std::vector<Link> &seeds) const
{
    const std::uint32_t a = seeds.front().documentA;
    const std::uint32_t b = seeds.front().documentB;
    const bool strangers = m_judge.areStrangers(a, b);
    const MergeRules rules = gapsBetween(m_corpus, m_judge, m_judge.strangeness(a, b), strangers);
    const auto kept = [&](std::vector<Link> links) {
        links = mergeLinks(std::move(links), rules);
        keepTelling(m_judge, links);
        keepBest(m_judge, links);
        return links;
    };
    std::vector<Link> links = kept(seeds);
    if (!strangers) {
        keepRuns(m_corpus, seeds, links);
        return links;
    }
    dropSlight(links);
    return links.empty() ? kept(alikeSurroundings(m_corpus, seeds)) : links;
}

} // namespace tellings::diff
