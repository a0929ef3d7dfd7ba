// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/shares.h"

#include <algorithm>

namespace tellings {

namespace {

/// How many words lie in any of the ranges.
std::uint32_t wordsIn(std::vector<diff::Range> ranges)
{
    std::ranges::sort(ranges);
    std::uint32_t words = 0;
    std::uint32_t reached = 0;
    for (const diff::Range range : ranges) {
        const std::uint32_t begin = std::max(range.begin, reached);
        if (range.end > begin) {
            words += range.end - begin;
            reached = range.end;
        }
    }
    return words;
}

} // namespace

void fillShares(Comparison &comparison, const std::vector<int> &order, std::span<const diff::Document> documents,
                std::span<const diff::Passage> passages)
{
    const std::size_t count = documents.size();
    // ranges[row][column]: the stretches of row that stand in passages with column; [row][row]: in any passage.
    std::vector<std::vector<std::vector<diff::Range>>> ranges(count, std::vector<std::vector<diff::Range>>(count));
    for (const diff::Passage &passage : passages) {
        std::vector<std::uint32_t> carriers;
        for (const diff::Span &span : passage.spans) {
            if (carriers.empty() || carriers.back() != span.document)
                carriers.push_back(span.document);
        }
        for (const diff::Span &span : passage.spans) {
            for (const std::uint32_t other : carriers)
                ranges[span.document][other].push_back(span.words);
        }
    }
    comparison.wordCounts.fill(0, static_cast<qsizetype>(count));
    comparison.shares.fill(QList<double>(static_cast<qsizetype>(count), 0.0), static_cast<qsizetype>(count));
    for (std::size_t row = 0; row < count; ++row) {
        comparison.wordCounts[order[row]] = static_cast<int>(documents[row].size());
        for (std::size_t column = 0; column < count; ++column) {
            const double words = wordsIn(std::move(ranges[row][column]));
            if (documents[row].size() > 0)
                comparison.shares[order[row]][order[column]] = words / documents[row].size();
        }
    }
}

} // namespace tellings
