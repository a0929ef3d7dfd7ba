// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storystore.h"
#include "tests/store/storefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// Others at the same file, and files that go away: nothing is lost, and it is said.
class TestStoryTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void secondOneIsTold();
    void linkLeadsToTheSameLock();
    void readerDisturbsNobody();
    void lockOfTheDeadIsNone_data();
    void lockOfTheDeadIsNone();
    void goneUnderneath_data();
    void goneUnderneath();
    void changedUnderneath();
    void noSafePlaceEither();
    void rescuedTwiceOnOneDay();
    void leftoversOfADeadProgramGo();
    void noteCutShortAsksForNothing();
    void halfDoneMoveIsFinished();
    void noFile_data();
    void noFile();
};

void TestStoryTrouble::secondOneIsTold()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto first = StoryStore::create(path, richContents(), folders.options());
    QVERIFY(first);
    const auto second = StoryStore::open(path, folders.options());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
    QCOMPARE(second.error().path, path);
    QVERIFY(second.error().text.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY((*first)->apply({SetTitle{u"First"_s}}));
    const auto reader = StoryStore::openReadOnly(path, folders.options());
    QVERIFY(reader && (*reader)->isReadOnly());
    QVERIFY((*reader)->contents() == (*first)->contents());
    QVERIFY((*first)->apply({SetTitle{u"Still first"_s}}));
    QVERIFY((*first)->close());
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s}); // though the reader is still there
    const auto third = StoryStore::open(path, folders.options());
    QVERIFY(third && !(*third)->isReadOnly());
    QCOMPARE((*third)->contents().title, u"Still first"_s);
}

void TestStoryTrouble::linkLeadsToTheSameLock()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto first = StoryStore::create(path, smallContents(), folders.options());
    QVERIFY(first && QFile::link(path, folders.path(u"link.tellings"_s)));
    const auto second = StoryStore::open(folders.path(u"link.tellings"_s), folders.options());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
    QVERIFY((*first)->close());
    const auto third = StoryStore::open(folders.path(u"link.tellings"_s), folders.options());
    QVERIFY(third && (*third)->apply({SetTitle{u"Through the link"_s}}));
    QVERIFY((*third)->close());
    QVERIFY(QFileInfo(folders.path(u"link.tellings"_s)).isSymLink());
}

void TestStoryTrouble::readerDisturbsNobody()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto writer = StoryStore::create(path, smallContents(), folders.options());
    QVERIFY(writer);
    for (int i = 0; i < 20; ++i) {
        QVERIFY((*writer)->apply({SetTitle{QString::number(i)}}));
        const auto reader = StoryStore::openReadOnly(path, folders.options());
        QVERIFY(reader);
        QCOMPARE((*reader)->contents().title, QString::number(i));
    }
    QCOMPARE((*writer)->path(), path);
}

void TestStoryTrouble::lockOfTheDeadIsNone_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::newRow("a process that is no more")
        << "999999999\ntellings\n"_ba + QSysInfo::machineHostName().toLocal8Bit() + '\n';
    QTest::newRow("killed while it was made") << QByteArray();
}

