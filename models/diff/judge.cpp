// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/judge.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tellings::diff {

namespace {

/// Content words of one stretch, in the measure of relatedness.
constexpr std::size_t stretch = 25;
/// Relatedness from which two articles tell one event, and to which they have little to do with each other. Measured:
/// articles on one event 0.20 to 0.40, nineteen in twenty of PAN's pairs below 0.21.
constexpr float sameEvent = 0.25F;
constexpr float strangers = 0.22F;
/// Of the names of two tellings of one event, so many are known to both. Measured: 0.40 to 0.92, half of PAN's pairs
/// below 0.35. A text of few names is taken to have some more, of which a third is known.
constexpr float namesOfOneEvent = 0.6F;
constexpr float namesTaken = 10;
constexpr float takenKnown = 0.3F;

/// Being like a second article as well speaks for one event: so much of that likeness counts.
constexpr float secondKin = 0.1F;
/// So many others are asked for the best kin: those with the lowest keys, as few articles more or less change these.
constexpr std::size_t mostKinAsked = 24;
/// The common weight a link needs at these two ends; a rare word weighs nearly 1.
constexpr float leastNeeded = 1.2F;
constexpr float mostNeeded = 5.0F;

/// What two tellings have in common that nothing linked, and that may yet be of one passage.
constexpr float akinWeight = 1.0F;
constexpr float akinDensity = 0.12F;

/// The stems and roots of a stretch without those of `taken`.
std::vector<StemId> sortedTerms(const Corpus &corpus, std::uint32_t index, Range words, Range taken)
{
    const Document &document = corpus.document(index);
    std::vector<StemId> stems;
    stems.reserve(words.size());
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        if (i >= taken.begin && i < taken.end)
            continue;
        stems.push_back(document.stems[i]);
        if (const StemId root = corpus.rootOf(document.stems[i]); root != document.stems[i])
            stems.push_back(root);
    }
    std::ranges::sort(stems);
    return stems;
}

/// Calls `use` with every stem that both sorted lists have, as often as both have it.
template <typename Use>
void forEachCommon(const std::vector<StemId> &a, const std::vector<StemId> &b, Use use)
{
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) {
            use(a[i]);
            ++i;
            ++k;
        } else if (a[i] < b[k]) {
            ++i;
        } else {
            ++k;
        }
    }
}

} // namespace

Judge::Judge(const Corpus &corpus) : m_corpus(corpus), m_kinship(corpus.documents().size(), -1.0F)
{
    for (const Document &document : corpus.documents()) {
        std::vector<StemId> stems = document.stems;
        std::erase_if(stems, [&](StemId stem) { return corpus.weight(stem) <= 0; });
        std::vector<bool> knows(corpus.stemCount(), false);
        std::size_t vocabulary = 0;
        for (const StemId stem : stems) {
            vocabulary += knows[static_cast<std::size_t>(stem)] ? 0 : 1;
            knows[static_cast<std::size_t>(stem)] = true;
        }
        m_vocabulary.push_back(vocabulary);
        m_knows.push_back(std::move(knows));
        std::vector<StemId> names;
        std::ranges::copy_if(stems, std::back_inserter(names), [&](StemId stem) { return corpus.isName(stem); });
        m_names.push_back(std::move(names));
        m_content.push_back(std::move(stems));
    }
    m_kinAsked.resize(corpus.documents().size());
    std::ranges::iota(m_kinAsked, 0U);
    std::ranges::stable_sort(m_kinAsked, {}, [&corpus](std::uint32_t document) { return corpus.contentKey(document); });
    m_kinAsked.resize(std::min(m_kinAsked.size(), mostKinAsked));
}

std::vector<PairFigure> Judge::knownRelatedness() const
{
    std::vector<PairFigure> known;
    known.reserve(m_relatedness.size());
    for (const auto &[key, figure] : m_relatedness)
        known.push_back({static_cast<std::uint32_t>(key >> 32), static_cast<std::uint32_t>(key), figure});
    std::ranges::sort(known, {}, [](const PairFigure &pair) { return std::pair(pair.a, pair.b); });
    return known;
}

void Judge::recallRelatedness(const std::vector<PairFigure> &known)
{
    m_relatedness.reserve(known.size());
    for (const PairFigure &pair : known)
        m_relatedness.emplace((static_cast<std::uint64_t>(pair.a) << 32) | pair.b, pair.figure);
}

