// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/storyloader.h"
#include "models/jobs/job.h"

#include <QStringList>

#include <functional>

namespace tellings {

using ReadingRun = Job<std::expected<LoadedStory, Error>>;

/// Reads articles off the caller's thread, to be added to a story.
class ReadingJob : public ReadingRun {
    Q_OBJECT
public:
    using Load = std::function<std::expected<LoadedStory, Error>(const QStringList &, const Watch &)>;

    explicit ReadingJob(Load load, QObject *parent = nullptr);

    void read(const QStringList &paths);

Q_SIGNALS:
    void done(const tellings::LoadedStory &loaded);
    void failed(const tellings::Error &error);

private:
    Load m_load;
};

} // namespace tellings
