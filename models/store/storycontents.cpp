// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storycontents.h"

#include "models/text/codepointmap.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace tellings {

qint64 newId()
{
    constexpr quint64 most = quint64{1} << 52U;
    return static_cast<qint64>(QRandomGenerator::system()->generate64() % most) + 1;
}

qsizetype indexOf(const StoryContents &contents, qint64 article)
{
    const auto place = std::ranges::find(contents.articles, article, &StoredArticle::id);
    return place == contents.articles.cend() ? -1 : place - contents.articles.cbegin();
}

Story storyOf(const StoryContents &contents)
{
    Story story;
    story.title = contents.title;
    story.articles.reserve(contents.articles.size());
    for (const StoredArticle &stored : contents.articles) {
        story.articles.append(stored.article);
        if (stored.withheld)
            story.articles.last().paragraphs.clear(); // which are in a text that is not there
    }
    return story;
}

StoryContents contentsOf(const Story &story, const QList<QByteArray> &sources)
{
    StoryContents contents;
    contents.title = story.title;
    for (qsizetype i = 0; i < story.articles.size(); ++i) {
        StoredArticle stored{.id = newId(), .article = story.articles.at(i), .source = sources.value(i)};
        contents.articles.append(measured(std::move(stored)));
    }
    return contents;
}

StoredArticle measured(StoredArticle article)
{
    if (article.withheld)
        return article;
    const QString &text = article.article.text;
    article.length = CodePointMap(text).toCodePoint(text.size());
    article.textSha256 = QCryptographicHash::hash(wellFormed(text).toUtf8(), QCryptographicHash::Sha256).toHex();
    return article;
}

} // namespace tellings
