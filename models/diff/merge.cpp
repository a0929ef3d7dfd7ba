// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/merge.h"

#include "models/diff/stretches.h"

#include <algorithm>

namespace tellings::diff {

namespace {

float sizeOf(const Link &link)
{
    return static_cast<float>(std::min(link.a.size(), link.b.size()));
}

/// The strongest break of the document between the two ranges.
Break breakBetween(const Document &document, Range x, Range y)
{
    const Range first = std::min(x, y);
    const Range second = std::max(x, y);
    Break strongest = Break::None;
    for (std::uint32_t i = first.end; i <= second.begin; ++i)
        strongest = std::max(strongest, document.breaks[i - 1]);
    return strongest;
}

bool partedByParagraphs(const Corpus &corpus, const Link &x, const Link &y)
{
    const Break inA = breakBetween(corpus.document(x.documentA), x.a, y.a);
    const Break inB = breakBetween(corpus.document(x.documentB), x.b, y.b);
    return std::min(inA, inB) >= Break::Paragraph || std::max(inA, inB) == Break::Heading;
}

bool belongTogether(const Link &x, const Link &y, const MergeRules &rules)
{
    const float allowed = std::min(rules.largestGap, rules.smallGap + rules.gapShare * std::min(sizeOf(x), sizeOf(y)));
    return static_cast<float>(gapBetween(x.a, y.a)) <= allowed && static_cast<float>(gapBetween(x.b, y.b)) <= allowed
        && !(rules.strangers && isLopsided(x, y)) && !(rules.paragraphs && partedByParagraphs(*rules.paragraphs, x, y));
}

Link joined(const Link &x, const Link &y)
{
    Link link = x;
    link.a = hull(x.a, y.a);
    link.b = hull(x.b, y.b);
    link.longestRun = std::max(x.longestRun, y.longestRun);
    link.openings = x.openings || y.openings;
    link.inOrder = x.inOrder || y.inOrder;
    const bool xHoldsY = link.a == x.a && link.b == x.b;
    const bool yHoldsX = link.a == y.a && link.b == y.b;
    link.exact = (xHoldsY && x.exact) || (yHoldsX && y.exact);
    link.weight = link.exact || xHoldsY || yHoldsX ? std::max(x.weight, y.weight) : x.weight + y.weight;
    return link;
}

/// One round over the links of one pair of documents; true when something was joined.
bool joinRound(std::vector<Link> &links, const MergeRules &rules)
{
    bool changed = false;
    std::vector<bool> gone(links.size(), false);
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (gone[i])
            continue;
        for (std::size_t k = i + 1; k < links.size(); ++k) {
            if (static_cast<float>(links[k].a.begin) > static_cast<float>(links[i].a.end) + rules.largestGap)
                break;
            if (gone[k] || !belongTogether(links[i], links[k], rules))
                continue;
            links[i] = joined(links[i], links[k]);
            gone[k] = true;
            changed = true;
        }
    }
    if (changed) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (!gone[i])
                links[kept++] = links[i];
        }
        links.resize(kept);
        std::ranges::sort(links, byPlace);
    }
    return changed;
}

} // namespace

std::vector<Link> mergeLinks(std::vector<Link> links, const MergeRules &rules)
{
    if (rules.strangers) {
        dropDressings(*rules.strangers, links);
        dropFarRivals(links);
    }
    while (joinRound(links, rules)) { }
    if (rules.summaries)
        joinSummaries(links);
    return links;
}

} // namespace tellings::diff
