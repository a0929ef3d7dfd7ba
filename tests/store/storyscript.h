// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/articleversions.h"
#include "tests/store/storefixture.h"

/// What the program that is killed does, and what its test expects of it.
namespace tellings::test {

/// The story that every run begins with: the same ids in all processes.
inline StoryContents scriptStart()
{
    StoryContents contents = richContents();
    for (qsizetype i = 0; i < contents.articles.size(); ++i)
        contents.articles[i].id = 10 + i;
    contents.annotations[4503599627370495].article = 10;
    return contents;
}

/// The edit after so many others.
inline StoryEdit scriptEdit(const StoryContents &now, int number)
{
    const StoredArticle fresh{
        .id = 1000 + number,
        .article = newsArticle(u"Outlet %1"_s.arg(number), u"Head\n"_s + u"Many words. "_s.repeated(400))};
    ArticleVersion newer{.article = newsArticle(u"Version %1"_s.arg(number),
                                                u"Head \U0001F6A2\nThe \U0001F6A2 ferry, later. "_s.repeated(number)),
                         .source = "\xff bytes"_ba};
    const qint64 first = now.articles.constFirst().id;
    switch (number % 8) {
    case 0: return {SetTitle{u"Edit %1"_s.arg(number)}};
    case 1: return {AddArticle{fresh, number % 4}, PutAnnotation{{.id = 5000 + number, .article = fresh.id}}};
    case 2: return {SetCorrections{now.corrections + now.corrections.first(1)}};
    case 3: return {MoveArticle{now.articles.constLast().id, 0}, SetSettings{{.shortestRun = number}}};
    case 4: return {RemoveArticle{now.articles.constLast().id}};
    case 6: return addVersion(now, first, newer).edit;
    case 7: return chooseVersion(now, first, 0).edit;
    default:
        return {PutAnnotation{{.id = 5000 + number, .kind = u"note"_s, .quote = u"word "_s.repeated(number % 50)}}};
    }
}

/// The story after so many edits.
inline StoryContents scriptState(int edits)
{
    StoryContents contents = scriptStart();
    for (int number = 0; number < edits; ++number) {
        const StoryEdit steps = expanded(contents, scriptEdit(contents, number));
        for (const StoryChange &change : steps)
            (void)applyChange(contents, change);
    }
    return comparable(contents);
}

} // namespace tellings::test
