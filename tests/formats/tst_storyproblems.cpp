// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyloader.h"
#include "tests/formats/storyfolder.h"

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

/// What cannot be read, and how a person hears of it.
class TestStoryProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoryFolder>(); }
    void cleanup() { m_folder.reset(); }

    void sameFileTwice_data();
    void sameFileTwice();
    void failures_data();
    void failures();
    void problemsBesideTheRest();
    void malformedStoryFile();
    void missingAndEscapingEntries();
    void unreadable();
    void unreadableFolder();
    void pipe();
    void watch();
    void cancels();

private:
    std::unique_ptr<StoryFolder> m_folder;
};

void TestStoryProblems::sameFileTwice_data()
{
    QTest::addColumn<QString>("second");
    QTest::newRow("the same path") << u"a.txt"_s;
    QTest::newRow("another way to it") << u"in/../a.txt"_s;
    QTest::newRow("its folder") << u"."_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a link to it") << u"link.txt"_s;
    QTest::newRow("through a link to its folder") << u"linked/a.txt"_s;
#endif
}

void TestStoryProblems::sameFileTwice()
{
    QFETCH(QString, second);
    m_folder->write(u"a.txt"_s, ferryArticle);
    QVERIFY(QDir().mkpath(m_folder->path(u"in"_s)));
    if (second == u"link.txt"_s)
        QVERIFY(QFile::link(m_folder->path(u"a.txt"_s), m_folder->path(second)));
    if (second.startsWith(u"linked"_s))
        QVERIFY(QFile::link(m_folder->path(), m_folder->path(u"linked"_s)));
    const auto loaded = loadStory({m_folder->path(u"a.txt"_s), m_folder->path(second)});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.articles.size(), 1);
    QCOMPARE(loaded->problems.size(), 1);
    QCOMPARE(loaded->problems.first().code, Error::Code::BadInput);
    if (second != u"a.txt"_s)
        QVERIFY(second == u"."_s || loaded->problems.first().text.contains(m_folder->path(u"a.txt"_s)));
}

void TestStoryProblems::failures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << u"missing.txt"_s << Error::Code::NotFound << u"No such file"_s;
    QTest::newRow("missing, under a file") << u"a.txt/b.txt"_s << Error::Code::NotFound << u"No such file"_s;
    QTest::newRow("missing, under a missing folder") << u"no/b.txt"_s << Error::Code::NotFound << u"No such file"_s;
    QTest::newRow("empty") << u"empty.txt"_s << Error::Code::Empty << u"empty"_s;
    QTest::newRow("white space") << u"blank.txt"_s << Error::Code::Empty << u"no text"_s;
    QTest::newRow("a mark alone") << u"mark.txt"_s << Error::Code::Empty << u"no text"_s;
    QTest::newRow("PDF in a text's name") << u"pdf.txt"_s << Error::Code::NotText << u"a PDF file"_s;
    QTest::newRow("binary") << u"binary.txt"_s << Error::Code::NotText << u"binary"_s;
    QTest::newRow("too large") << u"large.txt"_s << Error::Code::TooLarge << u"64 MiB"_s;
    QTest::newRow("folder without articles") << u"barren"_s << Error::Code::NoArticles << u"*.txt, *.md"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("link to nothing") << u"dangling.txt"_s << Error::Code::NoAccess << u"link"_s;
    QTest::newRow("link to itself") << u"loop.txt"_s << Error::Code::NoAccess << u"Cannot be read"_s;
    QTest::newRow("name too long") << QString(300, u'x') << Error::Code::NoAccess << u"Cannot be read"_s;
#endif
}

void TestStoryProblems::failures()
{
    QFETCH(QString, name);
    QFETCH(Error::Code, code);
    QFETCH(QString, says);
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"empty.txt"_s, {});
    m_folder->write(u"blank.txt"_s, " \n\xc2\xa0\r\n\t");
    m_folder->write(u"mark.txt"_s, "\xef\xbb\xbf");
    m_folder->write(u"pdf.txt"_s, "%PDF-1.7 ...");
    m_folder->write(u"binary.txt"_s, QByteArray(100, '\1'));
    m_folder->write(u"large.txt"_s, {});
    QVERIFY(QFile::resize(m_folder->path(u"large.txt"_s), 65LL * 1024 * 1024)); // sparse
    m_folder->write(u"barren/story.json"_s, R"({"title": "Nothing"})");
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(m_folder->path(u"gone.txt"_s), m_folder->path(u"dangling.txt"_s)));
    QVERIFY(QFile::link(u"loop.txt"_s, m_folder->path(u"loop.txt"_s)));
#endif
    const auto loaded = loadStory({m_folder->path(name)});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QCOMPARE(loaded.error().path, m_folder->path(name));
    QVERIFY2(loaded.error().text.contains(says), qUtf8Printable(loaded.error().text));

    // Beside an article that can be read it is a problem and no failure.
    const auto rest = loadStory({m_folder->path(name), m_folder->path(u"a.txt"_s)});
    QVERIFY(rest);
    QCOMPARE(rest->problems, QList<Error>({loaded.error()}));
    QCOMPARE(fileNames(rest->story), QStringList({u"a.txt"_s}));
}

