// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/readingjob.h"

#include <new>
#include <utility>

namespace tellings {

ReadingJob::ReadingJob(Load load, QObject *parent) : ReadingRun(parent), m_load(std::move(load)) { }

void ReadingJob::read(const QStringList &paths)
{
    using Outcome = std::expected<LoadedStory, Error>;
    start(
        [load = m_load, paths](const Watch &watch) -> Outcome {
            try {
                return load(paths, watch);
            } catch (const std::bad_alloc &) {
                return std::unexpected(
                    Error{Error::Code::TooLarge, tr("There is not enough memory for these articles."), {}});
            }
        },
        [this](const Outcome &outcome) {
            if (outcome)
                Q_EMIT done(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

} // namespace tellings
