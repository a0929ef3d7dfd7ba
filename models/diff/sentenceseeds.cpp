// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/sentenceseeds.h"

#include "models/diff/fragment.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace tellings::diff {

namespace {

/// What parts of two sentences must share to be linked without the rest, and how strictly they are cut.
constexpr float fragmentWeight = 1.6F;
constexpr float fragmentStrictness = 0.4F;

/// Which sentences hold a stem, in order; one flat array for all stems.
class Postings {
public:
    explicit Postings(const Corpus &corpus) : m_first(corpus.stemCount() + 1, 0)
    {
        const auto sentences = corpus.sentences();
        for (const Sentence &sentence : sentences) {
            for (const Term &term : corpus.terms(sentence))
                ++m_first[static_cast<std::size_t>(term.stem) + 1];
        }
        for (std::size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_sentences.resize(m_first.back());
        std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
        for (std::uint32_t s = 0; s < sentences.size(); ++s) {
            for (const Term &term : corpus.terms(sentences[s]))
                m_sentences[next[static_cast<std::size_t>(term.stem)]++] = s;
        }
    }

    [[nodiscard]] std::span<const std::uint32_t> of(StemId stem) const
    {
        const auto i = static_cast<std::size_t>(stem);
        return std::span(m_sentences).subspan(m_first[i], m_first[i + 1] - m_first[i]);
    }

private:
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_sentences;
};

SentenceThreshold between(const SentenceThresholds &ends, float strangeness)
{
    const auto at = [&](float SentenceThreshold::*what) {
        return std::lerp(ends.related.*what, ends.strangers.*what, strangeness);
    };
    return {.cosine = at(&SentenceThreshold::cosine),
            .dice = at(&SentenceThreshold::dice),
            .shared = at(&SentenceThreshold::shared),
            .fragmentDice = at(&SentenceThreshold::fragmentDice)};
}

struct Overlap {
    float squares = 0;
    float sum = 0;
};

} // namespace

std::optional<std::vector<Link>> findSentencePairs(const Corpus &corpus, Judge &judge,
                                                   const SentenceThresholds &thresholds, const Watch &watch)
{
    const Postings postings(corpus);
    const auto sentences = corpus.sentences();
    std::vector<Overlap> overlaps(sentences.size());
    std::vector<std::uint32_t> met;
    std::vector<Link> links;
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
        if (s % 64 == 0 && !watch(static_cast<double>(s) / static_cast<double>(sentences.size())))
            return std::nullopt;
        const Sentence &x = sentences[s];
        const std::uint32_t next = corpus.sentencesOf(x.document).end;
        met.clear();
        for (const Term &term : corpus.terms(x)) {
            const auto places = postings.of(term.stem);
            for (auto place = std::ranges::lower_bound(places, next); place != places.end(); ++place) {
                Overlap &overlap = overlaps[*place];
                if (overlap.sum == 0)
                    met.push_back(*place);
                overlap.squares += term.weight * term.weight;
                overlap.sum += term.weight;
            }
        }
        std::ranges::sort(met);
        std::optional<std::uint32_t> other;
        SentenceThreshold needed;
        for (const std::uint32_t t : met) {
            const Sentence &y = sentences[t];
            const Overlap overlap = std::exchange(overlaps[t], {});
            const float cosine = overlap.squares / (x.norm * y.norm);
            const float dice = 2 * overlap.sum / (x.total + y.total);
            if (overlap.sum < std::min(thresholds.related.shared, thresholds.strangers.shared))
                continue;
            if (other != y.document) {
                other = y.document;
                needed = between(thresholds, judge.strangeness(x.document, y.document));
            }
            if (overlap.sum < needed.shared)
                continue;
            if (cosine >= needed.cosine && dice >= needed.dice) {
                links.push_back({.documentA = x.document,
                                 .documentB = y.document,
                                 .a = x.words,
                                 .b = y.words,
                                 .weight = overlap.sum});
                continue;
            }
            const auto fragment = bestFragment(corpus, x, y, fragmentStrictness);
            if (fragment && fragment->weight >= fragmentWeight && fragment->dice >= needed.fragmentDice)
                links.push_back({.documentA = x.document,
                                 .documentB = y.document,
                                 .a = fragment->a,
                                 .b = fragment->b,
                                 .weight = fragment->weight});
        }
    }
    std::ranges::sort(links, byPlace);
    return links;
}

} // namespace tellings::diff
