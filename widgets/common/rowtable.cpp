// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/rowtable.h"

#include <QHeaderView>
#include <QTableView>

namespace tellings {

namespace {

constexpr int measuredRows = 100; ///< beside those that are seen: a table of thousands opens at once

} // namespace

QTableView *newRowTable(QAbstractItemModel *model, const QString &name, const QString &spoken, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    return table;
}

} // namespace tellings
