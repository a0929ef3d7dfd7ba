// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/coding/codedelegate.h"

#include "models/coding/codebookmodel.h"
#include "widgets/coding/codechip.h"

#include <QApplication>
#include <QPainter>

namespace tellings {

namespace {

constexpr int rowMargin = 3;

bool hasChip(const QModelIndex &index)
{
    return index.column() == static_cast<int>(CodebookColumn::Name) && !index.data(CodeGroupRole).toBool();
}

} // namespace

void CodeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features.setFlag(QStyleOptionViewItem::HasDecoration, hasChip(index));
    option->icon = QIcon();
    if (hasChip(index))
        option->decorationSize = codeChipSize(option->font);
    if (index.data(CodeGroupRole).toBool())
        option->font.setBold(true);
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!hasChip(index))
        return;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QStyle *style = shown.widget ? shown.widget->style() : QApplication::style();
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &shown, shown.widget);
    const QRect chip = QStyle::alignedRect(shown.direction, Qt::AlignCenter, shown.decorationSize, place);
    painter->setFont(shown.font);
    paintCodeChip(*painter, chip, index.data(CodeLabelRole).toString(), index.data(Qt::DecorationRole).value<QColor>(),
                  shown.palette);
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), codeChipSize(option.font).height() + 2 * rowMargin));
    return size;
}

} // namespace tellings
