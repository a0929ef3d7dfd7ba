// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/reportjob.h"

#include "models/jobs/latestrun.h"
#include "models/report/writers.h"

#include <utility>

namespace tellings {

using Written = std::expected<void, Error>;

class ReportJob::Private {
public:
    Private(ReportJob *job, Write ownWrite) : q(job), write(std::move(ownWrite)), run(job) { }

    void setRunning(bool now)
    {
        if (std::exchange(running, now) != now)
            Q_EMIT q->runningChanged(now);
    }

    ReportJob *q;
    Write write;
    bool running = false;
    LatestRun<Written> run;
};

ReportJob::ReportJob(QObject *parent) : ReportJob(&writeReportFile, parent) { }

ReportJob::ReportJob(Write write, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(write)))
{
}

ReportJob::~ReportJob() = default;

void ReportJob::write(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan, const QString &path)
{
    d->run.start([write = d->write, comparison = std::move(comparison), plan,
                  path](const Watch &watch) { return write(*comparison, plan, path, watch); },
                 [this](double done) { Q_EMIT progressChanged(done); },
                 [this, path](const Written &result) {
                     d->setRunning(false);
                     if (result)
                         Q_EMIT written(path);
                     else
                         Q_EMIT failed(result.error());
                 });
    d->setRunning(true);
}

void ReportJob::cancel()
{
    d->run.cancel();
    d->setRunning(false);
}

bool ReportJob::isRunning() const
{
    return d->running;
}

} // namespace tellings
