// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/column.h"
#include "widgets/compare/compareviewprivate.h"

// The codes beside the columns; the rest of CompareView is in compareview.cpp.

namespace tellings {

void CompareView::setCodingMargin(bool on)
{
    if (on == d->codingMargin)
        return;
    d->codingMargin = on;
    for (Column *column : d->row->columns())
        column->text()->setCodingMargin(on);
    d->row->layOut(width());
}

bool CompareView::hasCodingMargin() const
{
    return d->codingMargin;
}

void CompareView::setCodings(const QList<QList<CodingMark>> &marks)
{
    for (Column *column : d->row->columns())
        column->text()->setCodings(marks.value(column->index()));
}

} // namespace tellings
