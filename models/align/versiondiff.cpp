// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/versiondiff.h"

#include "models/diff/editscript.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace tellings {

namespace {

/// Numbers for paragraphs, the same for those that read the same.
class Paragraphs {
public:
    std::vector<diff::WordId> numbersOf(const Article &article)
    {
        std::vector<diff::WordId> numbers;
        for (const Paragraph &paragraph : article.paragraphs) {
            const QString text = article.view(paragraph.range).toString().simplified();
            auto known = m_known.find(text);
            if (known == m_known.end())
                known = m_known.insert(text, static_cast<quint32>(m_known.size()));
            numbers.push_back(diff::WordId{*known});
        }
        return numbers;
    }

private:
    QHash<QString, quint32> m_known;
};

/// The text from the first of some paragraphs, which are not none, to the last.
TextRange across(const Article &article, qsizetype first, qsizetype end)
{
    return {article.paragraphs.at(first).range.start, article.paragraphs.at(end - 1).range.end};
}

/// Where something would stand before a paragraph.
TextRange placeBefore(const Article &article, qsizetype paragraph)
{
    const QList<Paragraph> &all = article.paragraphs;
    const qsizetype place = paragraph < all.size() ? all.at(paragraph).range.start
        : all.isEmpty()                            ? 0
                                                   : all.constLast().range.end;
    return {place, place};
}

int wordsIn(const Article &article, TextRange range)
{
    std::vector<Word> words;
    if (!range.isEmpty())
        appendWords(article.text, range, words);
    return static_cast<int>(words.size());
}

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isSurrogate();
}

/// What a range has of each paragraph that it touches, from word to word.
QList<TextRange> partsOf(TextRange range, const Article &article)
{
    QList<TextRange> parts;
    for (const Paragraph &paragraph : article.paragraphs) {
        TextRange part{std::max(range.start, paragraph.range.start), std::min(range.end, paragraph.range.end)};
        while (!part.isEmpty() && !isOfWord(article.text.at(part.start)))
            ++part.start;
        while (!part.isEmpty() && !isOfWord(article.text.at(part.end - 1)))
            --part.end;
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts;
}

/// The whole paragraph, where a range has all of its words.
TextRange widened(TextRange range, const Article &article)
{
    const auto here = std::ranges::find_if(
        article.paragraphs, [range](const Paragraph &paragraph) { return paragraph.range.end >= range.end; });
    if (range.isEmpty() || here == article.paragraphs.cend() || here->range.start > range.start)
        return range;
    const auto isWordless = [&article](qsizetype start, qsizetype end) {
        return std::ranges::none_of(article.view({start, end}), &isOfWord);
    };
    const TextRange whole = here->range;
    return isWordless(whole.start, range.start) && isWordless(range.end, whole.end) ? whole : range;
}

/// A change that runs over the end of a paragraph, paragraph by paragraph; and what came or went with all of its words
/// as the paragraph that it is.
void appendParts(const WordRun &run, const Article &before, const Article &after, QList<WordRun> &runs)
{
    const QList<TextRange> out = partsOf(run.base, before);
    const QList<TextRange> in = partsOf(run.other, after);
    if (run.change == WordChange::Equal || (out.isEmpty() && in.isEmpty())) {
        runs.append(run);
        return;
    }
    for (qsizetype i = 0; i < std::max(out.size(), in.size()); ++i) {
        WordRun part{run.change, out.value(i, {run.base.end, run.base.end}),
                     in.value(i, {run.other.end, run.other.end})};
        if (part.base.isEmpty())
            part = {WordChange::Added, out.isEmpty() ? run.base : part.base, widened(part.other, after)};
        else if (part.other.isEmpty())
            part = {WordChange::Dropped, widened(part.base, before), in.isEmpty() ? run.other : part.other};
        runs.append(part);
    }
}

} // namespace

QList<WordRun> versionDiff(const Article &before, const Article &after, FoldRules rules)
{
    Paragraphs paragraphs;
    const auto first = paragraphs.numbersOf(before);
    const auto second = paragraphs.numbersOf(after);
    const std::vector<diff::Edit> edits = diff::editScript(first, second);
    QList<WordRun> runs;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const diff::Edit &edit = edits[i];
        if (edit.kind == diff::Edit::Kind::Equal) {
            for (std::uint32_t k = 0; k < edit.a.size(); ++k)
                runs.append({WordChange::Equal, before.paragraphs.at(edit.a.begin + k).range,
                             after.paragraphs.at(edit.b.begin + k).range});
            continue;
        }
        // What was taken out and put in at one place is told apart word by word.
        diff::Range out = edit.a;
        diff::Range in = edit.b;
        while (i + 1 < edits.size() && edits[i + 1].kind != diff::Edit::Kind::Equal) {
            ++i;
            out.end = std::max(out.end, edits[i].a.end);
            in.end = std::max(in.end, edits[i].b.end);
        }
        if (out.begin < out.end && in.begin < in.end) {
            const QList<WordRun> words =
                wordDiff(before, across(before, out.begin, out.end), after, across(after, in.begin, in.end), rules);
            for (const WordRun &run : words)
                appendParts(run, before, after, runs);
            continue;
        }
        for (std::uint32_t k = out.begin; k < out.end; ++k)
            runs.append({WordChange::Dropped, before.paragraphs.at(k).range, placeBefore(after, in.begin)});
        for (std::uint32_t k = in.begin; k < in.end; ++k)
            runs.append({WordChange::Added, placeBefore(before, out.begin), after.paragraphs.at(k).range});
    }
    return runs;
}

VersionSummary summaryOf(const QList<WordRun> &runs, const Article &before, const Article &after)
{
    VersionSummary summary;
    for (const WordRun &run : runs) {
        if (run.change == WordChange::Equal) {
            summary.same += wordsIn(after, run.other);
            continue;
        }
        summary.added += wordsIn(after, run.other);
        summary.dropped += wordsIn(before, run.base);
    }
    return summary;
}

} // namespace tellings
