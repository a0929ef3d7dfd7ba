// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/spanlinks.h"

#include <QMap>

#include <algorithm>

namespace tellings {

namespace {

using Places = QMap<int, QList<int>>; ///< by passage number: the indices of its spans, by place

Places placesByPassage(const QList<ShownSpan> &spans)
{
    Places places;
    for (int i = 0; i < spans.size(); ++i)
        places[spans[i].passage].append(i);
    return places;
}

} // namespace

QList<SpanLink> spanLinks(const ArticleDecoration &before, const ArticleDecoration &after)
{
    const Places ours = placesByPassage(before.spans);
    const Places theirs = placesByPassage(after.spans);
    QList<SpanLink> links;
    for (auto here = ours.cbegin(); here != ours.cend(); ++here) {
        const auto there = theirs.constFind(here.key());
        if (there == theirs.cend())
            continue;
        const qsizetype count = std::max(here->size(), there->size());
        for (qsizetype i = 0; i < count; ++i)
            links.append({here.key(), here->at(i * here->size() / count), there->at(i * there->size() / count)});
    }
    return links;
}

QList<Passing> passings(const QList<bool> &told)
{
    QList<Passing> result(told.size(), Passing::None);
    const qsizetype first = told.indexOf(true);
    for (qsizetype i = std::max<qsizetype>(first, 0); first >= 0 && i <= told.lastIndexOf(true); ++i)
        result[i] = told[i] ? Passing::Told : Passing::Bridged;
    return result;
}

} // namespace tellings
