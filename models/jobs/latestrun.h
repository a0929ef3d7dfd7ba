// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/handover.h"
#include "models/story/watch.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <utility>

namespace tellings {

/// One piece of background work at a time, as its owner sees it: starting again cancels what is under way and
/// drops its result. Lives on the thread of `context`, which must be (or outlive) its owner; both callbacks run
/// there. Destruction cancels and waits, so work may hold on to nothing but values.
template <typename Result>
class LatestRun {
public:
    using Work = std::function<Result(const Watch &)>;
    using Progress = std::function<void(double)>;
    using Finished = std::function<void(const Result &)>;

    explicit LatestRun(QObject *context) : m_context(context)
    {
        // A superseded run may take a moment to notice; the next one need not wait for it.
        m_pool.setMaxThreadCount(2);
    }

    ~LatestRun()
    {
        cancel();
        m_pool.waitForDone();
    }

    Q_DISABLE_COPY_MOVE(LatestRun)

    void start(Work work, Progress progress, Finished finished)
    {
        cancel();
        const quint64 generation = ++m_generation;
        m_current =
            QtConcurrent::run(&m_pool, [work = HandedOver(std::move(work))](QPromise<HandedOver<Result>> &promise) {
                promise.setProgressRange(0, steps);
                const Watch watch = [&promise](double done) {
                    promise.setProgressValue(static_cast<int>(std::clamp(done, 0.0, 1.0) * steps));
                    return !promise.isCanceled();
                };
                HandedOver<Result> result((*work)(watch));
                if (!promise.isCanceled())
                    promise.addResult(std::move(result));
            });
        m_watcher.disconnect(m_context);
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_context,
                         [progress = std::move(progress)](int value) { progress(double(value) / steps); });
        m_watcher.setFuture(m_current);
        m_current.then(m_context, [this, generation, finished = std::move(finished)](const HandedOver<Result> &result) {
            // A future that is ready by now calls back at once, inside start(); the queue makes both cases alike.
            QMetaObject::invokeMethod(
                m_context,
                [this, generation, finished, result] {
                    if (generation == m_generation)
                        finished(*result);
                },
                Qt::QueuedConnection);
        });
    }

    /// What is under way will not be heard of any more.
    void cancel()
    {
        ++m_generation;
        m_watcher.setFuture({});
        m_current.cancel();
    }

private:
    static constexpr int steps = 1000;

    QObject *m_context;
    QThreadPool m_pool;
    QFuture<HandedOver<Result>> m_current;
    QFutureWatcher<HandedOver<Result>> m_watcher;
    quint64 m_generation = 0;
};

} // namespace tellings
