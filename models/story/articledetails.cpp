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

Article withDetails(Article article, const ArticleDetails &details)
{
    article.outlet = details.outlet;
    article.headline = details.headline;
    article.byline = details.byline;
    article.published = details.published;
    article.publishedHasTime = details.publishedHasTime;
    article.url = details.url;
    article.language = details.language;
    return article;
}

Comparison withDetails(Comparison comparison, const QMap<int, ArticleDetails> &details)
{
    for (const auto &[index, known] : details.asKeyValueRange()) {
        if (index < 0 || index >= comparison.story.articles.size())
            continue;
        Article &article = comparison.story.articles[index];
        article = withDetails(std::move(article), known);
    }
    return comparison;
}

} // namespace tellings
