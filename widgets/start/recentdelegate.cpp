// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/start/recentdelegate.h"

#include "models/items/roles.h"
#include "widgets/common/colour.h"

#include <QPainter>

namespace tellings {

namespace {

constexpr int margin = 8;

} // namespace

RecentDelegate::RecentDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, 2 * QFontMetrics(option.font).height() + 2 * margin};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor window = option.palette.color(QPalette::Window);
    const QColor ink = option.palette.color(QPalette::WindowText);
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(current ? QPen(accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(colour::blend(accent, window, 0.12));
        painter->drawRoundedRect(frame, 6, 6);
    }
    const QFontMetrics metrics(option.font);
    QRect line = option.rect.adjusted(margin, margin, -margin, 0);
    line.setHeight(metrics.height());
    const auto leading =
        static_cast<int>((QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter).toInt());
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(line, leading, metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    line.translate(0, line.height());
    painter->setPen(colour::readable(colour::blend(ink, window, 0.55), {window}, ink, 4.5));
    painter->drawText(line, leading,
                      metrics.elidedText(index.data(RecentLocationRole).toString(), Qt::ElideMiddle, line.width()));
    painter->restore();
}

} // namespace tellings
