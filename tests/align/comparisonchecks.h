// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/worddiff.h"
#include "models/story/comparison.h"
#include "models/text/words.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

/// What must hold of any comparison, said the slow and plain way.
namespace tellings::test {

/// The words of an article that the engine sees.
inline std::vector<TextRange> wordsOf(const Article &article, bool leaveOutFurniture)
{
    std::vector<Word> words;
    for (const Paragraph &paragraph : article.paragraphs) {
        const bool isApart = paragraph.role == ParagraphRole::Furniture || paragraph.role == ParagraphRole::Dateline
            || paragraph.role == ParagraphRole::Byline;
        if (!leaveOutFurniture || !isApart)
            appendWords(article.text, paragraph.range, words);
    }
    std::vector<TextRange> ranges;
    ranges.reserve(words.size());
    for (const Word &word : words)
        ranges.push_back(word.range);
    return ranges;
}

/// The folded words of a stretch.
inline QStringList foldedWords(const Article &article, TextRange range, bool leaveOutFurniture = true)
{
    QStringList words;
    for (const TextRange word : wordsOf(article, leaveOutFurniture)) {
        if (range.start <= word.start && word.end <= range.end)
            words.append(foldWord(article.view(word)));
    }
    return words;
}

/// Both ends of the range are ends of words.
inline bool boundsAreWords(const std::vector<TextRange> &words, TextRange range)
{
    return std::ranges::any_of(words, [&](TextRange word) { return word.start == range.start; })
        && std::ranges::any_of(words, [&](TextRange word) { return word.end == range.end; });
}

/// What is wrong with passages and repeats, or nothing.
inline QString rangesFault(const Comparison &comparison)
{
    using namespace Qt::StringLiterals;
    const QList<Article> &articles = comparison.story.articles;
    std::vector<std::vector<TextRange>> words;
    for (const Article &article : articles)
        words.push_back(wordsOf(article, comparison.settings.leaveOutFurniture));
    for (qsizetype i = 0; i < comparison.passages.size(); ++i) {
        const Passage &passage = comparison.passages[i];
        const QString name = u"passage %1: "_s.arg(i + 1);
        if (passage.number != i + 1)
            return name + u"numbered %1"_s.arg(passage.number);
        if (passage.articles().size() < 2)
            return name + u"fewer than two articles"_s;
        if (std::isnan(passage.similarity) || passage.similarity < 0 || passage.similarity > 1)
            return name + u"similarity %1"_s.arg(passage.similarity);
        QSet<QStringList> tellings;
        for (qsizetype k = 0; k < passage.spans.size(); ++k) {
            const Span &span = passage.spans[k];
            if (span.article < 0 || span.article >= articles.size() || span.range.start < 0 || span.range.isEmpty()
                || span.range.end > articles[span.article].text.size())
                return name + u"a span out of bounds"_s;
            if (!boundsAreWords(words[static_cast<std::size_t>(span.article)], span.range))
                return name + u"a span cuts a word: \"%1\""_s.arg(articles[span.article].view(span.range));
            if (k > 0
                && (passage.spans[k - 1].article > span.article
                    || (passage.spans[k - 1].article == span.article
                        && passage.spans[k - 1].range.end > span.range.start)))
                return name + u"spans out of order or overlapping"_s;
            tellings.insert(foldedWords(articles[span.article], span.range, comparison.settings.leaveOutFurniture));
        }
        if ((tellings.size() == 1) != (passage.relation == Relation::Verbatim))
            return name + u"%1, but %2 different tellings"_s.arg(relationKey(passage.relation)).arg(tellings.size());
        if (i > 0 && comparison.passages[i - 1].spans == passage.spans)
            return name + u"is the one before it again"_s;
        if (i > 0 && comparison.passages[i - 1].spans > passage.spans)
            return name + u"out of order"_s;
    }
    return {};
}

/// What is wrong with the repeats, or nothing.
inline QString repeatsFault(const Comparison &comparison)
{
    using namespace Qt::StringLiterals;
    for (const Repeat &repeat : comparison.repeats) {
        const Article &article = comparison.story.articles.at(repeat.article);
        const std::vector<TextRange> words = wordsOf(article, comparison.settings.leaveOutFurniture);
        if (repeat.ranges.size() < 2)
            return u"a repeat of one place"_s;
        for (qsizetype k = 0; k < repeat.ranges.size(); ++k) {
            if (!boundsAreWords(words, repeat.ranges[k]))
                return u"a repeat cuts a word"_s;
            if (k > 0 && repeat.ranges[k - 1].end > repeat.ranges[k].start)
                return u"a repeat's places overlap"_s;
        }
    }
    return {};
}

/// What is wrong with word counts and shares against counting word by word, or nothing.
inline QString sharesFault(const Comparison &comparison)
{
    using namespace Qt::StringLiterals;
    const qsizetype count = comparison.story.articles.size();
    if (comparison.wordCounts.size() != count || comparison.shares.size() != count)
        return u"a row for each article is missing"_s;
    for (qsizetype row = 0; row < count; ++row) {
        const std::vector<TextRange> words =
            wordsOf(comparison.story.articles[row], comparison.settings.leaveOutFurniture);
        if (comparison.wordCounts[row] != static_cast<int>(words.size()))
            return u"%1 words in article %2, counted %3"_s.arg(comparison.wordCounts[row]).arg(row).arg(words.size());
        if (comparison.shares[row].size() != count)
            return u"row %1 is short"_s.arg(row);
        for (qsizetype column = 0; column < count; ++column) {
            const auto isShared = [&](TextRange word) {
                return std::ranges::any_of(comparison.passages, [&](const Passage &passage) {
                    return (row == column || passage.firstSpanIn(static_cast<int>(column)))
                        && std::ranges::any_of(passage.spans, [&](const Span &span) {
                               return span.article == row && span.range.start <= word.start
                                   && word.end <= span.range.end;
                           });
                });
            };
            const auto shared = static_cast<double>(std::ranges::count_if(words, isShared));
            const double share = words.empty() ? 0.0 : shared / static_cast<double>(words.size());
            if (std::abs(share - comparison.shares[row][column]) > 1e-9)
                return u"shares[%1][%2] is %3, counted %4"_s.arg(row)
                    .arg(column)
                    .arg(comparison.shares[row][column])
                    .arg(share);
        }
    }
    return {};
}

/// What is wrong with the word runs between two stretches, or nothing.
inline QString wordRunsFault(const Article &base, TextRange baseRange, const Article &other, TextRange otherRange,
                             const QList<WordRun> &runs)
{
    using namespace Qt::StringLiterals;
    const auto split = [](const Article &article, TextRange range) {
        std::vector<Word> words;
        appendWords(article.text, range, words);
        QStringList folded;
        for (const Word &word : words)
            folded.append(foldWord(article.view(word.range)));
        return folded;
    };
    QStringList inBase;
    QStringList inOther;
    TextRange lastBase{baseRange.start, baseRange.start};
    TextRange lastOther{otherRange.start, otherRange.start};
    for (const WordRun &run : runs) {
        if (run.base.start < lastBase.end || run.base.end < run.base.start || run.base.end > baseRange.end
            || run.other.start < lastOther.end || run.other.end < run.other.start || run.other.end > otherRange.end)
            return u"runs out of order or out of bounds"_s;
        lastBase = run.base;
        lastOther = run.other;
        const QStringList a = split(base, run.base);
        const QStringList b = split(other, run.other);
        const bool right = run.change == WordChange::Equal ? !a.isEmpty() && a == b
            : run.change == WordChange::Added              ? run.base.isEmpty() && !b.isEmpty()
            : run.change == WordChange::Dropped            ? !a.isEmpty() && run.other.isEmpty()
                                                           : !a.isEmpty() && !b.isEmpty();
        if (!right)
            return u"a run is not what it says: \"%1\", \"%2\""_s.arg(a.join(u' '), b.join(u' '));
        inBase += a;
        inOther += b;
    }
    if (inBase != split(base, baseRange) || inOther != split(other, otherRange))
        return u"the runs do not hold every word"_s;
    return {};
}

/// What is wrong with the word differences of the passages, or nothing.
inline QString wordDiffFault(const Comparison &comparison)
{
    using namespace Qt::StringLiterals;
    for (const Passage &passage : comparison.passages) {
        const Span &base = passage.spans.front();
        const Article &baseArticle = comparison.story.articles[base.article];
        for (const Span &span : passage.spans) {
            const Article &article = comparison.story.articles[span.article];
            const QString fault = wordRunsFault(baseArticle, base.range, article, span.range,
                                                wordDiff(baseArticle, base.range, article, span.range));
            if (!fault.isEmpty())
                return u"passage %1: "_s.arg(passage.number) + fault;
        }
        const QList<QList<WordMark>> marks = wordMarks(comparison.story, passage);
        if (marks.size() != passage.spans.size())
            return u"marks for %1 of %2 spans"_s.arg(marks.size()).arg(passage.spans.size());
        for (qsizetype i = 0; i < marks.size(); ++i) {
            qsizetype reached = passage.spans[i].range.start;
            for (const WordMark &mark : marks[i]) {
                if (mark.range.start < reached || mark.range.isEmpty() || mark.range.end > passage.spans[i].range.end)
                    return u"a mark is out of order or out of its span"_s;
                if (mark.change == WordChange::Equal || (i == 0) != (mark.change == WordChange::Dropped))
                    return u"a mark of the wrong kind"_s;
                reached = mark.range.end;
            }
        }
    }
    return {};
}

/// The passages without numbers, by articles' texts instead of indices: what must not depend on the order of articles.
inline QStringList orderFree(const Comparison &comparison)
{
    using namespace Qt::StringLiterals;
    QStringList result;
    const auto place = [&](int article, TextRange range) {
        return u"%1@%2..%3"_s.arg(comparison.story.articles[article].file).arg(range.start).arg(range.end);
    };
    for (const Passage &passage : comparison.passages) {
        QStringList spans;
        for (const Span &span : passage.spans)
            spans.append(place(span.article, span.range));
        spans.sort();
        result.append(u"%1 %2 %3 %4"_s.arg(relationKey(passage.relation), foundByKey(passage.foundBy))
                          .arg(passage.similarity, 0, 'g', 17)
                          .arg(spans.join(u' ')));
    }
    for (const Repeat &repeat : comparison.repeats) {
        QStringList ranges;
        for (const TextRange range : repeat.ranges)
            ranges.append(place(repeat.article, range));
        result.append(u"repeat "_s + ranges.join(u' '));
    }
    result.sort();
    return result;
}

} // namespace tellings::test
