// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/previewjob.h"

#include "models/jobs/latestrun.h"
#include "models/report/writers.h"

#include <QBuffer>

#include <utility>

namespace tellings {

using Drawn = std::expected<QByteArray, Error>;

class PreviewJob::Private {
public:
    Private(PreviewJob *job, Draw ownDraw) : q(job), draw(std::move(ownDraw)), run(job) { }

    void setRunning(bool now)
    {
        if (std::exchange(running, now) != now)
            Q_EMIT q->runningChanged(now);
    }

    PreviewJob *q;
    Draw draw;
    bool running = false;
    LatestRun<Drawn> run;
};

PreviewJob::PreviewJob(QObject *parent)
    : PreviewJob(
          [](const Comparison &comparison, const ReportPlan &plan, const Watch &watch) -> Drawn {
              QBuffer buffer;
              buffer.open(QIODevice::WriteOnly);
              return writePdfReport(comparison, plan, &buffer, watch).transform([&buffer] { return buffer.data(); });
          },
          parent)
{
}

PreviewJob::PreviewJob(Draw draw, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(draw)))
{
}

PreviewJob::~PreviewJob() = default;

void PreviewJob::draw(std::shared_ptr<const Comparison> comparison, const ReportPlan &plan)
{
    d->run.start([draw = d->draw, comparison = std::move(comparison),
                  plan](const Watch &watch) { return draw(*comparison, plan, watch); },
                 [this](double done) { Q_EMIT progressChanged(done); },
                 [this](const Drawn &result) {
                     d->setRunning(false);
                     if (result)
                         Q_EMIT drawn(*result);
                     else
                         Q_EMIT failed(result.error());
                 });
    d->setRunning(true);
}

void PreviewJob::cancel()
{
    d->run.cancel();
    d->setRunning(false);
}

bool PreviewJob::isRunning() const
{
    return d->running;
}

} // namespace tellings
