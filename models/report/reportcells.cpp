// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportcells.h"

#include "models/align/worddiff.h"
#include "models/report/reporttext.h"
#include "models/text/codepointmap.h"
#include "models/text/words.h"

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// How much of a paragraph is shown before and after a passage: about a line and a half of a narrow column.
constexpr qsizetype contextLength = 90;
/// A little more is shown rather than cut, when that reaches the paragraph's end.
constexpr qsizetype contextSlack = 40;

/// Paragraph breaks as U+2028, other white space as single spaces, no control characters.
QString settable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool lineEnd = c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
        if (lineEnd || (c.isSpace() && c != QChar::Nbsp)) {
            const QChar last = result.isEmpty() ? QChar() : result.back();
            if (lineEnd && last == u' ')
                result.back() = QChar::LineSeparator;
            else if (last != QChar::LineSeparator && last != u' ')
                result += lineEnd ? QChar(QChar::LineSeparator) : QChar(u' ');
        } else if (c.category() != QChar::Other_Control) {
            result += c;
        }
    }
    return wellFormed(result);
}

/// The paragraph that `position` is in, or the empty range there when it stands between two.
TextRange paragraphAround(const Article &article, qsizetype position)
{
    const int number = paragraphNumber(article, position);
    return number > 0 ? article.paragraphs.at(number - 1).range : TextRange{position, position};
}

qsizetype wordStartAfter(QStringView text, qsizetype position)
{
    while (position < text.size() && !text[position].isSpace())
        ++position;
    while (position < text.size() && text[position].isSpace())
        ++position;
    return position;
}

qsizetype wordEndBefore(QStringView text, qsizetype position)
{
    while (position > 0 && !text[position - 1].isSpace())
        --position;
    while (position > 0 && text[position - 1].isSpace())
        --position;
    return position;
}

/// Puts a part's runs together; runs of one look that touch become one.
class PartBuilder {
public:
    PartBuilder(const Article &article, int mostWords) : m_article(article), m_mostWords(mostWords) { }

    void before(TextRange span)
    {
        if (m_mostWords > 0)
            return;
        const TextRange range = {std::min(paragraphAround(m_article, span.start).start, span.start), span.start};
        const QStringView text = m_article.view(range);
        if (text.size() <= contextLength + contextSlack) {
            add(range, ReportLook::Context);
            return;
        }
        const qsizetype start = wordStartAfter(text, text.size() - contextLength);
        addText(u"… "_s, ReportLook::Context);
        add({range.start + start, range.end}, ReportLook::Context);
    }

    void after(TextRange span)
    {
        if (span.isEmpty() || m_mostWords > 0)
            return;
        const TextRange range = {span.end, std::max(paragraphAround(m_article, span.end - 1).end, span.end)};
        const QStringView text = m_article.view(range);
        if (text.size() <= contextLength + contextSlack) {
            add(range, ReportLook::Context);
            return;
        }
        add({range.start, range.start + wordEndBefore(text, contextLength)}, ReportLook::Context);
        addText(u" …"_s, ReportLook::Context);
    }

    void between(TextRange gap)
    {
        const QStringView text = m_article.view(gap);
        if (m_mostWords > 0) {
            addText(u" … "_s, ReportLook::Context);
            return;
        }
        if (text.size() <= 2 * contextLength) {
            add(gap, ReportLook::Context);
            return;
        }
        const qsizetype head = wordEndBefore(text, contextLength);
        const qsizetype tail = wordStartAfter(text, text.size() - contextLength);
        add({gap.start, gap.start + head}, ReportLook::Context);
        addText(u" … "_s, ReportLook::Context);
        add({gap.start + tail, gap.end}, ReportLook::Context);
    }

    void span(TextRange whole, const QList<WordMark> &marks)
    {
        const TextRange range = quoted(whole);
        qsizetype at = range.start;
        for (const WordMark &mark : marks) {
            const TextRange inside = {std::max(mark.range.start, at), std::min(mark.range.end, range.end)};
            if (inside.isEmpty())
                continue;
            add({at, inside.start}, ReportLook::Shared);
            add(inside, look(mark.change));
            at = inside.end;
        }
        add({at, range.end}, ReportLook::Shared);
        if (range.end < whole.end)
            addText(u" …"_s, ReportLook::Context);
    }

