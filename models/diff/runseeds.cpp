// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/runseeds.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace tellings::diff {

namespace {

/// A run in more places than this is kept as one crowd: its pairs would grow with the square.
constexpr std::size_t crowdSize = 32;

struct Gram {
    std::uint64_t hash;
    std::uint32_t document;
    std::uint32_t begin;

    friend auto operator<=>(const Gram &, const Gram &) = default;
};

std::uint64_t mix(std::uint64_t value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    return value;
}

std::vector<Gram> gramsOf(std::span<const Document> documents, std::uint32_t n)
{
    constexpr std::uint64_t base = 0x9E3779B97F4A7C15ULL;
    std::uint64_t leading = 1;
    for (std::uint32_t i = 1; i < n; ++i)
        leading *= base;
    std::size_t total = 0;
    for (const Document &document : documents)
        total += document.size();
    std::vector<Gram> grams;
    grams.reserve(total);
    for (std::uint32_t d = 0; d < documents.size(); ++d) {
        const Document &document = documents[d];
        std::uint64_t rolling = 0;
        for (std::uint32_t i = 0; i < document.size(); ++i) {
            if (i >= n)
                rolling -= leading * mix(static_cast<std::uint64_t>(document.words[i - n]) + 1);
            rolling = rolling * base + mix(static_cast<std::uint64_t>(document.words[i]) + 1);
            if (i + 1 >= n)
                grams.push_back({mix(rolling), d, i + 1 - n});
        }
    }
    return grams;
}

/// Leaves only grams whose hash stands at least twice. A table of two bits a bucket tells most of the others, so that
/// the sort sees little more than the matches.
void dropLonely(std::vector<Gram> &grams)
{
    std::size_t buckets = 1024;
    while (buckets < grams.size() * 4)
        buckets *= 2;
    std::vector<std::uint8_t> count(buckets, 0);
    for (const Gram &gram : grams) {
        std::uint8_t &c = count[gram.hash & (buckets - 1)];
        if (c < 2)
            ++c;
    }
    std::erase_if(grams, [&](const Gram &gram) { return count[gram.hash & (buckets - 1)] < 2; });
}

/// Sorts them, a part of the hashes after the other, so that the watch is asked in between; false when it stopped.
bool sortGrams(std::vector<Gram> &grams, const Watch &watch)
{
    constexpr std::size_t parts = 256;
    const auto partOf = [](const Gram &gram) { return static_cast<std::size_t>(gram.hash >> 56); };
    std::array<std::size_t, parts + 1> ends{};
    for (const Gram &gram : grams)
        ++ends[partOf(gram) + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<Gram> sorted(grams.size());
    for (const Gram &gram : grams)
        sorted[ends[partOf(gram)]++] = gram;
    std::size_t begin = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t end = ends[part]; // moved on to its end by the loop above
        std::ranges::sort(std::span(sorted).subspan(begin, end - begin));
        begin = end;
        if (!watch(0.1 + 0.1 * static_cast<double>(part) / parts))
            return false;
    }
    grams = std::move(sorted);
    return true;
}

class RunFinder {
public:
    RunFinder(const Corpus &corpus, std::uint32_t shortest)
        : m_corpus(corpus)
        , m_shortest(shortest)
        , m_crowds(corpus.documents().size())
    {
    }

    /// First round: remembers where crowds stand.
    void notice(std::span<const Gram> group)
    {
        if (group.size() <= crowdSize)
            return;
        for (const Gram &gram : group) {
            std::vector<std::uint32_t> &crowd = m_crowds[gram.document];
            if (crowd.empty())
                crowd.resize(m_corpus.document(gram.document).size());
            crowd[gram.begin] = static_cast<std::uint32_t>(group.size());
        }
    }

    /// Second round: finds the runs.
    void take(std::span<const Gram> group)
    {
        if (group.size() > crowdSize) {
            takeCrowd(group);
            return;
        }
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t k = i + 1; k < group.size(); ++k)
                takePair(group[i], group[k]);
        }
    }

    RunSeeds seeds;

