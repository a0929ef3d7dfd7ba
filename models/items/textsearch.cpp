// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/textsearch.h"

#include "models/items/spantext.h"

namespace tellings {

namespace {

constexpr qsizetype mostHits = 10000;

/// Text as it is compared, each character with its place in the text: runs of white space are one space.
struct Folded {
    QString text;
    QList<qsizetype> places; ///< one more than characters: the last is the end
};

Folded foldedText(QStringView text, bool matchCase)
{
    Folded result;
    result.text.reserve(text.size());
    result.places.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar folded = searchFold(text[i]);
        if (folded == u' ' && !result.text.isEmpty() && result.text.back() == u' ')
            continue;
        // Folding the letter's case is what may be unwanted; marks fold all the same.
        result.text.append(matchCase && text[i].isLetter() ? text[i] : folded);
        result.places.append(i);
    }
    result.places.append(text.size());
    return result;
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
}

/// Whether a word begins or ends at `at`, or `inner`, the phrase's own character there, is none of a word.
bool isWordBound(const QString &text, qsizetype outer, qsizetype inner)
{
    return !isWordCharacter(text, outer) || !isWordCharacter(text, inner);
}

} // namespace

SearchResult searchStory(const Story &story, const QString &phrase, SearchOptions options)
{
    SearchResult result;
    const QString wanted = foldedText(phrase.trimmed(), options.matchCase).text;
    if (wanted.isEmpty())
        return result;
    for (int article = 0; article < story.articles.size(); ++article) {
        for (const Paragraph &paragraph : story.articles[article].paragraphs) {
            const Folded folded = foldedText(story.articles[article].view(paragraph.range), options.matchCase);
            qsizetype from = 0;
            while ((from = folded.text.indexOf(wanted, from)) >= 0) {
                const qsizetype end = from + wanted.size();
                if (options.wholeWords
                    && !(isWordBound(folded.text, from - 1, from) && isWordBound(folded.text, end, end - 1))) {
                    ++from;
                    continue;
                }
                if (result.hits.size() == mostHits) {
                    result.bounded = true;
                    return result;
                }
                const qsizetype start = paragraph.range.start;
                result.hits.append(Span{article, {start + folded.places[from], start + folded.places[end - 1] + 1}});
                from = end;
            }
        }
    }
    return result;
}

} // namespace tellings
