// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tellings {

/// Draws a passage as a card: its number in the colour it has in the text, its first words, and how and by whom it
/// is told: with the line that underlines it in the text, and a box for each column, filled where it is told.
class PassageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PassageDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tellings
