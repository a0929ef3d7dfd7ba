// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/story/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace tellings {

QList<int> Passage::articles() const
{
    QList<int> result;
    for (const Span &span : spans) {
        if (result.isEmpty() || result.last() != span.article)
            result.append(span.article);
    }
    return result;
}

const Span *Passage::firstSpanIn(int article) const
{
    const auto found = std::ranges::find(spans, article, &Span::article);
    return found == spans.cend() ? nullptr : &*found;
}

double Comparison::sharedShare() const
{
    double shared = 0;
    double all = 0;
    for (qsizetype i = 0; i < wordCounts.size(); ++i) {
        shared += shares[i][i] * wordCounts[i];
        all += wordCounts[i];
    }
    return all > 0 ? shared / all : 0.0;
}

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::Verbatim: return QCoreApplication::translate("Relation", "verbatim");
    case Relation::Edited: return QCoreApplication::translate("Relation", "edited");
    case Relation::Reworded: return QCoreApplication::translate("Relation", "reworded");
    }
    return {};
}

QString relationKey(Relation relation)
{
    switch (relation) {
    case Relation::Verbatim: return QStringLiteral("verbatim");
    case Relation::Edited: return QStringLiteral("edited");
    case Relation::Reworded: return QStringLiteral("reworded");
    }
    return {};
}

QString foundByText(FoundBy foundBy)
{
    switch (foundBy) {
    case FoundBy::SharedRun: return QCoreApplication::translate("FoundBy", "a shared run of words");
    case FoundBy::SharedWords: return QCoreApplication::translate("FoundBy", "sentences with the same words");
    case FoundBy::Hand: return QCoreApplication::translate("FoundBy", "drawn by hand");
    }
    return {};
}

QString foundByKey(FoundBy foundBy)
{
    switch (foundBy) {
    case FoundBy::SharedRun: return QStringLiteral("shared-run");
    case FoundBy::SharedWords: return QStringLiteral("shared-words");
    case FoundBy::Hand: return QStringLiteral("hand");
    }
    return {};
}

} // namespace tellings
