// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace tellings::diff {

/// A stem that stands in more sentences brings none of them together: only what two sentences share besides is
/// looked up. Fewer sentences than this have no such stem, and nothing is passed over.
inline constexpr std::size_t commonStem = 300;

/// Which sentences hold a stem, in order; one flat array for all stems.
class Postings {
public:
    explicit Postings(const Corpus &corpus) : Postings(corpus, [](std::uint32_t) { return true; }) { }
    /// Of those sentences alone that `isWanted` holds for.
    template <typename Wanted>
    Postings(const Corpus &corpus, Wanted isWanted) : m_first(corpus.stemCount() + 1, 0)
    {
        const auto sentences = corpus.sentences();
        for (std::uint32_t s = 0; s < sentences.size(); ++s) {
            if (!isWanted(s))
                continue;
            for (const Term &term : corpus.terms(sentences[s]))
                ++m_first[static_cast<std::size_t>(term.stem) + 1];
        }
        for (std::size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_sentences.resize(m_first.back());
        std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
        for (std::uint32_t s = 0; s < sentences.size(); ++s) {
            if (!isWanted(s))
                continue;
            for (const Term &term : corpus.terms(sentences[s]))
                m_sentences[next[static_cast<std::size_t>(term.stem)]++] = s;
        }
    }

    [[nodiscard]] std::span<const std::uint32_t> of(StemId stem) const
    {
        const auto i = static_cast<std::size_t>(stem);
        return std::span(m_sentences).subspan(m_first[i], m_first[i + 1] - m_first[i]);
    }

    [[nodiscard]] bool isCommon(StemId stem) const { return of(stem).size() > commonStem; }

private:
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_sentences;
};

struct Overlap {
    float squares = 0;
    float sum = 0;
    float heaviest = 0; ///< of the stems in common

    void add(float weight)
    {
        heaviest = std::max(heaviest, weight);
        squares += weight * weight;
        sum += weight;
    }
};

/// The stems of each sentence that are too common to be looked up.
class CommonTerms {
public:
    CommonTerms(const Corpus &corpus, const Postings &postings) : m_here(corpus.stemCount(), 0.0F)
    {
        for (const Sentence &sentence : corpus.sentences()) {
            Own own{.first = m_terms.size(), .sentenceTotal = sentence.total};
            for (const Term &term : corpus.terms(sentence)) {
                if (!postings.isCommon(term.stem))
                    continue;
                m_terms.push_back(term);
                own.total += term.weight;
                own.marks |= std::uint64_t{1} << (static_cast<std::uint32_t>(term.stem) % 64);
            }
            own.count = m_terms.size() - own.first;
            m_bySentence.push_back(own);
        }
    }

    [[nodiscard]] float total(std::uint32_t sentence) const { return m_bySentence[sentence].total; }
    [[nodiscard]] float sentenceTotal(std::uint32_t sentence) const { return m_bySentence[sentence].sentenceTotal; }

    /// From here on, addShared() is about this sentence and another.
    void setHere(std::uint32_t sentence)
    {
        for (const Term &term : of(m_sentence))
            m_here[static_cast<std::size_t>(term.stem)] = 0;
        m_sentence = sentence;
        for (const Term &term : of(sentence))
            m_here[static_cast<std::size_t>(term.stem)] = term.weight;
    }

    void addShared(Overlap &overlap, std::uint32_t other) const
    {
        if ((m_bySentence[m_sentence].marks & m_bySentence[other].marks) == 0)
            return;
        for (const Term &term : of(other)) {
            if (m_here[static_cast<std::size_t>(term.stem)] > 0)
                overlap.add(term.weight);
        }
    }

private:
    struct Own {
        std::size_t first = 0;
        std::size_t count = 0;
        float total = 0;
        float sentenceTotal = 0; ///< of all its stems; here, as it is asked for together with the rest
        std::uint64_t marks = 0; ///< a bit by each stem's id: most sentences that share none have no bit in common
    };

    [[nodiscard]] std::span<const Term> of(std::uint32_t sentence) const
    {
        return std::span(m_terms).subspan(m_bySentence[sentence].first, m_bySentence[sentence].count);
    }

    std::vector<Term> m_terms;
    std::vector<Own> m_bySentence;
    std::vector<float> m_here; ///< by stem: its weight in the sentence of setHere()
    std::uint32_t m_sentence = 0;
};

} // namespace tellings::diff
