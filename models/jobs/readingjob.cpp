// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/readingjob.h"

#include <new>
#include <utility>

namespace tellings {

ReadingJob::ReadingJob(Load load, QObject *parent) : QObject(parent), m_load(std::move(load)), m_run(this) { }

void ReadingJob::read(const QStringList &paths)
{
    m_run.start(
        [load = m_load, paths](const Watch &watch) -> Outcome {
            try {
                return load(paths, watch);
            } catch (const std::bad_alloc &) {
                return std::unexpected(
                    Error{Error::Code::TooLarge, tr("There is not enough memory for these articles."), {}});
            }
        },
        [this](double done) { Q_EMIT progressChanged(done); },
        [this](const Outcome &outcome) {
            setRunning(false);
            if (outcome)
                Q_EMIT done(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
    setRunning(true);
}

void ReadingJob::cancel()
{
    m_run.cancel();
    setRunning(false);
}

void ReadingJob::setRunning(bool running)
{
    if (std::exchange(m_running, running) != running)
        Q_EMIT runningChanged(running);
}

} // namespace tellings
