// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/likeness.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace tellings::diff {

namespace {

/// The different words of `a`, sorted, so that each has a small number.
std::vector<WordId> alphabetOf(std::span<const WordId> a)
{
    std::vector<WordId> alphabet(a.begin(), a.end());
    std::ranges::sort(alphabet);
    const auto again = std::ranges::unique(alphabet);
    alphabet.erase(again.begin(), again.end());
    return alphabet;
}

} // namespace

std::size_t commonInOrder(std::span<const WordId> a, std::span<const WordId> b)
{
    if (a.size() > likenessLimit || b.size() > likenessLimit)
        return std::ranges::equal(a, b) ? a.size() : commonInAnyOrder(a, b);
    const std::vector<WordId> alphabet = alphabetOf(a);
    const std::size_t blocks = (a.size() + 63) / 64;
    std::vector<std::uint64_t> places(alphabet.size() * blocks, 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto letter = static_cast<std::size_t>(std::ranges::lower_bound(alphabet, a[i]) - alphabet.begin());
        places[letter * blocks + i / 64] |= std::uint64_t{1} << (i % 64);
    }
    std::vector<std::uint64_t> row(blocks, ~std::uint64_t{0});
    for (const WordId word : b) {
        const auto found = std::ranges::lower_bound(alphabet, word);
        if (found == alphabet.end() || *found != word)
            continue;
        const std::uint64_t *match = &places[static_cast<std::size_t>(found - alphabet.begin()) * blocks];
        std::uint64_t carry = 0;
        for (std::size_t k = 0; k < blocks; ++k) {
            const std::uint64_t u = row[k] & match[k];
            const std::uint64_t sum = row[k] + u;
            const std::uint64_t overflow = sum < row[k] ? 1 : 0;
            const std::uint64_t whole = sum + carry;
            carry = overflow + (whole < sum ? 1 : 0);
            row[k] = whole | (row[k] - u);
        }
    }
    std::size_t common = 0;
    for (std::size_t k = 0; k < blocks; ++k) {
        const std::size_t bits = std::min<std::size_t>(64, a.size() - k * 64);
        const std::uint64_t used = bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1;
        common += static_cast<std::size_t>(std::popcount(~row[k] & used));
    }
    return common;
}

std::size_t commonInAnyOrder(std::span<const WordId> a, std::span<const WordId> b)
{
    std::vector<WordId> x(a.begin(), a.end());
    std::vector<WordId> y(b.begin(), b.end());
    std::ranges::sort(x);
    std::ranges::sort(y);
    std::size_t common = 0;
    for (std::size_t i = 0, k = 0; i < x.size() && k < y.size();) {
        if (x[i] == y[k]) {
            ++common;
            ++i;
            ++k;
        } else if (x[i] < y[k]) {
            ++i;
        } else {
            ++k;
        }
    }
    return common;
}

} // namespace tellings::diff
