// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagetitles.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tellings {

QList<qsizetype> titleSpans(const Comparison &comparison, int baseArticle)
{
    QSet<std::pair<int, qsizetype>> taken; // where titles begin: those that begin in one place read the same
    const auto isFree = [&taken](const Span &span) { return !taken.contains({span.article, span.range.start}); };
    QList<qsizetype> titles;
    titles.reserve(comparison.passages.size());
    for (const Passage &passage : comparison.passages) {
        const QList<Span> &spans = passage.spans;
        const Span *ofBase = passage.firstSpanIn(baseArticle);
        qsizetype title = ofBase ? ofBase - spans.constData() : 0;
        if (!isFree(spans[title])) {
            const auto free = std::ranges::find_if(spans, isFree);
            if (free != spans.cend())
                title = free - spans.cbegin();
        }
        taken.insert({spans[title].article, spans[title].range.start});
        titles.append(title);
    }
    return titles;
}

} // namespace tellings
