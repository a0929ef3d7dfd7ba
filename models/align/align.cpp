// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/align.h"

#include "models/align/finish.h"
#include "models/align/worddiff.h"
#include "models/diff/engine.h"
#include "models/text/lexicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tellings {

namespace {

/// The engine sees the articles in an order of their own, so that the reader's order changes nothing.
std::vector<int> ownOrder(const Story &story)
{
    std::vector<int> order(static_cast<std::size_t>(story.articles.size()));
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, [&story](int x, int y) {
        const Article &a = story.articles[x];
        const Article &b = story.articles[y];
        if (a.text != b.text)
            return a.text < b.text;
        return a.file < b.file;
    });
    return order;
}

/// From the engine's articles and words back to the story's articles and text.
class WayBack {
public:
    WayBack(const std::vector<int> &order, const std::vector<AnalysedArticle> &analysed)
        : m_order(order)
        , m_analysed(analysed)
    {
    }

    [[nodiscard]] Passage passage(const diff::Passage &found) const
    {
        Passage passage;
        passage.relation = relationOf(found.relation);
        passage.similarity = static_cast<double>(found.similarity);
        passage.foundBy = found.evidence == diff::Evidence::SharedRun ? FoundBy::SharedRun : FoundBy::SharedWords;
        for (const diff::Span &span : found.spans)
            passage.spans.append({m_order[span.document], m_analysed[span.document].textRange(span.words)});
        std::ranges::sort(passage.spans);
        return passage;
    }

    [[nodiscard]] Repeat repeat(const diff::Repeat &found) const
    {
        Repeat repeat{.article = m_order[found.document], .ranges = {}};
        for (const diff::Range &place : found.places)
            repeat.ranges.append(m_analysed[found.document].textRange(place));
        return repeat;
    }

private:
    const std::vector<int> &m_order;
    const std::vector<AnalysedArticle> &m_analysed;
};

Error cancelled()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("Align", "The comparison was stopped."), {}};
}

} // namespace

std::expected<Comparison, Error> compareStory(const Story &story, const CompareSettings &settings, const Watch &watch,
                                              EngineMemory *memory)
{
    const auto goesOn = [&watch](double done) { return !watch || watch(done); };
    const std::vector<int> order = ownOrder(story);
    Lexicon lexicon(foldRulesOf(settings));
    std::vector<AnalysedArticle> analysed;
    std::vector<diff::Document> documents;
    for (const int article : order) {
        analysed.push_back(lexicon.analyse(story.articles[article], settings.leaveOutFurniture));
        documents.push_back(std::move(analysed.back().document));
        if (!goesOn(0.3 * static_cast<double>(analysed.size()) / static_cast<double>(order.size())))
            return std::unexpected(cancelled());
    }
    lexicon.joinSpellings(documents);
    const diff::Settings engineSettings{.shortestRun = static_cast<std::uint32_t>(std::max(2, settings.shortestRun)),
                                        .rewording = static_cast<float>(settings.rewording),
                                        .besideCopy = static_cast<std::uint32_t>(std::max(0, settings.besideCopy))};
    diff::Memory engineMemory;
    if (memory)
        engineMemory.record = memory->record;
    const auto findings = diff::findPassages(
        documents, lexicon.stems(), engineSettings, [&](double done) { return goesOn(0.3 + 0.65 * done); },
        memory ? &engineMemory : nullptr);
    if (!findings)
        return std::unexpected(cancelled());

    Comparison comparison{.story = story, .settings = settings};
    comparison.bounded = findings->bounded;
    const WayBack wayBack(order, analysed);
    for (const diff::Passage &passage : findings->passages)
        comparison.passages.append(wayBack.passage(passage));
    for (const diff::Repeat &repeat : findings->repeats)
        comparison.repeats.append(wayBack.repeat(repeat));
    std::ranges::sort(comparison.repeats, {},
                      [](const Repeat &repeat) { return std::pair(repeat.article, repeat.ranges.first()); });
    std::vector<std::vector<TextRange>> words(analysed.size());
    for (std::size_t i = 0; i < analysed.size(); ++i)
        words[static_cast<std::size_t>(order[i])] = std::move(analysed[i].words);
    if (!finish(comparison, words, [&](double done) { return goesOn(0.95 + 0.05 * done); }))
        return std::unexpected(cancelled());
    if (memory)
        *memory = {std::move(engineMemory.record), engineMemory.judgedPairs};
    return comparison;
}

} // namespace tellings
