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

/// Words in a row from which one of two strangers is known to have copied from the other.
constexpr std::uint32_t copied = 40;

bool haveCopied(const std::vector<Link> &links)
{
    return std::ranges::any_of(links, [](const Link &link) { return link.longestRun >= copied; });
}

/// Tellings of one event share many short stretches, each a passage of its own; what two strangers share is one long
/// stretch, however much of it was changed, so that wider gaps in it are bridged.
MergeRules gapsBetween(const Corpus &corpus, const Judge &judge, float strangeness, bool strangers, bool summaries)
{
    return {.smallGap = bridged + bridgedMore * strangeness,
            .gapShare = bridgedShare + bridgedShareMore * strangeness,
            .largestGap = mostBridged + mostBridgedMore * strangeness,
            .paragraphs = strangers ? nullptr : &corpus,
            .strangers = strangers ? &judge : nullptr,
            .summaries = summaries};
}

} // namespace

std::vector<Link> PairLinker::linksOf(const std::vector<Link> &seeds) const
{
    const std::uint32_t a = seeds.front().documentA;
    const std::uint32_t b = seeds.front().documentB;
    const bool strangers = m_judge.areStrangers(a, b);
    // Who copies does not retell as well: what else is alike then is the subject, or boilerplate.
    const bool copyAlone = strangers && m_besideCopy > 0 && haveCopied(seeds);
    const MergeRules rules =
        gapsBetween(m_corpus, m_judge, m_judge.strangeness(a, b), strangers, strangers && !copyAlone);
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
    if (copyAlone)
        std::erase_if(links, [this](const Link &link) { return link.longestRun < m_besideCopy; });
    dropSlight(links);
    return links.empty() ? kept(alikeSurroundings(m_corpus, seeds)) : links;
}

} // namespace tellings::diff
