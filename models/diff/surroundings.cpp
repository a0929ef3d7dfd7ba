// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/surroundings.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace tellings::diff {

namespace {

/// Telling words that are taken together, counting a word anew in each sentence.
constexpr std::uint32_t windowTerms = 30;
constexpr float leastCosine = 0.2F;
constexpr float leastDice = 0.2F;
constexpr float leastShared = 5;
/// So many seeds, the heaviest, are looked around at.
constexpr std::size_t mostSeeds = 256;

/// Some sentences of one document as one vector.
struct Window {
    Range words;
    std::vector<Term> terms; ///< each stem once, in order
    float norm = 0;
    float total = 0;
};

/// The sentences from `first` on, until they have terms enough or the document ends.
Window windowFrom(const Corpus &corpus, std::uint32_t first, Range sentences)
{
    Window window{.words = corpus.sentences()[first].words};
    std::uint32_t count = 0;
    for (std::uint32_t s = first; s < sentences.end && count < windowTerms; ++s) {
        const Sentence &sentence = corpus.sentences()[s];
        const auto terms = corpus.terms(sentence);
        window.terms.insert(window.terms.end(), terms.begin(), terms.end());
        window.words.end = sentence.words.end;
        count += sentence.termCount;
    }
    std::ranges::sort(window.terms, {}, &Term::stem);
    const auto again = std::ranges::unique(window.terms, {}, &Term::stem);
    window.terms.erase(again.begin(), again.end());
    for (const Term &term : window.terms) {
        window.norm += term.weight * term.weight;
        window.total += term.weight;
    }
    window.norm = std::sqrt(window.norm);
    return window;
}

/// The windows of one document, made when they are asked for.
class Windows {
public:
    Windows(const Corpus &corpus, std::uint32_t document)
        : m_corpus(corpus)
        , m_document(document)
        , m_sentences(corpus.sentencesOf(document))
    {
    }

    /// The first sentences from which a window reaches the word: those of the windows that hold it.
    [[nodiscard]] Range firstsAround(Range words)
    {
        const std::uint32_t last = m_corpus.sentenceAt(m_document, words.end - 1);
        std::uint32_t first = m_corpus.sentenceAt(m_document, words.begin);
        while (first > m_sentences.begin && at(first - 1).words.end > words.begin)
            --first;
        return {first, last + 1};
    }

    const Window &at(std::uint32_t first)
    {
        const auto [place, fresh] = m_made.try_emplace(first);
        if (fresh)
            place->second = windowFrom(m_corpus, first, m_sentences);
        return place->second;
    }

private:
    const Corpus &m_corpus;
    std::uint32_t m_document;
    Range m_sentences;
    std::map<std::uint32_t, Window> m_made;
};

/// What two windows share, when they are alike; 0 otherwise.
float sharedByAlike(const Window &x, const Window &y)
{
    float squares = 0;
    float sum = 0;
    forEachShared(x.terms, y.terms, [&](const Term &term, const Term &) {
        squares += term.weight * term.weight;
        sum += term.weight;
        return true;
    });
    const bool alike =
        sum >= leastShared && squares >= leastCosine * x.norm * y.norm && 2 * sum >= leastDice * (x.total + y.total);
    return alike ? sum : 0;
}

} // namespace

std::vector<Link> alikeSurroundings(const Corpus &corpus, const std::vector<Link> &seeds)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
    const std::uint32_t documentA = seeds.front().documentA;
    const std::uint32_t documentB = seeds.front().documentB;
    Windows windowsA(corpus, documentA);
    Windows windowsB(corpus, documentB);
    std::vector<Link> heaviest = seeds;
    std::ranges::stable_sort(heaviest, std::greater{}, &Link::weight);
    heaviest.resize(std::min(heaviest.size(), mostSeeds));
    for (const Link &seed : heaviest) {
        const Range a = windowsA.firstsAround(seed.a);
        const Range b = windowsB.firstsAround(seed.b);
        for (std::uint32_t x = a.begin; x < a.end; ++x) {
            for (std::uint32_t y = b.begin; y < b.end; ++y)
                places.emplace_back(x, y);
        }
    }
    std::ranges::sort(places);
    const auto again = std::ranges::unique(places);
    places.erase(again.begin(), again.end());
    std::vector<Link> links;
    for (const auto &[x, y] : places) {
        const Window &inA = windowsA.at(x);
        const Window &inB = windowsB.at(y);
        if (const float shared = sharedByAlike(inA, inB); shared > 0)
            links.push_back(
                {.documentA = documentA, .documentB = documentB, .a = inA.words, .b = inB.words, .weight = shared});
    }
    std::ranges::sort(links, byPlace);
    return links;
}

} // namespace tellings::diff
