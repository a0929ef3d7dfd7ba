// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storystore.h"
#include "tests/store/editorrun.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Disks that are full, broken, read-only or without locks, played by failingdisk.cpp.
class TestStoryDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void failsMidway_data();
    void failsMidway();
    void cannotBeWrittenTo();
    void cannotLock();
    void cannotLockAndCrashed();

private:
    static QProcessEnvironment disk(const Folders &folders, const QString &fails, int after = 0);
};

void TestStoryDisk::initTestCase()
{
#ifndef FAILING_DISK
    QSKIP("the failing disk is made for Linux");
#endif
}

QProcessEnvironment TestStoryDisk::disk(const Folders &folders, const QString &fails, int after)
{
    return failingDisk(folders.path(QString()), fails, after);
}

void TestStoryDisk::failsMidway_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("message");
    QTest::newRow("full") << u"ENOSPC"_s << u"The disk is full."_s;
    QTest::newRow("broken") << u"EIO"_s << u"The disk failed while the file was read or written."_s;
}

void TestStoryDisk::failsMidway()
{
    QFETCH(QString, error);
    QFETCH(QString, message);
    constexpr int edits = 30;
    bool ok = false;
    const int given = qEnvironmentVariableIntValue("TELLINGS_KILLS", &ok);
    const int rounds = ok && given > 0 ? given : 12;
    std::mt19937 random(static_cast<std::uint32_t>(qEnvironmentVariableIntValue("TELLINGS_FUZZ_SEED")));
    int moved = 0;
    for (int round = 0; round < rounds; ++round) {
        const Folders folders;
        const QString path = folders.path(u"a.tellings"_s);
        QVERIFY(StoryStore::create(path, scriptStart(), folders.options()));
        const int after = int(random() % 400U);
        const EditorRun run = runEditor({u"steady"_s, path, folders.options().safeFolder, QString::number(edits)},
                                        disk(folders, error, after));
        const QString where = u"round %1, after %2 calls: "_s.arg(round).arg(after);
        QVERIFY2(run.ended || !run.failed.isEmpty(), qUtf8Printable(where + run.errors));
        // Where it cannot be opened for writing nothing is lost; once it is, every edit is made.
        QVERIFY2(run.ended ? run.committed == edits : run.committed <= 0, qUtf8Printable(where + run.failed));
        // A disk that is found full only when what was written is flushed is called broken by SQLite.
        for (const QString &said : run.moved)
            QVERIFY2(said.startsWith(path)
                         && (said.contains(message) || said.contains(u"The disk failed while the file was"_s)),
                     qUtf8Printable(where + said));
        moved += int(run.moved.size());
        QCOMPARE_LE(run.moved.size(), 1);
        if (run.ended) {
            const auto store = StoryStore::open(run.path, folders.options());
            QVERIFY2(store, qUtf8Printable(where + (store ? QString() : store.error().message())));
            QVERIFY2(comparable((*store)->contents()) == scriptState(edits), qUtf8Printable(where));
        }
        // The file on the bad disk is whole all the same, with what was done there.
        const auto left = StoryStore::open(path, folders.options());
        QVERIFY2(left, qUtf8Printable(where + (left ? QString() : left.error().message())));
        QVERIFY((*left)->close());
        QCOMPARE(runSql(path, {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
        QStringList files = folders.files();
        files.removeAll(u"a.tellings.copy"_s);
        QCOMPARE(files, QStringList{u"a.tellings"_s});
    }
    QVERIFY2(rounds < 10 || moved > 0, "it never failed at work");
}

void TestStoryDisk::cannotBeWrittenTo()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, scriptStart(), folders.options()));
    const QByteArray bytes = bytesOf(path);
    const EditorRun run = runEditor({u"edit"_s, path, folders.options().safeFolder, u"3"_s}, disk(folders, u"EROFS"_s));
    QCOMPARE(run.committed, 0); // it is open
    QVERIFY2(run.failed.startsWith(path), qUtf8Printable(run.failed + run.errors));
    QVERIFY(run.failed.contains(u"for reading only"_s));
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
}

void TestStoryDisk::cannotLock()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, scriptStart(), folders.options()));
    const QProcessEnvironment environment = disk(folders, u"ENOLCK"_s);
    const EditorRun run = runEditor({u"edit"_s, path, folders.options().safeFolder, u"3"_s}, environment);
    QCOMPARE(run.committed, -1);
    QVERIFY2(run.failed.startsWith(path) && run.failed.contains(u"cannot be locked"_s), qUtf8Printable(run.failed));
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
    const EditorRun copy = runEditor({u"copy"_s, path, folders.options().safeFolder, u"3"_s}, environment);
    QVERIFY2(copy.ended, qUtf8Printable(copy.failed + copy.errors));
    QVERIFY(copy.path.startsWith(folders.options().safeFolder));
    const auto store = StoryStore::open(copy.path, folders.options());
    QVERIFY(store && comparable((*store)->contents()) == scriptState(3));
}

/// What the crash left in SQLite's second file belongs to the story.
void TestStoryDisk::cannotLockAndCrashed()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const QString left = folders.path(u"b.tellings"_s);
    {
        const auto store = StoryStore::create(path, scriptStart(), folders.options());
        QVERIFY(store && (*store)->apply(scriptEdit((*store)->contents(), 0)));
        QVERIFY(QFile::copy(path, left) && QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    }
    const EditorRun copy =
        runEditor({u"copy"_s, left, folders.options().safeFolder, u"0"_s}, disk(folders, u"ENOLCK"_s));
    QVERIFY2(copy.ended, qUtf8Printable(copy.failed + copy.errors));
    const auto store = StoryStore::open(copy.path, folders.options());
    QVERIFY(store && comparable((*store)->contents()) == scriptState(1));
}

QTEST_GUILESS_MAIN(TestStoryDisk)
#include "tst_storydisk.moc"
