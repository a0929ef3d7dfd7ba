// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/link.h"

#include <unordered_map>
#include <vector>

namespace tellings::diff {

/// What the words of a link's two sides have in common, whatever their order.
struct Common {
    float weight = 0; ///< of the stems in both, each as often as both have it
    float density = 0; ///< Dice: that against what both sides say in all, 0..1
};

/// Decides which links are worth showing. Two articles on one event are full of the same words, and a short stretch in
/// common is then a telling of the same thing; two texts that have little else in common must share more in one
/// place before it means anything.
class Judge {
public:
    explicit Judge(const Corpus &corpus);

    [[nodiscard]] Common commonOf(const Link &link) const;
    /// How alike two documents are as wholes: Dice of their content words, 0..1.
    [[nodiscard]] float relatedness(std::uint32_t documentA, std::uint32_t documentB);
    /// 0 for two tellings of one event, 1 for texts that have little in common.
    [[nodiscard]] float strangeness(std::uint32_t documentA, std::uint32_t documentB);
    /// The least common weight of a link of these documents.
    [[nodiscard]] float neededWeight(std::uint32_t documentA, std::uint32_t documentB);

private:
    const Corpus &m_corpus;
    std::vector<std::vector<StemId>> m_content; ///< by document: its content stems, sorted
    std::unordered_map<std::uint64_t, float> m_relatedness;
};

} // namespace tellings::diff
