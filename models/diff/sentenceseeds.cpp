// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/sentenceseeds.h"

#include "models/diff/fragment.h"
#include "models/diff/inorder.h"
#include "models/diff/postings.h"
#include "models/diff/recall.h"
#include "models/diff/recorder.h"
#include "models/diff/signatures.h"

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
/// The best partners that a sentence keeps in one other document, and in all: text that says one thing again and
/// again has the square of them.
constexpr std::size_t partnersInOne = 8;
constexpr std::size_t partnersInAll = 64;

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

/// Finds the partners of one sentence after the other.
class SentenceMatcher {
public:
    SentenceMatcher(const Corpus &corpus, Judge &judge, const SentenceThresholds &thresholds, const Postings &postings)
        : m_corpus(corpus)
        , m_judge(judge)
        , m_thresholds(thresholds)
        , m_leastShared(std::min(thresholds.related.shared, thresholds.strangers.shared))
        , m_postings(postings)
        , m_common(corpus, m_postings)
        , m_overlaps(corpus.sentences().size())
        , m_strangeness(corpus.documents().size(), -1.0F)
    {
    }

    /// Takes from `recall` what it knows instead of judging it again, and records all. Both must outlive the matcher.
    void remember(const Recall &recall, Recorder &recorder)
    {
        m_recall = &recall;
        m_recorder = &recorder;
        m_touchedPostings.emplace(m_corpus, [&recall](std::uint32_t s) { return recall.isTouched(s); });
    }

    /// Adds the links of sentence `s` with those of later documents.
    void match(std::uint32_t s)
    {
        const Sentence &x = m_corpus.sentences()[s];
        turnFrom(x.document);
        meet(s);
        m_common.setHere(s);
        m_found.clear();
        m_firstOfOne = 0;
        m_partner = x.document;
        if (m_recall)
            m_recall->partnersOf(s, m_recalled);
        auto recalled = m_recalled.begin();
        for (const Met &met : m_met) {
            for (; recalled != m_recalled.end() && recalled->sentence < met.sentence; ++recalled)
                addRecalled(s, *recalled);
            judgeMet(s, met);
        }
        for (; recalled != m_recalled.end(); ++recalled)
            addRecalled(s, *recalled);
        keepHeaviest(m_firstOfOne, partnersInOne);
        keepHeaviest(0, partnersInAll);
        if (m_recorder)
            m_recorder->finish(s);
        links.insert(links.end(), m_found.begin(), m_found.end());
    }

    /// After the last sentence.
    void finish() { turnFrom(none); }

    std::vector<Link> links;
    bool bounded = false;
    std::uint64_t judged = 0; ///< pairs

private:
    struct Met {
        std::uint32_t sentence = 0;
        Overlap overlap;
    };
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    /// From here on, strangeness() is about this document and later ones.
    void turnFrom(std::uint32_t document)
    {
        if (document == m_document)
            return;
        std::ranges::sort(m_strangersAsked);
        for (const std::uint32_t other : m_strangersAsked) {
            const float figure = std::exchange(m_strangeness[other], -1.0F);
            if (m_recorder)
                m_recorder->addStrangeness({m_document, other, figure});
        }
        m_strangersAsked.clear();
        m_document = document;
        if (!m_recall || document == none)
            return;
        for (const PairFigure &pair : m_recall->strangenessOf(document)) {
            m_strangeness[pair.b] = pair.figure;
            m_strangersAsked.push_back(pair.b);
        }
    }

    /// The next link is with a sentence of that document.
    void turnTo(std::uint32_t document)
    {
        if (document == m_partner)
            return;
        keepHeaviest(m_firstOfOne, partnersInOne);
        m_firstOfOne = m_found.size();
        m_partner = document;
    }

    void addRecalled(std::uint32_t s, const Recall::Partner &partner)
    {
        turnTo(partner.link.documentB);
        m_found.push_back(partner.link);
        m_recorder->add(s, partner.sentence, partner.link);
    }

    void judgeMet(std::uint32_t s, const Met &met)
    {
        const Sentence &y = m_corpus.sentences()[met.sentence];
        turnTo(y.document);
        Overlap overlap = met.overlap;
        m_common.addShared(overlap, met.sentence);
        const std::size_t before = m_found.size();
        judgePair(m_corpus.sentences()[s], y, overlap);
        ++judged;
        if (m_recorder && m_found.size() > before)
            m_recorder->add(s, met.sentence, m_found.back());
    }

