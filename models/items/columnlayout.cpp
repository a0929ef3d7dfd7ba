// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlayout.h"

#include <algorithm>

namespace tellings {

TextMap::TextMap(const QList<Paragraph> &paragraphs)
{
    m_ranges.reserve(paragraphs.size());
    m_starts.reserve(paragraphs.size());
    int start = 0;
    for (const Paragraph &paragraph : paragraphs) {
        m_ranges.append(paragraph.range);
        m_starts.append(start);
        start += static_cast<int>(paragraph.range.size()) + 1;
    }
}

int TextMap::documentLength() const
{
    return m_ranges.isEmpty() ? 0 : m_starts.last() + static_cast<int>(m_ranges.last().size());
}

int TextMap::toDocument(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_ranges, offset, {}, &TextRange::start);
    if (next != m_ranges.cbegin()) {
        const auto index = next - m_ranges.cbegin() - 1;
        if (offset <= m_ranges[index].end)
            return m_starts[index] + static_cast<int>(offset - m_ranges[index].start);
    }
    return next == m_ranges.cend() ? documentLength() : m_starts[next - m_ranges.cbegin()];
}

int TextMap::paragraphAtPosition(int position) const
{
    if (m_starts.isEmpty())
        return -1;
    const auto next = std::ranges::upper_bound(m_starts, position);
    return std::max(0, static_cast<int>(next - m_starts.cbegin()) - 1);
}

qsizetype TextMap::toText(int position) const
{
    const int paragraph = paragraphAtPosition(position);
    if (paragraph < 0)
        return 0;
    const TextRange range = m_ranges[paragraph];
    return std::clamp(range.start + (position - m_starts[paragraph]), range.start, range.end);
}

QList<ParagraphPiece> TextMap::pieces(TextRange range) const
{
    QList<ParagraphPiece> result;
    auto paragraph = std::ranges::upper_bound(m_ranges, range.start, {}, &TextRange::end);
    for (; paragraph != m_ranges.cend() && paragraph->start < range.end; ++paragraph) {
        const qsizetype start = std::max(range.start, paragraph->start);
        const qsizetype end = std::min(range.end, paragraph->end);
        if (start < end)
            result.append({static_cast<int>(paragraph - m_ranges.cbegin()), static_cast<int>(start - paragraph->start),
                           static_cast<int>(end - paragraph->start)});
    }
    return result;
}

QString shownText(QStringView paragraph)
{
    QString text = paragraph.toString();
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        const bool structure = unit == u'\0' || unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f'
            || unit == 0x2028 || unit == 0x2029 || unit == 0xfffc || unit == 0xfdd0 || unit == 0xfdd1;
        if (structure)
            c = u' ';
    }
    return text;
}

QList<qreal> stackMarks(const QList<qreal> &wanted, qreal height, qreal gap)
{
    QList<qreal> places;
    places.reserve(wanted.size());
    for (const qreal place : wanted)
        places.append(places.isEmpty() ? place : std::max(place, places.last() + height + gap));
    return places;
}

} // namespace tellings
