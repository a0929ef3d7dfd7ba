// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storystore.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Story files of other versions of Tellings.
class TestStoryVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void olderIsBroughtUpToDate_data();
    void olderIsBroughtUpToDate();
    void keptFileOverwritesNothing();
    void olderIsReadAsItIs();
    void migrationThatFailsLeavesTheOld();
    void newerIsReadOnly();
    void newerThatComputesIsRefused_data();
    void newerThatComputesIsRefused();
};

void TestStoryVersions::olderIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void TestStoryVersions::olderIsBroughtUpToDate()
{
    QFETCH(int, version);
    const Folders folders;
    const QString path = folders.path(u"ferry.tellings"_s);
    const StoryContents contents = richContents();
    makeOldFile(path, contents, folders.options(), version);
    const QString kept = u"ferry.v%1.tellings"_s.arg(version);
    const QByteArray old = bytesOf(path);
    const QString uid = runSql(path, {u"SELECT uid FROM story"_s}).toString();
    {
        const auto store = StoryStore::open(path, folders.options());
        QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
        QVERIFY((*store)->contents() == contents);
        QVERIFY(!(*store)->isReadOnly());
        QCOMPARE((*store)->notices().size(), 1);
        QVERIFY((*store)->notices()[0].message().contains(kept));
        QVERIFY((*store)->apply({SetTitle{u"New"_s}}));
        const auto log = (*store)->log();
        QVERIFY(log);
        QCOMPARE(log->size(), 3);
        QCOMPARE(log->at(0).what, u"created"_s);
        QCOMPARE(log->at(1).what, u"brought-up-to-date"_s);
        QCOMPARE(log->at(1).detail, u"%1 3"_s.arg(version));
    }
    QCOMPARE(folders.files(), (QStringList{u"ferry.tellings"_s, kept}));
    QCOMPARE(folders.safeFiles(), QStringList());
    QVERIFY(bytesOf(folders.path(kept)) == old);
    QCOMPARE(runSql(path, {u"PRAGMA user_version"_s}).toInt(), 3);
    QCOMPARE(runSql(path, {u"SELECT uid FROM story"_s}).toString(), uid);
    const auto again = StoryStore::open(path, folders.options());
    QVERIFY(again && (*again)->notices().isEmpty());
    QCOMPARE((*again)->contents().title, u"New"_s);
}

void TestStoryVersions::keptFileOverwritesNothing()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    makeOldFile(path, smallContents(), folders.options());
    QFile other(folders.path(u"a.v1.tellings"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    QVERIFY(StoryStore::open(path, folders.options()));
    QCOMPARE(bytesOf(folders.path(u"a.v1.tellings"_s)), "mine"_ba);
    QCOMPARE(folders.files(), (QStringList{u"a.tellings"_s, u"a.v1 (2).tellings"_s, u"a.v1.tellings"_s}));
    QCOMPARE(runSql(folders.path(u"a.v1 (2).tellings"_s), {u"PRAGMA user_version"_s}).toInt(), 1);
}

void TestStoryVersions::olderIsReadAsItIs()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents contents = richContents();
    makeOldFile(path, contents, folders.options());
    const QByteArray old = bytesOf(path);
    const auto store = StoryStore::openReadOnly(path, folders.options());
    QVERIFY(store && (*store)->isReadOnly());
    QVERIFY((*store)->contents() == contents);
    QVERIFY(bytesOf(path) == old);
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
    const auto done = (*store)->apply({SetTitle{u"x"_s}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NoAccess);
}

void TestStoryVersions::migrationThatFailsLeavesTheOld()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    makeOldFile(path, smallContents(), folders.options());
    runSql(path, {u"UPDATE story SET view = 'no JSON'"_s});
    const QByteArray old = bytesOf(path);
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::BadInput);
    QCOMPARE(store.error().path, path);
    QVERIFY(bytesOf(path) == old);
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
    QCOMPARE(folders.safeFiles(), QStringList());
}

void TestStoryVersions::newerIsReadOnly()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const StoryContents contents = richContents();
    QVERIFY(StoryStore::create(path, contents, folders.options()));
    runSql(path,
           {u"ALTER TABLE article ADD COLUMN mood TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE TABLE cluster (id INTEGER PRIMARY KEY)"_s, u"CREATE INDEX by_coder ON annotation (coder)"_s,
            u"PRAGMA user_version = 4"_s});
    const QByteArray bytes = bytesOf(path);
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
    QVERIFY((*store)->isReadOnly());
    QCOMPARE((*store)->notices().size(), 1);
    QVERIFY((*store)->notices()[0].message().startsWith(path));
    QVERIFY((*store)->contents() == contents);
    QVERIFY((*store)->exportCopy(folders.path(u"b.tellings"_s))); // with all that we do not know
    QCOMPARE(runSql(folders.path(u"b.tellings"_s), {u"SELECT count(*) FROM cluster"_s}).toInt(), 0);
    QVERIFY(bytesOf(path) == bytes);
    QCOMPARE(folders.files(), (QStringList{u"a.tellings"_s, u"b.tellings"_s}));
}

void TestStoryVersions::newerThatComputesIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("view") << u"CREATE VIEW more AS SELECT 1"_s;
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM article; END"_s;
    QTest::newRow("virtual table") << u"CREATE VIRTUAL TABLE words USING fts5(word)"_s;
    QTest::newRow("virtual column") << u"ALTER TABLE article ADD COLUMN big TEXT AS (upper(text))"_s;
    QTest::newRow("stored column") << u"CREATE TABLE x (a INTEGER, b INTEGER AS (a + 1) STORED)"_s;
    QTest::newRow("our column gone") << u"ALTER TABLE article DROP COLUMN byline"_s;
    QTest::newRow("our table gone") << u"DROP TABLE log"_s; // is asked for when the log is read, and not before
}

void TestStoryVersions::newerThatComputesIsRefused()
{
    QFETCH(QString, sql);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, richContents(), folders.options()));
    runSql(path, {sql, u"PRAGMA user_version = 4"_s});
    const auto store = StoryStore::open(path, folders.options());
    if (store) {
        const auto log = (*store)->log();
        QVERIFY(!log);
        QCOMPARE(log.error().path, path);
        return;
    }
    QCOMPARE(store.error().code, Error::Code::BadInput);
    QCOMPARE(store.error().path, path);
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
}

QTEST_GUILESS_MAIN(TestStoryVersions)
#include "tst_storyversions.moc"
