// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/samepassage.h"

#include <algorithm>

namespace tellings {

namespace {

qsizetype common(const Passage &one, const Passage &other)
{
    qsizetype units = 0;
    for (const Span &a : one.spans) {
        for (const Span &b : other.spans) {
            if (a.article == b.article && a.range.overlaps(b.range))
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
    int best = 0;
    qsizetype most = 0;
    for (const Passage &passage : after.passages) {
        const qsizetype units = common(*chosen, passage);
        if (units > most) {
            most = units;
            best = passage.number;
        }
    }
    return best;
}

} // namespace tellings
