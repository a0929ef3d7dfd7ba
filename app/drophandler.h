// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QMimeData;
class QWidget;

namespace tellings {

/// Lets files and folders be dropped anywhere on a window, and shows that it will take them.
class DropHandler : public QObject {
    Q_OBJECT
public:
    explicit DropHandler(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths);

private:
    void showOverlay();
    void hideOverlay();

    QWidget *m_window;
    QPointer<QWidget> m_overlay;
};

/// The files and folders of this computer that `data` names.
[[nodiscard]] QStringList localPaths(const QMimeData *data);

} // namespace tellings
