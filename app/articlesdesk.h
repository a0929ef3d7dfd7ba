// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drophandler.h"
#include "app/filedialogs.h"
#include "models/story/error.h"

#include <QObject>
#include <QStringList>

namespace tellings {

class Actions;
class CompareView;
class MessageBar;
class Settings;
class StoryDocument;

/// Articles that come to the open story and go from it: from the actions and from what is dropped to the document, and
/// what came of it to the message bar.
class ArticlesDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        StoryDocument &document;
        Settings &settings;
        const FileDialogs &dialogs;
    };

    ArticlesDesk(const Surroundings &around, QWidget *window);

Q_SIGNALS:
    void openRequested(const QStringList &paths); ///< something was dropped that is no part of the open story
    void versionDropped(int article, const QString &path); ///< on the head of its column

private:
    void chooseFiles();
    void remove();
    void showAdded(int count, const QList<Error> &problems);
    void updateActions();
    [[nodiscard]] QList<DropPlace> heads() const;

    Surroundings m_around;
    QWidget *m_window;
};

} // namespace tellings
