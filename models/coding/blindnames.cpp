// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/blindnames.h"

#include "models/coding/pointing.h"
#include "models/story/articledetails.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tellings {

namespace {

constexpr int letters = 26;

/// A to Z, then AA, AB: as columns of a sheet are called.
QString letterOf(int number)
{
    QString text;
    for (int left = number; left >= 0; left = left / letters - 1)
        text.prepend(QChar(u'A' + left % letters));
    return text;
}

} // namespace

QList<int> blindOrder(qsizetype articles, quint32 seed)
{
    QList<int> order(articles);
    std::ranges::iota(order, 0);
    return shuffled(order, seed);
}

Comparison blinded(const Comparison &comparison, quint32 seed)
{
    const QList<int> order = blindOrder(comparison.story.articles.size(), seed);
    QMap<int, ArticleDetails> details;
    for (int place = 0; place < order.size(); ++place) {
        ArticleDetails known = detailsOf(comparison.story.articles.at(order.at(place)));
        known.outlet = QCoreApplication::translate("BlindNames", "Outlet %1", "letter").arg(letterOf(place));
        known.byline.clear();
        known.url.clear();
        details.insert(order.at(place), known);
    }
    Comparison hidden = withDetails(comparison, details);
    if (std::ranges::contains(comparison.story.articles, hidden.story.title, &Article::outlet))
        hidden.story.title.clear(); // it has none but an outlet's name
    return hidden;
}

} // namespace tellings
