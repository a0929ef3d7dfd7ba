// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/samearticles.h"

#include "models/align/passageids.h"

#include <QHash>

#include <algorithm>

namespace tellings {

QList<int> placesIn(const Story &before, const Story &after)
{
    QHash<QString, int> places;
    for (int i = 0; i < after.articles.size(); ++i)
        places.insert(after.articles.at(i).file, i);
    QList<int> result;
    result.reserve(before.articles.size());
    for (qsizetype i = 0; i < before.articles.size(); ++i) {
        const QString &file = before.articles.at(i).file;
        const bool stays = i < after.articles.size() && after.articles.at(i).file == file;
        result.append(stays ? static_cast<int>(i) : places.value(file, -1));
    }
    return result;
}

bool haveSameArticles(const Story &before, const Story &after)
{
    return std::ranges::equal(before.articles, after.articles, [](const Article &one, const Article &other) {
        return one.file == other.file && one.sha256 == other.sha256 && one.text.size() == other.text.size();
    });
}

QList<Correction> rekeyed(const QList<Correction> &corrections, const Story &before, const Story &after)
{
    const QStringList was = articleKeys(before);
    const QStringList is = articleKeys(after);
    const QList<int> places = placesIn(before, after);
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < is.size(); ++i)
        names.insert(after.articles.at(i).file, is.at(i)); // it may have been here before
    for (qsizetype i = 0; i < was.size(); ++i) // one that goes is called by its file, which no other has
        names.insert(was.at(i), places.at(i) < 0 ? before.articles.at(i).file : is.at(places.at(i)));
    QList<Correction> result = corrections;
    for (Correction &correction : result) {
        for (Anchor &anchor : correction.spans)
            anchor.article = names.value(anchor.article, anchor.article);
    }
    return result;
}

} // namespace tellings
