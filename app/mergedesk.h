// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "models/store/storychange.h"
#include "models/store/storymerge.h"
#include "models/story/error.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tellings {

class Actions;
class MessageBar;
class StoryDocument;
class StoryKeeper;
class StoryMergeDialog;

/// Another copy of the open story, which somebody else worked on, comes into it: from the file to what it brings, to
/// the dialog, and to the story's keeper.
class MergeDesk : public QObject {
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

    MergeDesk(const Surroundings &around, QWidget *window);

    void updateActions();
    void sayWhatCame(); ///< once the merged story is on screen

Q_SIGNALS:
    void saveAsRequested();

private:
    void choose();
    void showPlan(const QString &path, const std::shared_ptr<const StoryMerge> &plan);
    void showFailure(const QString &path, const Error &error);

    Surroundings m_around;
    QWidget *m_window;
    QPointer<StoryMergeDialog> m_dialog;
    QString m_asked; ///< the copy that is on its way; empty when there is none
    bool m_hasCome = false; ///< a merge, or its taking back, that is to be said
    StoryEdit m_inverse; ///< of it
};

} // namespace tellings
