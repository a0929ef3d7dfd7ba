// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobs/readingjob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <new>

using namespace tellings;
using namespace Qt::StringLiterals;

/// Articles read in the background: the latest request wins, and what goes wrong is said.
class TestReadingJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void saysWhatWasRead();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void latestWins();
    void cancelledIsNotHeardOf();

private:
    static LoadedStory storyOf(const QStringList &paths);
    static bool ends(const ReadingJob &job)
    {
        return QTest::qWaitFor([&] { return !job.isRunning(); }, 20'000);
    }
};

LoadedStory TestReadingJob::storyOf(const QStringList &paths)
{
    LoadedStory loaded;
    loaded.story.title = paths.join(u' ');
    return loaded;
}

void TestReadingJob::saysWhatWasRead()
{
    ReadingJob job([](const QStringList &paths, const Watch &watch) -> std::expected<LoadedStory, Error> {
        return watch(0.5) ? std::expected<LoadedStory, Error>(storyOf(paths)) : std::unexpected(Error{});
    });
    QString title;
    connect(&job, &ReadingJob::done, this, [&title](const LoadedStory &loaded) { title = loaded.story.title; });
    QSignalSpy running(&job, &ReadingJob::runningChanged);
    job.read({u"a.txt"_s, u"b.txt"_s});
    QVERIFY(job.isRunning());
    QVERIFY(ends(job));
    QCOMPARE(title, u"a.txt b.txt"_s);
    QCOMPARE(running.size(), 2);
}

void TestReadingJob::saysWhatWentWrong_data()
{
    QTest::addColumn<bool>("memory");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no such file") << false << Error::Code::NotFound;
    QTest::newRow("no memory") << true << Error::Code::TooLarge;
}

void TestReadingJob::saysWhatWentWrong()
{
    QFETCH(bool, memory);
    QFETCH(Error::Code, code);
    ReadingJob job([memory](const QStringList &, const Watch &) -> std::expected<LoadedStory, Error> {
        if (memory)
            throw std::bad_alloc();
        return std::unexpected(Error{Error::Code::NotFound, u"gone"_s, u"a.txt"_s});
    });
    Error said;
    connect(&job, &ReadingJob::failed, this, [&said](const Error &error) { said = error; });
    job.read({u"a.txt"_s});
    QVERIFY(ends(job));
    QCOMPARE(said.code, code);
}

void TestReadingJob::latestWins()
{
    auto started = std::make_shared<QSemaphore>();
    ReadingJob job([started](const QStringList &paths, const Watch &watch) -> std::expected<LoadedStory, Error> {
        if (paths.first() == u"slow") {
            started->release();
            while (watch(0.3))
                QThread::yieldCurrentThread();
        }
        return storyOf(paths);
    });
    QStringList titles;
    connect(&job, &ReadingJob::done, this, [&titles](const LoadedStory &loaded) { titles.append(loaded.story.title); });
    job.read({u"slow"_s});
    QVERIFY(started->tryAcquire(1, 20'000));
    job.read({u"quick"_s});
    QVERIFY(ends(job));
    QCOMPARE(titles, QStringList{u"quick"_s});
}

void TestReadingJob::cancelledIsNotHeardOf()
{
    auto started = std::make_shared<QSemaphore>();
    auto stopped = std::make_shared<std::atomic_int>(0);
    int heard = 0;
    {
        ReadingJob job(
            [started, stopped](const QStringList &paths, const Watch &watch) -> std::expected<LoadedStory, Error> {
                started->release();
                while (watch(0.3))
                    QThread::yieldCurrentThread();
                ++*stopped;
                return storyOf(paths);
            });
        connect(&job, &ReadingJob::done, this, [&heard] { ++heard; });
        job.read({u"slow"_s});
        QVERIFY(started->tryAcquire(1, 20'000));
        job.cancel();
        QVERIFY(!job.isRunning());
        job.read({u"slow again"_s});
        QVERIFY(started->tryAcquire(1, 20'000));
    } // which stops it and waits
    QCOMPARE(stopped->load(), 2);
    QCOMPARE(heard, 0);
}

QTEST_GUILESS_MAIN(TestReadingJob)
#include "tst_readingjob.moc"
