// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/latestrun.h"

#include <QObject>

#include <utility>

namespace tellings {

/// What every Job tells of itself; templates have no signals of their own.
class JobState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(double done); ///< 0..1

protected:
    void setRunning(bool running)
    {
        if (std::exchange(m_running, running) != running)
            Q_EMIT runningChanged(running);
    }

private:
    bool m_running = false;
};

/// One kind of work off its owner's thread, which is a function of values: starting again cancels the one under way
/// and drops its result; destruction cancels and waits. Signals and `finished` come on the owner's thread.
template <typename Result>
class Job : public JobState {
public:
    explicit Job(QObject *parent = nullptr) : JobState(parent), m_run(this) { }

    void start(typename LatestRun<Result>::Work work, typename LatestRun<Result>::Finished finished)
    {
        m_run.start(
            std::move(work), [this](double done) { Q_EMIT progressChanged(done); },
            [this, finished = std::move(finished)](const Result &result) {
                setRunning(false);
                finished(result);
            });
        setRunning(true);
    }

    void cancel()
    {
        m_run.cancel();
        setRunning(false);
    }

private:
    LatestRun<Result> m_run; // last: its destruction waits
};

} // namespace tellings
