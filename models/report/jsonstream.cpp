// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/jsonstream.h"

#include "models/text/codepointmap.h"

#include <algorithm>
#include <cmath>

namespace tellings {

namespace {

/// What JSON wants escaped, and the three line ends of Unicode that it does not: readers of "a line each" files
/// disagree on whether those end a line.
bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f || unit == 0x85 || unit == 0x2028
        || unit == 0x2029;
}

void appendEscaped(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"': out += "\\\""; return;
    case u'\\': out += "\\\\"; return;
    case u'\n': out += "\\n"; return;
    case u'\r': out += "\\r"; return;
    case u'\t': out += "\\t"; return;
    default: break;
    }
    out += "\\u";
    out += QByteArray::number(unit, 16).rightJustified(4, '0');
}

} // namespace

JsonStream::JsonStream(bool compact) : m_compact(compact) { }

void JsonStream::begin(char bracket, Layout layout)
{
    separate();
    const bool oneLine =
        m_compact || layout == Layout::OneLine || (!m_levels.isEmpty() && m_levels.constLast().oneLine);
    m_levels.append({oneLine, true});
    m_out += bracket;
}

void JsonStream::end(char bracket)
{
    const Level level = m_levels.takeLast();
    if (!level.oneLine && !level.empty)
        breakLine();
    m_out += bracket;
    if (m_levels.isEmpty())
        m_out += '\n';
}

void JsonStream::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.isEmpty())
        return;
    Level &level = m_levels.last();
    if (!level.empty)
        m_out += ',';
    if (!level.oneLine)
        breakLine();
    else if (!level.empty && !m_compact)
        m_out += ' ';
    level.empty = false;
}

void JsonStream::breakLine()
{
    m_out += '\n';
    m_out.append(m_levels.size() * 2, ' ');
}

void JsonStream::key(QByteArrayView name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += m_compact ? "\":" : "\": ";
    m_afterKey = true;
}

void JsonStream::value(QStringView text)
{
    separate();
    m_out += '"';
    const QString whole = wellFormed(text.toString());
    qsizetype written = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const char16_t unit = whole.at(i).unicode();
        if (!needsEscape(unit))
            continue;
        m_out += QStringView(whole).sliced(written, i - written).toUtf8();
        appendEscaped(m_out, unit);
        written = i + 1;
    }
    m_out += QStringView(whole).sliced(written).toUtf8();
    m_out += '"';
}

void JsonStream::value(qsizetype number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonStream::value(bool truth)
{
    separate();
    m_out += truth ? "true" : "false";
}

void JsonStream::ratio(double number)
{
    separate();
    const double bounded = std::isfinite(number) ? std::clamp(number, 0.0, 1.0) : 0.0;
    m_out += QByteArray::number(std::round(bounded * 10000) / 10000, 'g', 4);
}

void JsonStream::null()
{
    separate();
    m_out += "null";
}

} // namespace tellings
