// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/engine.h"

#include "models/diff/corpus.h"
#include "models/diff/description.h"
#include "models/diff/grouping.h"
#include "models/diff/judge.h"
#include "models/diff/pairlinker.h"
#include "models/diff/record.h"
#include "models/diff/repeats.h"
#include "models/diff/rivals.h"
#include "models/diff/runseeds.h"
#include "models/diff/sentenceseeds.h"
#include "models/diff/twins.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace tellings::diff {

namespace {

constexpr std::uint32_t shortestRepeat = 8;

SentenceThresholds thresholdsFor(float rewording)
{
    // 0.5 is what was measured best; either way the likeness needed falls as more rewording is wanted.
    const float factor = 1.67F - 1.34F * rewording;
    return {
        .related = {.cosine = 0.16F * factor, .dice = 0.22F * factor, .shared = 1.2F, .fragmentDice = 0.35F * factor},
        .strangers = {
            .cosine = 0.24F * factor, .dice = 0.25F * factor, .shared = 1.3F, .fragmentDice = 0.55F * factor}};
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

Passage described(const Corpus &corpus, std::vector<Span> spans)
{
    std::vector<std::span<const WordId>> tellings;
    tellings.reserve(spans.size());
    for (const Span &span : spans)
        tellings.push_back(wordsOf(corpus, span));
    const Description description = describe(tellings);
    return {.relation = description.relation, .similarity = description.similarity, .spans = std::move(spans)};
}

/// Which words of which documents stand in a shared run.
class RunWords {
public:
    RunWords(std::span<const Document> documents, const std::vector<Link> &runs)
    {
        for (const Document &document : documents)
            m_inRun.emplace_back(document.size(), false);
        for (const Link &run : runs) {
            mark(run.documentA, run.a);
            mark(run.documentB, run.b);
        }
    }

    [[nodiscard]] bool standIn(const std::vector<Span> &spans) const
    {
        return std::ranges::any_of(spans, [this](const Span &span) {
            const auto words = m_inRun[span.document].begin();
            return std::any_of(words + span.words.begin, words + span.words.end, std::identity{});
        });
    }

private:
    void mark(std::uint32_t document, Range words)
    {
        std::fill(m_inRun[document].begin() + words.begin, m_inRun[document].begin() + words.end, true);
    }

    std::vector<std::vector<bool>> m_inRun;
};

/// The links that are worth showing, of all pairs of documents.
std::optional<std::vector<Link>> linksOf(const Corpus &corpus, Judge &judge, const std::vector<Link> &seeds,
                                         std::uint32_t besideCopy, const Watch &watch)
{
    const PairLinker linker(corpus, judge, besideCopy);
    std::vector<Link> links;
    std::size_t done = 0;
    const bool finished = forEachPair(seeds, [&](std::span<const Link> pair) {
        const std::vector<Link> own = linker.linksOf({pair.begin(), pair.end()});
        links.insert(links.end(), own.begin(), own.end());
        done += pair.size();
        return watch(static_cast<double>(done) / static_cast<double>(seeds.size()));
    });
    return finished ? std::optional(std::move(links)) : std::nullopt;
}

/// A caller's memory during one run: left alone until the run is finished.
class Remembering {
public:
    Remembering(Memory *memory, float rewording) : m_memory(memory)
    {
        if (!m_memory)
            return;
        m_now = std::make_shared<Record>();
        m_now->rewording = rewording;
        if (m_memory->record && m_memory->record->rewording == rewording)
            m_before = m_memory->record;
    }

    [[nodiscard]] const Record *before() const { return m_before.get(); }
    [[nodiscard]] Record *now() const { return m_now.get(); }

    void finish(const Judge &judge)
    {
        if (!m_memory)
            return;
        m_now->links.shrink_to_fit();
        if (!m_now->documents.empty())
            m_now->relatedness = judge.knownRelatedness();
        m_memory->judgedPairs = judged;
        m_memory->record = std::move(m_now);
    }

    std::uint64_t judged = 0;

private:
    Memory *m_memory;
    std::shared_ptr<const Record> m_before;
    std::shared_ptr<Record> m_now;
};

std::optional<Findings> findInDifferent(std::span<const Document> documents, const StemTable &stems,
                                        const Settings &settings, const Watch &watch, Memory *memory)
{
    const auto part = [&watch](double from, double to) -> Watch {
        return [&watch, from, to](double done) { return watch(from + (to - from) * done); };
    };
    const Corpus corpus(documents, stems, part(0.0, 0.05));
    if (!corpus.isWhole())
        return std::nullopt;
    auto runs = findRuns(corpus, settings.shortestRun, part(0.05, 0.3));
    if (!runs)
        return std::nullopt;
    Findings findings;
    std::vector<Link> seeds = runs->links;
    for (Link &seed : seeds) {
        if (seed.longestRun < completeRun)
            trimRun(corpus, seed);
    }
    std::ranges::sort(seeds, byPlace);
    if (!watch(0.3))
        return std::nullopt;
    Judge judge(corpus);
    Remembering remembering(memory, settings.rewording);
    if (settings.rewording > 0) {
        const auto pairs = findSentencePairs(corpus, judge, thresholdsFor(settings.rewording), part(0.3, 0.7),
                                             remembering.before(), remembering.now());
        if (!pairs)
            return std::nullopt;
        findings.bounded = pairs->bounded;
        remembering.judged = pairs->judged;
        seeds.insert(seeds.end(), pairs->links.begin(), pairs->links.end());
        std::ranges::sort(seeds, byPlace);
    }
    const auto links = linksOf(corpus, judge, seeds, settings.besideCopy, part(0.7, 0.82));
    if (!links)
        return std::nullopt;

    auto groups =
        groupLinks(*links, [&judge](const Span &p, const Span &q) { return judge.areAkin(p, q); }, part(0.82, 0.9));
    if (!groups)
        return std::nullopt;
    for (std::vector<Span> &crowd : runs->crowds) {
        if (crowdTells(corpus, judge, crowd) && !heldByOne(*groups, crowd))
            groups->push_back(std::move(crowd));
    }
    const RunWords runWords(documents, runs->links);
    for (std::vector<Span> &spans : *groups) {
        Passage passage = described(corpus, std::move(spans));
        passage.evidence = runWords.standIn(passage.spans) ? Evidence::SharedRun : Evidence::SharedWords;
        findings.passages.push_back(std::move(passage));
        if (!watch(0.9))
            return std::nullopt;
    }
    std::ranges::sort(findings.passages, {}, &Passage::spans);
    findings.repeats = gatherRepeats(std::move(runs->repeats), shortestRepeat);
    remembering.finish(judge);
    return findings;
}

} // namespace

std::optional<Findings> findPassages(std::span<const Document> documents, const StemTable &stems,
                                     const Settings &settings, const Watch &watch, Memory *memory)
{
    const Twins twins(documents);
    if (!twins.any())
        return findInDifferent(documents, stems, settings, watch, memory);
    const std::vector<Document> different = twins.different(documents);
    const std::optional<Findings> findings = findInDifferent(different, stems, settings, watch, memory);
    if (!findings)
        return std::nullopt;
    return twins.forAll(*findings, documents);
}

} // namespace tellings::diff
