// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/storyloader.h"
#include "models/jobs/latestrun.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace tellings {

/// Reads articles off the caller's thread, to be added to a story. The latest request wins; destruction cancels and
/// waits. All signals come on the caller's thread.
class ReadingJob : public QObject {
    Q_OBJECT
public:
    using Load = std::function<std::expected<LoadedStory, Error>(const QStringList &, const Watch &)>;

    explicit ReadingJob(Load load, QObject *parent = nullptr);

    void read(const QStringList &paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(double done);
    void done(const tellings::LoadedStory &loaded);
    void failed(const tellings::Error &error);

private:
    using Outcome = std::expected<LoadedStory, Error>;
    void setRunning(bool running);

    Load m_load;
    bool m_running = false;
    LatestRun<Outcome> m_run; // last: its destruction waits
};

} // namespace tellings
