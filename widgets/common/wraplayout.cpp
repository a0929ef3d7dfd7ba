// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tellings {

WrapLayout::WrapLayout(QWidget *parent) : QLayout(parent) { }

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto item = m_items.begin() + index;
    QLayoutItem *taken = item->release();
    m_items.erase(item);
    return taken;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect &rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
    int x = area.left();
    int y = area.top();
    for (auto first = m_items.cbegin(); first != m_items.cend();) {
        // A row: as many as there is room for, all in its middle.
        int row = 0;
        auto last = first;
        for (; last != m_items.cend(); ++last) {
            if ((*last)->isEmpty())
                continue;
            const QSize size = (*last)->sizeHint();
            if (x > area.left() && x + size.width() > area.right() + 1)
                break;
            x += size.width() + spacing();
            row = std::max(row, size.height());
        }
        x = area.left();
        for (; first != last; ++first) {
            if ((*first)->isEmpty())
                continue;
            const QSize size = (*first)->sizeHint();
            const QRect there(QPoint(x, y + (row - size.height()) / 2), size.boundedTo({area.width(), size.height()}));
            if (place)
                (*first)->setGeometry(QStyle::visualRect(direction, area, there));
            x += size.width() + spacing();
        }
        x = area.left();
        y += row + (row > 0 && last != m_items.cend() ? spacing() : 0);
    }
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace tellings
