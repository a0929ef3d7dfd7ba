// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/companions/celldelegate.h"

#include "models/coding/codetablemodel.h"
#include "models/items/coveragemodel.h"

namespace tellings {

namespace {

/// Of the highlight colour over the paper, at most: text stays readable on it.
constexpr double strongest = 0.38;

double strengthOf(const QModelIndex &index)
{
    const QVariant share = index.data(ShareRole);
    if (share.isValid())
        return share.toDouble();
    if (const QVariant count = index.data(CountShareRole); count.isValid())
        return count.toDouble();
    const QVariant telling = index.data(TellingRole);
    if (!telling.isValid())
        return 0;
    switch (static_cast<Telling>(telling.toInt())) {
    case Telling::Absent: return 0;
    case Telling::Base:
    case Telling::Verbatim: return 1;
    case Telling::Edited: return 0.6;
    case Telling::Reworded: break;
    }
    return 0.3;
}

bool isAbsent(const QModelIndex &index)
{
    const QVariant telling = index.data(TellingRole);
    return telling.isValid() && static_cast<Telling>(telling.toInt()) == Telling::Absent;
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // "3 of 5" stays in its own direction in a window that runs the other way (UAX #9, first strong isolate).
    option->text = QChar(0x2068) + option->text + QChar(0x2069);
    QPalette &palette = option->palette;
    if (isAbsent(index))
        palette.setColor(QPalette::Text, palette.color(QPalette::PlaceholderText));
    if (const double strength = strengthOf(index); strength > 0) {
        QColor ground = palette.color(QPalette::Highlight);
        ground.setAlphaF(static_cast<float>(strength * strongest));
        option->backgroundBrush = ground;
    }
}

} // namespace tellings
