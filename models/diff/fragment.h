// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tellings::diff {

/// The parts of two sentences that say the same, each from one clause mark to another.
struct Fragment {
    Range a;
    Range b;
    float weight = 0; ///< of the stems in common
    float besideNames = 0; ///< of those that name nobody and nothing
    float dice = 0;
};

/// Two sentences are compared by so many of the stems that both have, those with the lowest ids.
inline constexpr std::size_t mostCommonTerms = 64;

/// What a stem says: the rarer in the story the more, or, whatever the story, its prior.
enum class WeighedBy : std::uint8_t { Story, Prior };

/// Two sentences word by word: what each word says, and which of the stems that both have it has.
class SentencePair {
public:
    SentencePair(const Corpus &corpus, const Sentence &x, const Sentence &y, WeighedBy by = WeighedBy::Story);

    /// Of all pairs of runs of whole clauses (commas, quotation marks and clause marks bound them), the one that has
    /// most in common for what it says besides: the greatest common - strictness * (what both say) / 2. nullopt when
    /// none comes out above nothing.
    [[nodiscard]] std::optional<Fragment> bestFragment(float strictness) const;

    /// The same without regard to clauses: in each sentence the stretch that says most of what both say for what it
    /// says besides.
    [[nodiscard]] std::optional<Fragment> bestStretch(float strictness) const;

private:
    struct Word {
        float says = 0;
        std::uint64_t common = 0; ///< a bit for each of m_common
    };
    /// Neighbouring words together.
    struct Part {
        Range words;
        float says = 0;
        std::uint64_t common = 0;

        void add(const Part &next);
    };
    struct Side {
        const Document &document;
        Range range;
        std::vector<Word> words;
    };

    void findCommon(std::span<const Term> x, std::span<const Term> y, WeighedBy by);
    [[nodiscard]] std::vector<Word> wordsOf(const Document &document, Range range, WeighedBy by) const;
    [[nodiscard]] static std::vector<Part> clausesOf(const Side &side);
    [[nodiscard]] static std::vector<Part> runsOf(const std::vector<Part> &clauses);
    [[nodiscard]] Part bestPart(const Side &side, std::uint64_t wanted, float strictness) const;
    [[nodiscard]] float weightOf(std::uint64_t stems) const;

    const Corpus &m_corpus;
    std::vector<Term> m_common; ///< by stem, no more than mostCommonTerms
    Side m_x;
    Side m_y;
};

} // namespace tellings::diff
