// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace tellings::diff {

/// Two stretches, of two documents (or of one, for repeats), that something found alike. `a` is the document with
/// the lower index.
struct Link {
    std::uint32_t documentA = 0;
    std::uint32_t documentB = 0;
    Range a;
    Range b;
    float weight = 0; ///< what the shared words say in all; decides which link is taken first
    bool exact = false; ///< the same words throughout
    std::uint32_t longestRun = 0; ///< words of the longest shared run in it
    bool inOrder = false; ///< most of the words of both sides, in the same order
    bool openings = false; ///< how the two articles begin: their headlines, or one's headline and the other's lead

    friend bool operator==(const Link &, const Link &) = default;
};

/// How many words two ranges of one document have in common.
[[nodiscard]] inline std::uint32_t overlapOf(Range x, Range y)
{
    const std::uint32_t begin = std::max(x.begin, y.begin);
    const std::uint32_t end = std::min(x.end, y.end);
    return end > begin ? end - begin : 0;
}

/// The words that lie between two ranges of one document; 0 where they touch or overlap.
[[nodiscard]] inline std::uint32_t gapBetween(Range x, Range y)
{
    if (x.end <= y.begin)
        return y.begin - x.end;
    return y.end <= x.begin ? x.begin - y.end : 0;
}

/// From the first word of either range to the last.
[[nodiscard]] inline Range hull(Range x, Range y)
{
    return {std::min(x.begin, y.begin), std::max(x.end, y.end)};
}

/// Does half of the inner range or more lie in the outer one?
[[nodiscard]] inline bool mostlyWithin(Range inner, Range outer)
{
    return inner.overlaps(outer) && 2 * overlapOf(inner, outer) >= inner.size();
}

/// Is this much the same text: half of the longer range or more?
[[nodiscard]] inline bool mostlySame(Range x, Range y)
{
    return x.overlaps(y) && 2 * overlapOf(x, y) >= std::max(x.size(), y.size());
}

/// Seeds and links are put in one order that depends on nothing but their content.
[[nodiscard]] inline bool byPlace(const Link &x, const Link &y)
{
    if (x.documentA != y.documentA)
        return x.documentA < y.documentA;
    if (x.documentB != y.documentB)
        return x.documentB < y.documentB;
    if (x.a != y.a)
        return x.a < y.a;
    return x.b < y.b;
}

/// Calls `use` with the links of each pair of documents in turn, until it returns false; false then. `links` are in
/// byPlace order.
template <typename Use>
bool forEachPair(std::span<const Link> links, Use use)
{
    for (std::size_t i = 0; i < links.size();) {
        std::size_t end = i + 1;
        while (end < links.size() && links[end].documentA == links[i].documentA
               && links[end].documentB == links[i].documentB)
            ++end;
        if (!use(links.subspan(i, end - i)))
            return false;
        i = end;
    }
    return true;
}

} // namespace tellings::diff
