// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/fragment.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace tellings::diff {

namespace {

/// More clauses than this are not taken apart: hostile text has thousands of commas.
constexpr std::size_t mostClauses = 12;

/// A clause: its words, what they say, and which of the common stems it has.
struct Clause {
    Range words;
    float total = 0;
    std::uint64_t common = 0;
};

/// The stems that two sentences share, as many as have a bit in Clause::common.
std::vector<Term> commonTerms(std::span<const Term> x, std::span<const Term> y)
{
    std::vector<Term> common;
    forEachShared(x, y, [&common](const Term &term, const Term &) {
        common.push_back(term);
        return common.size() < mostCommonTerms;
    });
    return common;
}

/// What a stem weighs: by how rare the story has it, or on its own.
class Scale {
public:
    Scale(const Corpus &corpus, WeighedBy by) : m_corpus(corpus), m_by(by) { }
    float operator()(StemId stem) const
    {
        return m_by == WeighedBy::Story ? m_corpus.weight(stem) : m_corpus.prior(stem);
    }
    [[nodiscard]] float ofTerm(StemId term) const
    {
        return m_by == WeighedBy::Story ? m_corpus.termWeight(term) : m_corpus.termPrior(term);
    }
    [[nodiscard]] StemId rootOf(StemId stem) const { return m_corpus.rootOf(stem); }

private:
    const Corpus &m_corpus;
    WeighedBy m_by;
};

std::vector<Clause> clausesOf(const Document &document, const Sentence &sentence, const std::vector<Term> &common,
                              const Scale &scale)
{
    std::vector<Clause> clauses;
    Clause clause{.words = {sentence.words.begin, sentence.words.begin}};
    for (std::uint32_t i = sentence.words.begin; i < sentence.words.end; ++i) {
        const StemId stem = document.stems[i];
        clause.total += scale(stem);
        for (const StemId part : {stem, scale.rootOf(stem)}) {
            const auto found = std::ranges::lower_bound(common, part, {}, &Term::stem);
            if (found != common.end() && found->stem == part)
                clause.common |= std::uint64_t{1} << (found - common.begin());
        }
        clause.words.end = i + 1;
        if (document.breaks[i] >= Break::Comma || i + 1 == sentence.words.end) {
            if (clauses.size() < mostClauses) {
                clauses.push_back(clause);
            } else {
                clauses.back().words.end = clause.words.end;
                clauses.back().total += clause.total;
                clauses.back().common |= clause.common;
            }
            clause = {.words = {i + 1, i + 1}};
        }
    }
    return clauses;
}

/// All runs of neighbouring clauses.
std::vector<Clause> runsOf(const std::vector<Clause> &clauses)
{
    std::vector<Clause> runs;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        Clause run = clauses[i];
        runs.push_back(run);
        for (std::size_t k = i + 1; k < clauses.size(); ++k) {
            run.words.end = clauses[k].words.end;
            run.total += clauses[k].total;
            run.common |= clauses[k].common;
            runs.push_back(run);
        }
    }
    std::erase_if(runs, [](const Clause &run) { return run.common == 0; });
    return runs;
}

float weightOf(std::uint64_t stems, const std::vector<Term> &common)
{
    float weight = 0;
    for (; stems != 0; stems &= stems - 1)
        weight += common[static_cast<std::size_t>(std::countr_zero(stems))].weight;
    return weight;
}

/// What the words of one sentence say, and which of them the other has.
class Stretches {
public:
    Stretches(const Corpus &corpus, const Sentence &sentence, const std::vector<Term> &common)
        : m_begin(sentence.words.begin)
    {
        const Document &document = corpus.document(sentence.document);
        for (std::uint32_t i = sentence.words.begin; i < sentence.words.end; ++i) {
            const StemId stem = document.stems[i];
            Said said{.total = corpus.weight(stem)};
            for (const StemId part : {stem, corpus.rootOf(stem)}) {
                const auto found = std::ranges::lower_bound(common, part, {}, &Term::stem);
                if (found != common.end() && found->stem == part)
                    said.common |= std::uint64_t{1} << (found - common.begin());
            }
            m_words.push_back(said);
        }
    }

