// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/terminaltext.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace tellings {

namespace {

/// Blocks whose characters East Asian Width (UAX 11) calls wide or full-width, and the emoji.
constexpr std::array<std::pair<char32_t, char32_t>, 9> wideBlocks = {{
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0x1f300, 0x1faff},
    {0x20000, 0x3fffd},
}};

int cells(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const bool wide = std::ranges::any_of(
        wideBlocks, [character](const auto &block) { return block.first <= character && character <= block.second; });
    return wide ? 2 : 1;
}

} // namespace

int terminalWidth(QStringView text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += cells(character);
    return width;
}

QString elidedToWidth(const QString &text, int width)
{
    if (terminalWidth(text) <= width)
        return text;
    int used = 1; // the ellipsis
    qsizetype end = 0;
    for (const uint character : text.toUcs4()) {
        used += cells(character);
        if (used > width)
            break;
        end += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return text.first(end) + QChar(0x2026);
}

QString leftInWidth(const QString &text, int width)
{
    const QString fitting = elidedToWidth(text, width);
    return fitting + QString(std::max(0, width - terminalWidth(fitting)), u' ');
}

QString rightInWidth(const QString &text, int width)
{
    const QString fitting = elidedToWidth(text, width);
    return QString(std::max(0, width - terminalWidth(fitting)), u' ') + fitting;
}

} // namespace tellings