void TestStoryTrouble::lockOfTheDeadIsNone()
{
    QFETCH(QByteArray, lock);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    QVERIFY(StoryStore::create(path, smallContents(), folders.options()));
    QFile file(folders.path(u".a.tellings.lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lock) == lock.size());
    file.close();
    const auto store = StoryStore::open(path, folders.options());
    QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
    QVERIFY((*store)->close());
    QCOMPARE(folders.files(), QStringList{u"a.tellings"_s});
}

void TestStoryTrouble::goneUnderneath_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("moved") << u"moved"_s;
    QTest::newRow("replaced") << u"replaced"_s;
    QTest::newRow("folder gone") << u"folder gone"_s; // as when a disk is pulled out
}

void TestStoryTrouble::goneUnderneath()
{
    QFETCH(QString, what);
    const Folders folders;
    const QString path = folders.path(u"on disk/a.tellings"_s);
    QVERIFY(QDir().mkpath(folders.path(u"on disk"_s)));
    const auto store = StoryStore::create(path, richContents(), folders.options());
    QVERIFY(store && (*store)->apply({SetTitle{u"Before"_s}}));
    QByteArray other;
    if (what == "deleted"_L1) {
        QVERIFY(QFile::remove(path));
    } else if (what == "moved"_L1) {
        QVERIFY(QFile::rename(path, folders.path(u"elsewhere.tellings"_s)));
    } else if (what == "replaced"_L1) {
        const QString fresh = folders.path(u"fresh.tellings"_s);
        QVERIFY(StoryStore::create(fresh, smallContents(u"Somebody's"_s), folders.options()));
        other = bytesOf(fresh);
        QVERIFY(QFile::remove(path) && QFile::rename(fresh, path));
    } else {
        QVERIFY(QDir(folders.path(u"on disk"_s)).removeRecursively());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Could not remove our own lock file"_s));
    }
    StoryContents wanted = (*store)->contents();
    const auto done = (*store)->apply({RemoveAnnotation{2}});
    QVERIFY2(done, qUtf8Printable(done ? QString() : done.error().message()));
    QVERIFY(done->moved);
    QCOMPARE(done->moved->code, Error::Code::Changed);
    QCOMPARE(done->moved->path, path);
    QVERIFY(done->moved->text.contains((*store)->path()));
    QVERIFY((*store)->isUntitled() && !(*store)->isReadOnly());
    wanted.annotations.remove(2);
    QVERIFY((*store)->contents() == wanted);
    QVERIFY((*store)->apply({SetTitle{u"After"_s}}) && (*store)->apply(done->inverse));
    QCOMPARE((*store)->log()->size(), 5); // the log came along
    const QString rescued = (*store)->path();
    QVERIFY((*store)->close());
    QCOMPARE(StoryStore::untitledStories(folders.options()), QStringList{rescued});
    const auto again = StoryStore::open(rescued, folders.options());
    QVERIFY(again);
    wanted.title = u"After"_s;
    wanted.annotations = richContents().annotations;
    QVERIFY((*again)->contents().annotations.contains(2));
    QCOMPARE((*again)->contents().title, u"After"_s);
    if (what == "moved"_L1) { // it has all that was done until it was moved
        const auto moved = StoryStore::open(folders.path(u"elsewhere.tellings"_s), folders.options());
        QVERIFY(moved);
        QCOMPARE((*moved)->contents().title, u"Before"_s);
    }
    if (!other.isEmpty()) {
        QVERIFY(bytesOf(path) == other);
        QCOMPARE(QDir(folders.path(u"on disk"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.tellings"_s});
    }
}

void TestStoryTrouble::changedUnderneath()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto store = StoryStore::create(path, richContents(), folders.options());
    QVERIFY(store && (*store)->apply({SetTitle{u"Mine"_s}}));
    runSql(path, {u"UPDATE story SET title = 'Theirs'"_s}); // a program that knows nothing of our lock
    const auto done = (*store)->apply({RemoveAnnotation{2}});
    QVERIFY(done && done->moved);
    QCOMPARE(done->moved->code, Error::Code::Changed);
    QCOMPARE((*store)->contents().title, u"Mine"_s);
    QVERIFY(!(*store)->contents().annotations.contains(2));
    const auto theirs = StoryStore::open(path, folders.options());
    QVERIFY(theirs);
    QCOMPARE((*theirs)->contents().title, u"Theirs"_s);
    QVERIFY((*theirs)->contents().annotations.contains(2));
}

void TestStoryTrouble::noSafePlaceEither()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto store = StoryStore::create(path, richContents(), folders.options());
    QVERIFY(store);
    const StoryContents before = (*store)->contents();
    QVERIFY(QFile::remove(path) && QDir(folders.options().safeFolder).removeRecursively());
    QFile block(folders.options().safeFolder); // a file where the folder should be
    QVERIFY(block.open(QIODevice::WriteOnly));
    const auto done = (*store)->apply({SetTitle{u"Lost"_s}});
    QVERIFY(!done);
    QVERIFY(done.error().message().startsWith(path));
    QVERIFY(done.error().text.contains(folders.options().safeFolder));
    QVERIFY((*store)->contents() == before); // what is shown is what is kept
    QVERIFY(block.remove());
    const auto again = (*store)->apply({SetTitle{u"Kept"_s}}); // once there is room, it goes on
    QVERIFY(again && again->moved);
    QCOMPARE((*store)->contents().title, u"Kept"_s);
}

void TestStoryTrouble::rescuedTwiceOnOneDay()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    const auto store = StoryStore::create(path, smallContents(), folders.options());
    QVERIFY(store);
    QVERIFY(QFile::remove(path) && (*store)->apply({SetTitle{u"One"_s}}));
    const QString first = (*store)->path();
    QVERIFY(QFile::remove(first) && (*store)->apply({SetTitle{u"Two"_s}}));
    QVERIFY(QFile::exists((*store)->path()));
    QCOMPARE((*store)->contents().title, u"Two"_s);
    const auto third = StoryStore::createUntitled(smallContents(), folders.options());
    QVERIFY(third && (*third)->path() != (*store)->path());
}

void TestStoryTrouble::leftoversOfADeadProgramGo()
{
    const Folders folders;
    const QString part = folders.path(u".a.tellings.12345678.tellings-part"_s);
    const QString bystander = folders.path(u"bystander.tellings"_s);
    QVERIFY(QDir().mkpath(folders.safePath(u"parts"_s)));
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put(part, "half a file");
    put(part + u"-journal"_s, "and its journal");
    put(bystander, "not ours to delete");
    put(folders.safePath(u"parts/one"_s), (part + u'\n' + folders.path(u"a.tellings"_s) + u'\n').toUtf8());
    put(folders.safePath(u"parts/two"_s), (bystander + u'\n' + folders.path(u"a.tellings"_s) + u'\n').toUtf8());
    put(folders.safePath(u"parts/one.lock"_s),
        "999999999\ntellings\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n');
    QCOMPARE(StoryStore::untitledStories(folders.options()), QStringList());
    QCOMPARE(folders.files(), QStringList{u"bystander.tellings"_s});
    QCOMPARE(folders.safeFiles(), QStringList());
}

void TestStoryTrouble::noteCutShortAsksForNothing()
{
    const Folders folders;
    QVERIFY(QDir().mkpath(folders.safePath(u"parts"_s)));
    QFile note(folders.safePath(u"parts/one"_s));
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write("/some/where/.a.tellings-part\n/some/wh") > 0);
    note.close();
    QVERIFY(StoryStore::createUntitled(smallContents(), folders.options()));
    QVERIFY(!QFile::exists(note.fileName()));
}

void TestStoryTrouble::halfDoneMoveIsFinished()
{
    const Folders folders;
    QString untitled;
    {
        const auto store = StoryStore::createUntitled(smallContents(), folders.options());
        QVERIFY(store);
        untitled = (*store)->path();
    }
    const QString target = folders.path(u"named.tellings"_s);
    const QString part = folders.path(u".named.tellings.12345678.tellings-part"_s);
    QFile note(folders.safePath(u"parts/one"_s));
    // Killed before the part took its place: the untitled story stays.
    QVERIFY(QFile::copy(untitled, part) && note.open(QIODevice::WriteOnly));
    note.write((part + u'\n' + target + u'\n' + untitled + u'\n').toUtf8());
    note.close();
    QCOMPARE(StoryStore::untitledStories(folders.options()), QStringList{untitled});
    QCOMPARE(folders.files(), QStringList());
    // Killed right after: it has moved.
    QVERIFY(QFile::copy(untitled, target) && note.open(QIODevice::WriteOnly));
    note.write((part + u'\n' + target + u'\n' + untitled + u'\n').toUtf8());
    note.close();
    QCOMPARE(StoryStore::untitledStories(folders.options()), QStringList());
    QCOMPARE(folders.files(), QStringList{u"named.tellings"_s});
}

void TestStoryTrouble::noFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("not there") << u"none.tellings"_s << Error::Code::NotFound;
    QTest::newRow("no folder") << u"none/a.tellings"_s << Error::Code::NotFound;
    QTest::newRow("a folder") << u""_s << Error::Code::BadInput;
}

void TestStoryTrouble::noFile()
{
    QFETCH(QString, name);
    QFETCH(Error::Code, code);
    const Folders folders;
    const QString path = folders.path(name);
    for (const auto &open : {&StoryStore::open, &StoryStore::openReadOnly, &StoryStore::openCopy}) {
        const auto store = open(path, folders.options());
        QVERIFY(!store);
        QCOMPARE(store.error().code, code);
        QVERIFY(!store.error().text.isEmpty());
        QVERIFY(path.startsWith(store.error().path) && !store.error().path.isEmpty());
    }
    QCOMPARE(folders.files(), QStringList());
    QCOMPARE(folders.safeFiles(), QStringList());
    if (code == Error::Code::NotFound) {
        const auto created = StoryStore::create(folders.path(u"none/a.tellings"_s), smallContents(), folders.options());
        QVERIFY(!created);
        QCOMPARE(created.error().path, folders.path(u"none/a.tellings"_s));
    }
}

QTEST_GUILESS_MAIN(TestStoryTrouble)
#include "tst_storytrouble.moc"
