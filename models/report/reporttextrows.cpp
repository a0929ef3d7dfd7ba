// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reporttextrows.h"

#include "models/items/spantext.h"
#include "models/report/alignedrows.h"
#include "models/report/reporttext.h"

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// A span with the passage that it belongs to.
struct Told {
    TextRange range;
    int passage = 0;
    Relation relation = Relation::Verbatim;
};

/// Of each article the spans, by place.
QList<QList<Told>> toldBy(const Comparison &comparison)
{
    QList<QList<Told>> all(comparison.story.articles.size());
    for (const Passage &passage : comparison.passages) {
        for (const Span &span : passage.spans)
            all[span.article].append({span.range, passage.number, passage.relation});
    }
    for (QList<Told> &spans : all)
        std::ranges::stable_sort(spans, {}, [](const Told &told) { return told.range.start; });
    return all;
}

/// Is there more in it than the full stop that another passage left over?
bool saysAnything(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// One paragraph's runs. Where passages overlap, text belongs to the one that began first.
class ParagraphBuilder {
public:
    ParagraphBuilder(const Article &article, const Paragraph &paragraph, int mostWords)
        : m_article(article)
        , m_range(paragraph.range)
        , m_mostWords(mostWords)
        , m_at(paragraph.range.start)
    {
        m_built.heading = paragraph.role == ParagraphRole::Headline || paragraph.role == ParagraphRole::Subheading;
    }

    void add(const Told &told)
    {
        const TextRange inside = {std::max(told.range.start, m_at), std::min(told.range.end, m_range.end)};
        if (inside.start >= inside.end || !saysAnything(m_article.view(inside)))
            return;
        addPlain(inside.start);
        QString text = ReportText::oneLine(m_article.view(inside));
        if (m_mostWords > 0)
            text = firstWords(text, m_mostWords);
        m_built.runs.append({spaced(text, inside), told.passage, told.relation, told.range.start >= m_range.start});
        m_at = inside.end;
    }

    ReportParagraph take()
    {
        addPlain(m_range.end);
        QString whole;
        for (const ReportTextRun &run : std::as_const(m_built.runs))
            whole += run.text;
        m_built.rightToLeft = whole.isRightToLeft();
        return std::move(m_built);
    }

private:
    void addPlain(qsizetype end)
    {
        if (m_at >= end)
            return;
        const TextRange range = {std::exchange(m_at, end), end};
        const QString text = ReportText::oneLine(m_article.view(range));
        if (m_mostWords == 0)
            m_built.runs.append({spaced(text, range), 0, Relation::Verbatim, false});
        else if (!text.isEmpty() && (m_built.runs.isEmpty() || m_built.runs.constLast().passage > 0))
            m_built.runs.append({u" … "_s, 0, Relation::Verbatim, false});
    }

    /// White space at a run's ends is a space between it and its neighbours.
    [[nodiscard]] QString spaced(const QString &text, TextRange range) const
    {
        const QStringView raw = m_article.view(range);
        if (text.isEmpty())
            return range.start > m_range.start && range.end < m_range.end ? u" "_s : QString();
        return (raw.front().isSpace() && range.start > m_range.start ? u" "_s : QString()) + text
            + (raw.back().isSpace() && range.end < m_range.end ? u" "_s : QString());
    }

    const Article &m_article;
    TextRange m_range;
    int m_mostWords;
    qsizetype m_at;
    ReportParagraph m_built;
};

ReportParagraph paragraphOf(const Article &article, const Paragraph &paragraph, const QList<Told> &spans, int mostWords)
{
    ParagraphBuilder builder(article, paragraph, mostWords);
    for (const Told &told : spans) {
        if (told.range.start >= paragraph.range.end)
            break;
        if (told.range.end > paragraph.range.start)
            builder.add(told);
    }
    return builder.take();
}

bool quotesNothing(const ReportParagraph &paragraph)
{
    return std::ranges::none_of(paragraph.runs, [](const ReportTextRun &run) { return run.passage > 0; });
}

} // namespace

QList<ReportTextRow> textRows(const Comparison &comparison, int mostWords)
{
    const QList<QList<Told>> told = toldBy(comparison);
    QList<ReportTextRow> rows;
    const QList<AlignedRow> aligned = alignedRows(comparison);
    for (const AlignedRow &row : aligned) {
        ReportTextRow cells;
        bool any = false;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Article &article = comparison.story.articles.at(i);
            QList<ReportParagraph> cell;
            for (const int paragraph : row.at(i)) {
                cell.append(paragraphOf(article, article.paragraphs.at(paragraph), told.at(i), mostWords));
                if (mostWords > 0 && quotesNothing(cell.constLast()))
                    cell.removeLast();
            }
            any = any || !cell.isEmpty();
            cells.cells.append(cell);
        }
        if (any)
            rows.append(cells);
    }
    return rows;
}

} // namespace tellings
