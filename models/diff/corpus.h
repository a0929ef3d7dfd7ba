// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"
#include "models/diff/engine.h"

#include <cmath>
#include <span>
#include <vector>

namespace tellings::diff {

/// A sentence (or a headline, a caption) of one document, with what it says in weighted stems.
struct Sentence {
    std::uint32_t document = 0;
    Range words;
    std::uint32_t firstTerm = 0; ///< into Corpus::terms
    std::uint32_t termCount = 0;
    bool heading = false; ///< a headline or another line above the text
    bool opening = false; ///< a heading, or the first sentence that is none
    float norm = 0; ///< Euclidean length of its weights
    float total = 0; ///< sum of its weights
};

/// A stem or root of a sentence, once, with its weight there.
struct Term {
    StemId stem{};
    float weight = 0;
    std::uint32_t word = 0; ///< where it stands first in the sentence, from its beginning
};

/// Calls `use` with each stem that two sentences share, as it stands in either, until it returns false. Both are in the
/// order of stems.
template <typename Use>
void forEachShared(std::span<const Term> x, std::span<const Term> y, Use use)
{
    for (std::size_t i = 0, k = 0; i < x.size() && k < y.size();) {
        if (x[i].stem == y[k].stem) {
            if (!use(x[i], y[k]))
                return;
            ++i;
            ++k;
        } else if (x[i].stem < y[k].stem) {
            ++i;
        } else {
            ++k;
        }
    }
}

/// All documents of a story with what the seed finders ask of them: the weight of every stem (inverse sentence
/// frequency as in Sanchez-Perez et al. 2014, times the prior that says how little a function word tells) and
/// the sentences as vectors. Weights go in steps: one article more or less moves few of them, and their sums are the
/// same in any order.
class Corpus {
public:
    /// Neither of the first two is copied: both must outlive the corpus. Where the watch stops it, isWhole() is false
    /// and nothing else may be asked.
    Corpus(std::span<const Document> documents, const StemTable &stems, const Watch &watch = {});

    [[nodiscard]] bool isWhole() const { return m_whole; }

    [[nodiscard]] std::span<const Document> documents() const { return m_documents; }
    [[nodiscard]] const Document &document(std::uint32_t index) const { return m_documents[index]; }
    [[nodiscard]] std::span<const Sentence> sentences() const { return m_sentences; }
    [[nodiscard]] std::span<const Term> terms(const Sentence &sentence) const
    {
        return std::span(m_terms).subspan(sentence.firstTerm, sentence.termCount);
    }
    /// Sentences of one document, as a range of indices into sentences().
    [[nodiscard]] Range sentencesOf(std::uint32_t document) const { return m_byDocument[document]; }
    /// The index of the sentence that word stands in.
    [[nodiscard]] std::uint32_t sentenceAt(std::uint32_t document, std::uint32_t word) const;
    /// What a word of this stem says in all.
    [[nodiscard]] float weight(StemId stem) const { return m_weights[static_cast<std::size_t>(stem)]; }
    /// What the stem or root says of that: a word whose root other words of the story have too says a part by its form
    /// and the rest by its root.
    [[nodiscard]] float termWeight(StemId term) const { return m_termWeights[static_cast<std::size_t>(term)]; }
    /// The root of a stem that tells by it; the stem itself otherwise.
    [[nodiscard]] StemId rootOf(StemId stem) const { return m_roots[static_cast<std::size_t>(stem)]; }
    /// What a stem says on its own, however often the story has it.
    [[nodiscard]] float prior(StemId stem) const { return m_stems.prior[static_cast<std::size_t>(stem)]; }
    /// In small steps, so that sums do not depend on their order.
    [[nodiscard]] float termPrior(StemId term) const
    {
        const float own = prior(term);
        return std::round(256 * (weight(term) > 0 ? own * termWeight(term) / weight(term) : own)) / 256;
    }
    [[nodiscard]] bool isName(StemId stem) const
    {
        return !m_stems.name.empty() && m_stems.name[static_cast<std::size_t>(stem)];
    }
    /// See StemTable::key.
    [[nodiscard]] std::uint64_t key(StemId stem) const
    {
        const auto index = static_cast<std::size_t>(stem);
        return m_stems.key.empty() ? index : m_stems.key[index];
    }
    /// A number that a document of these stems and breaks has in every story.
    [[nodiscard]] std::uint64_t contentKey(std::uint32_t document) const { return m_contentKeys[document]; }
    [[nodiscard]] std::size_t stemCount() const { return m_weights.size(); }
    /// What the words of a stretch say in all, each stem as often as it stands there.
    [[nodiscard]] float weightOf(std::uint32_t document, Range words) const;
    /// The same without those that name somebody or something.
    [[nodiscard]] float weightBesideNames(std::uint32_t document, Range words) const;

private:
    void split();
    void findRoots();
    void weigh();
    [[nodiscard]] bool fillTerms(const Watch &watch);
    void findContentKeys();

    std::span<const Document> m_documents;
    const StemTable &m_stems;
    std::vector<Sentence> m_sentences;
    std::vector<Term> m_terms;
    std::vector<Range> m_byDocument;
    std::vector<float> m_weights;
    std::vector<float> m_termWeights;
    std::vector<StemId> m_roots;
    bool m_whole = false;
    std::vector<std::uint64_t> m_contentKeys; ///< by document
};

} // namespace tellings::diff
