// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/storyfiles.h"
#include "models/store/storystore.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// What a crash leaves beside a story file, and what another program does to the file before it is opened again.
class TestStoryWal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void replacedAfterACrash_data();
    void replacedAfterACrash();
    void longWalIsPutAway();

private:
    /// What a crash would leave of a story in which the title was set to "Before", kept in `kept`, then to "After".
    void crash(const Folders &folders, const QString &path, const QString &kept);
};

void TestStoryWal::crash(const Folders &folders, const QString &path, const QString &kept)
{
    const QString alive = folders.path(u"alive.tellings"_s);
    auto store = StoryStore::create(alive, richContents(), folders.options());
    QVERIFY(store);
    QVERIFY((*store)->apply({SetTitle{u"Before"_s}}));
    QVERIFY((*store)->exportCopy(kept));
    QVERIFY((*store)->apply({SetTitle{u"After"_s}}));
    for (const QString &ending : {QString(), u"-wal"_s})
        QVERIFY(QFile::copy(alive + ending, path + ending));
    QVERIFY(QFile::copy(mainFileNote(alive), mainFileNote(path)));
    QVERIFY((*store)->close());
    QVERIFY(QFile::remove(alive));
}

void TestStoryWal::replacedAfterACrash_data()
{
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<bool>("inPlace"); // written over, as some programs do, rather than put in its place
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("how");
    for (const QString &how : {u"open"_s, u"read"_s, u"copy"_s}) {
        const auto row = [&how](const char *name, const QString &replacement, bool inPlace, const QString &title) {
            QTest::addRow("%s, %s", name, qUtf8Printable(how)) << replacement << inPlace << title << how;
        };
        row("nobody touched it", {}, false, u"After"_s);
        row("another story", u"other.tellings"_s, false, u"Other"_s);
        row("another story, written over it", u"other.tellings"_s, true, u"Other"_s);
        row("an older state of it", u"kept.tellings"_s, false, u"Before"_s);
        row("an older state, written over it", u"kept.tellings"_s, true, u"Before"_s);
    }
}

void TestStoryWal::replacedAfterACrash()
{
    QFETCH(QString, replacement);
    QFETCH(bool, inPlace);
    QFETCH(QString, title);
    QFETCH(QString, how);
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    crash(folders, path, folders.path(u"kept.tellings"_s));
    {
        auto other =
            StoryStore::create(folders.path(u"other.tellings"_s), smallContents(u"Other"_s), folders.options());
        QVERIFY(other && (*other)->close());
    }
    const QByteArray wal = bytesOf(path + u"-wal"_s);
    QVERIFY(!wal.isEmpty());
    if (!replacement.isEmpty() && inPlace) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(folders.path(replacement)));
    } else if (!replacement.isEmpty()) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(folders.path(replacement), path));
    }
    {
        auto store = how == "open"_L1 ? StoryStore::open(path, folders.options())
            : how == "read"_L1        ? StoryStore::openReadOnly(path, folders.options())
                                      : StoryStore::openCopy(path, folders.options());
        QVERIFY2(store, qUtf8Printable(store ? QString() : store.error().message()));
        QCOMPARE((*store)->contents().title, title);
        QCOMPARE((*store)->notices().size(), replacement.isEmpty() ? 0 : 1);
        const QString aside = path + u"-wal.old"_s;
        QCOMPARE(QFile::exists(aside), !replacement.isEmpty());
        if (!replacement.isEmpty()) {
            QVERIFY((*store)->notices().constFirst().text.contains(u"a.tellings-wal.old"_s));
            QCOMPARE(bytesOf(aside), wal); // kept as it was
        }
        QVERIFY((*store)->close());
    }
    QCOMPARE(runSql(path, {u"PRAGMA integrity_check"_s}).toString(), u"ok"_s);
    if (how == "open"_L1)
        QVERIFY(!folders.files().contains(u".a.tellings.open"_s) && !folders.files().contains(u"a.tellings-wal"_s));
}

/// What edits write goes into the file itself only when there is time, and is as safe before.
void TestStoryWal::longWalIsPutAway()
{
    const Folders folders;
    const QString path = folders.path(u"a.tellings"_s);
    auto store = StoryStore::create(path, richContents(), folders.options());
    QVERIFY(store);
    const auto wal = [&path] { return QFileInfo(path + u"-wal"_s).size(); };
    const qint64 before = QFileInfo(path).size();
    for (int i = 0; wal() < 5'000'000; ++i)
        QVERIFY((*store)->apply({PutAnnotation{{.id = 100 + i, .quote = u"word "_s.repeated(20'000)}}}));
    QCOMPARE(QFileInfo(path).size(), before);
    (*store)->rest();
    QCOMPARE_GT(QFileInfo(path).size(), before + 4'000'000);
    const qint64 after = QFileInfo(path).size();
    QVERIFY((*store)->apply({SetTitle{u"Rested"_s}}));
    (*store)->rest();
    QCOMPARE(QFileInfo(path).size(), after); // there is little to put away
    // A crash now, and nobody touches the file: the note is right again.
    const QString copy = folders.path(u"b.tellings"_s);
    for (const QString &ending : {QString(), u"-wal"_s})
        QVERIFY(QFile::copy(path + ending, copy + ending));
    QVERIFY(QFile::copy(mainFileNote(path), mainFileNote(copy)));
    const auto again = StoryStore::open(copy, folders.options());
    QVERIFY(again && (*again)->notices().isEmpty());
    QVERIFY((*again)->contents() == (*store)->contents());
}

QTEST_GUILESS_MAIN(TestStoryWal)
#include "tst_storywal.moc"
