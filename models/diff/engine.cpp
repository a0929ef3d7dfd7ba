// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/engine.h"

#include "models/diff/corpus.h"
#include "models/diff/grouping.h"
#include "models/diff/judge.h"
#include "models/diff/likeness.h"
#include "models/diff/merge.h"
#include "models/diff/repeats.h"
#include "models/diff/rivals.h"
#include "models/diff/runseeds.h"
#include "models/diff/sentenceseeds.h"
#include "models/diff/twins.h"

#include <algorithm>

namespace tellings::diff {

namespace {

/// In-order share of the shorter span from which a passage is edited and not reworded.
constexpr double editedShare = 0.6;
constexpr std::uint32_t shortestRepeat = 8;

SentenceThresholds thresholdsFor(float rewording)
{
    // 0.5 is what was measured best; either way the likeness needed falls as more rewording is wanted.
    const float factor = 1.67F - 1.34F * rewording;
    return {
        .related = {.cosine = 0.16F * factor, .dice = 0.22F * factor, .shared = 1.2F, .fragmentDice = 0.4F * factor},
        .strangers = {.cosine = 0.24F * factor, .dice = 0.24F * factor, .shared = 1.5F, .fragmentDice = 0.5F * factor}};
}

/// Tellings of one event share many short stretches, each a passage of its own; what two strangers share is one long
/// stretch, however much of it was changed, so that wider gaps in it are bridged.
MergeRules gapsBetween(const Corpus &corpus, const Judge &judge, float strangeness)
{
    return {.smallGap = 12 + 44 * strangeness,
            .gapShare = 0.2F + 0.5F * strangeness,
            .largestGap = 16 + 80 * strangeness,
            .paragraphs = strangeness < 0.5F ? &corpus : nullptr,
            .strangers = strangeness < 0.5F ? nullptr : &judge};
}

/// Does one of the groups have every place of the crowd already?
bool heldByOne(const std::vector<std::vector<Span>> &groups, const std::vector<Span> &crowd)
{
    return std::ranges::any_of(groups, [&crowd](const std::vector<Span> &group) {
        std::size_t i = 0;
        return std::ranges::all_of(crowd, [&](const Span &place) {
            while (i < group.size()
                   && (group[i].document < place.document
                       || (group[i].document == place.document && group[i].words.end < place.words.end)))
                ++i;
            return i < group.size() && group[i].document == place.document && group[i].words.begin <= place.words.begin;
        });
    });
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
    const bool same =
        std::ranges::all_of(spans, [&](const Span &span) { return std::ranges::equal(wordsOf(corpus, span), base); });
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

std::optional<Findings> findInDifferent(std::span<const Document> documents, const StemTable &stems,
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
    Judge judge(corpus);
    if (settings.rewording > 0) {
        auto pairs = findSentencePairs(corpus, judge, thresholdsFor(settings.rewording), part(0.3, 0.8));
        if (!pairs)
            return std::nullopt;
        links.insert(links.end(), pairs->begin(), pairs->end());
        std::ranges::sort(links, byPlace);
    }
    links = mergeLinks(std::move(links), [&](std::uint32_t a, std::uint32_t b) {
        return gapsBetween(corpus, judge, judge.strangeness(a, b));
    });
    keepTelling(judge, links);
    keepBest(judge, links);
    if (!watch(0.85))
        return std::nullopt;

    Findings findings;
    findings.bounded = runs->bounded;
    std::vector<std::vector<Span>> groups = groupLinks(links);
    for (std::vector<Span> &crowd : runs->crowds) {
        if (crowdTells(corpus, judge, crowd) && !heldByOne(groups, crowd))
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

} // namespace

std::optional<Findings> findPassages(std::span<const Document> documents, const StemTable &stems,
                                     const Settings &settings, const Watch &watch)
{
    const Twins twins(documents);
    if (!twins.any())
        return findInDifferent(documents, stems, settings, watch);
    const std::vector<Document> different = twins.different(documents);
    const std::optional<Findings> findings = findInDifferent(different, stems, settings, watch);
    if (!findings)
        return std::nullopt;
    return twins.forAll(*findings, documents);
}

} // namespace tellings::diff
