// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/description.h"

#include "models/diff/likeness.h"

#include <algorithm>

namespace tellings::diff {

namespace {

/// In-order share of the shorter telling from which a passage is edited and not reworded.
constexpr double editedShare = 0.6;

} // namespace

Description describe(const std::vector<std::span<const WordId>> &tellings)
{
    const auto base = std::ranges::max(tellings, {}, [](std::span<const WordId> words) { return words.size(); });
    Description description;
    double leastInOrder = 1;
    double least = 1;
    for (const std::span<const WordId> words : tellings) {
        if (std::ranges::equal(words, base))
            continue;
        description.relation = Relation::Edited;
        const auto inOrder = static_cast<double>(commonInOrder(words, base));
        const auto common = static_cast<double>(commonInAnyOrder(words, base));
        leastInOrder = std::min(leastInOrder, inOrder / static_cast<double>(std::min(words.size(), base.size())));
        least = std::min(least, 2 * common / static_cast<double>(words.size() + base.size()));
    }
    if (leastInOrder < editedShare)
        description.relation = Relation::Reworded;
    description.similarity = static_cast<float>(least);
    return description;
}

} // namespace tellings::diff
