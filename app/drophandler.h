// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

namespace tellings {

class DropOverlay;

/// Lets files and folders be dropped anywhere on a window, and shows that it will take them. Where a story is open the
/// window has two halves: what is dropped on the leading one goes with the story, on the other one it is opened.
class DropHandler : public QObject {
    Q_OBJECT
public:
    explicit DropHandler(QWidget *window);

    void setAddable(bool addable) { m_addable = addable; } ///< whether there is a story that articles can go with

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths); ///< to be opened
    void droppedToAdd(const QStringList &paths);

private:
    [[nodiscard]] bool isToAdd(const QDropEvent &drop) const;
    [[nodiscard]] bool hasHalves(const QDropEvent &drop) const;
    void showOverlay(const QDropEvent &drag);
    void hideOverlay();

    QWidget *m_window;
    QPointer<DropOverlay> m_overlay;
    bool m_addable = false;
};

/// The files and folders of this computer that `data` names.
[[nodiscard]] QStringList localPaths(const QMimeData *data);

} // namespace tellings
