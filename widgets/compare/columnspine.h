// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tellings {

/// What is left of a folded column beside its overview strip: the outlet's name, read from below. A click or Enter
/// unfolds the column.
class ColumnSpine : public QAbstractButton {
    Q_OBJECT
public:
    explicit ColumnSpine(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tellings
