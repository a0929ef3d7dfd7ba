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

void finish(Comparison &comparison)
{
    number(comparison.passages);
    giveIds(comparison);
    std::vector<std::vector<TextRange>> words;
    words.reserve(static_cast<std::size_t>(comparison.story.articles.size()));
    for (const Article &article : std::as_const(comparison.story.articles))
        words.push_back(wordPlaces(article, comparison.settings.leaveOutFurniture));
    fillShares(comparison, words);
}

} // namespace tellings
