// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/corpus.h"

#include "models/diff/mixed.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tellings::diff {

namespace {

/// A run without a sentence mark is cut here, so that hostile text makes no giant sentence.
constexpr std::uint32_t longestSentence = 120;
/// What a word says by its root, where other words of the story have that root.
constexpr float rootShare = 0.5F;
/// Rarity goes in steps, so that an article more or less moves few weights: the number of sentences by a tenth; a
/// frequency from this one on by the power of two that is next to it.
constexpr double countStep = 1.1;
constexpr std::uint32_t firstFrequencyInSteps = 12;
/// Weights are whole numbers of these parts of one: sums of them, of halves of them and of their squares are exact.
constexpr float weightParts = 128;

double countInSteps(std::size_t sentences)
{
    const double all = std::max<double>(2.0, static_cast<double>(sentences));
    return std::pow(countStep, std::round(std::log(all) / std::log(countStep)));
}

double frequencyInSteps(std::uint32_t frequency)
{
    if (frequency < firstFrequencyInSteps)
        return std::max<std::uint32_t>(1, frequency);
    return std::exp2(std::round(std::log2(frequency)));
}

/// How much a word of some frequency says, from nearly nothing to one: its inverse sentence frequency.
class Rarity {
public:
    explicit Rarity(std::size_t sentences) : m_all(countInSteps(sentences)), m_logarithm(std::log(m_all))
    {
        for (std::uint32_t frequency = 0; frequency < firstFrequencyInSteps; ++frequency)
            m_ofRare[frequency] = reckoned(frequency);
    }

    [[nodiscard]] float of(std::uint32_t frequency) const
    {
        return frequency < firstFrequencyInSteps ? m_ofRare[frequency] : reckoned(frequency);
    }

private:
    [[nodiscard]] float reckoned(std::uint32_t frequency) const
    {
        const double inverse = std::log(m_all / frequencyInSteps(frequency) + 0.5) / m_logarithm;
        return static_cast<float>(std::clamp(inverse, 0.05, 1.0));
    }

    double m_all;
    double m_logarithm;
    std::array<float, firstFrequencyInSteps> m_ofRare{}; ///< most words are rare
};

/// What says anything at all goes on doing so.
float inParts(float weight)
{
    return weight > 0 ? std::max(1.0F, std::round(weight * weightParts)) / weightParts : 0.0F;
}

} // namespace

Corpus::Corpus(std::span<const Document> documents, const StemTable &stems, const Watch &watch)
    : m_documents(documents)
    , m_stems(stems)
{
    const auto goesOn = [&watch](double done) { return !watch || watch(done); };
    split();
    findRoots();
    if (!goesOn(0.2))
        return;
    weigh();
    m_whole = goesOn(0.5) && fillTerms(watch);
    if (m_whole)
        findContentKeys();
}

void Corpus::findContentKeys()
{
    m_contentKeys.reserve(m_documents.size());
    for (const Document &document : m_documents) {
        std::uint64_t hash = document.size();
        for (std::uint32_t i = 0; i < document.size(); ++i)
            hash = mixed(hash, mixed(key(document.stems[i]), static_cast<std::uint64_t>(document.breaks[i])));
        m_contentKeys.push_back(hash);
    }
}

void Corpus::split()
{
    m_byDocument.reserve(m_documents.size());
    for (std::uint32_t d = 0; d < m_documents.size(); ++d) {
        const Document &document = m_documents[d];
        const auto first = static_cast<std::uint32_t>(m_sentences.size());
        std::uint32_t begin = 0;
        bool opened = false;
        for (std::uint32_t i = 0; i < document.size(); ++i) {
            if (document.breaks[i] >= Break::Sentence || i + 1 == document.size() || i + 1 - begin == longestSentence) {
                const bool heading = document.breaks[i] == Break::Heading;
                m_sentences.push_back(
                    {.document = d, .words = {begin, i + 1}, .heading = heading, .opening = heading || !opened});
                opened = opened || !heading;
                begin = i + 1;
            }
        }
        m_byDocument.push_back({first, static_cast<std::uint32_t>(m_sentences.size())});
    }
}

void Corpus::findRoots()
{
    const std::size_t count = m_stems.prior.size();
    m_roots.resize(count);
    for (std::size_t stem = 0; stem < count; ++stem)
        m_roots[stem] = StemId(static_cast<std::uint32_t>(stem));
    if (m_stems.root.empty())
        return;
    std::vector<bool> stands(count, false);
    for (const Document &document : m_documents) {
        for (const StemId stem : document.stems)
            stands[static_cast<std::size_t>(stem)] = true;
    }
    std::vector<std::uint8_t> forms(count, 0);
    for (std::size_t stem = 0; stem < count; ++stem) {
        std::uint8_t &own = forms[static_cast<std::size_t>(m_stems.root[stem])];
        if (stands[stem] && own < 2)
            ++own;
    }
    for (std::size_t stem = 0; stem < count; ++stem) {
        if (stands[stem] && forms[static_cast<std::size_t>(m_stems.root[stem])] > 1)
            m_roots[stem] = m_stems.root[stem];
    }
}

