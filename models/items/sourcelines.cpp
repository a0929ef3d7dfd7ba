// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sourcelines.h"

namespace tellings {

QList<Paragraph> sourceLines(QStringView text)
{
    QList<Paragraph> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit != u'\n' && unit != u'\r' && unit != 0x2029)
            continue;
        lines.append({{start, i}, ParagraphRole::Body});
        if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    lines.append({{start, text.size()}, ParagraphRole::Body});
    return lines;
}

} // namespace tellings
