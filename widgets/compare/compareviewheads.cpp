// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CompareView has to do with the heads of its columns.

#include "widgets/compare/column.h"
#include "widgets/compare/columnheader.h"
#include "widgets/compare/compareviewprivate.h"

namespace tellings {

void CompareView::setVersions(const QStringList &versions)
{
    const QList<Column *> &columns = d->row->columns();
    for (Column *column : columns)
        column->setVersion(versions.value(column->index()));
}

QList<std::pair<int, QRect>> CompareView::heads() const
{
    QList<std::pair<int, QRect>> found;
    const QWidget *frame = d->row->viewport();
    const QRect seen(frame->mapTo(this, QPoint()), frame->size());
    const QList<Column *> &columns = d->row->columns();
    for (const Column *column : columns) {
        const ColumnHeader *head = column->header();
        const QRect place = QRect(head->mapTo(this, QPoint()), head->size()) & seen;
        if (head->isVisible() && !place.isEmpty())
            found.append({column->index(), place});
    }
    return found;
}

} // namespace tellings
