// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storydocument.h"

#include "app/storycommands.h"
#include "models/align/align.h"
#include "models/align/anchors.h"
#include "models/align/passageids.h"
#include "models/formats/metadata.h"
#include "models/items/samearticles.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tellings {

namespace {

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

StoryDocument::StoryDocument(QObject *parent) : StoryDocument({&loadStory, &compareStory}, parent) { }

StoryDocument::StoryDocument(ComparisonJob::Steps steps, QObject *parent)
    : QObject(parent)
    , m_job(steps)
    , m_reading(steps.load)
{
    connectJob();
    connect(&m_undo, &QUndoStack::indexChanged, this, [this](int index) {
        if (m_comparison && showsArticles())
            m_shown = index;
    });
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
    connect(&m_reading, &ReadingJob::done, this, &StoryDocument::takeIn);
    connect(&m_reading, &ReadingJob::failed, this, [this](const Error &error) { Q_EMIT articlesAdded(0, {error}); });
    connect(&m_reading, &ReadingJob::progressChanged, this,
            [this](double done) { Q_EMIT progressChanged(done, tr("Reading articles")); });
    connect(&m_reading, &ReadingJob::runningChanged, this, [this] { Q_EMIT runningChanged(isRunning()); });
}

void StoryDocument::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_reading.cancel();
    m_opening = paths;
    m_openingStory.reset();
    m_stored.clear();
    m_job.open(paths, m_settings);
}

void StoryDocument::openStored(const QString &path, const Story &story, const CompareSettings &settings,
                               const QList<Correction> &corrections)
{
    m_reading.cancel();
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
        m_job.compare(m_story, m_settings, m_corrections);
}

void StoryDocument::cancel()
{
    const bool opening = !m_opening.isEmpty();
    m_reading.cancel();
    m_opening.clear();
    m_openingStory.reset();
    m_job.cancel();
    if (!m_comparison)
        return;
    m_settings = m_comparison->settings; // what is on screen
    if (!opening && !showsArticles())
        goBackToShown();
    if (opening || !showsArticles())
        catchUp();
    else if (m_comparison->corrections != m_corrections)
        m_job.correct(m_job.found(), m_corrections); // what was done by hand is no matter of waiting
}

void StoryDocument::goBackToShown()
{
    m_undo.setIndex(m_shown);
}

void StoryDocument::catchUp()
{
    if (!isUpToDate())
        m_job.compare(m_story, m_settings, m_corrections);
    else if (m_comparison->corrections != m_corrections)
        m_job.correct(m_job.found(), m_corrections);
}

void StoryDocument::correct(const Correction &correction)
{
    if (!m_comparison)
        return;
    push(commandText(correction.kind), m_corrections + rekeyed({correction}, followed(m_comparison->story), m_story));
}

void StoryDocument::removeCorrection(int index)
{
    if (index < 0 || index >= m_corrections.size())
        return;
    QList<Correction> after = m_corrections;
    after.removeAt(index);
    push(tr("Remove Correction"), after);
}

void StoryDocument::settleCorrection(int index, int stretch)
{
    if (index < 0 || index >= m_corrections.size())
        return;
    QList<Correction> after = m_corrections;
    QList<Anchor> &spans = after[index].spans;
    for (int i = 0; i < spans.size(); ++i) {
        const auto place = placeOf(spans.at(i), m_story, articleKeys(m_story));
        if (place && place->moved && (stretch < 0 || i == stretch))
            spans[i] = settledAt(spans.at(i), *place, m_story);
    }
    if (after != m_corrections)
        push(tr("Marked Place Is Right"), after);
}

void StoryDocument::addArticles(const QStringList &paths)
{
    if (m_comparison && !paths.isEmpty())
        m_reading.read(paths);
}

void StoryDocument::takeIn(const LoadedStory &loaded)
{
    if (isOpening())
        return; // this story goes
    QList<Article> articles = m_story.articles;
    QList<Error> problems = loaded.problems;
    for (const Article &article : loaded.story.articles) {
        const QString file = QFileInfo(article.file).absoluteFilePath();
        const bool known = std::ranges::any_of(
            m_story.articles, [&file](const Article &own) { return QFileInfo(own.file).absoluteFilePath() == file; });
        if (known)
            problems.append({Error::Code::Usage, tr("This article is in the story already."), article.file});
        else
            articles.append(article);
    }
    const auto count = static_cast<int>(articles.size() - m_story.articles.size());
    if (count > 0) {
        QList<Article> named = articles;
        makeUnique(named);
        for (qsizetype i = m_story.articles.size(); i < articles.size(); ++i)
            articles[i].outlet = named.at(i).outlet;
        changeArticles(tr("Add %n Article(s)", nullptr, count), articles);
    }
    Q_EMIT articlesAdded(count, problems);
}

