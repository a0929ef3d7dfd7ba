// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/reportjob.h"

#include <QObject>

namespace tellings {

class MessageBar;
class Settings;
struct FileDialogs;

/// Asks where a report is to go, saves it in the background and says how that went, with an offer to open what was
/// written.
class ReportSaver : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        MessageBar &messages;
        Settings &settings;
        const FileDialogs &dialogs;
    };

    ReportSaver(const Surroundings &around, QWidget *window);

    void choose(const std::shared_ptr<const Comparison> &comparison, const ReportPlan &plan, const QString &title);
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(double done);

private:
    void save(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan, const QString &path);

    Surroundings m_around;
    QWidget *m_window;
    ReportJob m_job;
};

/// A file name for the report on a story of that title.
[[nodiscard]] QString reportFileName(const QString &storyTitle);

} // namespace tellings
