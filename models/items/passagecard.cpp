// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagecard.h"

#include "models/items/places.h"
#include "models/items/spantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tellings {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PassageCard)
};

} // namespace

QString passageCard(const Comparison &comparison, const Passage &passage)
{
    const QLocale locale;
    const QList<Article> &articles = comparison.story.articles;
    QStringList outlets;
    for (const int article : passage.articles())
        outlets.append(outletName(articles.at(article)));
    const QString percentage = locale.toString(passage.similarity * 100, 'f', 0) + locale.percent();
    QStringList lines;
    lines.append(Texts::tr("Passage %1: %2, %3 alike", "number, relation, percentage")
                     .arg(locale.toString(passage.number), relationText(passage.relation), percentage));
    lines.append(Texts::tr("In %1 of %2: %3", "number, all, list of outlets")
                     .arg(locale.toString(outlets.size()), locale.toString(articles.size()),
                          locale.createSeparatedList(outlets)));
    if (const int first = firstToPublish(comparison.story, passage); first >= 0)
        lines.append(Texts::tr("First published by %1").arg(outletName(articles.at(first))));
    lines.append(passage.foundBy == FoundBy::SharedRun ? Texts::tr("Found by the same words in a row")
                                                       : Texts::tr("Found by the words in common"));
    if (passage.confirmed)
        lines.append(Texts::tr("Confirmed by hand"));
    return lines.join(QChar(u'\n'));
}

} // namespace tellings
