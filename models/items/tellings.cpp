// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tellings.h"

#include <algorithm>
#include <utility>

namespace tellings {

std::optional<Span> nextTelling(const Passage &passage, const QList<int> &columns, Standpoint from, int step)
{
    QList<Span> spans = passage.spans;
    spans.removeIf([&](const Span &span) { return !columns.contains(span.article); });
    if (spans.isEmpty())
        return {};
    const auto order = [&](const Span &span) { return std::pair(columns.indexOf(span.article), span.range.start); };
    std::ranges::sort(spans, {}, order);
    const auto standing = std::pair(columns.indexOf(from.article), from.offset);
    if (step > 0) {
        const auto next = std::ranges::upper_bound(spans, standing, {}, order);
        return next == spans.end() ? spans.constFirst() : *next;
    }
    // In the midst of a span one stands on it, and goes to the one before.
    auto here = std::ranges::upper_bound(spans, standing, {}, order);
    if (here != spans.begin()) {
        const Span &before = *(here - 1);
        if (before.article == from.article && from.offset <= before.range.end)
            --here;
    }
    return here == spans.begin() ? spans.constLast() : *(here - 1);
}

} // namespace tellings
