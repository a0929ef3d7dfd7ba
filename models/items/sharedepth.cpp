// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sharedepth.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tellings {

namespace {

/// Where the text of another article begins or ends to be there, too.
struct Bound {
    qsizetype place = 0;
    int article = 0;
    int step = 0; ///< 1 or -1
};

QList<Bound> boundsIn(const Comparison &comparison, int article)
{
    QList<Bound> bounds;
    for (const Passage &passage : comparison.passages) {
        if (!passage.firstSpanIn(article))
            continue;
        const QList<int> others = passage.articles();
        for (const Span &span : passage.spans) {
            if (span.article != article)
                continue;
            for (const int other : others) {
                if (other != article)
                    bounds << Bound{span.range.start, other, 1} << Bound{span.range.end, other, -1};
            }
        }
    }
    std::ranges::sort(bounds, {}, &Bound::place);
    return bounds;
}

} // namespace

ShareDepth shareDepth(const Comparison &comparison, int article)
{
    ShareDepth lengths{};
    QHash<int, int> open; // by other article: how many of its spans hold the place
    qsizetype place = 0;
    for (const Bound &bound : boundsIn(comparison, article)) {
        const auto others = static_cast<std::size_t>(open.size());
        if (others > 0)
            lengths.at(std::min(others, lengths.size()) - 1) += static_cast<double>(bound.place - place);
        place = bound.place;
        int &spans = open[bound.article];
        spans += bound.step;
        if (spans == 0)
            open.remove(bound.article);
    }
    const double all = std::accumulate(lengths.cbegin(), lengths.cend(), 0.0);
    const double share = comparison.shares.value(article).value(article);
    for (double &length : lengths)
        length = all > 0 ? share * length / all : 0;
    return lengths;
}

} // namespace tellings
