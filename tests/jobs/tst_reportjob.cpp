// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/reportjob.h"
#include "tests/support/support.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Comparison> comparisonCalled(const QString &title)
{
    auto comparison = std::make_shared<Comparison>();
    comparison->story.title = title;
    return comparison;
}

} // namespace

class TestReportJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesOffThisThread();
    void failureNamesThePath();
    void cancelledIsNotHeardOf();
    void destroyedWhileWriting();
};

void TestReportJob::writesOffThisThread()
{
    std::atomic<QThread *> thread = nullptr;
    QString title;
    ReportJob job([&](const Comparison &comparison, const ReportPlan &, const QString &,
                      const Watch &watch) -> std::expected<void, Error> {
        thread = QThread::currentThread();
        title = comparison.story.title;
        watch(0.5);
        return {};
    });
    QSignalSpy written(&job, &ReportJob::written);
    QSignalSpy running(&job, &ReportJob::runningChanged);
    job.write(comparisonCalled(u"Ferry"_s), {}, u"ferry.pdf"_s);
    QVERIFY(job.isRunning());
    QVERIFY(written.wait());
    QCOMPARE(written.first().first().toString(), u"ferry.pdf"_s);
    QCOMPARE(title, u"Ferry"_s);
    QVERIFY(thread.load() != QThread::currentThread());
    QCOMPARE(running, QList<QVariantList>({{true}, {false}}));
}

void TestReportJob::failureNamesThePath()
{
    ReportJob job(
        [](const Comparison &, const ReportPlan &, const QString &path, const Watch &) -> std::expected<void, Error> {
            return std::unexpected(Error{Error::Code::WriteFailed, u"The disk is full."_s, path});
        });
    QSignalSpy failed(&job, &ReportJob::failed);
    job.write(comparisonCalled({}), {}, u"/dev/full"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().message(), u"/dev/full: The disk is full."_s);
    QVERIFY(!job.isRunning());
}

void TestReportJob::cancelledIsNotHeardOf()
{
    QSemaphore started;
    std::atomic_bool stopped = false;
    ReportJob job(
        [&](const Comparison &, const ReportPlan &, const QString &, const Watch &watch) -> std::expected<void, Error> {
            started.release();
            while (watch(0.1))
                QThread::yieldCurrentThread();
            stopped = true;
            return std::unexpected(Error{Error::Code::Cancelled, {}, {}});
        });
    QSignalSpy failed(&job, &ReportJob::failed);
    job.write(comparisonCalled({}), {}, u"a.pdf"_s);
    started.acquire();
    job.cancel();
    QVERIFY(!job.isRunning());
    QVERIFY(QTest::qWaitFor([&] { return stopped.load(); }));
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 0);
}

void TestReportJob::destroyedWhileWriting()
{
    QSemaphore started;
    std::atomic_bool stopped = false;
    auto job = std::make_unique<ReportJob>(
        [&](const Comparison &, const ReportPlan &, const QString &, const Watch &watch) -> std::expected<void, Error> {
            started.release();
            while (watch(0.1))
                QThread::yieldCurrentThread();
            stopped = true;
            return {};
        });
    job->write(comparisonCalled({}), {}, u"a.pdf"_s);
    started.acquire();
    job.reset();
    QVERIFY(stopped.load());
}

QTEST_GUILESS_MAIN(TestReportJob)
#include "tst_reportjob.moc"
