// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "app/versionsshown.h"
#include "models/jobs/latestrun.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace tellings {

class Actions;
class CompareView;
class MessageBar;
class StoryDocument;
class StoryKeeper;
class VersionMenu;
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
    /// Offers a file as a newer version of an article that is on screen.
    void offerFile(int article, const QString &path);
    void follow(); ///< what is kept by now
    /// Lets go of what is under way: it would be of another story by the time that it is done.
    void cancel();

Q_SIGNALS:
    void saveAsRequested();
    void changedBeside(); ///< something is kept, or taken back, that the document does not show
    /// What is marked in an article is being carried over to another version.
    void runningChanged(bool running);
    void progressChanged(double done);

private:
    void start(int article, bool newer, const QString &path = {});
    void ask();
    void take(const std::shared_ptr<const StoryContents> &contents);
    void refresh(int before, int after);
    void show(const ShownVersions &shown);
    void chooseFile();
    void look(const QString &path);
    void offer(const ReadVersion &read);
    void takeOffer();
    void dropOffer();
    void choose(qint64 article, int row);
    [[nodiscard]] bool refuseReadOnly(); ///< says so when the story is open for reading
    void rename(int row, const QString &name);
    void settle(int place);
    void goToPlace(int place);
    /// Puts another version into the columns, as soon as it is known what becomes of what is marked.
    void want(const WantedVersion &version);
    void carry();
    void change(const CarriedVersion &carried);
    void setCarrying(bool carrying);
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
    QString m_path; ///< this one; empty: to be chosen
    VersionMenu *m_menu;
    QString m_folder; ///< where a file was chosen last
    QList<AnchorNote> m_notes;
    std::optional<ReadVersion> m_offer;
    std::optional<WantedVersion> m_carrying;
    LatestRun<ShownVersions> m_show; // these three last: their destruction waits
    LatestRun<ReadVersion> m_read;
    LatestRun<CarriedVersion> m_carry;
};

} // namespace tellings
