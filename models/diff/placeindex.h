// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"

#include <algorithm>
#include <vector>

namespace tellings::diff {

/// Which of many ranges of one document overlap a given one, by buckets of words: asking costs what lies there and
/// not how many ranges there are.
class PlaceIndex {
public:
    /// `id` is the caller's: what forEachOverlapping() gives back.
    void add(Range place, std::size_t id)
    {
        const std::uint32_t last = bucketOf(place.end);
        if (m_buckets.size() <= last)
            m_buckets.resize(last + 1);
        for (std::uint32_t bucket = bucketOf(place.begin); bucket <= last; ++bucket)
            m_buckets[bucket].push_back({place, id});
    }

    /// Calls `use` once with the id of every range that overlaps `place`, until it returns true; true then.
    template <typename Use>
    bool anyOverlapping(Range place, Use use) const
    {
        const auto end = std::min(static_cast<std::uint32_t>(m_buckets.size()), bucketOf(place.end) + 1);
        const std::uint32_t first = bucketOf(place.begin);
        for (std::uint32_t bucket = first; bucket < end; ++bucket) {
            for (const Entry &entry : m_buckets[bucket]) {
                // A range that lies in several buckets counts in the first that both share.
                if (bucket == std::max(first, bucketOf(entry.place.begin)) && entry.place.overlaps(place)
                    && use(entry.id))
                    return true;
            }
        }
        return false;
    }

private:
    struct Entry {
        Range place;
        std::size_t id = 0;
    };

    static std::uint32_t bucketOf(std::uint32_t word) { return word / 32; }

    std::vector<std::vector<Entry>> m_buckets;
};

} // namespace tellings::diff
