// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storydocument.h"

#include <QFileInfo>

#include <utility>

namespace tellings {

StoryDocument::StoryDocument(QObject *parent) : QObject(parent)
{
    connectJob();
}

StoryDocument::StoryDocument(ComparisonJob::Steps steps, QObject *parent) : QObject(parent), m_job(std::move(steps))
{
    connectJob();
}

void StoryDocument::connectJob()
{
    connect(&m_job, &ComparisonJob::done, this, &StoryDocument::finish);
    connect(&m_job, &ComparisonJob::failed, this, &StoryDocument::fail);
    connect(&m_job, &ComparisonJob::progressChanged, this, &StoryDocument::progressChanged);
    connect(&m_job, &ComparisonJob::stateChanged, this, [this] { Q_EMIT runningChanged(isRunning()); });
}

void StoryDocument::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_opening = paths;
    m_job.open(paths, m_settings);
}

void StoryDocument::setSettings(const CompareSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    if (!m_opening.isEmpty())
        m_job.open(m_opening, m_settings);
    else if (m_comparison)
        m_job.compare(m_comparison->story, m_settings);
}

void StoryDocument::cancel()
{
    m_opening.clear();
    m_job.cancel();
    if (m_comparison)
        m_settings = m_comparison->settings; // what is on screen
}

bool StoryDocument::isRunning() const
{
    return m_job.state() == ComparisonJob::State::Running;
}

QString StoryDocument::title() const
{
    if (!m_comparison)
        return {};
    const Story &story = m_comparison->story;
    if (!story.title.isEmpty())
        return story.title;
    return story.articles.isEmpty() ? QString() : QFileInfo(story.articles.first().file).completeBaseName();
}

void StoryDocument::finish(std::shared_ptr<const Comparison> comparison, const QList<Error> &problems)
{
    const auto before = std::exchange(m_comparison, std::move(comparison));
    const QStringList paths = std::exchange(m_opening, {});
    if (paths.isEmpty())
        Q_EMIT comparedAgain(before);
    else
        Q_EMIT opened(paths, problems);
}

void StoryDocument::fail(const Error &error)
{
    const QList<Error> problems = m_job.problems().isEmpty() ? QList<Error>{error} : m_job.problems();
    const QStringList paths = std::exchange(m_opening, {});
    if (m_comparison)
        m_settings = m_comparison->settings;
    Q_EMIT openFailed(paths, problems);
}

} // namespace tellings
