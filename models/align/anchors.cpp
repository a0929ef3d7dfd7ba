// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/anchors.h"

#include "models/align/corrections.h"
#include "models/align/passageids.h"
#include "models/align/quoteplace.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace tellings {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Anchors", text);
}

QString refusal(const char *text, const Anchor &anchor)
{
    return translated(text).arg(anchor.quote.simplified().left(60), anchor.article);
}

/// Whether a person wrote the anchor, who gave as much of what is around it as they liked: anchorOf() gives all.
bool isByHand(const Anchor &anchor)
{
    return anchor.before.size() < std::min(anchorContext, anchor.range.start)
        || (anchor.before.isEmpty() && anchor.after.isEmpty());
}

/// Where an anchor by hand is: at its place, when the text and the neighbours that it names stand there; or in the one
/// place that has them all, when they are enough to tell it.
std::optional<TextRange> findByHand(const Anchor &anchor, const QString &text)
{
    const QString whole = anchor.before + anchor.quote + anchor.after;
    const qsizetype size = anchor.quote.size();
    const auto range = [&](qsizetype start) {
        return TextRange{start + anchor.before.size(), start + anchor.before.size() + size};
    };
    const qsizetype wanted = anchor.range.start - anchor.before.size();
    if (wanted >= 0 && QStringView(text).mid(wanted).startsWith(whole))
        return range(wanted);
    const qsizetype first = text.indexOf(whole);
    const bool tells = size >= longQuote || anchor.before.size() + anchor.after.size() >= enoughContext;
    if (first < 0 || !tells || text.indexOf(whole, first + 1) >= 0)
        return std::nullopt;
    return range(first);
}

} // namespace

Anchor anchorOf(const Story &story, const Span &span)
{
    const QString &text = story.articles.at(span.article).text;
    const QuoteMark mark = markOf(text, span.range);
    return {.article = articleKeys(story).at(span.article),
            .range = span.range,
            .quote = mark.quote,
            .before = mark.before,
            .after = mark.after,
            .rival = mark.rival};
}

std::expected<Place, QString> placeOf(const Anchor &anchor, const Story &story, const QStringList &keys)
{
    const qsizetype article = keys.indexOf(anchor.article);
    if (article < 0)
        return std::unexpected(
            translated(QT_TRANSLATE_NOOP("Anchors", "The story has no article \"%1\".")).arg(anchor.article));
    const QString &text = story.articles.at(article).text;
    if (anchor.quote.trimmed().isEmpty())
        return std::unexpected(translated(QT_TRANSLATE_NOOP("Anchors", "A place without text names nothing.")));
    const auto found = isByHand(anchor) ? findByHand(anchor, text)
                                        : findQuote({anchor.before, anchor.quote, anchor.after, anchor.rival}, text);
    if (found)
        return Place{.span = {static_cast<int>(article), *found}, .moved = found->start != anchor.range.start};
    const qsizetype first = text.indexOf(anchor.quote);
    if (first < 0)
        return std::unexpected(refusal(QT_TRANSLATE_NOOP("Anchors", "\"%1\" does not stand in %2 any more."), anchor));
    if (text.indexOf(anchor.quote, first + 1) >= 0)
        return std::unexpected(refusal(QT_TRANSLATE_NOOP("Anchors", "\"%1\" stands in %2 more than once."), anchor));
    return std::unexpected(refusal(
        QT_TRANSLATE_NOOP("Anchors", "\"%1\" stands in %2, but what is around it is not what it was."), anchor));
}

Anchor settledAt(const Anchor &anchor, const Place &place, const Story &story)
{
    Anchor settled = anchor;
    settled.range = place.span.range;
    if (isByHand(settled) == isByHand(anchor))
        return settled;
    settled = anchorOf(story, place.span); // it would read as if a person had written it
    settled.article = anchor.article;
    settled.cut = anchor.cut;
    return settled;
}

} // namespace tellings