void Corpus::weigh()
{
    const std::vector<float> &priors = m_stems.prior;
    std::vector<std::uint32_t> seenIn(priors.size(), 0);
    std::vector<std::uint32_t> frequency(priors.size(), 0);
    for (std::uint32_t s = 0; s < m_sentences.size(); ++s) {
        const Sentence &sentence = m_sentences[s];
        const Document &document = m_documents[sentence.document];
        for (std::uint32_t i = sentence.words.begin; i < sentence.words.end; ++i) {
            for (const StemId term : {document.stems[i], rootOf(document.stems[i])}) {
                const auto stem = static_cast<std::size_t>(term);
                if (seenIn[stem] != s + 1) {
                    seenIn[stem] = s + 1;
                    ++frequency[stem];
                }
            }
        }
    }
    const Rarity rarity(m_sentences.size());
    m_weights.resize(priors.size());
    for (std::size_t stem = 0; stem < m_weights.size(); ++stem)
        m_weights[stem] = inParts(priors[stem] * rarity.of(frequency[stem]));
    m_termWeights = m_weights;
    std::vector<bool> isRoot(priors.size(), false);
    for (std::size_t stem = 0; stem < m_weights.size(); ++stem) {
        const auto root = static_cast<std::size_t>(m_roots[stem]);
        if (root == stem)
            continue;
        isRoot[root] = true;
        m_termWeights[stem] = (1 - rootShare) * m_weights[stem];
    }
    for (std::size_t stem = 0; stem < m_weights.size(); ++stem) {
        if (isRoot[stem])
            m_termWeights[stem] = rootShare * m_weights[stem];
    }
    for (std::size_t stem = 0; stem < m_weights.size(); ++stem) {
        const auto root = static_cast<std::size_t>(m_roots[stem]);
        if (root != stem)
            m_weights[stem] = m_termWeights[stem] + m_termWeights[root];
    }
}

bool Corpus::fillTerms(const Watch &watch)
{
    constexpr std::size_t round = 4096;
    std::vector<std::pair<StemId, std::uint32_t>> own;
    for (std::size_t s = 0; s < m_sentences.size(); ++s) {
        if (watch && s % round == 0
            && !watch(0.5 + 0.5 * static_cast<double>(s) / static_cast<double>(m_sentences.size())))
            return false;
        Sentence &sentence = m_sentences[s];
        const Document &document = m_documents[sentence.document];
        own.clear();
        for (std::uint32_t i = 0; i < sentence.words.size(); ++i) {
            const StemId stem = document.stems[sentence.words.begin + i];
            own.emplace_back(stem, i);
            if (rootOf(stem) != stem)
                own.emplace_back(rootOf(stem), i);
        }
        std::ranges::sort(own);
        const auto again = std::ranges::unique(own, {}, &std::pair<StemId, std::uint32_t>::first);
        own.erase(again.begin(), again.end());
        sentence.firstTerm = static_cast<std::uint32_t>(m_terms.size());
        double squares = 0;
        double total = 0;
        for (const auto &[stem, word] : own) {
            const float w = termWeight(stem);
            if (w <= 0)
                continue;
            m_terms.push_back({stem, w, word});
            squares += static_cast<double>(w) * w;
            total += w;
        }
        sentence.termCount = static_cast<std::uint32_t>(m_terms.size()) - sentence.firstTerm;
        sentence.norm = static_cast<float>(std::sqrt(squares));
        sentence.total = static_cast<float>(total);
    }
    return true;
}

std::uint32_t Corpus::sentenceAt(std::uint32_t document, std::uint32_t word) const
{
    const Range range = m_byDocument[document];
    const auto own = std::span(m_sentences).subspan(range.begin, range.size());
    const auto after = std::ranges::upper_bound(own, word, {}, [](const Sentence &s) { return s.words.begin; });
    return range.begin + static_cast<std::uint32_t>(after - own.begin()) - 1;
}

float Corpus::weightOf(std::uint32_t document, Range words) const
{
    float sum = 0;
    for (std::uint32_t i = words.begin; i < words.end; ++i)
        sum += weight(m_documents[document].stems[i]);
    return sum;
}

float Corpus::weightBesideNames(std::uint32_t document, Range words) const
{
    float sum = 0;
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        const StemId stem = m_documents[document].stems[i];
        sum += isName(stem) ? 0 : weight(stem);
    }
    return sum;
}

} // namespace tellings::diff