    /// Fills m_met, in order, with the sentences of later documents that share a stem which is not common, that may
    /// share enough, and of which it is not known what comes out.
    void meet(std::uint32_t s)
    {
        const Sentence &x = m_corpus.sentences()[s];
        const bool all = !m_recall || m_recall->meetsAll(s);
        const Postings &postings = all || m_recall->hasChangedPairs(x.document) ? m_postings : *m_touchedPostings;
        const std::uint32_t next = m_corpus.sentencesOf(x.document).end;
        m_touched.clear();
        for (const Term &term : m_corpus.terms(x)) {
            if (m_postings.isCommon(term.stem))
                continue;
            const auto places = postings.of(term.stem);
            for (auto place = std::ranges::lower_bound(places, next); place != places.end(); ++place) {
                if (m_overlaps[*place].sum == 0)
                    m_touched.push_back(*place);
                m_overlaps[*place].add(term.weight);
            }
        }
        m_met.clear();
        for (const std::uint32_t t : m_touched) {
            const Overlap overlap = std::exchange(m_overlaps[t], {});
            if (!all && m_recall->knows(x.document, m_corpus.sentences()[t].document, t))
                continue;
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
        const auto fragment = SentencePair(m_corpus, x, y).bestFragment(fragmentStrictness);
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

    [[nodiscard]] bool areRelated(const Sentence &x, const Sentence &y) { return strangeness(x, y) < 0.5F; }

    [[nodiscard]] float strangeness(const Sentence &x, const Sentence &y)
    {
        float &known = m_strangeness[y.document];
        if (known < 0) {
            known = m_judge.strangeness(x.document, y.document);
            m_strangersAsked.push_back(y.document);
        }
        return known;
    }

    [[nodiscard]] static bool isAlike(float cosine, float dice, float shared, const SentenceThreshold &needed)
    {
        return shared >= needed.shared && cosine >= needed.cosine && dice >= needed.dice;
    }

    [[nodiscard]] SentenceThreshold thresholdFor(const Sentence &x, const Sentence &y)
    {
        return between(m_thresholds, strangeness(x, y));
    }

    /// A headline against a headline or a lead: true when it was linked.
    bool linkOpenings(const Sentence &x, const Sentence &y)
    {
        const auto fragment = SentencePair(m_corpus, x, y, WeighedBy::Prior).bestFragment(fragmentStrictness);
        if (!fragment || fragment->weight < openingWeight || fragment->dice < openingDice
            || fragment->besideNames < openingBesideNames || !areRelated(x, y))
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
    const Postings &m_postings;
    std::optional<Postings> m_touchedPostings; ///< of the touched sentences alone
    CommonTerms m_common;
    std::vector<Overlap> m_overlaps; ///< by sentence, with the one that is being matched; all 0 in between
    std::vector<std::uint32_t> m_touched;
    std::vector<Met> m_met;
    std::vector<Link> m_found;
    std::size_t m_firstOfOne = 0; ///< of m_found: where those with the document begin that it is about
    std::uint32_t m_partner = 0; ///< that document
    std::uint32_t m_document = none; ///< whose sentence is matched
    std::vector<float> m_strangeness; ///< by later document: its strangeness to that one; negative until asked for
    std::vector<std::uint32_t> m_strangersAsked; ///< those that are not negative
    const Recall *m_recall = nullptr;
    Recorder *m_recorder = nullptr;
    std::vector<Recall::Partner> m_recalled;
};

} // namespace

std::optional<SentencePairs> findSentencePairs(const Corpus &corpus, Judge &judge, const SentenceThresholds &thresholds,
                                               const Watch &watch, const Record *before, Record *now)
{
    if (!watch(0.0))
        return std::nullopt;
    const Postings postings(corpus);
    if (!watch(0.0))
        return std::nullopt;
    SentenceMatcher matcher(corpus, judge, thresholds, postings);
    std::optional<Recall> recall;
    std::optional<Recorder> recorder;
    if (now) {
        if (!watch(0.0))
            return std::nullopt;
        recorder.emplace(corpus, postings, *now);
        if (!watch(0.0))
            return std::nullopt;
        recall.emplace(corpus, judge, before, *now);
        matcher.remember(*recall, *recorder);
    }
    const auto count = static_cast<std::uint32_t>(corpus.sentences().size());
    for (std::uint32_t s = 0; s < count; ++s) {
        if (s % 16 == 0 && !watch(static_cast<double>(s) / count))
            return std::nullopt;
        matcher.match(s);
    }
    matcher.finish();
    std::ranges::sort(matcher.links, byPlace);
    return SentencePairs{.links = std::move(matcher.links), .bounded = matcher.bounded, .judged = matcher.judged};
}

} // namespace tellings::diff
