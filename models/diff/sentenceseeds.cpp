// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/sentenceseeds.h"

#include "models/diff/fragment.h"
#include "models/diff/inorder.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace tellings::diff {

namespace {

/// What parts of two sentences must share to be linked without the rest, and how strictly they are cut.
constexpr float fragmentWeight = 1.6F;
constexpr float fragmentStrictness = 0.4F;
/// How two articles on one event begin is compared by what the words say on their own: in the story, the words of its
/// headlines are the least telling of all.
constexpr float openingWeight = 1.8F;
constexpr float openingDice = 0.4F;
constexpr float openingBesideNames = 0.9F; // a word of the matter, not names alone
/// A stem that stands in more sentences brings none of them together: only what two sentences share besides is
/// looked up. Fewer sentences than this have no such stem, and nothing is passed over.
constexpr std::size_t commonStem = 300;
/// The best partners that a sentence keeps in one other document, and in all: text that says one thing again and
/// again has the square of them.
constexpr std::size_t partnersInOne = 8;
constexpr std::size_t partnersInAll = 64;

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

    [[nodiscard]] bool isCommon(StemId stem) const { return of(stem).size() > commonStem; }

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

/// Finds the partners of one sentence after the other.
class SentenceMatcher {
public:
    SentenceMatcher(const Corpus &corpus, Judge &judge, const SentenceThresholds &thresholds)
        : m_corpus(corpus)
        , m_judge(judge)
        , m_thresholds(thresholds)
        , m_leastShared(std::min(thresholds.related.shared, thresholds.strangers.shared))
        , m_postings(corpus)
        , m_common(corpus, m_postings)
        , m_overlaps(corpus.sentences().size())
    {
    }

    /// Adds the links of sentence `s` with those of later documents.
    void match(std::uint32_t s)
    {
        const Sentence &x = m_corpus.sentences()[s];
        meet(s);
        m_common.setHere(s);
        m_found.clear();
        std::size_t firstOfOne = 0;
        std::uint32_t document = 0;
        for (const Met &met : m_met) {
            const Sentence &y = m_corpus.sentences()[met.sentence];
            if (y.document != document) {
                keepHeaviest(firstOfOne, partnersInOne);
                firstOfOne = m_found.size();
                document = y.document;
            }
            Overlap overlap = met.overlap;
            m_common.addShared(overlap, met.sentence);
            judgePair(x, y, overlap);
        }
        keepHeaviest(firstOfOne, partnersInOne);
        keepHeaviest(0, partnersInAll);
        links.insert(links.end(), m_found.begin(), m_found.end());
    }

    std::vector<Link> links;
    bool bounded = false;

private:
    struct Met {
        std::uint32_t sentence = 0;
        Overlap overlap;
    };

    /// Fills m_met, in order, with the sentences of later documents that share a stem which is not common, and that
    /// may share enough.
    void meet(std::uint32_t s)
    {
        const Sentence &x = m_corpus.sentences()[s];
        const std::uint32_t next = m_corpus.sentencesOf(x.document).end;
        m_touched.clear();
        for (const Term &term : m_corpus.terms(x)) {
            if (m_postings.isCommon(term.stem))
                continue;
            const auto places = m_postings.of(term.stem);
            for (auto place = std::ranges::lower_bound(places, next); place != places.end(); ++place) {
                if (m_overlaps[*place].sum == 0)
                    m_touched.push_back(*place);
                m_overlaps[*place].add(term.weight);
            }
        }
        m_met.clear();
        for (const std::uint32_t t : m_touched) {
            const Overlap overlap = std::exchange(m_overlaps[t], {});
            if (x.opening || mayShareEnough(overlap, s, t))
                m_met.push_back({.sentence = t, .overlap = overlap});
        }
        std::ranges::sort(m_met, {}, &Met::sentence);
    }

    /// Whether there can be a link, by the least that any way to one asks for. Half of that must be rare enough to be
    /// looked up; all of it, and not in one word, for what is told by its order alone.
    [[nodiscard]] bool mayShareEnough(Overlap found, std::uint32_t s, std::uint32_t t) const
    {
        if (found.sum >= leastInOrder && found.sum - found.heaviest >= leastBesideOne)
            return true;
        const float rare = found.sum;
        const float byDice = m_thresholds.related.dice * (m_common.sentenceTotal(s) + m_common.sentenceTotal(t)) / 2;
        const float needed = std::min(fragmentWeight, std::max(m_leastShared, byDice));
        return rare >= needed / 2 && rare + std::min(m_common.total(s), m_common.total(t)) >= needed;
    }

    void judgePair(const Sentence &x, const Sentence &y, Overlap overlap)
    {
        if (x.opening && y.opening && (x.heading || y.heading) && linkOpenings(x, y))
            return;
        if (!linkWhole(x, y, overlap) && !linkByFragment(x, y, overlap.sum))
            linkInOrder(x, y, overlap);
    }

