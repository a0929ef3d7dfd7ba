// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/anchors.h"

#include "models/align/corrections.h"
#include "models/align/passageids.h"

#include <QCoreApplication>

namespace tellings {

namespace {

/// Characters kept of what stands around an anchor.
constexpr qsizetype contextLength = 32;

QString translated(const char *text)
{
    return QCoreApplication::translate("Anchors", text);
}

bool standsAt(const QString &text, qsizetype position, const Anchor &anchor)
{
    return position >= 0 && position + anchor.quote.size() <= text.size()
        && QStringView(text).sliced(position, anchor.quote.size()) == anchor.quote;
}

bool hasNeighbours(const QString &text, qsizetype position, const Anchor &anchor)
{
    const QStringView whole(text);
    return whole.first(position).endsWith(anchor.before)
        && whole.sliced(position + anchor.quote.size()).startsWith(anchor.after);
}

} // namespace

Anchor anchorOf(const Story &story, const Span &span)
{
    const QString &text = story.articles.at(span.article).text;
    const qsizetype before = std::min(contextLength, span.range.start);
    return {.article = articleKeys(story).at(span.article),
            .range = span.range,
            .quote = text.sliced(span.range.start, span.range.size()),
            .before = text.sliced(span.range.start - before, before),
            .after = text.mid(span.range.end, contextLength)};
}

std::expected<Place, QString> placeOf(const Anchor &anchor, const Story &story, const QStringList &keys)
{
    const qsizetype article = keys.indexOf(anchor.article);
    if (article < 0)
        return std::unexpected(
            translated(QT_TRANSLATE_NOOP("Anchors", "The story has no article \"%1\".")).arg(anchor.article));
    const QString &text = story.articles.at(article).text;
    const auto at = [&](qsizetype position) {
        return Place{.span = {static_cast<int>(article), {position, position + anchor.quote.size()}},
                     .moved = position != anchor.range.start};
    };
    if (anchor.quote.trimmed().isEmpty())
        return std::unexpected(translated(QT_TRANSLATE_NOOP("Anchors", "A place without text names nothing.")));
    if (standsAt(text, anchor.range.start, anchor))
        return at(anchor.range.start);
    QList<qsizetype> all;
    QList<qsizetype> likely;
    for (qsizetype i = text.indexOf(anchor.quote); i >= 0; i = text.indexOf(anchor.quote, i + 1)) {
        all.append(i);
        if (hasNeighbours(text, i, anchor))
            likely.append(i);
    }
    if (likely.size() == 1)
        return at(likely.constFirst());
    if (all.size() == 1)
        return at(all.constFirst());
    const QString quote = anchor.quote.simplified().left(60);
    if (all.isEmpty())
        return std::unexpected(translated(QT_TRANSLATE_NOOP("Anchors", "\"%1\" does not stand in %2 any more."))
                                   .arg(quote, anchor.article));
    return std::unexpected(
        translated(QT_TRANSLATE_NOOP("Anchors", "\"%1\" stands in %2 more than once.")).arg(quote, anchor.article));
}

} // namespace tellings
