// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "models/store/anchornotes.h"
#include "models/store/storykeeper.h"

#include <QObject>

namespace tellings {

class Actions;
class AttachDesk;
class CompanionDock;
class CompareView;
class MergeDesk;
class MessageBar;
class RecentStories;
class StatusLine;
class StoryCopies;
class StoryDocument;
class VersionsDesk;
class ViewKeeper;

/// Whether a path is called as story files are.
[[nodiscard]] bool isStoryFile(const QString &path);

/// Keeps what is open in a story file: its own, once it has a name, until then one in the user's data folder. What a
/// person does is on the disk at once; what went wrong there is said in the message bar.
class StorySaver : public QObject {
    Q_OBJECT
public:
    /// What it works on; all of it outlives the saver.
    struct Around {
        const Actions &actions;
        StoryDocument &document;
        MessageBar &messages;
        RecentStories &recent;
        const FileDialogs &dialogs;
        CompareView &view;
        CompanionDock &companions;
        StatusLine &status;
    };

    StorySaver(const Around &around, const StoreOptions &options, QWidget *window);
    ~StorySaver() override;
    Q_DISABLE_COPY_MOVE(StorySaver)

    void open(const QString &path); ///< a story file
    void offerUntitled(); ///< what a crash left, if anything
    void leave(); ///< before another story is opened, or the window goes
    [[nodiscard]] bool isExporting() const; ///< a copy is being written
    /// Keeps an edit that the document knows nothing of. False: not now, as the file is open for reading or another
    /// story's already; to be tried again after updated().
    [[nodiscard]] bool keep(const StoryEdit &edit);
    void offerVersion(int article, const QString &path); ///< a file as a newer version of an article on screen
    void askContents(const StoryKeeper::ContentsTold &told); ///< as StoryKeeper does

Q_SIGNALS:
    void exportingChanged();
    void updated(); ///< what the document has is, or is being, kept

private:
    void connectDocument();
    void connectKeeper();
    void showKept();
    void setOpening(const QString &path);
    void keepOpened(const QStringList &paths);
    void update();
    [[nodiscard]] bool isNamed() const; ///< what is open is kept in a file that a person chose
    void markKept(); ///< takes the mark of a change from the window's title
    void keepEdit();
    void warnIfReadOnly();
    void showNotices();
    void goBackIfStopped();
    void chooseName();
    void showContents(const QString &path, const StoryContents &contents, const QList<Error> &notices);
    void showRefusal(const QString &path, const Error &error);
    void showSaved(const QString &path);

    Around m_around;
    QWidget *m_window;
    QString m_opening; ///< the story file that is on its way
    QString m_before; ///< the file of the story that it would replace
    bool m_handedOver = false; ///< the one on its way is read, and is being compared
    bool m_goingBack = false; ///< to that, as the one on its way never came
    QList<Error> m_notices; ///< to be said once it is open
    int m_withheld = 0; ///< texts that it lacks
    bool m_attaching = false; ///< own copies, as was asked for
    Unsettled m_unsettled; ///< in texts that were just attached
    QJsonObject m_storedView; ///< to be shown once it is open
    StoryKeeper m_keeper;
    StoryCopies *m_copies;
    AttachDesk *m_attach;
    MergeDesk *m_merge;
    VersionsDesk *m_versions;
    ViewKeeper *m_viewKeeper;
};

} // namespace tellings