float Judge::namesKnown(std::uint32_t of, std::uint32_t in) const
{
    const auto known =
        std::ranges::count_if(m_names[of], [&](StemId stem) { return m_knows[in][static_cast<std::size_t>(stem)]; });
    return (static_cast<float>(known) + namesTaken * takenKnown)
        / (static_cast<float>(m_names[of].size()) + namesTaken);
}

float Judge::usualShare(std::uint32_t of, std::uint32_t in) const
{
    const std::vector<StemId> &content = m_content[of];
    const std::vector<bool> &known = m_knows[in];
    std::vector<float> shares;
    shares.reserve(content.size() / stretch + 1);
    for (std::size_t begin = 0; begin < content.size(); begin += stretch) {
        const std::size_t end = std::min(content.size(), begin + stretch);
        if (begin > 0 && 2 * (end - begin) < stretch)
            break; // what is left at the end is too short to say anything
        std::size_t common = 0;
        for (std::size_t i = begin; i < end; ++i)
            common += known[static_cast<std::size_t>(content[i])] ? 1 : 0;
        shares.push_back(static_cast<float>(common) / static_cast<float>(end - begin));
    }
    if (shares.empty() || m_vocabulary[in] == 0)
        return 0;
    const auto middle = shares.begin() + static_cast<std::ptrdiff_t>((shares.size() - 1) / 2);
    std::ranges::nth_element(shares, middle);
    return *middle / std::sqrt(static_cast<float>(m_vocabulary[in]));
}

Common Judge::commonOf(const Link &link) const
{
    return commonBeside(link, {});
}

Common Judge::commonBeside(const Link &link, const Link &run) const
{
    const std::vector<StemId> a = sortedTerms(m_corpus, link.documentA, link.a, run.a);
    const std::vector<StemId> b = sortedTerms(m_corpus, link.documentB, link.b, run.b);
    Common common;
    forEachCommon(a, b, [&](StemId stem) {
        common.weight += m_corpus.termWeight(stem);
        common.besideNames += m_corpus.isName(stem) ? 0 : m_corpus.termWeight(stem);
    });
    float all = 0;
    for (const StemId stem : a)
        all += m_corpus.termWeight(stem);
    for (const StemId stem : b)
        all += m_corpus.termWeight(stem);
    common.density = all > 0 ? 2 * common.weight / all : 0;
    return common;
}

bool Judge::areAkin(const Span &p, const Span &q) const
{
    const Common common = commonOf({.documentA = p.document, .documentB = q.document, .a = p.words, .b = q.words});
    return common.weight >= akinWeight && common.density >= akinDensity;
}

float Judge::relatedness(std::uint32_t documentA, std::uint32_t documentB)
{
    const std::uint64_t key = (static_cast<std::uint64_t>(documentA) << 32) | documentB;
    const auto found = m_relatedness.find(key);
    if (found != m_relatedness.end())
        return found->second;
    // Ten, so that the figures are easy to read.
    float likeness = 10 * std::sqrt(usualShare(documentA, documentB) * usualShare(documentB, documentA));
    if (!m_names[documentA].empty() && !m_names[documentB].empty()) {
        const float names = std::sqrt(namesKnown(documentA, documentB) * namesKnown(documentB, documentA));
        likeness *= std::min(1.0F, names / namesOfOneEvent);
    }
    m_relatedness.emplace(key, likeness);
    return likeness;
}

float Judge::neededWeight(std::uint32_t documentA, std::uint32_t documentB)
{
    return leastNeeded + (mostNeeded - leastNeeded) * strangeness(documentA, documentB);
}

float Judge::kinship(std::uint32_t document)
{
    if (m_kinship[document] >= 0)
        return m_kinship[document];
    float best = 0;
    float second = 0;
    for (const std::uint32_t other : m_kinAsked) {
        if (other == document)
            continue;
        const float likeness = relatedness(std::min(document, other), std::max(document, other));
        second = std::max(second, std::min(best, likeness));
        best = std::max(best, likeness);
    }
    m_kinship[document] = best + secondKin * second;
    return m_kinship[document];
}

float Judge::strangeness(std::uint32_t documentA, std::uint32_t documentB)
{
    const float own = relatedness(documentA, documentB);
    if (own >= sameEvent)
        return 0;
    const float family = std::min(kinship(documentA), kinship(documentB));
    return std::clamp((sameEvent - std::max(own, family)) / (sameEvent - strangers), 0.0F, 1.0F);
}

} // namespace tellings::diff
