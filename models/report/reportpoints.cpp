// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportpoints.h"

#include "models/items/passagetitles.h"
#include "models/items/roles.h"
#include "models/items/spantext.h"
#include "models/report/reporttext.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 4; ///< of one kind in the summary
constexpr int wordsShown = 12;

QString nameOf(const Comparison &comparison, int article)
{
    return ReportText::isolated(ReportText::oneLine(outletName(comparison.story.articles.at(article))));
}

/// So many words are shown where no more than `mostWords` may be quoted; 0: all.
int shortest(int mostWords)
{
    return mostWords > 0 ? std::min(mostWords, wordsShown) : wordsShown;
}

/// What passages are called: the same as in the window's lists.
class Titles {
public:
    Titles(const Comparison &comparison, int mostWords)
        : m_comparison(comparison)
        , m_spans(titleSpans(comparison))
        , m_words(shortest(mostWords))
    {
    }

    /// The first words of the passage of this number.
    [[nodiscard]] QString of(int number) const
    {
        const QList<Passage> &passages = m_comparison.passages;
        const qsizetype index = std::ranges::find(passages, number, &Passage::number) - passages.cbegin();
        const Span &title = passages.at(index).spans.at(m_spans.at(index));
        return ReportText::oneLine(
            firstWords(m_comparison.story.articles.at(title.article).view(title.range), m_words));
    }

private:
    const Comparison &m_comparison;
    QList<qsizetype> m_spans;
    int m_words;
};

QString numbersText(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(ReportText::number(number));
    return QLocale().createSeparatedList(texts);
}

ReportPoint inAll(const Comparison &comparison, const QList<Passage> &passages)
{
    const qsizetype outlets = comparison.story.articles.size();
    QList<int> numbers;
    for (const Passage &passage : passages) {
        if (passage.articles().size() == outlets)
            numbers.append(passage.number);
    }
    if (numbers.isEmpty())
        return {ReportText::tr("No passage stands in all %Ln outlet(s).", nullptr, int(outlets)), {}};
    return {ReportText::tr("%Ln passage(s) stand in all outlets: %1.", "a list of numbers", int(numbers.size()))
                .arg(numbersText(numbers)),
            numbers};
}

/// "Herald: 4 of 18 passages left out; 37% of its words stand nowhere else."
ReportPoint shortLine(const Comparison &comparison, const QList<Passage> &passages, int article)
{
    const auto leftOut =
        std::ranges::count_if(passages, [article](const Passage &p) { return !p.firstSpanIn(article); });
    const double shared = comparison.shares.value(article).value(article);
    return {ReportText::tr("%1: %Ln of %2 passages left out; %3 of its words stand nowhere else.",
                           "outlet, all passages, percentage", int(leftOut))
                .arg(nameOf(comparison, article), ReportText::number(passages.size()), ReportText::percent(1 - shared)),
            {}};
}

QList<ReportPoint> leftOut(const Comparison &comparison, QList<Passage> passages, int ours, int mostWords)
{
    passages.removeIf([ours](const Passage &passage) { return passage.firstSpanIn(ours) != nullptr; });
    std::ranges::stable_sort(passages, std::ranges::greater(), [](const Passage &p) { return p.articles().size(); });
    const Titles titles(comparison, mostWords);
    QList<ReportPoint> points;
    for (const Passage &passage : passages.first(std::min(mostLines, passages.size()))) {
        points.append(
            {ReportText::tr("Not in %2, but in %Ln other(s): “%1” (passage %3)",
                            "first words, our outlet, number of the passage", int(passage.articles().size()))
                 .arg(titles.of(passage.number), nameOf(comparison, ours), ReportText::number(passage.number)),
             {passage.number}});
    }
    if (passages.size() > mostLines)
        points.append({ReportText::tr("And %Ln more that %1 left out.", "our outlet", int(passages.size() - mostLines))
                           .arg(nameOf(comparison, ours)),
                       {}});
    return points;
}