private:
    [[nodiscard]] const Document &of(const Gram &gram) const { return m_corpus.document(gram.document); }

    void takePair(const Gram &x, const Gram &y)
    {
        const auto &a = of(x).words;
        const auto &b = of(y).words;
        const bool same = x.document == y.document;
        std::uint32_t before = 0;
        while (before < x.begin && before < y.begin && (!same || x.begin < y.begin - before)
               && a[x.begin - before - 1] == b[y.begin - before - 1]) {
            ++before;
            if (crowdAt(x, before) == 0)
                return; // the run begins further left, in a group whose pairs are taken one by one
        }
        std::uint32_t length = 0;
        while (x.begin + length < a.size() && y.begin + length < b.size()
               && (!same || x.begin + length < y.begin - before) && a[x.begin + length] == b[y.begin + length])
            ++length;
        if (length < m_shortest)
            return; // two n-grams of one hash
        const Range ra{x.begin - before, x.begin + length};
        const Range rb{y.begin - before, y.begin + length};
        const Link link{.documentA = x.document,
                        .documentB = y.document,
                        .a = ra,
                        .b = rb,
                        .weight = m_corpus.weightOf(x.document, ra),
                        .exact = true,
                        .longestRun = ra.size()};
        (same ? seeds.repeats : seeds.links).push_back(link);
    }

    /// How many places the crowd has whose n-gram begins `before` words before this one; 0 for none.
    [[nodiscard]] std::uint32_t crowdAt(const Gram &gram, std::uint32_t before) const
    {
        const std::vector<std::uint32_t> &crowd = m_crowds[gram.document];
        return crowd.empty() ? 0 : crowd[gram.begin - before];
    }

    /// One passage of all places: as long as every place goes on alike. Only the group that begins furthest left
    /// does it; the groups of the n-grams inside it, which have the very same places, are passed over.
    void takeCrowd(std::span<const Gram> group)
    {
        std::int64_t before = 0;
        while (commonNeighbour(group, before - 1)) {
            if (crowdAt(group.front(), static_cast<std::uint32_t>(1 - before)) == group.size())
                return;
            --before;
        }
        std::uint32_t length = m_shortest;
        while (commonNeighbour(group, static_cast<std::int64_t>(length)))
            ++length;
        std::vector<Span> places;
        for (const Gram &gram : group) {
            const Range place{static_cast<std::uint32_t>(gram.begin + before), gram.begin + length};
            // Text that repeats itself without end ("no no no") overlaps itself: one place.
            if (!places.empty() && places.back().document == gram.document && place.begin <= places.back().words.end)
                places.back().words.end = place.end;
            else
                places.push_back({gram.document, place});
        }
        if (places.size() > 1)
            seeds.crowds.push_back(std::move(places));
    }

    /// The word that stands `offset` from the begin of every place, if it is one and the same.
    [[nodiscard]] std::optional<WordId> commonNeighbour(std::span<const Gram> group, std::int64_t offset) const
    {
        std::optional<WordId> common;
        for (const Gram &gram : group) {
            const std::int64_t at = gram.begin + offset;
            if (at < 0 || at >= of(gram).size())
                return std::nullopt;
            const WordId word = of(gram).words[static_cast<std::size_t>(at)];
            if (common && *common != word)
                return std::nullopt;
            common = word;
        }
        return common;
    }

    const Corpus &m_corpus;
    std::uint32_t m_shortest;
    std::vector<std::vector<std::uint32_t>>
        m_crowds; ///< by document and word: places of the crowd whose n-gram begins there
};

/// Calls `use` with every group of n-grams of one hash; false when the watch stopped it.
template <typename Use>
bool forEachGroup(std::span<const Gram> grams, const Watch &watch, double from, double to, Use use)
{
    constexpr std::size_t round = 4096;
    std::size_t next = round;
    for (std::size_t i = 0; i < grams.size();) {
        std::size_t end = i + 1;
        while (end < grams.size() && grams[end].hash == grams[i].hash)
            ++end;
        if (end - i > 1)
            use(grams.subspan(i, end - i));
        i = end;
        if (i >= next) {
            next = i + round;
            if (!watch(from + (to - from) * static_cast<double>(i) / static_cast<double>(grams.size())))
                return false;
        }
    }
    return true;
}

} // namespace

std::optional<RunSeeds> findRuns(const Corpus &corpus, std::uint32_t shortest, const Watch &watch)
{
    std::vector<Gram> grams = gramsOf(corpus.documents(), shortest);
    if (!watch(0.05))
        return std::nullopt;
    dropLonely(grams);
    if (!watch(0.1) || !sortGrams(grams, watch))
        return std::nullopt;
    RunFinder finder(corpus, shortest);
    const std::span<const Gram> all(grams);
    if (!forEachGroup(all, watch, 0.2, 0.3, [&](std::span<const Gram> group) { finder.notice(group); })
        || !forEachGroup(all, watch, 0.3, 1.0, [&](std::span<const Gram> group) { finder.take(group); }))
        return std::nullopt;
    for (std::vector<Link> *links : {&finder.seeds.links, &finder.seeds.repeats}) {
        std::ranges::sort(*links, byPlace);
        // A run that begins in a crowd may have been met at each of the crowd's ends.
        const auto again = std::ranges::unique(*links);
        links->erase(again.begin(), again.end());
    }
    std::ranges::sort(finder.seeds.crowds);
    const auto same = std::ranges::unique(finder.seeds.crowds);
    finder.seeds.crowds.erase(same.begin(), same.end());
    return std::move(finder.seeds);
}

} // namespace tellings::diff
