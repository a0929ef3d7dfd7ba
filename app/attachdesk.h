// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "models/jobs/latestrun.h"
#include "models/store/attachplan.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tellings {

class Actions;
class AttachDialog;
class MessageBar;
class StoryDocument;
class StoryKeeper;

/// A person's own copies of articles whose texts a story came without: from the files to what they fit, to the dialog,
/// and to the story's keeper.
class AttachDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        const StoryDocument &document;
        MessageBar &messages;
        StoryKeeper &keeper;
        const FileDialogs &dialogs;
    };

    AttachDesk(const Surroundings &around, QWidget *window);

    void setAvailable(bool available); ///< whether the story that is open lacks texts; not while names are hidden
    void start();

Q_SIGNALS:
    void saveAsRequested();
    void attaching(); ///< the keeper is about to

private:
    struct Found {
        QList<OwnCopy> copies;
        AttachPlan plan;
    };

    void updateActions();
    void showDialog(const std::shared_ptr<const StoryContents> &contents);
    void look(const QStringList &paths);
    void show(const Found &found);
    void attach(const QList<int> &rows);

    Surroundings m_around;
    QWidget *m_window;
    QPointer<AttachDialog> m_dialog;
    std::shared_ptr<const StoryContents> m_contents; ///< that the dialog is about
    bool m_available = false;
    bool m_asked = false; ///< for what is kept by now
    QString m_folder; ///< where files were chosen last
    Found m_found;
    LatestRun<Found> m_run; // last: its destruction waits
};

} // namespace tellings
