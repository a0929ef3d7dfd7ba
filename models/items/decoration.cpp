// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/decoration.h"

#include <algorithm>

namespace tellings {

namespace {

QList<ShownSpan> shownSpans(const Comparison &comparison, int article, const TextMap &map)
{
    QList<ShownSpan> spans;
    for (const Passage &passage : comparison.passages) {
        for (const Span &span : passage.spans) {
            if (span.article == article)
                spans.append({passage.number, passage.relation, span.range, 0, map.pieces(span.range)});
        }
    }
    std::ranges::stable_sort(spans, {}, [](const ShownSpan &span) { return std::pair(span.range, span.passage); });
    return spans;
}

/// Greedy interval colouring: the lowest lane whose last span has ended.
void assignLanes(QList<ShownSpan> &spans)
{
    QList<qsizetype> laneEnds;
    for (ShownSpan &span : spans) {
        const auto free = std::ranges::find_if(laneEnds, [&](qsizetype end) { return end <= span.range.start; });
        span.lane = static_cast<int>(free - laneEnds.begin());
        if (free == laneEnds.end())
            laneEnds.append(span.range.end);
        else
            *free = span.range.end;
    }
}

struct PlacedPiece {
    int span = 0;
    ParagraphPiece piece;
};

QList<TintRun> tintRuns(const QList<PlacedPiece> &pieces, const QList<ShownSpan> &spans)
{
    QList<int> bounds;
    for (const PlacedPiece &placed : pieces)
        bounds << placed.piece.start << placed.piece.end;
    std::ranges::sort(bounds);
    bounds.erase(std::ranges::unique(bounds).begin(), bounds.end());

    QList<TintRun> runs;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        TintRun run{bounds[i], bounds[i + 1], {}};
        for (const PlacedPiece &placed : pieces) {
            if (placed.piece.start <= run.start && run.end <= placed.piece.end)
                run.spans.append(placed.span);
        }
        std::ranges::sort(run.spans, {}, [&](int span) { return std::pair(spans[span].passage, span); });
        if (!run.spans.isEmpty())
            runs.append(run);
    }
    return runs;
}

} // namespace

ArticleDecoration decorate(const Comparison &comparison, int article)
{
    ArticleDecoration decoration;
    decoration.map = TextMap(comparison.story.articles.at(article).paragraphs);
    decoration.spans = shownSpans(comparison, article, decoration.map);
    assignLanes(decoration.spans);

    QList<QList<PlacedPiece>> byParagraph(decoration.map.paragraphCount());
    for (int i = 0; i < decoration.spans.size(); ++i) {
        const ShownSpan &span = decoration.spans[i];
        for (const ParagraphPiece &piece : span.pieces)
            byParagraph[piece.paragraph].append({i, piece});
        if (!span.pieces.isEmpty())
            decoration.chips.append({span.pieces.first().paragraph, span.pieces.first().start, span.passage});
    }
    std::ranges::stable_sort(decoration.chips, {},
                             [](const SpanChip &chip) { return std::tuple(chip.paragraph, chip.start, chip.passage); });
    for (const QList<PlacedPiece> &pieces : byParagraph)
        decoration.tints.append(tintRuns(pieces, decoration.spans));
    return decoration;
}

QList<int> passagesAt(const ArticleDecoration &decoration, qsizetype offset)
{
    QList<int> numbers;
    for (const ShownSpan &span : decoration.spans) {
        if (span.range.contains(offset))
            numbers.append(span.passage);
    }
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    return numbers;
}

int nextChoice(const QList<int> &passages, int current)
{
    if (passages.isEmpty())
        return 0;
    const qsizetype index = passages.indexOf(current);
    return passages[(index + 1) % passages.size()];
}

QList<ChosenInArticle> choosePassage(const Comparison &comparison, const Passage &passage, int baseArticle,
                                     DifferenceChoice choice)
{
    QList<ChosenInArticle> chosen(comparison.story.articles.size());
    const FoldRules rules = foldRulesOf(comparison.settings);
    const QList<QList<WordMark>> marks = choice.against == DifferenceChoice::Against::Majority
        ? majorityMarks(comparison.story, passage, rules)
        : wordMarks(comparison.story, passage, baseArticle, rules);
    const QList<QList<TextRange>> typography =
        choice.typography ? typographyMarks(comparison.story, passage, baseArticle) : QList<QList<TextRange>>();
    for (qsizetype i = 0; i < passage.spans.size(); ++i) {
        ChosenInArticle &column = chosen[passage.spans[i].article];
        column.spans.append(passage.spans[i].range);
        if (i < marks.size())
            column.marks.append(marks[i]);
        column.typography.append(typography.value(i));
    }
    return chosen;
}

const Passage *passageByNumber(const Comparison &comparison, int number)
{
    const auto found = std::ranges::find(comparison.passages, number, &Passage::number);
    return found == comparison.passages.cend() ? nullptr : &*found;
}

} // namespace tellings