    ReportPart take(const QString &place)
    {
        ReportPart part{place, std::move(m_runs), false};
        m_runs.clear();
        part.rightToLeft = part.text().isRightToLeft();
        return part;
    }

private:
    /// As much of a span as may be quoted.
    [[nodiscard]] TextRange quoted(TextRange span) const
    {
        if (m_mostWords <= 0)
            return span;
        std::vector<Word> words;
        appendWords(m_article.text, span, words);
        if (std::ssize(words) <= m_mostWords)
            return span;
        return {span.start, words[static_cast<std::size_t>(m_mostWords) - 1].range.end};
    }

    static ReportLook look(WordChange change)
    {
        switch (change) {
        case WordChange::Equal: return ReportLook::Shared;
        case WordChange::Changed: return ReportLook::Changed;
        case WordChange::Added: return ReportLook::Added;
        case WordChange::Dropped: return ReportLook::Dropped;
        }
        return ReportLook::Shared;
    }

    void add(TextRange range, ReportLook look)
    {
        if (!range.isEmpty())
            addText(settable(m_article.view(range)), look);
    }

    void addText(const QString &text, ReportLook look)
    {
        if (!m_runs.isEmpty() && m_runs.constLast().look == look)
            m_runs.last().text += text;
        else if (!text.isEmpty())
            m_runs.append({text, look});
    }

    const Article &m_article;
    int m_mostWords; ///< 0: all
    QList<ReportRun> m_runs;
};

/// The spans from `first` on that belong in one part: same article, the next starting in the paragraph where the
/// former ends.
qsizetype partEnd(const Story &story, const QList<Span> &spans, qsizetype first)
{
    const Article &article = story.articles.at(spans.at(first).article);
    qsizetype end = first + 1;
    while (end < spans.size() && spans.at(end).article == spans.at(first).article
           && spans.at(end).range.start >= spans.at(end - 1).range.end
           && paragraphAround(article, spans.at(end - 1).range.end - 1).contains(spans.at(end).range.start))
        ++end;
    return end;
}

ReportPart part(const Article &article, const QList<Span> &spans, const QList<QList<WordMark>> &marks, qsizetype first,
                qsizetype end, int mostWords)
{
    PartBuilder builder(article, mostWords);
    builder.before(spans.at(first).range);
    for (qsizetype i = first; i < end; ++i) {
        if (i > first)
            builder.between({spans.at(i - 1).range.end, spans.at(i).range.start});
        builder.span(spans.at(i).range, marks.value(i));
    }
    builder.after(spans.at(end - 1).range);
    return builder.take(placeText(article, {spans.at(first).range.start, spans.at(end - 1).range.end}));
}

} // namespace

QList<ReportCell> reportCells(const Story &story, const Passage &passage, int mostWords)
{
    const QList<QList<WordMark>> marks = wordMarks(story, passage);
    QList<ReportCell> cells;
    for (qsizetype first = 0; first < passage.spans.size();) {
        const int index = passage.spans.at(first).article;
        const Article &article = story.articles.at(index);
        if (cells.isEmpty() || cells.constLast().article != index)
            cells.append({index, {}, article.language, {}});
        const qsizetype end = partEnd(story, passage.spans, first);
        cells.last().parts.append(part(article, passage.spans, marks, first, end, mostWords));
        first = end;
    }
    return cells;
}

QString placeText(const Article &article, TextRange range)
{
    const int first = paragraphNumber(article, range.start);
    const int last = paragraphNumber(article, std::max(range.start, range.end - 1));
    if (first == 0)
        return {};
    if (last > first)
        return ReportText::tr("paragraphs %1–%2").arg(ReportText::number(first), ReportText::number(last));
    const ParagraphRole role = article.paragraphs.at(first - 1).role;
    if (role == ParagraphRole::Headline)
        return roleText(role);
    const QString place = ReportText::tr("paragraph %1").arg(ReportText::number(first));
    return role == ParagraphRole::Body ? place : ReportText::tr("%1 (%2)", "place, role").arg(place, roleText(role));
}

} // namespace tellings
