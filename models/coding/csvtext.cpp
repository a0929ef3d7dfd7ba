// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/csvtext.h"

#include "models/text/codepointmap.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

QByteArray csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells) {
        const bool quotes = std::ranges::any_of(cell, [](QChar c) { return u",\"\r\n"_s.contains(c); })
            || cell.trimmed().size() != cell.size();
        QString inner = wellFormed(cell);
        if (quotes)
            inner = u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
        written.append(inner);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

std::expected<QList<QStringList>, QString> csvRows(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::unexpected(QCoreApplication::translate("CsvText", "It is not in UTF-8."));
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(std::exchange(cell, {}));
        if (row.size() > 1 || !row.first().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
        if (quoted && pair)
            cell.append(text.at(++i));
        else if (c == u'"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (!quoted && c == u',')
            row.append(std::exchange(cell, {}));
        else if (!quoted && (c == u'\n' || c == u'\r'))
            endRow();
        else
            cell.append(c);
    }
    if (quoted)
        return std::unexpected(QCoreApplication::translate("CsvText", "A quotation mark is never closed."));
    endRow();
    return rows;
}

} // namespace tellings
