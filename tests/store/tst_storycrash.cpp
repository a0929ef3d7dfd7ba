// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storystore.h"
#include "tests/store/editorrun.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Kills a program that edits, before some call that changes something on the disk. TELLINGS_KILLS sets how often for
/// each kind of work, TELLINGS_FUZZ_SEED before which calls.
class TestStoryCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void killed_data();
    void killed();

private:
    static void prepare(const Folders &folders, const QString &mode, const QString &path);
    static void check(const Folders &folders, const QString &mode, const QString &path, const EditorRun &run);
    static bool isState(StoryContents contents, const EditorRun &run);
};

void TestStoryCrash::initTestCase()
{
#ifndef FAILING_DISK
    QSKIP("what kills the program is made for Linux");
#endif
}

void TestStoryCrash::killed_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("editing, copying, closing") << u"edit"_s;
    QTest::newRow("saving an untitled story") << u"untitled"_s;
    QTest::newRow("bringing up to date") << u"open"_s;
    QTest::newRow("merging") << u"merge"_s;
}

void TestStoryCrash::prepare(const Folders &folders, const QString &mode, const QString &path)
{
    if (mode == "open"_L1)
        return makeOldFile(path, scriptStart(), folders.options());
    if (mode == "untitled"_L1)
        return;
    const auto store = StoryStore::create(path, scriptStart(), folders.options());
    QVERIFY(store);
    if (mode != "merge"_L1)
        return;
    const QString other = folders.path(u"other.tellings"_s);
    QVERIFY((*store)->exportCopy(other));
    const auto theirs = StoryStore::open(other, folders.options());
    QVERIFY(theirs);
    const StoredArticle article{.id = 9002, .article = newsArticle(u"Theirs"_s, u"Head\nTheir text."_s)};
    QVERIFY((*theirs)->apply({SetTitle{u"Theirs"_s}, AddArticle{article}, PutAnnotation{{.id = 9001}}}));
}

void TestStoryCrash::killed()
{
    QFETCH(QString, mode);
    bool ok = false;
    const int given = qEnvironmentVariableIntValue("TELLINGS_KILLS", &ok);
    const int kills = ok && given > 0 ? given : 12;
    std::mt19937 random(static_cast<std::uint32_t>(qEnvironmentVariableIntValue("TELLINGS_FUZZ_SEED")));
    const int edits = mode == "edit"_L1 ? 40 : 4;
    int whole = 0; // calls of a run that nobody kills
    int early = 0;
    int midway = 0;
    for (int round = 0; round <= kills; ++round) {
        const Folders folders;
        const QString path = folders.path(u"a.tellings"_s);
        prepare(folders, mode, path);
        const int moment = round == 0 ? 0 : 1 + int(random() % quint32(whole));
        const EditorRun run =
            runEditor({mode, path, folders.options().safeFolder, QString::number(edits)},
                      failingDisk(QFileInfo(folders.options().safeFolder).absolutePath(), u"KILL"_s, moment));
        QVERIFY2(run.failed.isEmpty() && run.errors.isEmpty(), qUtf8Printable(run.failed + run.errors));
        QVERIFY2(run.moved.isEmpty(), qUtf8Printable(run.moved.join(u'\n')));
        if (round == 0) {
            QVERIFY(run.ended);
            QCOMPARE(run.committed, edits);
            whole = run.calls;
            QCOMPARE_GT(whole, edits);
        }
        early += run.committed < 0 ? 1 : 0;
        midway += run.committed >= 0 && !run.ended ? 1 : 0;
        check(folders, mode, path, run);
        if (QTest::currentTestFailed())
            return qWarning("round %d, killed before call %d of %d, after %d edits", round, moment, whole,
                            run.committed);
    }
    QVERIFY2(2 * (early + midway) >= kills, "not killed at work");
    qInfo("%d kills: %d before the story was open, %d at work; a whole run makes %d calls", kills, early, midway,
          whole);
}

/// Whether the story is what was committed; of another copy that was merged it has all or nothing.
bool TestStoryCrash::isState(StoryContents contents, const EditorRun &run)
{
    const bool hasTheirs = contents.annotations.remove(9001) > 0;
    const qsizetype article = indexOf(contents, 9002);
    if (hasTheirs != (article >= 0) || (run.merged && !hasTheirs))
        return false;
    if (!hasTheirs)
        return test::isState(contents, run.committed);
    contents.articles.removeAt(article);
    StoryContents wanted = scriptState(run.committed);
    wanted.passages = contents.passages; // which are to be found again
    return contents.passages.isEmpty() && comparable(contents) == wanted;
}

void TestStoryCrash::check(const Folders &folders, const QString &mode, const QString &path, const EditorRun &run)
{
    const QStringList untitled = StoryStore::untitledStories(folders.options());
    QString there = path;
    if (mode == "untitled"_L1) {
        // In one of the two places, or nowhere when it was never said to be.
        QCOMPARE_LE(untitled.size() + (QFile::exists(path) ? 1 : 0), 1);
        if (!QFile::exists(path)) {
            QVERIFY(run.committed < 0 || untitled.size() == 1);
            if (untitled.isEmpty())
                return;
            there = untitled.first();
        }
    } else {
        QCOMPARE(untitled, QStringList());
    }
    {
        const auto store = StoryStore::open(there, folders.options());
        QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
        QVERIFY(!(*store)->isReadOnly());
        QVERIFY2(isState((*store)->contents(), run),
                 qUtf8Printable(u"%1 after %2"_s.arg((*store)->contents().title).arg(run.committed)));
        QVERIFY((*store)->close());
    }
    QCOMPARE(runSql(there, {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
    QStringList files = folders.files();
    if (files.removeAll(u"a.tellings.copy"_s) > 0) // a copy is whole, or not there
        QVERIFY(StoryStore::openReadOnly(path + u".copy"_s, folders.options()));
    QStringList wanted{u"a.tellings"_s};
    if (mode == "open"_L1)
        wanted.append(u"a.v1.tellings"_s);
    if (mode == "merge"_L1)
        wanted.append(u"other.tellings"_s);
    QCOMPARE(files, there == path ? wanted : QStringList());
    QCOMPARE(folders.safeFiles(), there == path ? QStringList() : QStringList{QFileInfo(there).fileName()});
    if (mode == "open"_L1)
        QCOMPARE(runSql(folders.path(u"a.v1.tellings"_s), {u"PRAGMA user_version"_s}).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestStoryCrash)
#include "tst_storycrash.moc"
