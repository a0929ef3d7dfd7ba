// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tabletext.h"

#include <QAbstractItemModel>

namespace tellings {

using namespace Qt::StringLiterals;

QString csvCell(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString tableCsv(const QAbstractItemModel &model)
{
    const bool namesRows = model.rowCount() > 0 && model.headerData(0, Qt::Vertical).isValid();
    QString csv;
    const auto line = [&](const QString &name, const auto &cellOf) {
        QStringList cells;
        if (namesRows)
            cells.append(csvCell(name));
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(csvCell(cellOf(column).toString()));
        csv += cells.join(u',') + u"\r\n"_s;
    };
    line({}, [&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (int row = 0; row < model.rowCount(); ++row)
        line(model.headerData(row, Qt::Vertical).toString(),
             [&](int column) { return model.index(row, column).data(); });
    return csv;
}

} // namespace tellings
