// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/twins.h"

#include <algorithm>
#include <map>

namespace tellings::diff {

Twins::Twins(std::span<const Document> documents) : m_count(documents.size())
{
    const auto before = [](const std::vector<WordId> *x, const std::vector<WordId> *y) { return *x < *y; };
    std::map<const std::vector<WordId> *, std::size_t, decltype(before)> known(before);
    for (std::uint32_t d = 0; d < documents.size(); ++d) {
        const auto [place, fresh] = known.try_emplace(&documents[d].words, m_firsts.size());
        if (fresh || documents[d].words.empty()) {
            m_firsts.push_back(d);
            m_copies.push_back({d});
        } else {
            m_copies[place->second].push_back(d);
        }
    }
}

std::vector<Document> Twins::different(std::span<const Document> documents) const
{
    std::vector<Document> result;
    result.reserve(m_firsts.size());
    for (const std::uint32_t first : m_firsts)
        result.push_back(documents[first]);
    return result;
}

Findings Twins::forAll(const Findings &findings, std::span<const Document> documents) const
{
    Findings all{.bounded = findings.bounded};
    for (const Passage &found : findings.passages) {
        Passage passage = found;
        passage.spans.clear();
        for (const Span &span : found.spans) {
            for (const std::uint32_t copy : m_copies[span.document])
                passage.spans.push_back({copy, span.words});
        }
        std::ranges::sort(passage.spans);
        all.passages.push_back(std::move(passage));
    }
    for (const std::vector<std::uint32_t> &copies : m_copies) {
        if (copies.size() < 2)
            continue;
        Passage whole;
        for (const std::uint32_t copy : copies)
            whole.spans.push_back({copy, {0, documents[copy].size()}});
        const bool held = std::ranges::any_of(all.passages, [&whole](const Passage &passage) {
            return std::ranges::includes(passage.spans, whole.spans);
        });
        if (!held)
            all.passages.push_back(std::move(whole));
    }
    for (const Repeat &repeat : findings.repeats) {
        for (const std::uint32_t copy : m_copies[repeat.document])
            all.repeats.push_back({copy, repeat.places});
    }
    std::ranges::sort(all.passages, {}, &Passage::spans);
    std::ranges::sort(all.repeats, {}, [](const Repeat &repeat) { return std::pair(repeat.document, repeat.places); });
    return all;
}

} // namespace tellings::diff
