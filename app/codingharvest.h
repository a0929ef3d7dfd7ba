// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingaccess.h"

#include <QObject>

namespace tellings {

class Actions;
class CodingDesk;
class CodingExchange;
class CodingReach;
class CompareView;
class MessageBar;
class Settings;
class StoryDocument;
struct FileDialogs;

/// What comes out of coding in the window: its results, files of other programs, and what reports say of it. The parts
/// work by themselves; this makes them.
class CodingHarvest : public QObject {
    Q_OBJECT
public:
    /// What they work with; all outlive them.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        StoryDocument &document;
        CodingDesk &desk;
        Settings &settings;
        const FileDialogs &dialogs;
    };

    CodingHarvest(const Surroundings &around, QWidget *window);

    [[nodiscard]] std::shared_ptr<const CodingProject> coded() const; ///< null while nothing can be
    void rename(); ///< the columns call outlets otherwise
    [[nodiscard]] bool isRunning() const; ///< something goes out to a file or comes in from one
    [[nodiscard]] QString stage() const; ///< what does, for the status line
    void cancel();

Q_SIGNALS:
    void changed(); ///< what is coded
    void runningChanged();
    void progressChanged(double done); ///< 0..1

private:
    void goTo(const Coding &thing);

    Surroundings m_around;
    QWidget *m_window;
    CodingReach *m_reach;
    CodingExchange *m_exchange;
};

} // namespace tellings