void StoryDocument::removeArticle(int article)
{
    if (!m_comparison || m_story.articles.size() < 2)
        return;
    const int place = placesNow().value(article, -1);
    if (place < 0)
        return;
    QList<Article> articles = m_story.articles;
    articles.removeAt(place);
    changeArticles(tr("Remove Article"), articles);
}

void StoryDocument::changeArticles(const QString &text, const QList<Article> &articles)
{
    Story after = m_story;
    after.articles = articles;
    m_undo.push(new ChangeCommand<Articles>(text, {m_story.articles, m_corrections},
                                            {articles, rekeyed(m_corrections, m_story, after)},
                                            [this](const Articles &state) { setArticles(state); }));
}

void StoryDocument::setArticles(const Articles &articles)
{
    m_story.articles = articles.articles;
    m_corrections = articles.corrections;
    Q_EMIT articlesChanged();
    if (isOpening())
        return;
    m_job.cancel(); // it may be what is on screen again
    catchUp();
}

void StoryDocument::changeDetails(int article, const ArticleDetails &details, const QString &what)
{
    const int place = m_comparison ? placesNow().value(article, -1) : -1;
    if (place < 0)
        return;
    const Article &changed = m_story.articles.at(place);
    const ArticleDetails before = detailsOf(changed);
    if (details != before)
        m_undo.push(new ChangeCommand<ArticleDetails>(
            what, before, details,
            [this, file = changed.file](const ArticleDetails &state) { setDetails(file, state); }));
}

void StoryDocument::setDetails(const QString &file, const ArticleDetails &details)
{
    const auto article = std::ranges::find(m_story.articles, file, &Article::file);
    if (article == m_story.articles.end())
        return;
    *article = withDetails(std::move(*article), details);
    const auto shown = std::ranges::find(m_comparison->story.articles, file, &Article::file);
    if (shown != m_comparison->story.articles.cend())
        m_comparison = std::make_shared<const Comparison>(
            withDetails(*m_comparison, {{static_cast<int>(shown - m_comparison->story.articles.cbegin()), details}}));
    Q_EMIT detailsChanged();
    if (!isOpening() && !isUpToDate())
        m_job.compare(m_story, m_settings, m_corrections);
}

bool StoryDocument::showsArticles() const
{
    return haveSameArticles(m_comparison->story, m_story);
}

bool StoryDocument::isUpToDate() const
{
    return m_settings == m_comparison->settings && m_languages == languagesOf(m_story) && showsArticles();
}

void StoryDocument::push(const QString &text, const QList<Correction> &after)
{
    m_undo.push(new ChangeCommand<QList<Correction>>(
        text, m_corrections, after, [this](const QList<Correction> &corrections) { setCorrections(corrections); }));
}

void StoryDocument::setCorrections(const QList<Correction> &corrections)
{
    m_corrections = corrections;
    Q_EMIT correctionsChanged();
    if (isOpening())
        return; // another story is on its way, and this one goes
    if (isUpToDate())
        m_job.correct(m_job.found(), m_corrections);
    else
        m_job.compare(m_story, m_settings, m_corrections);
}

bool StoryDocument::isRunning() const
{
    return m_job.state() == ComparisonJob::State::Running || m_reading.isRunning();
}

QString StoryDocument::title() const
{
    if (!m_comparison)
        return {};
    const Story &story = m_story;
    // Without a title it is called as an outlet, or as a file that may be called so.
    const bool isNamed = !story.title.isEmpty()
        && !(m_namesHidden && std::ranges::contains(story.articles, story.title, &Article::outlet));
    if (isNamed)
        return story.title;
    if (m_namesHidden)
        return tr("Story");
    return story.articles.isEmpty() ? QString() : QFileInfo(story.articles.first().file).completeBaseName();
}

void StoryDocument::finish(std::shared_ptr<const Comparison> comparison, const QList<Error> &problems)
{
    const QStringList paths = std::exchange(m_opening, {});
    m_languages = languagesOf(comparison->story);
    if (!paths.isEmpty()) {
        m_story = comparison->story;
    } else { // details may have been changed meanwhile
        QMap<int, ArticleDetails> details;
        for (int i = 0; i < m_story.articles.size(); ++i)
            details.insert(i, detailsOf(m_story.articles.at(i)));
        comparison = std::make_shared<const Comparison>(withDetails(*comparison, details));
    }
    const auto before = std::exchange(m_comparison, std::move(comparison));
    if (paths.isEmpty()) {
        m_shown = m_undo.index();
        Q_EMIT comparedAgain(before);
        return;
    }
    m_openingStory.reset();
    m_corrections = std::exchange(m_stored, {});
    m_versionFiles.clear();
    m_undo.clear();
    m_shown = 0;
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
    else if (m_comparison && !showsArticles())
        goBackToShown();
}

void StoryDocument::setNamesHidden(bool hidden)
{
    if (std::exchange(m_namesHidden, hidden) != hidden)
        Q_EMIT namesHiddenChanged();
}

} // namespace tellings