/// The longest paragraphs of an article in which no passage stands, by place.
QList<ReportPoint> onlyIn(const Comparison &comparison, int ours, int mostWords)
{
    const Article &article = comparison.story.articles.at(ours);
    QList<TextRange> own;
    for (const Paragraph &paragraph : article.paragraphs) {
        const bool shared = std::ranges::any_of(comparison.passages, [&](const Passage &passage) {
            return std::ranges::any_of(passage.spans, [&](const Span &span) {
                return span.article == ours && span.range.start < paragraph.range.end
                    && paragraph.range.start < span.range.end;
            });
        });
        if (!shared && paragraph.role == ParagraphRole::Body)
            own.append(paragraph.range);
    }
    std::ranges::stable_sort(own, std::ranges::greater(), &TextRange::size);
    own.resize(std::min(mostLines / 2, own.size()));
    std::ranges::sort(own, {}, &TextRange::start);
    QList<ReportPoint> points;
    for (const TextRange range : own)
        points.append({ReportText::tr("Only in %1: “%2”", "our outlet, first words")
                           .arg(nameOf(comparison, ours),
                                ReportText::oneLine(firstWords(article.view(range), shortest(mostWords)))),
                       {}});
    return points;
}

/// Of the paragraph that an article has a passage in.
QString paragraphOf(const Comparison &comparison, const Passage &passage, int article)
{
    const Span *span = passage.firstSpanIn(article);
    return span ? ReportText::number(paragraphNumber(comparison.story.articles.at(article), span->range.start))
                : QString();
}

QList<Passage> listedOf(const Comparison &comparison, const QList<int> &listed)
{
    QList<Passage> passages = comparison.passages;
    passages.removeIf(
        [&listed](const Passage &passage) { return !std::ranges::binary_search(listed, passage.number); });
    return passages;
}

} // namespace

QList<ReportPoint> summaryPoints(const Comparison &comparison, const QList<int> &listed, int ours, int mostWords)
{
    const QList<Passage> passages = listedOf(comparison, listed);
    QList<ReportPoint> points{inAll(comparison, passages)};
    if (ours >= 0 && ours < comparison.story.articles.size()) {
        points.append(shortLine(comparison, passages, ours));
        points.append(leftOut(comparison, passages, ours, mostWords));
        points.append(onlyIn(comparison, ours, mostWords));
        return points;
    }
    for (int article = 0; article < comparison.story.articles.size(); ++article)
        points.append(shortLine(comparison, passages, article));
    return points;
}

QList<ReportCoverageRow> coverageRows(const Comparison &comparison, const QList<int> &listed, int ours, int mostWords)
{
    CoverageModel model;
    // The model shares what it shows; here it is gone before the comparison is.
    model.setComparison(std::shared_ptr<const Comparison>(std::shared_ptr<void>(), &comparison));
    model.setFocusArticle(ours);
    const Titles titles(comparison, mostWords);
    QList<ReportCoverageRow> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        ReportCoverageRow entry;
        entry.number = model.index(row, 0).data(PassageNumberRole).toInt();
        if (!std::ranges::binary_search(listed, entry.number))
            continue;
        const auto passage = std::ranges::find(comparison.passages, entry.number, &Passage::number);
        entry.words = titles.of(entry.number);
        entry.outlets = model.index(row, CoverageModel::Outlets).data().toString();
        for (int column = CoverageModel::FirstArticle; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const auto telling = static_cast<Telling>(cell.data(TellingRole).toInt());
            const QString paragraph = paragraphOf(comparison, *passage, column - CoverageModel::FirstArticle);
            // The telling that the others are measured against says where it stands, not what it is.
            entry.tellings.append({telling == Telling::Base
                                       ? ReportText::tr("¶\u00a0%1", "paragraph number").arg(paragraph)
                                       : cell.data().toString(),
                                   paragraph, telling});
        }
        rows.append(entry);
    }
    return rows;
}

} // namespace tellings
