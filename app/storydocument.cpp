// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storydocument.h"

#include <QFileInfo>

#include <functional>
#include <utility>

namespace tellings {

namespace {

/// From one list of corrections to another.
class CorrectionsCommand : public QUndoCommand {
public:
    using Setter = std::function<void(const QList<Correction> &)>;

    CorrectionsCommand(const QString &text, QList<Correction> before, QList<Correction> after, Setter set)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_set(std::move(set))
    {
    }

    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    QList<Correction> m_before;
    QList<Correction> m_after;
    Setter m_set;
};

/// From some details of an article to others.
class DetailsCommand : public QUndoCommand {
public:
    using Setter = std::function<void(const ArticleDetails &)>;

    DetailsCommand(const QString &text, ArticleDetails before, ArticleDetails after, Setter set)
        : QUndoCommand(text)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_set(std::move(set))
    {
    }

    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    ArticleDetails m_before;
    ArticleDetails m_after;
    Setter m_set;
};

QStringList languagesOf(const Story &story)
{
    QStringList languages;
    languages.reserve(story.articles.size());
    for (const Article &article : story.articles)
        languages.append(article.language);
    return languages;
}

/// What Undo says it takes back.
QString commandText(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Confirm: return StoryDocument::tr("Confirm");
    case CorrectionKind::Reject: return StoryDocument::tr("Reject");
    case CorrectionKind::Link: return StoryDocument::tr("Link");
    case CorrectionKind::Split: return StoryDocument::tr("Split");
    case CorrectionKind::Merge: return StoryDocument::tr("Merge");
    }
    return {};
}

} // namespace

StoryDocument::StoryDocument(QObject *parent) : QObject(parent)
{
    connectJob();
}

StoryDocument::StoryDocument(ComparisonJob::Steps steps, QObject *parent) : QObject(parent), m_job(std::move(steps))
{
    connectJob();
}

StoryDocument::~StoryDocument()
{
    m_undo.blockSignals(true); // it is cleared as it goes, which is no news to anyone
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
    m_openingStory.reset();
    m_stored.clear();
    m_job.open(paths, m_settings);
}

void StoryDocument::openStored(const QString &path, const Story &story, const CompareSettings &settings,
                               const QList<Correction> &corrections)
{
    m_opening = {path};
    m_openingStory = story;
    m_stored = corrections;
    m_settings = settings;
    m_job.compare(story, settings, corrections);
}

void StoryDocument::setSettings(const CompareSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    if (!m_opening.isEmpty() && m_openingStory)
        m_job.compare(*m_openingStory, m_settings, m_stored);
    else if (!m_opening.isEmpty())
        m_job.open(m_opening, m_settings);
    else if (m_comparison)
        m_job.compare(m_comparison->story, m_settings, m_corrections);
}

void StoryDocument::cancel()
{
    const bool opening = !m_opening.isEmpty();
    m_opening.clear();
    m_openingStory.reset();
    m_job.cancel();
    if (!m_comparison)
        return;
    m_settings = m_comparison->settings; // what is on screen
    if (opening)
        catchUp();
    else if (m_comparison->corrections != m_corrections)
        m_job.correct(m_job.found(), m_corrections); // what was done by hand is no matter of waiting
}

void StoryDocument::catchUp()
{
    if (!isUpToDate())
        m_job.compare(m_comparison->story, m_settings, m_corrections);
    else if (m_comparison->corrections != m_corrections)
        m_job.correct(m_job.found(), m_corrections);
}

void StoryDocument::correct(const Correction &correction)
{
    if (!m_comparison)
        return;
    push(commandText(correction.kind), m_corrections + QList{correction});
}

void StoryDocument::removeCorrection(int index)
{
    if (index < 0 || index >= m_corrections.size())
        return;
    QList<Correction> after = m_corrections;
    after.removeAt(index);
    push(tr("Remove Correction"), after);
}

void StoryDocument::changeDetails(int article, const ArticleDetails &details, const QString &what)
{
    if (!m_comparison || article < 0 || article >= m_comparison->story.articles.size())
        return;
    const ArticleDetails before = detailsOf(m_comparison->story.articles.at(article));
    if (details != before)
        m_undo.push(new DetailsCommand(
            what, before, details, [this, article](const ArticleDetails &changed) { setDetails(article, changed); }));
}

void StoryDocument::setDetails(int article, const ArticleDetails &details)
{
    m_details.insert(article, details);
    m_comparison = std::make_shared<const Comparison>(withDetails(*m_comparison, m_details));
    Q_EMIT detailsChanged();
    if (m_opening.isEmpty() && !isUpToDate())
        m_job.compare(m_comparison->story, m_settings, m_corrections);
}

bool StoryDocument::isUpToDate() const
{
    return m_settings == m_comparison->settings && m_languages == languagesOf(m_comparison->story);
}

void StoryDocument::push(const QString &text, const QList<Correction> &after)
{
    m_undo.push(new CorrectionsCommand(text, m_corrections, after,
                                       [this](const QList<Correction> &corrections) { setCorrections(corrections); }));
}

void StoryDocument::setCorrections(const QList<Correction> &corrections)
{
    m_corrections = corrections;
    Q_EMIT correctionsChanged();
    if (!m_opening.isEmpty())
        return; // another story is on its way, and this one goes
    if (isUpToDate())
        m_job.correct(m_job.found(), m_corrections);
    else
        m_job.compare(m_comparison->story, m_settings, m_corrections);
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
    const QStringList paths = std::exchange(m_opening, {});
    m_languages = languagesOf(comparison->story);
    if (!paths.isEmpty())
        m_details.clear();
    else if (!m_details.isEmpty()) // they may have been changed meanwhile
        comparison = std::make_shared<const Comparison>(withDetails(*comparison, m_details));
    const auto before = std::exchange(m_comparison, std::move(comparison));
    if (paths.isEmpty()) {
        Q_EMIT comparedAgain(before);
        return;
    }
    m_openingStory.reset();
    m_corrections = std::exchange(m_stored, {});
    m_undo.clear();
    Q_EMIT opened(paths, problems);
}

void StoryDocument::fail(const Error &error)
{
    const QList<Error> problems = m_job.problems().isEmpty() ? QList<Error>{error} : m_job.problems();
    const QStringList paths = std::exchange(m_opening, {});
    if (m_comparison)
        m_settings = m_comparison->settings;
    Q_EMIT openFailed(paths, problems);
    if (m_comparison && !paths.isEmpty())
        catchUp();
}

} // namespace tellings
