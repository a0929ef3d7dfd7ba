// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace tellings {

/// A large button for an action: its icon, its text, and its tool tip and shortcut as a second line.
class StartButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit StartButton(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_below;
    QString m_shortcut;
};

} // namespace tellings
