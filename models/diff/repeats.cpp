// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/repeats.h"

#include <algorithm>

namespace tellings::diff {

namespace {

/// Adds a place; places that come to overlap are one.
void addPlace(std::vector<Range> &places, Range place)
{
    for (std::size_t i = 0; i < places.size();) {
        if (places[i].overlaps(place)) {
            place = {std::min(places[i].begin, place.begin), std::max(places[i].end, place.end)};
            places.erase(places.begin() + static_cast<std::ptrdiff_t>(i));
            i = 0;
        } else {
            ++i;
        }
    }
    places.push_back(place);
}

} // namespace

std::vector<Repeat> gatherRepeats(std::vector<Link> links, std::uint32_t shortest)
{
    std::ranges::stable_sort(links, [](const Link &x, const Link &y) { return x.a.size() > y.a.size(); });
    std::vector<Repeat> repeats;
    for (const Link &link : links) {
        if (link.a.size() < shortest || link.b.size() < shortest)
            continue;
        const auto home = std::ranges::find_if(repeats, [&](const Repeat &repeat) {
            return repeat.document == link.documentA && std::ranges::any_of(repeat.places, [&](Range place) {
                       return mostlySame(place, link.a) || mostlySame(place, link.b);
                   });
        });
        if (home == repeats.end()) {
            repeats.push_back({link.documentA, {link.a, link.b}});
        } else {
            addPlace(home->places, link.a);
            addPlace(home->places, link.b);
        }
    }
    std::erase_if(repeats, [](const Repeat &repeat) { return repeat.places.size() < 2; });
    for (Repeat &repeat : repeats)
        std::ranges::sort(repeat.places);
    std::ranges::sort(repeats, {}, [](const Repeat &repeat) { return std::pair(repeat.document, repeat.places); });
    return repeats;
}

} // namespace tellings::diff
