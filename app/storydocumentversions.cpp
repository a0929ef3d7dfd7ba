// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storycommands.h"
#include "app/storydocument.h"
#include "models/align/passageids.h"
#include "models/items/samearticles.h"

#include <algorithm>
#include <utility>

namespace tellings {

void StoryDocument::changeVersion(const QString &file, const Article &version, const QString &what,
                                  const std::function<void(bool)> &keep)
{
    const QList<Article> articles = m_story.articles;
    const qsizetype place = std::ranges::find(articles, file, &Article::file) - articles.cbegin();
    if (!m_comparison || place == articles.size())
        return;
    noteVersion(file, version.file);
    Story after = m_story;
    after.articles[place] = version;
    // The order is the same, so that what named an article before names the one in its place.
    const QStringList was = articleKeys(m_story);
    const QStringList is = articleKeys(after);
    QList<Correction> corrections = m_corrections;
    for (Correction &correction : corrections) {
        for (Anchor &anchor : correction.spans) {
            if (const qsizetype named = was.indexOf(anchor.article); named >= 0)
                anchor.article = is.at(named);
        }
    }
    using State = std::pair<Articles, bool>;
    m_undo.push(new ChangeCommand<State>(what, {{m_story.articles, m_corrections}, false},
                                         {{after.articles, corrections}, true}, [this, keep](const State &state) {
                                             keep(state.second);
                                             setArticles(state.first);
                                         }));
}

void StoryDocument::doBeside(const QString &what, const std::function<void(bool)> &keep)
{
    m_undo.push(new ChangeCommand<bool>(what, false, true, keep));
}

void StoryDocument::noteVersion(const QString &file, const QString &version)
{
    const auto has = [](const QString &name) {
        return [name](const QStringList &files) { return files.contains(name); };
    };
    auto group = std::ranges::find_if(m_versionFiles, has(file));
    if (group == m_versionFiles.end()) {
        m_versionFiles.append(QStringList{file});
        group = m_versionFiles.end() - 1;
    }
    if (!group->contains(version))
        group->append(version);
}

Story StoryDocument::followed(Story before) const
{
    QStringList files;
    for (const Article &article : m_story.articles)
        files.append(article.file);
    for (Article &article : before.articles) {
        if (files.contains(article.file))
            continue;
        for (const QStringList &group : m_versionFiles) {
            const auto now =
                std::ranges::find_if(group, [&files](const QString &file) { return files.contains(file); });
            if (group.contains(article.file) && now != group.cend())
                article.file = *now;
        }
    }
    return before;
}

QList<int> StoryDocument::placesNow() const
{
    return placesIn(followed(m_comparison->story), m_story);
}

} // namespace tellings
