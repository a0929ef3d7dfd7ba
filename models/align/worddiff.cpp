// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/worddiff.h"

#include "models/diff/editscript.h"
#include "models/text/lexicon.h"

#include <algorithm>

namespace tellings {

namespace {

using diff::Edit;

/// The words of one telling, as numbers and as places in its text.
struct Telling {
    AnalysedArticle analysed;
    TextRange whole;

    /// The text of `words`, or the place before the next word when there are none.
    [[nodiscard]] TextRange textOf(diff::Range words) const
    {
        if (words.begin < words.end)
            return analysed.textRange(words);
        const qsizetype place = words.begin > 0 ? analysed.words[words.begin - 1].end : whole.start;
        return {place, place};
    }
};

WordChange changeOf(Edit::Kind kind)
{
    switch (kind) {
    case Edit::Kind::Equal: return WordChange::Equal;
    case Edit::Kind::Removed: return WordChange::Dropped;
    case Edit::Kind::Inserted: return WordChange::Added;
    }
    return WordChange::Changed;
}

/// Words put in where others were taken out were changed.
bool isReplacement(const Edit &first, const Edit &second)
{
    return first.kind != Edit::Kind::Equal && second.kind != Edit::Kind::Equal && first.kind != second.kind;
}

/// Where more than half of `tellings` lack the base's words, given what each of them lacks. Ranges of one telling do
/// not overlap.
QList<TextRange> lackedByMost(const QList<TextRange> &lacking, qsizetype tellings)
{
    QList<std::pair<qsizetype, int>> steps;
    steps.reserve(2 * lacking.size());
    for (const TextRange range : lacking)
        steps << std::pair(range.start, 1) << std::pair(range.end, -1);
    std::ranges::sort(steps);
    QList<TextRange> result;
    qsizetype without = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        without += steps[i].second;
        if (2 * without <= tellings || steps[i + 1].first == steps[i].first)
            continue;
        const TextRange range{steps[i].first, steps[i + 1].first};
        if (!result.isEmpty() && range.start == result.last().end)
            result.last().end = range.end;
        else
            result.append(range);
    }
    return result;
}

/// The telling that the others are told against: the first of the wanted article, or the first of all.
qsizetype baseIndexOf(const Passage &passage, int baseArticle)
{
    const Span *wanted = passage.firstSpanIn(baseArticle);
    return wanted ? wanted - passage.spans.constData() : 0;
}

} // namespace

QList<WordRun> wordDiff(const Article &base, TextRange baseRange, const Article &other, TextRange otherRange,
                        FoldRules rules)
{
    Lexicon lexicon(rules);
    const Telling a{lexicon.analyse(base, baseRange), baseRange};
    const Telling b{lexicon.analyse(other, otherRange), otherRange};
    const std::vector<Edit> edits = diff::editScript(a.analysed.document.words, b.analysed.document.words);
    QList<WordRun> runs;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        diff::Range inA = edits[i].a;
        diff::Range inB = edits[i].b;
        WordChange change = changeOf(edits[i].kind);
        if (i + 1 < edits.size() && isReplacement(edits[i], edits[i + 1])) {
            inA = {std::min(inA.begin, edits[i + 1].a.begin), std::max(inA.end, edits[i + 1].a.end)};
            inB = {std::min(inB.begin, edits[i + 1].b.begin), std::max(inB.end, edits[i + 1].b.end)};
            change = WordChange::Changed;
            ++i;
        }
        runs.append({change, a.textOf(inA), b.textOf(inB)});
    }
    return runs;
}

FoldRules foldRulesOf(const CompareSettings &settings)
{
    return {.matchCase = settings.matchCase, .ignoreAccents = settings.ignoreAccents};
}

QList<QList<WordMark>> wordMarks(const Story &story, const Passage &passage, int baseArticle, FoldRules rules)
{
    QList<QList<WordMark>> marks(passage.spans.size());
    if (passage.spans.isEmpty())
        return marks;
    const qsizetype baseIndex = baseIndexOf(passage, baseArticle);
    const Span &base = passage.spans[baseIndex];
    QList<TextRange> lacking;
    for (qsizetype i = 0; i < passage.spans.size(); ++i) {
        if (i == baseIndex)
            continue;
        const Span &span = passage.spans[i];
        const QList<WordRun> runs =
            wordDiff(story.articles[base.article], base.range, story.articles[span.article], span.range, rules);
        for (const WordRun &run : runs) {
            if (run.change == WordChange::Equal)
                continue;
            if (!run.base.isEmpty())
                lacking.append(run.base);
            if (!run.other.isEmpty())
                marks[i].append({run.change, run.other});
        }
    }
    for (const TextRange range : lackedByMost(lacking, passage.spans.size() - 1))
        marks[baseIndex].append({WordChange::Dropped, range});
    return marks;
}

} // namespace tellings
