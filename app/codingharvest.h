// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingaccess.h"

#include <QObject>

namespace tellings {

class Actions;
class CodingDesk;
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

Q_SIGNALS:
    void changed(); ///< what is coded

private:
    void goTo(const Coding &thing);

    Surroundings m_around;
    QWidget *m_window;
    CodingReach *m_reach;
};

} // namespace tellings
