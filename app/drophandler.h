// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QStringList>

#include <functional>

class QDropEvent;
class QMimeData;
class QWidget;

namespace tellings {

class DropOverlay;

/// A part of a window that takes a single file for a purpose of its own.
struct DropPlace {
    int id = 0;
    QRect rect; ///< in the window
    QString text; ///< what becomes of the file there
};

/// Lets files and folders be dropped anywhere on a window, and shows that it will take them. Where a story is open the
/// window has two halves: what is dropped on the leading one goes with the story, on the other one it is opened. A
/// single file may have places of its own.
class DropHandler : public QObject {
    Q_OBJECT
public:
    explicit DropHandler(QWidget *window);

    void setAddable(bool addable) { m_addable = addable; } ///< whether there is a story that articles can go with

    void setPlaces(const std::function<QList<DropPlace>()> &places) { m_places = places; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths); ///< to be opened
    void droppedToAdd(const QStringList &paths);
    void droppedAt(int place, const QString &path);

private:
    [[nodiscard]] bool isToAdd(const QDropEvent &drop) const;
    [[nodiscard]] bool hasHalves(const QDropEvent &drop) const;
    [[nodiscard]] QList<DropPlace> placesFor(const QDropEvent &drop) const; ///< none for what they do not take
    [[nodiscard]] static qsizetype placeAt(const QList<DropPlace> &places, const QDropEvent &drop); ///< -1: at none
    void showOverlay(const QDropEvent &drag);
    void hideOverlay();

    QWidget *m_window;
    QPointer<DropOverlay> m_overlay;
    bool m_addable = false;
    std::function<QList<DropPlace>()> m_places;
};

/// The files and folders of this computer that `data` names.
[[nodiscard]] QStringList localPaths(const QMimeData *data);

} // namespace tellings