    /// Sentences that are alike from end to end: true when they were linked.
    bool linkWhole(const Sentence &x, const Sentence &y, Overlap overlap)
    {
        const float cosine = overlap.squares / (x.norm * y.norm);
        const float dice = 2 * overlap.sum / (x.total + y.total);
        if (!isAlike(cosine, dice, overlap.sum, m_thresholds.related)
            || !isAlike(cosine, dice, overlap.sum, thresholdFor(x, y)))
            return false;
        link(x, y, x.words, y.words, overlap.sum);
        m_found.back().inOrder = partInOrder(m_corpus, x, y, fragmentStrictness) && areRelated(x, y);
        return true;
    }

    /// Sentences of which a part is alike: true when they were linked. Of two tellings of one event they are linked as
    /// a whole, as a reader sees them.
    bool linkByFragment(const Sentence &x, const Sentence &y, float shared)
    {
        if (shared < fragmentWeight)
            return false;
        const auto fragment = bestFragment(m_corpus, x, y, fragmentStrictness);
        if (!fragment || fragment->weight < fragmentWeight || fragment->dice < m_thresholds.related.fragmentDice)
            return false;
        const SentenceThreshold needed = thresholdFor(x, y);
        if (shared < needed.shared || fragment->dice < needed.fragmentDice)
            return false;
        if (areRelated(x, y))
            link(x, y, x.words, y.words, shared);
        else
            link(x, y, fragment->a, fragment->b, fragment->weight);
        return true;
    }

    /// Links what two sentences say in the same words in the same order, little as it may be.
    void linkInOrder(const Sentence &x, const Sentence &y, Overlap overlap)
    {
        if (overlap.sum < leastInOrder || overlap.sum - overlap.heaviest < leastBesideOne)
            return;
        if (const auto part = partInOrder(m_corpus, x, y, fragmentStrictness); part && areRelated(x, y)) {
            link(x, y, part->a, part->b, part->weight);
            m_found.back().inOrder = true;
        }
    }

    [[nodiscard]] bool areRelated(const Sentence &x, const Sentence &y)
    {
        return !m_judge.areStrangers(x.document, y.document);
    }

    [[nodiscard]] static bool isAlike(float cosine, float dice, float shared, const SentenceThreshold &needed)
    {
        return shared >= needed.shared && cosine >= needed.cosine && dice >= needed.dice;
    }

    [[nodiscard]] SentenceThreshold thresholdFor(const Sentence &x, const Sentence &y)
    {
        return between(m_thresholds, m_judge.strangeness(x.document, y.document));
    }

    /// A headline against a headline or a lead: true when it was linked.
    bool linkOpenings(const Sentence &x, const Sentence &y)
    {
        const auto fragment = bestFragment(m_corpus, x, y, fragmentStrictness, WeighedBy::Prior);
        if (!fragment || fragment->weight < openingWeight || fragment->dice < openingDice
            || fragment->besideNames < openingBesideNames || m_judge.areStrangers(x.document, y.document))
            return false;
        link(x, y, fragment->a, fragment->b, fragment->weight);
        m_found.back().openings = true;
        return true;
    }

    void link(const Sentence &x, const Sentence &y, Range a, Range b, float weight)
    {
        m_found.push_back({.documentA = x.document, .documentB = y.document, .a = a, .b = b, .weight = weight});
    }

    /// Of the links found from `first` on, leaves so many of the heaviest.
    void keepHeaviest(std::size_t first, std::size_t most)
    {
        if (m_found.size() - first <= most)
            return;
        const auto begin = m_found.begin() + static_cast<std::ptrdiff_t>(first);
        std::ranges::stable_sort(begin, m_found.end(), std::greater{}, &Link::weight);
        m_found.resize(first + most);
        bounded = true;
    }

    const Corpus &m_corpus;
    Judge &m_judge;
    const SentenceThresholds &m_thresholds;
    float m_leastShared;
    Postings m_postings;
    CommonTerms m_common;
    std::vector<Overlap> m_overlaps; ///< by sentence, with the one that is being matched; all 0 in between
    std::vector<std::uint32_t> m_touched;
    std::vector<Met> m_met;
    std::vector<Link> m_found;
};

} // namespace

std::optional<SentencePairs> findSentencePairs(const Corpus &corpus, Judge &judge, const SentenceThresholds &thresholds,
                                               const Watch &watch)
{
    if (!watch(0.0))
        return std::nullopt;
    SentenceMatcher matcher(corpus, judge, thresholds);
    const auto count = static_cast<std::uint32_t>(corpus.sentences().size());
    for (std::uint32_t s = 0; s < count; ++s) {
        if (s % 16 == 0 && !watch(static_cast<double>(s) / count))
            return std::nullopt;
        matcher.match(s);
    }
    std::ranges::sort(matcher.links, byPlace);
    return SentencePairs{.links = std::move(matcher.links), .bounded = matcher.bounded};
}

} // namespace tellings::diff
