// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/samepassage.h"

#include "models/items/samearticles.h"

#include <algorithm>

namespace tellings {

namespace {

/// `places` says where the articles of `one` are among those of `other`.
qsizetype common(const Passage &one, const Passage &other, const QList<int> &places)
{
    qsizetype units = 0;
    for (const Span &a : one.spans) {
        for (const Span &b : other.spans) {
            if (places.value(a.article, a.article) == b.article && a.range.overlaps(b.range))
                units += std::min(a.range.end, b.range.end) - std::max(a.range.start, b.range.start);
        }
    }
    return units;
}

} // namespace

int samePassage(const Comparison &before, int number, const Comparison &after)
{
    const auto chosen = std::ranges::find(before.passages, number, &Passage::number);
    if (chosen == before.passages.cend())
        return 0;
    const QList<int> places = placesIn(before.story, after.story);
    int best = 0;
    qsizetype most = 0;
    for (const Passage &passage : after.passages) {
        const qsizetype units = common(*chosen, passage, places);
        if (units > most) {
            most = units;
            best = passage.number;
        }
    }
    return best;
}

} // namespace tellings
