// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "app/versionsshown.h"
#include "models/jobs/latestrun.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace tellings {

class Actions;
class CompareView;
class MessageBar;
class StoryDocument;
class StoryKeeper;
class VersionsWindow;

/// The versions of the articles of the open story: from a file to what it would change, to the document and the story's
/// keeper; and what is marked in an article, as far as somebody has to look at it.
class VersionsDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        StoryDocument &document;
        CompareView &view;
        MessageBar &messages;
        StoryKeeper &keeper;
        const FileDialogs &dialogs;
    };

    VersionsDesk(const Surroundings &around, QWidget *window);
    ~VersionsDesk() override;
    Q_DISABLE_COPY_MOVE(VersionsDesk)

    void showArticle(qint64 article); ///< by its id in the story file

Q_SIGNALS:
    void saveAsRequested();
    void changedBeside(); ///< something is kept, or taken back, that the document does not show

private:
    void start(bool newer);
    void ask();
    void take(const std::shared_ptr<const StoryContents> &contents);
    void refresh(int before, int after);
    void show(const ShownVersions &shown);
    void chooseFile();
    void look(const QString &path);
    void offer(const ReadVersion &read);
    void takeOffer();
    void dropOffer();
    void compare(int row);
    void rename(int row, const QString &name);
    void settle(int place);
    void goToPlace(int place);
    /// Puts another version into the columns. `edit` says what is to be kept of it, forth or back.
    void change(const VersionChange &change, const QString &what,
                const std::function<StoryEdit(const StoryContents &, bool forth)> &edit);
    void doBeside(const QString &what, const StoryEdit &edit);
    [[nodiscard]] VersionsWindow *window();
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] const StoredArticle *stored() const; ///< the article that is shown; null when it is gone
    void updateActions();

    Surroundings m_around;
    QWidget *m_window;
    QPointer<VersionsWindow> m_versions; ///< made when first asked for
    std::shared_ptr<const StoryContents> m_contents;
    qint64 m_article = 0; ///< that is shown
    qint64 m_filled = 0; ///< that the window is filled with
    QString m_wanted; ///< the file of the one that is asked for
    bool m_asked = false; ///< for what is kept by now
    bool m_opening = false; ///< to be shown then
    bool m_newer = false; ///< and a file for it
    QString m_folder; ///< where a file was chosen last
    QList<AnchorNote> m_notes;
    std::optional<ReadVersion> m_offer;
    LatestRun<ShownVersions> m_show; // these two last: their destruction waits
    LatestRun<ReadVersion> m_read;
};

} // namespace tellings
