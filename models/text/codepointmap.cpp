// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/codepointmap.h"

#include <algorithm>

namespace tellings {

namespace {

bool isPairAt(QStringView text, qsizetype position)
{
    return text[position].isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate();
}

} // namespace

CodePointMap::CodePointMap(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPairAt(text, i))
            m_lowSurrogates.append(++i);
    }
}

qsizetype CodePointMap::toCodePoint(qsizetype position) const
{
    const auto firstAfter = std::ranges::lower_bound(m_lowSurrogates, position);
    const bool inside = firstAfter != m_lowSurrogates.cend() && *firstAfter == position;
    return position - (firstAfter - m_lowSurrogates.cbegin()) - (inside ? 1 : 0);
}

TextRange CodePointMap::toCodePoints(TextRange range) const
{
    const qsizetype end = cutsPair(range.end) ? range.end + 1 : range.end;
    return {toCodePoint(range.start), toCodePoint(end)};
}

qsizetype CodePointMap::fromCodePoint(qsizetype codePoint) const
{
    // The k-th second half (from 0) stands before the point when its place less k + 1, the points up to it, is below.
    qsizetype pairs = 0;
    qsizetype most = m_lowSurrogates.size();
    while (pairs < most) {
        const qsizetype middle = (pairs + most) / 2;
        if (m_lowSurrogates[middle] - middle - 1 < codePoint)
            pairs = middle + 1;
        else
            most = middle;
    }
    return codePoint + pairs;
}

bool CodePointMap::cutsPair(qsizetype position) const
{
    return std::ranges::binary_search(m_lowSurrogates, position);
}

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (isPairAt(text, i))
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace tellings