    /// The stretch with the greatest sum of what is common less strictness times what is said, of what `wanted` holds;
    /// empty where no sum comes out above nothing. It begins and ends in a common word.
    [[nodiscard]] Clause best(std::uint64_t wanted, const std::vector<Term> &common, float strictness) const
    {
        Clause best;
        float bestSum = 0;
        Clause here;
        float sum = 0;
        for (std::uint32_t i = 0; i < m_words.size(); ++i) {
            const std::uint64_t shared = m_words[i].common & wanted;
            if (sum <= 0) {
                here = {.words = {m_begin + i, m_begin + i}};
                sum = 0;
            }
            sum += weightOf(shared & ~here.common, common) - strictness * m_words[i].total;
            here.words.end = m_begin + i + 1;
            here.total += m_words[i].total;
            here.common |= shared;
            if (shared != 0 && sum > bestSum) {
                bestSum = sum;
                best = here;
            }
        }
        while (best.words.size() > 0 && (m_words[best.words.begin - m_begin].common & wanted) == 0) {
            best.total -= m_words[best.words.begin - m_begin].total;
            ++best.words.begin;
        }
        return best;
    }

private:
    struct Said {
        float total = 0;
        std::uint64_t common = 0;
    };

    std::uint32_t m_begin;
    std::vector<Said> m_words;
};

} // namespace

std::optional<Fragment> bestStretch(const Corpus &corpus, const Sentence &x, const Sentence &y, float strictness)
{
    std::vector<Term> common = commonTerms(corpus.terms(x), corpus.terms(y));
    const Stretches inX(corpus, x, common);
    const Stretches inY(corpus, y, common);
    std::uint64_t wanted = ~std::uint64_t{0};
    Clause a;
    Clause b;
    for (int round = 0; round < 4; ++round) {
        a = inX.best(wanted, common, strictness);
        b = inY.best(a.common & wanted, common, strictness);
        if (a.words.size() == 0 || b.words.size() == 0)
            return std::nullopt;
        if ((a.common & b.common) == wanted)
            break;
        wanted = a.common & b.common;
    }
    const float weight = weightOf(a.common & b.common, common);
    return Fragment{.a = a.words, .b = b.words, .weight = weight, .dice = 2 * weight / (a.total + b.total)};
}

std::optional<Fragment> bestFragment(const Corpus &corpus, const Sentence &x, const Sentence &y, float strictness,
                                     WeighedBy by)
{
    const Scale scale(corpus, by);
    std::vector<Term> common = commonTerms(corpus.terms(x), corpus.terms(y));
    for (Term &term : common)
        term.weight = scale.ofTerm(term.stem);
    const std::vector<Clause> runsX = runsOf(clausesOf(corpus.document(x.document), x, common, scale));
    const std::vector<Clause> runsY = runsOf(clausesOf(corpus.document(y.document), y, common, scale));
    std::optional<Fragment> best;
    float bestScore = 0;
    std::uint64_t bestCommon = 0;
    for (const Clause &a : runsX) {
        for (const Clause &b : runsY) {
            const float weight = weightOf(a.common & b.common, common);
            const float score = weight - strictness * (a.total + b.total) / 2;
            if (score > bestScore) {
                bestScore = score;
                bestCommon = a.common & b.common;
                best = Fragment{.a = a.words, .b = b.words, .weight = weight, .dice = 2 * weight / (a.total + b.total)};
            }
        }
    }
    for (std::size_t i = 0; best && i < common.size(); ++i) {
        if ((bestCommon >> i & 1) != 0 && !corpus.isName(common[i].stem))
            best->besideNames += common[i].weight;
    }
    return best;
}

} // namespace tellings::diff
