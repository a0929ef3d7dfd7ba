// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"

#include <QObject>

namespace tellings {

class Actions;
class MessageBar;
class StoryDocument;
class StoryKeeper;

/// Copies of the open story: one to go on in, one to leave elsewhere, and one without texts to be passed on.
class StoryCopies : public QObject {
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

    StoryCopies(const Surroundings &around, QWidget *window);

    void updateActions();
    [[nodiscard]] bool isRunning() const { return m_running; } ///< a copy is being written

Q_SIGNALS:
    void runningChanged();
    void saveAsRequested();

private:
    enum class Kind { Whole, WithoutTexts };
    void explain();
    void choose(Kind kind);
    void write(Kind kind, const QString &path);
    void setRunning(bool running);

    Surroundings m_around;
    QWidget *m_window;
    Kind m_kind = Kind::Whole; ///< of the copy that is being written
    bool m_running = false;
};

/// A file's name made of a story's title, without what file systems do not take.
[[nodiscard]] QString storyFileName(const QString &title);

} // namespace tellings
