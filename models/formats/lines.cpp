// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/lines.h"

namespace tellings {

bool isPadding(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isSpace() || unit == 0x200b || unit == 0x2060 || unit == 0xfeff;
}

bool isLineBreak(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'\n' && unit <= u'\r') || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator;
}

TextRange trimmedRange(QStringView text, TextRange range)
{
    while (range.end > range.start && isPadding(text[range.end - 1]))
        --range.end;
    while (range.start < range.end && isPadding(text[range.start]))
        ++range.start;
    return range;
}

bool LineScanner::mayGoOnHere()
{
    constexpr qsizetype step = 1 << 20; // code units between two calls of the watch
    if (!m_watch || m_position - m_reported < step)
        return true;
    m_reported = m_position;
    m_stopped = !m_watch(double(m_position) / double(m_text.size()));
    return !m_stopped;
}

/// Moves to the end of the line.
qsizetype LineScanner::lineEnd()
{
    constexpr qsizetype stride = 1 << 18;
    while (m_position < m_text.size() && mayGoOnHere()) {
        const qsizetype end = qMin(m_position + stride, m_text.size());
        while (m_position < end && !isLineBreak(m_text[m_position]))
            ++m_position;
        if (m_position < end)
            break;
    }
    return m_position;
}

std::optional<Line> LineScanner::next()
{
    while (m_position < m_text.size() && !m_stopped) {
        Line line;
        line.start = m_position;
        line.range = trimmedRange(m_text, {line.start, lineEnd()});
        if (m_stopped)
            break;
        if (m_position < m_text.size()) {
            const bool pair = m_text.sliced(m_position).startsWith(u"\r\n");
            m_position += pair ? 2 : 1;
        }
        line.afterBlank = m_afterBlank;
        m_afterBlank = line.range.isEmpty();
        if (!m_afterBlank)
            return line;
    }
    return {};
}

} // namespace tellings
