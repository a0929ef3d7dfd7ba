// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace tellings {

class Actions;
class CompanionDock;
class CompareView;
class StoryDocument;
class StoryKeeper;

/// Keeps with a story how a person left the window: columns, filter, zoom, chosen passage, where the columns were
/// scrolled to. That is no edit, and is written once in a while only.
class ViewKeeper : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        const StoryDocument &document;
        CompareView &view;
        CompanionDock &companions;
        StoryKeeper &keeper;
    };

    ViewKeeper(const Surroundings &around, QObject *parent);

    void restore(const QJsonObject &view); ///< of the story that is open now; an empty one changes nothing
    void keepNow(); ///< if anything has changed since it was kept last
    /// Nothing is kept while the story on screen is not the one that the keeper has.
    void setPaused(bool paused) { m_paused = paused; }

private:
    void keepSoon();

    Surroundings m_around;
    QTimer m_delay;
    bool m_paused = false;
};

} // namespace tellings
