// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/alignedrows.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

/// Pairs that are weighed against each other: the square of them is looked at.
constexpr qsizetype mostPairs = 4000;
constexpr qsizetype headlineWeight = 500; // characters; about a long paragraph

/// A paragraph of the first article and one of another, with the characters that both have in common passages.
struct Pair {
    int first = 0;
    int other = 0;
    qsizetype weight = 0;
};

/// The paragraphs of an article that are shown, and how much of each one a span covers.
class Paragraphs {
public:
    Paragraphs(const Article &article, bool leaveOutFurniture) : m_article(article)
    {
        for (int i = 0; i < article.paragraphs.size(); ++i) {
            const ParagraphRole role = article.paragraphs.at(i).role;
            const bool apart =
                role == ParagraphRole::Furniture || role == ParagraphRole::Dateline || role == ParagraphRole::Byline;
            if (!leaveOutFurniture || !apart)
                shown.append(i);
        }
    }

    QList<int> shown;

    /// Its place in `shown`, or -1.
    [[nodiscard]] int headline() const
    {
        for (int i = 0; i < shown.size(); ++i) {
            if (m_article.paragraphs.at(shown.at(i)).role == ParagraphRole::Headline)
                return i;
        }
        return -1;
    }

    /// Calls `use` with the place in `shown` of each paragraph that the range reaches into, and by how much.
    template <typename Use>
    void forEachIn(TextRange range, Use use) const
    {
        for (int i = 0; i < shown.size(); ++i) {
            const TextRange paragraph = m_article.paragraphs.at(shown.at(i)).range;
            const qsizetype common = std::min(range.end, paragraph.end) - std::max(range.start, paragraph.start);
            if (common > 0)
                use(i, common);
        }
    }

private:
    const Article &m_article;
};

QList<Pair> pairsOf(const Comparison &comparison, const Paragraphs &first, int article, const Paragraphs &other)
{
    QHash<std::pair<int, int>, qsizetype> weights;
    for (const Passage &passage : comparison.passages) {
        for (const Span &a : passage.spans) {
            if (a.article != 0)
                continue;
            for (const Span &b : passage.spans) {
                if (b.article != article)
                    continue;
                first.forEachIn(a.range, [&](int i, qsizetype inFirst) {
                    other.forEachIn(b.range,
                                    [&](int k, qsizetype inOther) { weights[{i, k}] += std::min(inFirst, inOther); });
                });
            }
        }
    }
    // Headlines are the first thing that a reader compares, whatever they share.
    const int ownHeadline = first.headline();
    const int otherHeadline = other.headline();
    if (ownHeadline >= 0 && otherHeadline >= 0)
        weights[{ownHeadline, otherHeadline}] += headlineWeight;
    QList<Pair> pairs;
    for (const auto &[places, weight] : weights.asKeyValueRange())
        pairs.append({places.first, places.second, weight});
    if (pairs.size() > mostPairs) {
        std::ranges::sort(pairs, std::ranges::greater(), &Pair::weight);
        pairs.resize(mostPairs);
    }
    std::ranges::sort(pairs, {}, [](const Pair &pair) { return std::pair(pair.first, pair.other); });
    return pairs;
}

/// For each paragraph of the other article the one of the first that it stands beside, or -1: the chain of pairs with
/// the greatest sum of weights that rises in both.
QList<int> besideWhich(const QList<Pair> &pairs, qsizetype paragraphs)
{
    QList<qsizetype> sums;
    QList<qsizetype> before;
    qsizetype best = -1;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        sums.append(pairs.at(i).weight);
        before.append(-1);
        for (qsizetype k = 0; k < i; ++k) {
            if (pairs.at(k).first < pairs.at(i).first && pairs.at(k).other < pairs.at(i).other
                && sums.at(k) + pairs.at(i).weight > sums.at(i)) {
                sums[i] = sums.at(k) + pairs.at(i).weight;
                before[i] = k;
            }
        }
        if (best < 0 || sums.at(i) > sums.at(best))
            best = i;
    }
    QList<int> beside(paragraphs, -1);
    for (; best >= 0; best = before.at(best))
        beside[pairs.at(best).other] = pairs.at(best).first;
    return beside;
}

/// The row of each paragraph of an article, from the rows of those that are tied to one: what stands between two ties
/// is spread over the rows between them, the last row taking what is left over. Rows before the first are negative.
QList<int> rowsOf(const QList<int> &beside)
{
    QList<int> rows(beside.size(), 0);
    const auto tie = std::ranges::find_if(beside, [](int row) { return row >= 0; });
    const auto lead = static_cast<int>(tie - beside.begin());
    const int start = tie == beside.end() ? lead : *tie;
    for (int i = 0; i < lead; ++i)
        rows[i] = start - lead + i;
    for (qsizetype i = lead; i < beside.size();) {
        const int row = beside.at(i);
        qsizetype end = i + 1;
        while (end < beside.size() && beside.at(end) < 0)
            ++end;
        const int last = end < beside.size() ? beside.at(end) - 1 : row + static_cast<int>(end - i);
        for (qsizetype k = i; k < end; ++k)
            rows[k] = std::min(row + static_cast<int>(k - i), last);
        i = end;
    }
    return rows;
}

} // namespace

QList<AlignedRow> alignedRows(const Comparison &comparison)
{
    const QList<Article> &articles = comparison.story.articles;
    if (articles.isEmpty())
        return {};
    const bool leaveOut = comparison.settings.leaveOutFurniture;
    const Paragraphs first(articles.constFirst(), leaveOut);
    QList<QList<int>> rows; // by article, for each paragraph that is shown
    QList<QList<int>> shown;
    int top = 0;
    int bottom = 0;
    for (int article = 0; article < articles.size(); ++article) {
        const Paragraphs own(articles.at(article), leaveOut);
        QList<int> beside(own.shown.size());
        if (article == 0)
            std::ranges::generate(beside, [row = 0]() mutable { return row++; });
        else
            beside = besideWhich(pairsOf(comparison, first, article, own), own.shown.size());
        rows.append(rowsOf(beside));
        shown.append(own.shown);
        if (!own.shown.isEmpty()) {
            top = std::min(top, rows.constLast().constFirst());
            bottom = std::max(bottom, rows.constLast().constLast() + 1);
        }
    }
    QList<AlignedRow> aligned(bottom - top, AlignedRow(articles.size()));
    for (qsizetype article = 0; article < articles.size(); ++article) {
        for (qsizetype i = 0; i < shown.at(article).size(); ++i)
            aligned[rows.at(article).at(i) - top][article].append(shown.at(article).at(i));
    }
    aligned.removeIf([](const AlignedRow &row) {
        return std::ranges::all_of(row, [](const QList<int> &cell) { return cell.isEmpty(); });
    });
    return aligned;
}

} // namespace tellings
