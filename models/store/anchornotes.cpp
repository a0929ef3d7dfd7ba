// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/anchornotes.h"

#include "models/align/anchors.h"
#include "models/align/passageids.h"
#include "models/align/quoteplace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

using State = AnchorPlace::State;

/// An annotation's kind for a person; of one that nobody here knows, its name.
QString kindText(const QString &kind)
{
    if (kind.startsWith("coding"_L1))
        return QCoreApplication::translate("AnchorNotes", "Coding");
    return kind == "note"_L1 ? QCoreApplication::translate("AnchorNotes", "Note") : kind;
}

AnchorNote noteOf(const Annotation &annotation, const Article &article)
{
    AnchorNote note{.what = kindText(annotation.kind), .quote = annotation.quote, .annotation = annotation.id};
    if (isLost(annotation))
        return note;
    note.state = isMoved(annotation) ? State::Moved : State::Exact;
    note.place = annotation.range.start;
    note.paragraph = paragraphNumber(article, note.place);
    return note;
}

} // namespace

QList<AnchorNote> anchorNotes(const StoryContents &contents, qint64 article)
{
    const qsizetype index = indexOf(contents, article);
    if (index < 0 || contents.articles.at(index).withheld)
        return {};
    const Article &text = contents.articles.at(index).article;
    QList<AnchorNote> notes;
    for (const Annotation &annotation : contents.annotations) {
        if (annotation.article == article && hasPlace(annotation))
            notes.append(noteOf(annotation, text));
    }
    const Story story = storyOf(contents);
    const QStringList keys = articleKeys(story);
    for (int number = 0; number < contents.corrections.size(); ++number) {
        const Correction &correction = contents.corrections.at(number);
        for (int stretch = 0; stretch < correction.spans.size(); ++stretch) {
            const Anchor &anchor = correction.spans.at(stretch);
            if (anchor.article != keys.at(index))
                continue;
            AnchorNote note{.what = correctionText(correction.kind),
                            .quote = isHash(anchor.quote) ? QString() : anchor.quote,
                            .correction = number,
                            .stretch = stretch};
            if (const auto place = placeOf(anchor, story, keys)) {
                note.state = place->moved ? State::Moved : State::Exact;
                note.place = place->span.range.start;
                note.paragraph = paragraphNumber(text, note.place);
            }
            notes.append(note);
        }
    }
    std::ranges::stable_sort(notes, {},
                             [](const AnchorNote &note) { return std::pair(note.state == State::Lost, note.place); });
    return notes;
}

Unsettled unsettledIn(const StoryContents &contents)
{
    QHash<qint64, int> counts;
    for (const Annotation &annotation : contents.annotations) {
        if (isMoved(annotation) || isLost(annotation))
            ++counts[annotation.article];
    }
    Unsettled result;
    for (const StoredArticle &stored : contents.articles) {
        const int count = stored.withheld ? 0 : counts.value(stored.id);
        if (count > 0 && result.count == 0)
            result.article = stored.id;
        result.count += count;
    }
    return result;
}

int countOf(const QList<AnchorNote> &notes, AnchorPlace::State state)
{
    return static_cast<int>(std::ranges::count(notes, state, &AnchorNote::state));
}

} // namespace tellings
