// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/columnrow.h"

#include "widgets/compare/column.h"
#include "widgets/compare/ribbon.h"
#include "widgets/compare/settling.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tellings {

ColumnRow::ColumnRow(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_layout(new QHBoxLayout(m_page))
    , m_settling(new Settling(this))
{
    setObjectName(u"columnsArea"_s);
    setAccessibleName(tr("Articles side by side"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page->setObjectName(u"columnsPage"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_layout->addStretch();
    setWidget(m_page);
}

Column *ColumnRow::appendColumn()
{
    const auto index = static_cast<int>(m_columns.size());
    const auto add = [this](QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget); };
    auto *column = new Column(index, m_page);
    if (index > 0) {
        auto *ribbon = new Ribbon(*m_columns.last()->text(), *column->text(), m_page);
        ribbon->setObjectName(u"ribbon"_s + QString::number(index));
        m_ribbons.append(ribbon);
        add(ribbon);
    }
    add(column);
    m_columns.append(column);
    m_settling->add(column->text());
    return column;
}

void ColumnRow::clear()
{
    m_settling->clear();
    qDeleteAll(m_ribbons); // first: they look at the columns
    m_ribbons.clear();
    qDeleteAll(m_columns);
    m_columns.clear();
    m_page->setMinimumWidth(0);
}

void ColumnRow::showColumns()
{
    for (Column *column : std::as_const(m_columns))
        column->show();
    for (Ribbon *ribbon : std::as_const(m_ribbons))
        ribbon->show();
    settle();
}

void ColumnRow::layOut(int width)
{
    if (m_columns.isEmpty())
        return;
    const auto count = static_cast<int>(m_columns.size());
    const int gaps = (count - 1) * Ribbon::gapWidth;
    const int most = m_columns.first()->comfortableWidth();
    const int least = std::min(m_columns.first()->leastWidth(), most);
    const int each = std::clamp((width - gaps) / count, least, most);
    for (Column *column : std::as_const(m_columns))
        column->setFixedWidth(each);
    m_page->setMinimumWidth(each * count + gaps);
    m_layout->activate();
    settle();
}

void ColumnRow::settle()
{
    m_settling->begin();
}

void ColumnRow::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    settle(); // what was not shown had no width to be laid out for
}

void ColumnRow::updateRibbons()
{
    for (Ribbon *ribbon : std::as_const(m_ribbons))
        ribbon->update();
}

int ColumnRow::focusedColumn() const
{
    const auto focused = std::ranges::find_if(
        m_columns, [](const Column *column) { return column->focusWidget() && column->focusWidget()->hasFocus(); });
    return focused == m_columns.cend() ? -1 : (*focused)->index();
}

void ColumnRow::focusColumn(int index)
{
    if (m_columns.isEmpty())
        return;
    Column *column = m_columns[std::clamp(index, 0, static_cast<int>(m_columns.size()) - 1)];
    column->text()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(column, Ribbon::gapWidth, 0);
}

void ColumnRow::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

} // namespace tellings
