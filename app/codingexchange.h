// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingaccess.h"
#include "app/filedialogs.h"
#include "models/exchange/codingimport.h"
#include "models/jobs/job.h"

#include <QObject>

namespace tellings {

class Actions;
class MessageBar;
class Settings;

/// Codings out to files of other programs and in from them, off the window's thread. What could not be carried over is
/// said in a dialog.
class CodingExchange : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        MessageBar &messages;
        Settings &settings;
        const FileDialogs &dialogs;
        CodingAccess access;
        std::function<QString()> title = {}; ///< for the name of a file; the story's own where nothing is given
    };

    CodingExchange(Surroundings around, QWidget *window);

    void follow(); ///< a story is open, or none
    void leave(); ///< another story is about to be open: what comes in was for the one before
    [[nodiscard]] bool isRunning() const { return m_export.isRunning() || m_import.isRunning(); }
    [[nodiscard]] QString stage() const; ///< what is under way, for the status line
    void cancel(); ///< a file that is not there yet is never there

Q_SIGNALS:
    void runningChanged();
    void progressChanged(double done); ///< 0..1

private:
    using Written = std::expected<QList<Loss>, Error>;
    using Planned = std::expected<CodingImport, Error>;
    void chooseExport();
    void chooseImport();
    void write(const QString &path);
    void read(const QString &path);
    void sayWritten(const QString &path, const Written &written);
    void takeIn(const QString &path, const std::shared_ptr<const CodingProject> &onto, const Planned &planned);
    void say(const QString &path, const CodingImport &import);
    void showLosses(const QString &title, const QString &what, const QList<Loss> &losses);

    Surroundings m_around;
    QWidget *m_window;
    Job<Written> m_export;
    Job<Planned> m_import; // last: their destruction waits
};

} // namespace tellings
