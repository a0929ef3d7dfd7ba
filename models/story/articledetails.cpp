// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/story/articledetails.h"

#include <utility>

namespace tellings {

ArticleDetails detailsOf(const Article &article)
{
    return {.outlet = article.outlet,
            .headline = article.headline,
            .byline = article.byline,
            .published = article.published,
            .publishedHasTime = article.publishedHasTime,
            .url = article.url,
            .language = article.language};
}

Comparison withDetails(Comparison comparison, const QMap<int, ArticleDetails> &details)
{
    for (const auto &[index, known] : details.asKeyValueRange()) {
        if (index < 0 || index >= comparison.story.articles.size())
            continue;
        Article &article = comparison.story.articles[index];
        article.outlet = known.outlet;
        article.headline = known.headline;
        article.byline = known.byline;
        article.published = known.published;
        article.publishedHasTime = known.publishedHasTime;
        article.url = known.url;
        article.language = known.language;
    }
    return comparison;
}

} // namespace tellings
