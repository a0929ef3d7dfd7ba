// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/finish.h"

#include "models/align/passageids.h"
#include "models/align/shares.h"
#include "models/text/lexicon.h"

#include <algorithm>

namespace tellings {

namespace {

/// Numbers go by where a reader of the first article, then the second and so on, meets the passages.
void number(QList<Passage> &passages)
{
    std::ranges::sort(passages, {}, [](const Passage &passage) -> const QList<Span> & { return passage.spans; });
    for (qsizetype i = 0; i < passages.size(); ++i)
        passages[i].number = static_cast<int>(i) + 1;
}

} // namespace

Relation relationOf(diff::Relation relation)
{
    switch (relation) {
    case diff::Relation::Verbatim: return Relation::Verbatim;
    case diff::Relation::Edited: return Relation::Edited;
    case diff::Relation::Reworded: return Relation::Reworded;
    }
    return Relation::Reworded;
}

bool finish(Comparison &comparison, std::span<const std::vector<TextRange>> words, const Watch &watch)
{
    const auto goesOn = [&watch](double done) { return !watch || watch(done); };
    number(comparison.passages);
    if (!goesOn(0.1) || !giveIds(comparison, [&](double done) { return goesOn(0.1 + 0.5 * done); }))
        return false;
    return fillShares(comparison, words, [&](double done) { return goesOn(0.6 + 0.4 * done); });
}

bool finish(Comparison &comparison, const Watch &watch)
{
    constexpr qsizetype round = 64;
    const auto goesOn = [&watch](double done) { return !watch || watch(done); };
    std::vector<std::vector<TextRange>> words;
    words.reserve(static_cast<std::size_t>(comparison.story.articles.size()));
    const auto count = static_cast<double>(comparison.story.articles.size());
    for (const Article &article : std::as_const(comparison.story.articles)) {
        const auto done = static_cast<qsizetype>(words.size());
        if (done % round == 0 && !goesOn(0.2 * static_cast<double>(done) / count))
            return false;
        words.push_back(wordPlaces(article, comparison.settings.leaveOutFurniture));
    }
    return finish(comparison, words, [&](double done) { return goesOn(0.2 + 0.8 * done); });
}

} // namespace tellings
