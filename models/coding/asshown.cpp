// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/asshown.h"

namespace tellings {

StoryContents asShown(const StoryContents &contents, const Story &shown, const QList<int> &columns)
{
    if (contents.articles.size() != shown.articles.size())
        return contents; // of another story: one of the two is about to follow
    QList<int> order = columns;
    for (int article = 0; article < contents.articles.size(); ++article) {
        if (!columns.contains(article))
            order.append(article);
    }
    StoryContents arranged = contents;
    QList<int> places(order.size());
    for (int place = 0; place < order.size(); ++place) {
        const int article = order.at(place);
        places[article] = place;
        arranged.articles[place] = contents.articles.at(article);
        arranged.articles[place].article.outlet = shown.articles.at(article).outlet;
    }
    for (Passage &passage : arranged.passages) {
        for (Span &span : passage.spans)
            span.article = places.at(span.article);
    }
    return arranged;
}

} // namespace tellings