void TestStoryProblems::problemsBesideTheRest()
{
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"b.txt"_s, {});
    m_folder->write(u"c.txt"_s, "%PDF-1.7 ...");
    const auto loaded = loadStory({m_folder->path()});
    QVERIFY(loaded);
    QCOMPARE(fileNames(loaded->story), QStringList({u"a.txt"_s}));
    QCOMPARE(loaded->problems.size(), 2);
    QCOMPARE(loadStory({}).error().code, Error::Code::NoArticles);
    QCOMPARE(loadStory({QString()}).error().code, Error::Code::NotFound);
}

void TestStoryProblems::malformedStoryFile()
{
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"story.json"_s, "{\n\"title\": ");
    for (const QString &given : {m_folder->path(), m_folder->path(u"a.txt"_s)}) {
        const auto loaded = loadStory({given});
        QVERIFY(loaded);
        QCOMPARE(fileNames(loaded->story), QStringList({u"a.txt"_s}));
        QCOMPARE(loaded->problems.size(), 1);
        QCOMPARE(loaded->problems.first().code, Error::Code::BadInput);
        QCOMPARE(loaded->problems.first().path, m_folder->path(u"story.json"_s));
        QVERIFY(loaded->problems.first().text.contains(u"line 2"_s));
    }
}

void TestStoryProblems::missingAndEscapingEntries()
{
    m_folder->write(u"in/a.txt"_s, ferryArticle);
    m_folder->write(u"secret.txt"_s, ferryArticle);
    m_folder->write(u"in/story.json"_s,
                    R"({"articles": [{"file": "gone.txt"}, {"file": "../secret.txt"}, {"file": "."}]})");
    const auto loaded = loadStory({m_folder->path(u"in"_s)});
    QVERIFY(loaded);
    QCOMPARE(fileNames(loaded->story), QStringList({u"a.txt"_s}));
    QCOMPARE(loaded->problems.size(), 3);
    QCOMPARE(loaded->problems[0].path, m_folder->path(u"in/story.json"_s));
    QVERIFY(loaded->problems[0].text.contains(u"../secret.txt"_s));
    QCOMPARE(loaded->problems[1].code, Error::Code::NotFound);
    QCOMPARE(loaded->problems[1].path, m_folder->path(u"in/gone.txt"_s));
    QCOMPARE(loaded->problems[2].code, Error::Code::BadInput);
}

void TestStoryProblems::unreadable()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may read everything");
#endif
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"in/b.txt"_s, ferryArticle);
    QVERIFY(QFile::setPermissions(m_folder->path(u"a.txt"_s), {}));
    QVERIFY(QFile::setPermissions(m_folder->path(u"in"_s), {}));
    for (const QString &name : {u"a.txt"_s, u"in/b.txt"_s}) {
        const auto loaded = loadStory({m_folder->path(name)});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Code::NoAccess);
        QVERIFY2(loaded.error().text.contains(u"denied"_s), qUtf8Printable(loaded.error().text));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(u"in"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestStoryProblems::unreadableFolder()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may read everything");
#endif
    m_folder->write(u"in/b.txt"_s, ferryArticle);
    QVERIFY(QFile::setPermissions(m_folder->path(u"in"_s), {}));
    const auto loaded = loadStory({m_folder->path(u"in"_s)});
    QVERIFY(QFile::setPermissions(m_folder->path(u"in"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Error::Code::NoAccess);
}

/// Reading a pipe that nobody writes to would never end.
void TestStoryProblems::pipe()
{
#ifdef Q_OS_UNIX
    const QString fifo = m_folder->path(u"pipe.txt"_s);
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const QString &given : {fifo, m_folder->path(), u"/dev/zero"_s}) {
        const auto loaded = loadStory({given});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Code::NoAccess);
        QVERIFY(loaded.error().text.contains(u"pipe or a device"_s));
    }
#else
    QSKIP("no named pipes in the file system here");
#endif
}

void TestStoryProblems::watch()
{
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"b.txt"_s, ferryArticle.repeated(5'000));
    int calls = 0;
    double last = 0;
    bool fell = false;
    const auto loaded = loadStory({m_folder->path()}, [&](double done) {
        ++calls;
        fell = fell || done < last || done > 1.0;
        last = done;
        return true;
    });
    QVERIFY(loaded);
    QVERIFY(!fell);
    QVERIFY(last > 0.95);
    QVERIFY(calls > 15);
}

void TestStoryProblems::cancels()
{
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"b.txt"_s, ferryArticle.repeated(5'000));
    int all = 0;
    QVERIFY(loadStory({m_folder->path()}, [&all](double) { return ++all > 0; }));
    for (int stop = 1; stop <= all; stop += 1 + all / 8) {
        int calls = 0;
        const auto loaded = loadStory({m_folder->path()}, [&](double) { return ++calls < stop; });
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Code::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestStoryProblems)
#include "tst_storyproblems.moc"
