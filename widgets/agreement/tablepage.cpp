// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/tablepage.h"

#include "widgets/common/rowtable.h"
#include "widgets/companions/tablepicture.h"

#include <QHeaderView>
#include <QTableView>

namespace tellings {

TablePage::TablePage(const QString &name, const QString &spoken, QWidget *parent)
    : ResultsPage(parent)
    , m_table(newRowTable(nullptr, name, spoken, this))
{
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void TablePage::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
}

QSize TablePage::pictureSize() const
{
    return tablePictureSize(*m_table);
}

void TablePage::paintPicture(QPainter &painter) const
{
    paintTable(painter, *m_table);
}

int TablePage::pictureHead() const
{
    return tableHead(*m_table);
}

QList<int> TablePage::pictureBreaks() const
{
    return tableBreaks(*m_table);
}

} // namespace tellings
