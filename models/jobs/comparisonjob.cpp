// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/comparisonjob.h"

#include "models/align/align.h"
#include "models/align/corrections.h"
#include "models/jobs/latestrun.h"

#include <QCoreApplication>

#include <new>
#include <optional>
#include <utility>

namespace tellings {

namespace {

/// Reading takes little beside aligning: the share of the whole that is given to it.
constexpr double loadingShare = 0.2;

struct Outcome {
    std::shared_ptr<const Comparison> comparison; ///< null when it failed
    std::shared_ptr<const Comparison> found; ///< the same before corrections
    QList<Error> problems;
    Error error;
    std::optional<EngineMemory> memory; ///< after a run that aligned
};

Outcome corrected(std::shared_ptr<const Comparison> found, const QList<Correction> &corrections,
                  const QList<Error> &problems)
{
    auto comparison =
        corrections.isEmpty() ? found : std::make_shared<const Comparison>(replayCorrections(*found, corrections));
    return {std::move(comparison), std::move(found), problems, {}, {}};
}

Watch part(const Watch &whole, double from, double to)
{
    return [&whole, from, to](double done) { return whole(from + done * (to - from)); };
}

Outcome align(const ComparisonJob::Steps &steps, const Story &story, const CompareSettings &settings,
              const QList<Correction> &corrections, const QList<Error> &problems, EngineMemory memory,
              const Watch &watch)
{
    auto comparison = steps.align(story, settings, watch, &memory);
    if (!comparison)
        return {nullptr, nullptr, problems, comparison.error(), {}};
    Outcome outcome = corrected(std::make_shared<const Comparison>(std::move(*comparison)), corrections, problems);
    outcome.memory = std::move(memory);
    return outcome;
}

Outcome loadAndAlign(const ComparisonJob::Steps &steps, const QStringList &paths, const CompareSettings &settings,
                     EngineMemory memory, const Watch &watch)
{
    const auto loaded = steps.load(paths, part(watch, 0, loadingShare));
    if (!loaded)
        return {nullptr, nullptr, {loaded.error()}, loaded.error(), {}};
    return align(steps, loaded->story, settings, {}, loaded->problems, std::move(memory), part(watch, loadingShare, 1));
}

/// No exception leaves a worker: the one that hostile input can cause becomes an error like the others.
Outcome guarded(const std::function<Outcome()> &work)
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        const Error error{Error::Code::TooLarge,
                          QCoreApplication::translate("ComparisonJob", "There is not enough memory for this story."),
                          {}};
        return {nullptr, nullptr, {error}, error, {}};
    }
}

} // namespace

class ComparisonJob::Private {
public:
    Private(ComparisonJob *job, Steps ownSteps) : q(job), steps(std::move(ownSteps)), run(job) { }

    void start(std::function<Outcome(const Watch &)> work, double readingUntil)
    {
        run.start([work = std::move(work)](const Watch &watch) { return guarded([&] { return work(watch); }); },
                  [this, readingUntil](double done) { Q_EMIT q->progressChanged(done, stage(done < readingUntil)); },
                  [this](const Outcome &outcome) { finish(outcome); });
        setState(State::Running);
    }

    void finish(const Outcome &outcome)
    {
        problems = outcome.problems;
        if (!outcome.comparison) {
            setState(State::Failed);
            Q_EMIT q->failed(outcome.error);
            return;
        }
        comparison = outcome.comparison;
        found = outcome.found;
        if (outcome.memory)
            memory = *outcome.memory;
        setState(State::Done);
        Q_EMIT q->done(outcome.comparison, outcome.problems);
    }

    void setState(State newState)
    {
        if (std::exchange(state, newState) != newState)
            Q_EMIT q->stateChanged(newState);
    }

    static QString stage(bool reading)
    {
        return reading ? ComparisonJob::tr("Reading articles") : ComparisonJob::tr("Comparing");
    }

    ComparisonJob *q;
    Steps steps;
    State state = State::NotStarted;
    std::shared_ptr<const Comparison> comparison;
    std::shared_ptr<const Comparison> found;
    QList<Error> problems;
    EngineMemory memory; ///< of the last Done run that aligned
    LatestRun<Outcome> run; // last: its destruction waits for work that uses nothing above
};

ComparisonJob::ComparisonJob(QObject *parent) : ComparisonJob(Steps{&loadStory, &compareStory}, parent) { }

ComparisonJob::ComparisonJob(Steps steps, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(steps)))
{
}

ComparisonJob::~ComparisonJob() = default;

void ComparisonJob::open(const QStringList &paths, const CompareSettings &settings)
{
    d->start([steps = d->steps, paths, settings,
              memory = d->memory](const Watch &watch) { return loadAndAlign(steps, paths, settings, memory, watch); },
             loadingShare);
}

void ComparisonJob::compare(const Story &story, const CompareSettings &settings, const QList<Correction> &corrections)
{
    d->start([steps = d->steps, story, settings, corrections, memory = d->memory](
                 const Watch &watch) { return align(steps, story, settings, corrections, {}, memory, watch); },
             0);
}

void ComparisonJob::correct(std::shared_ptr<const Comparison> found, const QList<Correction> &corrections)
{
    d->start([found = std::move(found), corrections](const Watch &) { return corrected(found, corrections, {}); }, 0);
}

void ComparisonJob::cancel()
{
    if (d->state != State::Running)
        return;
    d->run.cancel();
    d->setState(State::Cancelled);
}

ComparisonJob::State ComparisonJob::state() const
{
    return d->state;
}

std::shared_ptr<const Comparison> ComparisonJob::comparison() const
{
    return d->comparison;
}

std::shared_ptr<const Comparison> ComparisonJob::found() const
{
    return d->found;
}

QList<Error> ComparisonJob::problems() const
{
    return d->problems;
}

} // namespace tellings
