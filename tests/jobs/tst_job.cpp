// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace tellings;

/// Any work in the background: the latest start wins, and what was cancelled is not heard of.
class TestJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void tellsOfItself();
    void latestWins();
    void cancelledIsNotHeardOf();
    void destructionStopsIt();

private:
    static bool ends(const JobState &job)
    {
        return QTest::qWaitFor([&] { return !job.isRunning(); }, 20'000);
    }
    /// Runs until it is told to stop.
    static int untilStopped(const Watch &watch, QSemaphore &started)
    {
        started.release();
        while (watch(0.5))
            QThread::yieldCurrentThread();
        return -1;
    }
};

void TestJob::tellsOfItself()
{
    Job<int> job;
    QSignalSpy running(&job, &JobState::runningChanged);
    QSignalSpy progress(&job, &JobState::progressChanged);
    int result = 0;
    Qt::HANDLE worker = nullptr;
    job.start(
        [&worker](const Watch &watch) {
            worker = QThread::currentThreadId();
            return watch(0.25) ? 7 : 0;
        },
        [&result](int value) { result = value; });
    QVERIFY(job.isRunning());
    QVERIFY(ends(job));
    QCOMPARE(result, 7);
    QVERIFY(worker != QThread::currentThreadId());
    QCOMPARE(running.size(), 2);
    QCOMPARE(running.first().first().toBool(), true);
    QVERIFY(!progress.isEmpty());
}

void TestJob::latestWins()
{
    Job<int> job;
    QSemaphore started;
    QList<int> results;
    const auto take = [&results](int value) { results.append(value); };
    job.start([&started](const Watch &watch) { return untilStopped(watch, started); }, take);
    started.acquire();
    job.start([](const Watch &) { return 2; }, take);
    QVERIFY(ends(job));
    QCOMPARE(results, QList<int>{2});
}

void TestJob::cancelledIsNotHeardOf()
{
    Job<int> job;
    QSemaphore started;
    bool isHeard = false;
    job.start([&started](const Watch &watch) { return untilStopped(watch, started); },
              [&isHeard](int) { isHeard = true; });
    started.acquire();
    job.cancel();
    QVERIFY(!job.isRunning());
    job.start([](const Watch &) { return 1; }, [](int) {});
    QVERIFY(ends(job));
    QVERIFY(!isHeard);
}

void TestJob::destructionStopsIt()
{
    QSemaphore started;
    std::atomic_bool stopped = false;
    {
        Job<int> job;
        job.start(
            [&](const Watch &watch) {
                const int result = untilStopped(watch, started);
                stopped = true;
                return result;
            },
            [](int) { QFAIL("nobody waits for it"); });
        started.acquire();
    }
    QVERIFY(stopped);
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
