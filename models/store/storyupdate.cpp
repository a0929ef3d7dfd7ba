// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storyupdate.h"

#include "models/store/articleversions.h"
#include "models/story/articledetails.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

const QString &fileOf(const StoredArticle &stored)
{
    return stored.article.file;
}

QSet<QString> filesOf(const QList<Article> &articles)
{
    QSet<QString> files;
    for (const Article &article : articles)
        files.insert(article.file);
    return files;
}

/// The article as it is kept once it is as the window has it.
StoredArticle broughtUpTo(StoredArticle stored, const Article &shown)
{
    // A window that has no text has none to give, whether the file has one or not.
    if (stored.withheld || shown.text.isEmpty())
        stored.article = withDetails(std::move(stored.article), detailsOf(shown));
    else
        stored.article = shown;
    return stored;
}

} // namespace

bool isAkin(const ShownStory &shown, const StoryContents &kept)
{
    const QSet<QString> files = filesOf(shown.story.articles);
    return std::ranges::any_of(kept.articles,
                               [&files](const StoredArticle &stored) { return files.contains(fileOf(stored)); });
}

StoryEdit editTo(const StoryContents &kept, const ShownStory &shown,
                 const std::function<StoredArticle(const Article &)> &added)
{
    const QSet<QString> files = filesOf(shown.story.articles);
    StoryEdit edit;
    for (const StoredArticle &stored : kept.articles) {
        if (!files.contains(fileOf(stored)))
            edit.append(RemoveArticle{stored.id});
    }
    for (qsizetype i = 0; i < shown.story.articles.size(); ++i) {
        const Article &article = shown.story.articles.at(i);
        const auto stored = std::ranges::find(kept.articles, article.file, &fileOf);
        if (stored == kept.articles.cend()) {
            edit.append(AddArticle{added(article), i});
            continue;
        }
        const StoredArticle changed = broughtUpTo(*stored, article);
        if (changed == *stored)
            continue;
        if (changed.article.text == stored->article.text)
            edit.append(ChangeArticle{changed});
        else
            edit += carriedOver(kept, changed).edit;
    }
    if (shown.story.title != kept.title)
        edit.append(SetTitle{shown.story.title});
    if (shown.settings != kept.settings)
        edit.append(SetSettings{shown.settings});
    if (shown.corrections != kept.corrections)
        edit.append(SetCorrections{shown.corrections});
    return edit;
}

bool hasNewPassages(const ShownStory &shown, const StoryContents &kept)
{
    if (!shown.comparison || shown.comparison->passages == kept.passages)
        return false;
    const bool same = std::ranges::equal(
        shown.comparison->story.articles, kept.articles, [](const Article &article, const StoredArticle &stored) {
            return article.file == stored.article.file && article.text == stored.article.text; // and not of a version
        });
    return same && std::ranges::none_of(kept.articles, &StoredArticle::withheld)
        && passageProblem(kept, shown.comparison->passages).isEmpty();
}

} // namespace tellings
