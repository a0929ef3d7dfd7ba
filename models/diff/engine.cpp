// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/engine.h"

#include "models/diff/corpus.h"
#include "models/diff/grouping.h"
#include "models/diff/judge.h"
#include "models/diff/tune.h"
#include "models/diff/likeness.h"
#include "models/diff/merge.h"
#include "models/diff/repeats.h"
#include "models/diff/runseeds.h"
#include "models/diff/sentenceseeds.h"

#include <algorithm>

namespace tellings::diff {

namespace {

/// A shared run of this many words is always a passage, whatever its words.
constexpr std::uint32_t completeRun = 8;
/// In-order share of the shorter span from which a passage is edited and not reworded.
constexpr double editedShare = 0.6;
constexpr std::uint32_t shortestRepeat = 8;

SentenceThresholds thresholdsFor(float rewording)
{
    // 0.5 is the published setting; either way the cosine and Dice needed fall as more rewording is wanted.
    const float needed = 0.55F - 0.44F * rewording;
    return {.cosine = needed*T("COS",1), .dice = needed*T("DICE",1), .shared = T("SHARED",1.5F)};
}

/// Leaves the links that say enough, with their weight; a long run is never dropped.
void keepTelling(Judge &judge, std::vector<Link> &links)
{
    static const float minDensity = T("DENS", 0.2F);
    std::erase_if(links, [&](Link &link) {
        const Common common = judge.commonOf(link);
        link.weight = common.weight;
        if (link.longestRun >= completeRun)
            return false;
        return common.weight < judge.neededWeight(link.documentA, link.documentB) || common.density < minDensity;
    });
}

bool mostlyWithin(Range inner, Range outer)
{
    const std::uint32_t begin = std::max(inner.begin, outer.begin);
    const std::uint32_t end = std::min(inner.end, outer.end);
    return end > begin && 2 * (end - begin) >= inner.size();
}

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

/// Of links that hold one stretch against several places of the other document, leaves the best and those nearly as
/// good; `links` in byPlace order.
void keepBest(Judge &judge, std::vector<Link> &links)
{
    static const float nearly = T("NEARLY", 0.8F);
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
            const bool beaten = std::any_of(kept.begin() + static_cast<std::ptrdiff_t>(first), kept.end(), [&](const Link &better) {
                return (mostlyWithin(link.a, better.a) || mostlyWithin(link.b, better.b)) && link.weight < nearly * better.weight;
            });
            const bool run = link.exact
                && (link.longestRun >= completeRun || judge.strangeness(link.documentA, link.documentB) < 0.5F);
            if (!beaten || run)
                kept.push_back(link);
        }
        i = end;
    }
    links = std::move(kept);
    std::ranges::sort(links, byPlace);
}

/// A short run in very many places is a passage only when it says more than a stock phrase does.
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

std::span<const WordId> wordsOf(const Corpus &corpus, const Span &span)
{
    return std::span(corpus.document(span.document).words).subspan(span.words.begin, span.words.size());
}

/// Fills in relation and similarity: every telling against the longest.
Passage described(const Corpus &corpus, std::vector<Span> spans)
{
    Passage passage;
    const Span &longest = *std::ranges::max_element(spans, {}, [](const Span &span) { return span.words.size(); });
    const auto base = wordsOf(corpus, longest);
    double leastInOrder = 1;
    double least = 1;
    for (const Span &span : spans) {
        if (span == longest)
            continue;
        const auto words = wordsOf(corpus, span);
        if (std::ranges::equal(words, base))
            continue;
        const auto inOrder = static_cast<double>(commonInOrder(words, base));
        const auto common = static_cast<double>(commonInAnyOrder(words, base));
        leastInOrder = std::min(leastInOrder, inOrder / static_cast<double>(std::min(words.size(), base.size())));
        least = std::min(least, 2 * common / static_cast<double>(words.size() + base.size()));
    }
    const bool same = std::ranges::all_of(spans, [&](const Span &span) { return std::ranges::equal(wordsOf(corpus, span), base); });
    passage.relation = same ? Relation::Verbatim : leastInOrder >= editedShare ? Relation::Edited : Relation::Reworded;
    passage.similarity = static_cast<float>(least);
    passage.spans = std::move(spans);
    return passage;
}

bool holdsRun(const std::vector<Span> &spans, const std::vector<Link> &runs)
{
    return std::ranges::any_of(spans, [&](const Span &span) {
        return std::ranges::any_of(runs, [&](const Link &run) {
            return (run.documentA == span.document && run.a.overlaps(span.words))
                || (run.documentB == span.document && run.b.overlaps(span.words));
        });
    });
}

} // namespace

std::optional<Findings> findPassages(std::span<const Document> documents, const StemTable &stems,
                                     const Settings &settings, const Watch &watch)
{
    const auto part = [&watch](double from, double to) -> Watch {
        return [&watch, from, to](double done) { return watch(from + (to - from) * done); };
    };
    const Corpus corpus(documents, stems);
    auto runs = findRuns(corpus, settings.shortestRun, part(0.0, 0.3));
    if (!runs)
        return std::nullopt;
    std::vector<Link> links = runs->links;
    if (settings.rewording > 0) {
        auto pairs = findSentencePairs(corpus, thresholdsFor(settings.rewording), part(0.3, 0.8));
        if (!pairs)
            return std::nullopt;
        links.insert(links.end(), pairs->begin(), pairs->end());
        std::ranges::sort(links, byPlace);
    }
    Judge judge(corpus);
    links = mergeLinks(std::move(links), [&judge](std::uint32_t a, std::uint32_t b) {
        const float s = judge.strangeness(a, b);
        return MergeRules{.smallGap = T("GAP0", 6) + T("GAP1", 50) * s, .gapShare = T("GAPS", 0.2F)+T("GAPS1",0.5F)*s, .largestGap = T("GAPM", 16)+T("GAPM1",80)*s};
    });
    keepTelling(judge, links);
    keepBest(judge, links);
    if (!watch(0.85))
        return std::nullopt;

    Findings findings;
    findings.bounded = runs->bounded;
    std::vector<std::vector<Span>> groups = groupLinks(links);
    for (std::vector<Span> &crowd : runs->crowds) {
        if (crowdTells(corpus, judge, crowd))
            groups.push_back(std::move(crowd));
    }
    for (std::vector<Span> &spans : groups) {
        Passage passage = described(corpus, std::move(spans));
        passage.evidence = holdsRun(passage.spans, runs->links) ? Evidence::SharedRun : Evidence::SharedWords;
        findings.passages.push_back(std::move(passage));
        if (!watch(0.9))
            return std::nullopt;
    }
    std::ranges::sort(findings.passages, {}, &Passage::spans);
    findings.repeats = gatherRepeats(std::move(runs->repeats), shortestRepeat);
    return findings;
}

} // namespace tellings::diff
