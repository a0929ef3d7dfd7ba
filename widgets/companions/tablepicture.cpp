// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/tablepicture.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace tellings {

namespace {

constexpr int headPadding = 6;

/// A head is there to be drawn when the person sees one.
int headWidth(const QTableView &view)
{
    return view.verticalHeader()->isHidden() ? 0 : view.verticalHeader()->width();
}

void paintHead(QPainter &painter, const QTableView &view, const QRect &rect, int section, Qt::Orientation orientation)
{
    painter.setPen(view.palette().color(QPalette::Text));
    const QString text = view.model()->headerData(section, orientation).toString();
    const QRect inside = rect.adjusted(headPadding, 0, -headPadding, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

} // namespace

QSize tablePictureSize(const QTableView &view)
{
    return {headWidth(view) + view.horizontalHeader()->length(),
            view.horizontalHeader()->height() + view.verticalHeader()->length()};
}

int tableHead(const QTableView &view)
{
    return view.horizontalHeader()->height();
}

QList<int> tableBreaks(const QTableView &view)
{
    QList<int> ends;
    const int rows = view.model()->rowCount();
    ends.reserve(rows);
    for (int row = 0; row < rows; ++row)
        ends.append(tableHead(view) + view.verticalHeader()->sectionPosition(row) + view.rowHeight(row));
    return ends;
}

void paintTable(QPainter &painter, const QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    const int left = headWidth(view);
    const int top = view.horizontalHeader()->height();
    const QPalette &palette = view.palette();
    painter.fillRect(QRect(QPoint(), tablePictureSize(view)), palette.base());
    painter.setFont(view.font());
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.font = view.font();
    option.fontMetrics = view.fontMetrics();
    option.state = QStyle::State_Enabled;
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter; // as a view has it: left is the leading side
    option.textElideMode = Qt::ElideRight;
    option.widget = &view;
    for (int column = 0; column < model.columnCount(); ++column) {
        const int x = left + view.horizontalHeader()->sectionPosition(column);
        const int width = view.columnWidth(column);
        paintHead(painter, view, {x, 0, width, top}, column, Qt::Horizontal);
        for (int row = 0; row < model.rowCount(); ++row) {
            option.rect = {x, top + view.verticalHeader()->sectionPosition(row), width, view.rowHeight(row)};
            view.itemDelegate()->paint(&painter, option, model.index(row, column));
        }
    }
    for (int row = 0; left > 0 && row < model.rowCount(); ++row) {
        const int y = top + view.verticalHeader()->sectionPosition(row);
        paintHead(painter, view, {0, y, left, view.rowHeight(row)}, row, Qt::Vertical);
    }
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawLine(0, top - 1, tablePictureSize(view).width(), top - 1);
}

} // namespace tellings
