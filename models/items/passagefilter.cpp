// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagefilter.h"

#include "models/items/columnlayout.h"

#include <algorithm>
#include <numeric>

namespace tellings {

namespace {

/// Ranges as a set of places: in order, those that touch or overlap joined.
QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges);
    QList<TextRange> result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.start <= result.last().end)
            result.last().end = std::max(result.last().end, range.end);
        else if (!range.isEmpty())
            result.append(range);
    }
    return result;
}

bool saysSomething(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Of one article: what a filter asks for, and which paragraphs have some of it.
class Sieve {
public:
    Sieve(const PassageFilter &filter, const Comparison &comparison, int article)
        : m_filter(filter)
        , m_comparison(comparison)
        , m_article(comparison.story.articles.at(article))
        , m_index(article)
        , m_map(m_article.paragraphs)
        , m_stays(m_article.paragraphs.size(), false)
    {
    }

    FilteredArticle run(const QList<int> &passages)
    {
        if (m_filter.show == PassageFilter::Show::OnlyHere)
            keepOwnText();
        else
            keepSpans(passages);
        if (m_filter.show == PassageFilter::Show::All && !m_filter.asksOfPassages())
            keepParagraphsOfRole();
        return {gaps(), joined(m_stretches)};
    }

private:
    void keep(TextRange range)
    {
        for (const ParagraphPiece &piece : m_map.pieces(range))
            m_stays[piece.paragraph] = true;
        m_stretches.append(range);
    }

    void keepSpans(const QList<int> &passages)
    {
        for (const Passage &passage : m_comparison.passages) {
            if (!std::ranges::binary_search(passages, passage.number))
                continue;
            for (const Span &span : passage.spans) {
                if (span.article == m_index)
                    keep(span.range);
            }
        }
    }

    void keepParagraphsOfRole()
    {
        for (const Paragraph &paragraph : m_article.paragraphs) {
            if (m_filter.roles.isEmpty() || m_filter.roles.contains(paragraph.role))
                keep(paragraph.range);
        }
    }

    void keepOwnText()
    {
        QList<TextRange> spans;
        for (const Passage &passage : m_comparison.passages) {
            for (const Span &span : passage.spans) {
                if (span.article == m_index)
                    spans.append(span.range);
            }
        }
        const QList<TextRange> shared = joined(spans);
        for (const Paragraph &paragraph : m_article.paragraphs) {
            if (!isOwnTextOf(paragraph.role))
                continue;
            qsizetype from = paragraph.range.start;
            auto next = std::ranges::upper_bound(shared, from, {}, &TextRange::end);
            for (; next != shared.cend() && next->start < paragraph.range.end; ++next) {
                keepOwn({from, next->start});
                from = next->end;
            }
            keepOwn({from, paragraph.range.end});
        }
    }

    void keepOwn(TextRange range)
    {
        if (!range.isEmpty() && saysSomething(m_article.view(range)))
            keep(range);
    }

    /// Of furniture that was not compared nobody can say that no other article has it.
    [[nodiscard]] bool isOwnTextOf(ParagraphRole role) const
    {
        if (!m_filter.roles.isEmpty())
            return m_filter.roles.contains(role);
        return role != ParagraphRole::Furniture || !m_comparison.settings.leaveOutFurniture;
    }

    [[nodiscard]] QList<ParagraphGap> gaps() const
    {
        QList<ParagraphGap> result;
        for (int i = 0; i < m_stays.size(); ++i) {
            if (m_stays[i])
                continue;
            if (result.isEmpty() || result.last().first + result.last().count < i)
                result.append({i, 0});
            ++result.last().count;
        }
        return result;
    }

    const PassageFilter &m_filter;
    const Comparison &m_comparison;
    const Article &m_article;
    int m_index;
    TextMap m_map;
    QList<bool> m_stays;
    QList<TextRange> m_stretches;
};

bool standsInRole(const Story &story, const Span &span, const QList<ParagraphRole> &roles)
{
    const QList<Paragraph> &paragraphs = story.articles.at(span.article).paragraphs;
    auto paragraph = std::ranges::upper_bound(paragraphs, span.range.start, {},
                                              [](const Paragraph &candidate) { return candidate.range.end; });
    for (; paragraph != paragraphs.cend() && paragraph->range.start < span.range.end; ++paragraph) {
        if (roles.contains(paragraph->role))
            return true;
    }
    return false;
}

} // namespace

bool PassageFilter::asksOfPassages() const
{
    return show == Show::Shared || fewestOutlets > leastOutlets || !relations.isEmpty() || !with.isEmpty()
        || !without.isEmpty();
}

int FilteredArticle::foldedParagraphs() const
{
    return std::accumulate(gaps.cbegin(), gaps.cend(), 0,
                           [](int sum, const ParagraphGap &gap) { return sum + gap.count; });
}

int FilteredStory::foldedParagraphs() const
{
    return std::accumulate(articles.cbegin(), articles.cend(), 0,
                           [](int sum, const FilteredArticle &article) { return sum + article.foldedParagraphs(); });
}

int passageBeside(const QList<int> &numbers, int current, int step)
{
    if (numbers.isEmpty())
        return 0;
    if (step > 0) {
        const auto next = std::ranges::upper_bound(numbers, current);
        return next == numbers.cend() ? numbers.first() : *next;
    }
    const auto here = std::ranges::lower_bound(numbers, current);
    return here == numbers.cbegin() ? numbers.last() : *(here - 1);
}

bool letsThrough(const PassageFilter &filter, const Comparison &comparison, const Passage &passage)
{
    if (filter.show == PassageFilter::Show::OnlyHere)
        return false;
    if (!filter.relations.isEmpty() && !filter.relations.contains(passage.relation))
        return false;
    const QList<int> articles = passage.articles();
    const auto has = [&articles](int article) { return articles.contains(article); };
    if (articles.size() < filter.fewestOutlets || !std::ranges::all_of(filter.with, has)
        || std::ranges::any_of(filter.without, has))
        return false;
    return filter.roles.isEmpty() || std::ranges::any_of(passage.spans, [&](const Span &span) {
               return standsInRole(comparison.story, span, filter.roles);
           });
}

FilteredStory applyFilter(const PassageFilter &filter, const Comparison &comparison)
{
    FilteredStory result;
    for (const Passage &passage : comparison.passages) {
        if (letsThrough(filter, comparison, passage))
            result.passages.append(passage.number);
    }
    std::ranges::sort(result.passages);
    for (int article = 0; article < comparison.story.articles.size(); ++article)
        result.articles.append(Sieve(filter, comparison, article).run(result.passages));
    return result;
}

QList<ParagraphRole> rolesIn(const Story &story)
{
    QList<ParagraphRole> roles;
    for (const Article &article : story.articles) {
        for (const Paragraph &paragraph : article.paragraphs) {
            if (!roles.contains(paragraph.role))
                roles.append(paragraph.role);
        }
    }
    std::ranges::sort(roles);
    return roles;
}

} // namespace tellings
