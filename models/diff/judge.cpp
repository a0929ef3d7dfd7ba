// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/judge.h"
#include "models/diff/tune.h"

#include <algorithm>
#include <cstdio>

namespace tellings::diff {

namespace {

std::vector<StemId> sortedStems(const Document &document, Range words)
{
    std::vector<StemId> stems(document.stems.begin() + words.begin, document.stems.begin() + words.end);
    std::ranges::sort(stems);
    return stems;
}

/// Calls `use` with every stem that both sorted lists have, as often as both have it.
template<typename Use>
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

Judge::Judge(const Corpus &corpus)
    : m_corpus(corpus)
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
    static const float mode = T("RELMODE", 0);
    const auto value = [&](StemId stem) { const float w = m_corpus.weight(stem); return mode == 1 ? w : mode == 2 ? w * w : 1.0F; };
    float common = 0, total = 0;
    forEachCommon(a, b, [&](StemId stem) { common += value(stem); });
    float ta = 0, tb = 0;
    for (const StemId stem : a) ta += value(stem);
    for (const StemId stem : b) tb += value(stem);
    total = ta + tb;
    const float dice = mode >= 3 ? common / std::max(1.0F, std::min(ta, tb)) : total > 0 ? 2.0F * common / total : 0.0F;
    if (std::getenv("SHOWREL")) fprintf(stderr, "REL %.3f %zu %zu\n", dice, a.size(), b.size());
    m_relatedness.emplace(key, dice);
    return dice;
}

float Judge::neededWeight(std::uint32_t documentA, std::uint32_t documentB)
{
    static const float least = T("LEAST", 1.2F), most = T("MOST", 8.0F);
    return least + (most - least) * strangeness(documentA, documentB);
}

float Judge::strangeness(std::uint32_t documentA, std::uint32_t documentB)
{
    static const float near = T("NEAR", 0.32F), far = T("FAR", 0.2F);
    return std::clamp((near - relatedness(documentA, documentB)) / (near - far), 0.0F, 1.0F);
}

} // namespace tellings::diff
