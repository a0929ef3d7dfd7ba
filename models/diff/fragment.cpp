// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/fragment.h"

#include <algorithm>
#include <bit>

namespace tellings::diff {

namespace {

/// More clauses than this are not taken apart: hostile text has thousands of commas.
constexpr std::size_t mostClauses = 12;

} // namespace

SentencePair::SentencePair(const Corpus &corpus, const Sentence &x, const Sentence &y, WeighedBy by)
    : m_corpus(corpus)
    , m_x{.document = corpus.document(x.document), .range = x.words, .words = {}}
    , m_y{.document = corpus.document(y.document), .range = y.words, .words = {}}
{
    findCommon(corpus.terms(x), corpus.terms(y), by);
    m_x.words = wordsOf(m_x.document, m_x.range, by);
    m_y.words = wordsOf(m_y.document, m_y.range, by);
}

void SentencePair::findCommon(std::span<const Term> x, std::span<const Term> y, WeighedBy by)
{
    m_common.reserve(std::min({x.size(), y.size(), mostCommonTerms}));
    forEachShared(x, y, [&](Term term, const Term &) {
        if (by == WeighedBy::Prior)
            term.weight = m_corpus.termPrior(term.stem);
        m_common.push_back(term);
        return m_common.size() < mostCommonTerms;
    });
}

std::vector<SentencePair::Word> SentencePair::wordsOf(const Document &document, Range range, WeighedBy by) const
{
    std::vector<Word> words(range.size());
    const auto bitOf = [this](StemId term) {
        const auto found = std::ranges::lower_bound(m_common, term, {}, &Term::stem);
        return found != m_common.end() && found->stem == term ? std::uint64_t{1} << (found - m_common.begin()) : 0;
    };
    for (std::uint32_t i = 0; i < range.size(); ++i) {
        const StemId stem = document.stems[range.begin + i];
        words[i].says = by == WeighedBy::Story ? m_corpus.weight(stem) : m_corpus.prior(stem);
        if (words[i].says <= 0)
            continue; // what says nothing is no term
        words[i].common = bitOf(stem);
        if (const StemId root = m_corpus.rootOf(stem); root != stem)
            words[i].common |= bitOf(root);
    }
    return words;
}

void SentencePair::Part::add(const Part &next)
{
    words.end = next.words.end;
    says += next.says;
    common |= next.common;
}

std::vector<SentencePair::Part> SentencePair::clausesOf(const Side &side)
{
    std::vector<Part> clauses;
    Part clause{.words = {side.range.begin, side.range.begin}};
    for (std::uint32_t i = side.range.begin; i < side.range.end; ++i) {
        const Word &word = side.words[i - side.range.begin];
        clause.add({.words = {i, i + 1}, .says = word.says, .common = word.common});
        if (side.document.breaks[i] >= Break::Comma || i + 1 == side.range.end) {
            if (clauses.size() < mostClauses)
                clauses.push_back(clause);
            else
                clauses.back().add(clause);
            clause = {.words = {i + 1, i + 1}};
        }
    }
    return clauses;
}

std::vector<SentencePair::Part> SentencePair::runsOf(const std::vector<Part> &clauses)
{
    std::vector<Part> runs;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        Part run = clauses[i];
        for (std::size_t k = i;;) {
            if (run.common != 0)
                runs.push_back(run);
            if (++k == clauses.size())
                break;
            run.add(clauses[k]);
        }
    }
    return runs;
}

float SentencePair::weightOf(std::uint64_t stems) const
{
    float weight = 0;
    for (; stems != 0; stems &= stems - 1)
        weight += m_common[static_cast<std::size_t>(std::countr_zero(stems))].weight;
    return weight;
}

/// The part with the greatest sum of what is common less strictness times what is said, of what `wanted` holds; empty
/// where no sum comes out above nothing. It begins and ends in a common word.
SentencePair::Part SentencePair::bestPart(const Side &side, std::uint64_t wanted, float strictness) const
{
    Part best;
    float bestSum = 0;
    Part here;
    float sum = 0;
    for (std::uint32_t i = 0; i < side.words.size(); ++i) {
        const std::uint32_t at = side.range.begin + i;
        const std::uint64_t shared = side.words[i].common & wanted;
        if (sum <= 0) {
            here = {.words = {at, at}};
            sum = 0;
        }
        sum += weightOf(shared & ~here.common) - strictness * side.words[i].says;
        here.add({.words = {at, at + 1}, .says = side.words[i].says, .common = shared});
        if (shared != 0 && sum > bestSum) {
            bestSum = sum;
            best = here;
        }
    }
    while (best.words.size() > 0) {
        const Word &first = side.words[best.words.begin - side.range.begin];
        if ((first.common & wanted) != 0)
            break;
        best.says -= first.says;
        ++best.words.begin;
    }
    return best;
}

std::optional<Fragment> SentencePair::bestStretch(float strictness) const
{
    std::uint64_t wanted = ~std::uint64_t{0};
    Part a;
    Part b;
    for (int round = 0; round < 4; ++round) {
        a = bestPart(m_x, wanted, strictness);
        b = bestPart(m_y, a.common & wanted, strictness);
        if (a.words.size() == 0 || b.words.size() == 0)
            return std::nullopt;
        if ((a.common & b.common) == wanted)
            break;
        wanted = a.common & b.common;
    }
    const float weight = weightOf(a.common & b.common);
    return Fragment{.a = a.words, .b = b.words, .weight = weight, .dice = 2 * weight / (a.says + b.says)};
}

std::optional<Fragment> SentencePair::bestFragment(float strictness) const
{
    const std::vector<Part> runsX = runsOf(clausesOf(m_x));
    const std::vector<Part> runsY = runsOf(clausesOf(m_y));
    std::optional<Fragment> best;
    float bestScore = 0;
    std::uint64_t bestCommon = 0;
    for (const Part &a : runsX) {
        for (const Part &b : runsY) {
            const float weight = weightOf(a.common & b.common);
            const float score = weight - strictness * (a.says + b.says) / 2;
            if (score > bestScore) {
                bestScore = score;
                bestCommon = a.common & b.common;
                best = Fragment{.a = a.words, .b = b.words, .weight = weight, .dice = 2 * weight / (a.says + b.says)};
            }
        }
    }
    for (std::size_t i = 0; best && i < m_common.size(); ++i) {
        if ((bestCommon >> i & 1) != 0 && !m_corpus.isName(m_common[i].stem))
            best->besideNames += m_common[i].weight;
    }
    return best;
}

} // namespace tellings::diff
