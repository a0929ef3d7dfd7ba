// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/judge.h"

#include <algorithm>

namespace tellings::diff {

namespace {

/// Relatedness from which two articles tell one event, and to which they have little to do with each other. Measured:
/// articles on one event 0.23 to 0.51, texts of one field with nothing or one stretch in common 0.06 to 0.25.
constexpr float sameEvent = 0.32F;
constexpr float strangers = 0.20F;
/// The common weight a link needs at these two ends; a rare word weighs nearly 1.
constexpr float leastNeeded = 1.2F;
constexpr float mostNeeded = 8.0F;

std::vector<StemId> sortedStems(const Document &document, Range words)
{
    std::vector<StemId> stems(document.stems.begin() + words.begin, document.stems.begin() + words.end);
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

Judge::Judge(const Corpus &corpus) : m_corpus(corpus)
{
    for (const Document &document : corpus.documents()) {
        std::vector<StemId> stems = sortedStems(document, {0, document.size()});
        std::erase_if(stems, [&](StemId stem) { return corpus.weight(stem) <= 0; });
        m_content.push_back(std::move(stems));
    }
}

Common Judge::commonOf(const Link &link) const
{
    const std::vector<StemId> a = sortedStems(m_corpus.document(link.documentA), link.a);
    const std::vector<StemId> b = sortedStems(m_corpus.document(link.documentB), link.b);
    Common common;
    forEachCommon(a, b, [&](StemId stem) { common.weight += m_corpus.weight(stem); });
    float all = 0;
    for (const StemId stem : a)
        all += m_corpus.weight(stem);
    for (const StemId stem : b)
        all += m_corpus.weight(stem);
    common.density = all > 0 ? 2 * common.weight / all : 0;
    return common;
}

float Judge::relatedness(std::uint32_t documentA, std::uint32_t documentB)
{
    const std::uint64_t key = (static_cast<std::uint64_t>(documentA) << 32) | documentB;
    const auto found = m_relatedness.find(key);
    if (found != m_relatedness.end())
        return found->second;
    const std::vector<StemId> &a = m_content[documentA];
    const std::vector<StemId> &b = m_content[documentB];
    std::size_t common = 0;
    forEachCommon(a, b, [&common](StemId) { ++common; });
    const std::size_t all = a.size() + b.size();
    const float dice = all > 0 ? 2.0F * static_cast<float>(common) / static_cast<float>(all) : 0.0F;
    m_relatedness.emplace(key, dice);
    return dice;
}

float Judge::neededWeight(std::uint32_t documentA, std::uint32_t documentB)
{
    return leastNeeded + (mostNeeded - leastNeeded) * strangeness(documentA, documentB);
}

float Judge::strangeness(std::uint32_t documentA, std::uint32_t documentB)
{
    return std::clamp((sameEvent - relatedness(documentA, documentB)) / (sameEvent - strangers), 0.0F, 1.0F);
}

} // namespace tellings::diff
