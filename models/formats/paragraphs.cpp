// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/paragraphs.h"

#include "models/formats/lines.h"
#include "models/formats/subwatch.h"

#include <array>

namespace tellings {

namespace {

constexpr qsizetype shortestWrap = 30;
constexpr qsizetype longestWrap = 120;

qsizetype firstWordLength(QStringView text, TextRange range)
{
    qsizetype end = range.start;
    while (end < range.end && end - range.start <= longestWrap && !text[end].isSpace())
        ++end;
    return end - range.start;
}

/// Whether a line begins in the middle of a sentence. Scripts without case count as going on: there the widths and
/// the missing full stop before have to do.
bool goesOn(QStringView text, const Line &before, const Line &line)
{
    const QChar first = text[line.range.start];
    if (first.isLower())
        return true;
    const bool caseless = first.category() == QChar::Letter_Other;
    const QChar last = text[before.range.end - 1];
    return caseless && last.isLetter() && last.category() == QChar::Letter_Other;
}

/// What the pairs of neighbouring lines say about a wrap width. Greedy wrapping at width w breaks between two lines
/// when the first has at most w characters and would have more with the next one's first word: each pair of lines
/// votes for a range of widths.
class WrapVotes {
public:
    void add(QStringView text, const Line &before, const Line &line)
    {
        ++m_pairs;
        const qsizetype from = qMax(before.width(), shortestWrap);
        const qsizetype to = qMin(before.width() + firstWordLength(text, line.range), longestWrap);
        if (from > to)
            return;
        const bool on = goesOn(text, before, line);
        vote(m_all, from, to);
        if (on)
            vote(m_goingOn, from, to);
    }

    /// The width that the text is wrapped at; 0 when it is not.
    [[nodiscard]] qsizetype width() const
    {
        qsizetype best = 0;
        qsizetype bestAll = 0;
        qsizetype bestOn = 0;
        qsizetype all = 0;
        qsizetype on = 0;
        for (qsizetype width = shortestWrap; width <= longestWrap; ++width) {
            all += m_all[static_cast<std::size_t>(width)];
            on += m_goingOn[static_cast<std::size_t>(width)];
            if (on > bestOn || (on == bestOn && all > bestAll)) {
                best = width;
                bestAll = all;
                bestOn = on;
            }
        }
        const bool wrapped = bestOn >= 2 && bestAll * 2 >= m_pairs && bestOn * 10 >= bestAll * 3;
        return wrapped ? best : 0;
    }

private:
    using Changes = std::array<qsizetype, longestWrap + 2>;

    static void vote(Changes &changes, qsizetype from, qsizetype to)
    {
        ++changes[static_cast<std::size_t>(from)];
        --changes[static_cast<std::size_t>(to) + 1];
    }

    qsizetype m_pairs = 0;
    Changes m_all{};
    Changes m_goingOn{};
};

bool joins(QStringView text, const Line &before, const Line &line, qsizetype width)
{
    constexpr qsizetype slack = 6; // a hyphen kept back, a double-width character, a width that changed by hand
    if (width == 0 || line.afterBlank || before.width() > width + slack)
        return false;
    const QStringView start = text.sliced(line.range.start, line.range.size());
    if (listMarkLength(start) > 0)
        return false;
    const bool beforeIsItem = listMarkLength(text.sliced(before.range.start, before.range.size())) > 0;
    if (!beforeIsItem && line.indent() >= before.indent() + 2)
        return false; // the first line of a paragraph stands in
    return goesOn(text, before, line) || before.width() + firstWordLength(text, line.range) > width - slack;
}

} // namespace

qsizetype listMarkLength(QStringView line)
{
    constexpr QStringView marks = u"•‣◦▪▫●○∙·–—-*+►▶■□✓";
    if (line.size() < 2)
        return 0;
    qsizetype length = 0;
    if (marks.contains(line.front())) {
        length = 1;
    } else {
        const bool inBrackets = line.front() == u'(';
        qsizetype digits = inBrackets ? 1 : 0;
        while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
            ++digits;
        const qsizetype count = digits - (inBrackets ? 1 : 0);
        const bool closed = digits < line.size() && (line[digits] == u')' || (line[digits] == u'.' && !inBrackets));
        if (count < 1 || count > 2 || !closed)
            return 0;
        length = digits + 1;
    }
    const bool bullet = line.front().unicode() > 0x2020; // a real bullet needs no space after it
    if (length < line.size() && !line[length].isSpace() && !bullet)
        return 0;
    while (length < line.size() && line[length].isSpace())
        ++length;
    return length < line.size() ? length : 0;
}

std::optional<QList<TextRange>> splitParagraphs(QStringView text, const Watch &watch)
{
    WrapVotes votes;
    std::optional<Line> before;
    LineScanner survey(text, subWatch(watch, 0.0, 0.5));
    while (const auto line = survey.next()) {
        if (before && !line->afterBlank)
            votes.add(text, *before, *line);
        before = line;
    }
    if (survey.wasStopped())
        return {};

    const qsizetype width = votes.width();
    QList<TextRange> paragraphs;
    before.reset();
    LineScanner lines(text, subWatch(watch, 0.5, 1.0));
    while (const auto line = lines.next()) {
        if (before && joins(text, *before, *line, width))
            paragraphs.last().end = line->range.end;
        else
            paragraphs.append(line->range);
        before = line;
    }
    if (lines.wasStopped())
        return {};
    return paragraphs;
}

} // namespace tellings
