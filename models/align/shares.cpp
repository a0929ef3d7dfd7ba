// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/shares.h"

#include <algorithm>

namespace tellings {

namespace {

/// A span with the articles that its passage stands in.
struct SharedSpan {
    TextRange range;
    const QList<int> *carriers;
};

qsizetype wordsBefore(const std::vector<TextRange> &words, qsizetype offset)
{
    return std::ranges::lower_bound(words, offset, {}, &TextRange::start) - words.begin();
}

/// How many words begin in any of the ranges, which are sorted.
qsizetype wordsIn(const std::vector<TextRange> &words, const std::vector<TextRange> &ranges)
{
    qsizetype count = 0;
    qsizetype reached = 0;
    for (const TextRange range : ranges) {
        const qsizetype begin = std::max(wordsBefore(words, range.start), reached);
        const qsizetype end = wordsBefore(words, range.end);
        if (end > begin) {
            count += end - begin;
            reached = end;
        }
    }
    return count;
}

/// One row of the shares: the words of an article that stand in passages with each of the others.
QList<double> rowOf(const std::vector<TextRange> &words, std::vector<SharedSpan> spans,
                    std::vector<std::vector<TextRange>> &scratch)
{
    std::ranges::sort(spans, {}, &SharedSpan::range);
    for (const SharedSpan &span : spans) {
        for (const int carrier : *span.carriers)
            scratch[static_cast<std::size_t>(carrier)].push_back(span.range);
    }
    QList<double> row(static_cast<qsizetype>(scratch.size()), 0.0);
    for (const SharedSpan &span : spans) {
        for (const int carrier : *span.carriers) {
            auto &ranges = scratch[static_cast<std::size_t>(carrier)];
            if (ranges.empty() || words.empty())
                continue; // counted with an earlier span
            row[carrier] = static_cast<double>(wordsIn(words, ranges)) / static_cast<double>(words.size());
            ranges.clear();
        }
    }
    return row;
}

} // namespace

bool fillShares(Comparison &comparison, std::span<const std::vector<TextRange>> words, const Watch &watch)
{
    constexpr std::size_t round = 64;
    std::vector<QList<int>> carriers;
    carriers.reserve(static_cast<std::size_t>(comparison.passages.size()));
    std::vector<std::vector<SharedSpan>> spans(words.size());
    for (const Passage &passage : std::as_const(comparison.passages)) {
        carriers.push_back(passage.articles());
        for (const Span &span : passage.spans)
            spans[static_cast<std::size_t>(span.article)].push_back({span.range, &carriers.back()});
    }
    comparison.wordCounts.clear();
    comparison.shares.clear();
    std::vector<std::vector<TextRange>> scratch(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (watch && i % round == 0 && !watch(static_cast<double>(i) / static_cast<double>(words.size())))
            return false;
        comparison.wordCounts.append(static_cast<int>(words[i].size()));
        comparison.shares.append(rowOf(words[i], std::move(spans[i]), scratch));
    }
    return true;
}

} // namespace tellings
