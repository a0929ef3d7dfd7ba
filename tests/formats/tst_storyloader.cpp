// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyloader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QResource>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace tellings;

namespace {

const QByteArray article =
    "Ferry terminal to close\n\nThe harbour board voted on Tuesday night to close the old ferry terminal, after a "
    "survey found cracks in nine of its twelve piers.\n";

QStringList outletsOf(const Story &story)
{
    QStringList outlets;
    for (const Article &each : story.articles)
        outlets.append(each.outlet);
    return outlets;
}

QStringList namesOf(const Story &story)
{
    QStringList names;
    for (const Article &each : story.articles)
        names.append(QFileInfo(each.file).fileName());
    return names;
}

} // namespace

class TestStoryLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void folder();
    void folderWithStoryFile();
    void storyFileItself();
    void storyFileBesideSingleFiles();
    void malformedStoryFile();
    void missingAndEscapingEntries();
    void filesOfSeveralFolders();
    void singleFile();
    void resource();
    void unusualEndings();
    void articleFromBytes();
    void text();
    void sameFileTwice_data();
    void sameFileTwice();
    void sameBytes();
    void failures_data();
    void failures();
    void problemsBesideTheRest();
    void unreadable();
    void unreadableFolder();
    void pipe();
    void nameFilters();
    void largeText();
    void watch();
    void cancels();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStoryLoader::init()
{
    m_dir = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/ferry-closes-XXXXXX"_s);
    QVERIFY(m_dir->isValid());
}

void TestStoryLoader::cleanup()
{
    m_dir.reset();
}

void TestStoryLoader::folder()
{
    write(u"ferry/part 10.txt"_s, article + "10");
    write(u"ferry/part 9.TXT"_s, article + "9");
    write(u"ferry/a-note.md"_s, "# Note\n\nThe board voted.");
    write(u"ferry/README.md"_s, "About the folder.");
    write(u"ferry/LICENSE.txt"_s, "Free.");
    write(u"ferry/gold.json"_s, "{}");
    write(u"ferry/picture.png"_s, "\x89PNG");
    write(u"ferry/.hidden.txt"_s, article);
    write(u"ferry/deeper/x.txt"_s, article);
    QVERIFY(QDir().mkpath(path(u"ferry/folder.txt"_s)));
    const auto loaded = loadStory({path(u"ferry"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems, QList<Error>());
    QCOMPARE(namesOf(loaded->story), QStringList({u"a-note.md"_s, u"part 9.TXT"_s, u"part 10.txt"_s}));
    QCOMPARE(outletsOf(loaded->story), QStringList({u"A Note"_s, u"Part 9"_s, u"Part 10"_s}));
    QCOMPARE(loaded->story.title, u"Ferry"_s);
    QCOMPARE(loaded->story.path, path(u"ferry"_s));
    QCOMPARE(loaded->story.articles[0].file, path(u"ferry/a-note.md"_s));
}

void TestStoryLoader::folderWithStoryFile()
{
    write(u"a.txt"_s, article);
    write(u"b.txt"_s, article + "b");
    write(u"c.txt"_s, article + "c");
    write(u"in/README.txt"_s, article + "d");
    write(u"story.json"_s, R"({"title": "The ferry", "articles": [
        {"file": "in/README.txt", "outlet": "Quay News"},
        {"file": "b.txt", "outlet": "Harbour Courier", "headline": "Another headline", "byline": "Jane Roe",
         "published": "2026-03-14", "language": "en-GB", "url": "https://courier.example/"}]})");
    const auto loaded = loadStory({m_dir->path()});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems, QList<Error>());
    QCOMPARE(namesOf(loaded->story), QStringList({u"README.txt"_s, u"b.txt"_s, u"a.txt"_s, u"c.txt"_s}));
    QCOMPARE(loaded->story.title, u"The ferry"_s);
    const Article &second = loaded->story.articles[1];
    QCOMPARE(second.outlet, u"Harbour Courier"_s);
    QCOMPARE(second.headline, u"Another headline"_s);
    QCOMPARE(second.byline, u"Jane Roe"_s);
    QCOMPARE(second.published, QDateTime(QDate(2026, 3, 14), QTime(0, 0), QTimeZone::UTC));
    QVERIFY(!second.publishedHasTime);
    QCOMPARE(second.language, u"en-GB"_s);
    QCOMPARE(second.url, QUrl(u"https://courier.example/"_s));
    QCOMPARE(loaded->story.articles[2].headline, u"Ferry terminal to close"_s);
}

void TestStoryLoader::storyFileItself()
{
    write(u"a.txt"_s, article);
    write(u"story.json"_s, R"({"title": "The ferry"})");
    const auto loaded = loadStory({path(u"story.json"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.title, u"The ferry"_s);
    QCOMPARE(loaded->story.path, m_dir->path());
    QCOMPARE(namesOf(loaded->story), QStringList({u"a.txt"_s}));
}

void TestStoryLoader::storyFileBesideSingleFiles()
{
    write(u"a.txt"_s, article);
    write(u"b.txt"_s, article + "b");
    write(u"story.json"_s, R"({"title": "The ferry", "articles": [{"file": "a.txt", "outlet": "Quay News"},
                               {"file": "missing.txt"}]})");
    const auto loaded = loadStory({path(u"b.txt"_s), path(u"a.txt"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems, QList<Error>()); // nobody asked for missing.txt
    QCOMPARE(outletsOf(loaded->story), QStringList({u"B"_s, u"Quay News"_s}));
    QCOMPARE(loaded->story.title, u"The ferry"_s);
    QCOMPARE(loaded->story.path, QString());
}

void TestStoryLoader::malformedStoryFile()
{
    write(u"a.txt"_s, article);
    write(u"story.json"_s, "{\n\"title\": ");
    for (const QString &given : {m_dir->path(), path(u"a.txt"_s)}) {
        const auto loaded = loadStory({given});
        QVERIFY(loaded);
        QCOMPARE(namesOf(loaded->story), QStringList({u"a.txt"_s}));
        QCOMPARE(loaded->problems.size(), 1);
        QCOMPARE(loaded->problems.first().code, Error::Code::BadInput);
        QCOMPARE(loaded->problems.first().path, path(u"story.json"_s));
        QVERIFY(loaded->problems.first().text.contains(u"line 2"_s));
    }
}

void TestStoryLoader::missingAndEscapingEntries()
{
    write(u"in/a.txt"_s, article);
    write(u"secret.txt"_s, article);
    write(u"in/story.json"_s, R"({"articles": [{"file": "gone.txt"}, {"file": "../secret.txt"}, {"file": "."}]})");
    const auto loaded = loadStory({path(u"in"_s)});
    QVERIFY(loaded);
    QCOMPARE(namesOf(loaded->story), QStringList({u"a.txt"_s}));
    QCOMPARE(loaded->problems.size(), 3);
    QCOMPARE(loaded->problems[0].path, path(u"in/story.json"_s));
    QVERIFY(loaded->problems[0].text.contains(u"../secret.txt"_s));
    QCOMPARE(loaded->problems[1].code, Error::Code::NotFound);
    QCOMPARE(loaded->problems[1].path, path(u"in/gone.txt"_s));
    QCOMPARE(loaded->problems[2].code, Error::Code::BadInput);
}

void TestStoryLoader::filesOfSeveralFolders()
{
    write(u"one/courier.txt"_s, article);
    write(u"two/courier.txt"_s, article + "two");
    const auto loaded = loadStory({path(u"one/courier.txt"_s), path(u"two"_s)});
    QVERIFY(loaded);
    QCOMPARE(outletsOf(loaded->story), QStringList({u"Courier"_s, u"Courier (2)"_s}));
    QCOMPARE(loaded->story.title, u"Ferry terminal to close"_s);
    QCOMPARE(loaded->story.path, QString());
}

void TestStoryLoader::singleFile()
{
    write(u"ferry/courier.txt"_s, article);
    const auto loaded = loadStory({path(u"ferry/courier.txt"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.title, u"Ferry"_s);
    QCOMPARE(loaded->story.path, path(u"ferry/courier.txt"_s));
}

/// A story built into the program, as the sample is.
void TestStoryLoader::resource()
{
    // rcc --binary --no-compress --format-version 1 of :/tst/s with harbour-courier.txt and story.json
    const QByteArray rcc = QByteArray::fromBase64(
        "cXJlcwAAAAEAAAC2AAAAFAAAAFwAAAAWeyJ0aXRsZSI6ICJUaGUgZmVycnkifQAAACpGZXJyeSB0ZXJtaW5hbCB0byBjbG9zZQoKVGhlIGJv"
        "YXJkIHZvdGVkLgoAAwAAe6QAdABzAHQAAQAAAHMAcwAKCcpQngBzAHQAbwByAHkALgBqAHMAbwBuABMPk9qUAGgAYQByAGIAbwB1AHIALQBj"
        "AG8AdQByAGkAZQByAC4AdAB4AHQAAAAAAAIAAAABAAAAAQAAAAAAAgAAAAEAAAACAAAADAACAAAAAgAAAAMAAAAUAAAAAAABAAAAAAAAAC4A"
        "AAAAAAEAAAAa"_ba);
    const auto *data = reinterpret_cast<const uchar *>(rcc.constData());
    QVERIFY(QResource::registerResource(data));
    const auto guard = qScopeGuard([data] { QResource::unregisterResource(data); });
    const auto loaded = loadStory({u":/tst/s"_s});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems, QList<Error>());
    QCOMPARE(loaded->story.title, u"The ferry"_s);
    QCOMPARE(outletsOf(loaded->story), QStringList({u"Harbour Courier"_s}));
    QCOMPARE(loaded->story.articles.first().file, u":/tst/s/harbour-courier.txt"_s);
    const auto twice = loadStory({u":/tst/s"_s, u":/tst/s/harbour-courier.txt"_s});
    QVERIFY(twice);
    QCOMPARE(twice->problems.size(), 1);
    QCOMPARE(loadStory({u":/tst/none"_s}).error().code, Error::Code::NotFound);
}

/// A text is read whatever its ending; a data file is not taken for an article.
void TestStoryLoader::unusualEndings()
{
    write(u"courier"_s, article);
    write(u"quay.text"_s, article);
    write(u"gold.json"_s, "{\"passages\": []}");
    const auto loaded = loadStory({path(u"courier"_s), path(u"quay.text"_s), path(u"gold.json"_s)});
    QVERIFY(loaded);
    QCOMPARE(outletsOf(loaded->story), QStringList({u"Courier"_s, u"Quay"_s}));
    QCOMPARE(loaded->problems.size(), 1);
    QCOMPARE(loaded->problems.first().path, path(u"gold.json"_s));
    QVERIFY(loaded->problems.first().text.contains(u"*.txt"_s));
}

void TestStoryLoader::articleFromBytes()
{
    const auto read = readArticle(u"harbour-courier.txt"_s, article);
    QVERIFY(read);
    QCOMPARE(read->file, u"harbour-courier.txt"_s);
    QCOMPARE(read->outlet, u"Harbour Courier"_s);
    QCOMPARE(read->headline, u"Ferry terminal to close"_s);
    QCOMPARE(read->sha256, QCryptographicHash::hash(article, QCryptographicHash::Sha256).toHex());
    const auto failed = readArticle(u"empty.txt"_s, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Empty);
    QCOMPARE(failed.error().path, u"empty.txt"_s);
}

/// The text is the file's, but for the mark; the checksum is the file's with it.
void TestStoryLoader::text()
{
    const QByteArray bytes = "\xef\xbb\xbf \xc2\xa0"
                             "Ferry\r\n\r\nThe\xc2\xa0"
                             "board\r voted.\r\n\r\n";
    write(u"a.txt"_s, bytes);
    const auto loaded = loadStory({path(u"a.txt"_s)});
    QVERIFY(loaded);
    const Article &read = loaded->story.articles.first();
    QCOMPARE(read.text, u" \u00a0Ferry\r\n\r\nThe\u00a0board\r voted.\r\n\r\n"_s);
    QCOMPARE(read.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(read.encoding, u"UTF-8"_s);
    QCOMPARE(read.paragraphs.size(), 3);
    QCOMPARE(read.paragraphs[0].range, (TextRange{2, 7}));
}

void TestStoryLoader::sameFileTwice_data()
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

void TestStoryLoader::sameFileTwice()
{
    QFETCH(QString, second);
    write(u"a.txt"_s, article);
    QVERIFY(QDir().mkpath(path(u"in"_s)));
    if (second == u"link.txt"_s)
        QVERIFY(QFile::link(path(u"a.txt"_s), path(second)));
    if (second.startsWith(u"linked"_s))
        QVERIFY(QFile::link(m_dir->path(), path(u"linked"_s)));
    const auto loaded = loadStory({path(u"a.txt"_s), path(second)});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.articles.size(), 1);
    QCOMPARE(loaded->problems.size(), 1);
    QCOMPARE(loaded->problems.first().code, Error::Code::BadInput);
    if (second != u"a.txt"_s)
        QVERIFY(second == u"."_s || loaded->problems.first().text.contains(path(u"a.txt"_s)));
}

void TestStoryLoader::sameBytes()
{
    write(u"a.txt"_s, article);
    write(u"b.txt"_s, article);
    const auto loaded = loadStory({m_dir->path()});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.articles.size(), 2);
    QCOMPARE(loaded->problems, QList<Error>());
}

void TestStoryLoader::failures_data()
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

void TestStoryLoader::failures()
{
    QFETCH(QString, name);
    QFETCH(Error::Code, code);
    QFETCH(QString, says);
    write(u"a.txt"_s, article);
    write(u"empty.txt"_s, {});
    write(u"blank.txt"_s, " \n\xc2\xa0\r\n\t");
    write(u"mark.txt"_s, "\xef\xbb\xbf");
    write(u"pdf.txt"_s, "%PDF-1.7 ...");
    write(u"binary.txt"_s, QByteArray(100, '\1'));
    write(u"large.txt"_s, {});
    QVERIFY(QFile::resize(path(u"large.txt"_s), 65LL * 1024 * 1024)); // sparse
    write(u"barren/story.json"_s, R"({"title": "Nothing"})");
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(path(u"gone.txt"_s), path(u"dangling.txt"_s)));
    QVERIFY(QFile::link(u"loop.txt"_s, path(u"loop.txt"_s)));
#endif
    const auto loaded = loadStory({path(name)});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QCOMPARE(loaded.error().path, path(name));
    QVERIFY2(loaded.error().text.contains(says), qUtf8Printable(loaded.error().text));

    // Beside an article that can be read it is a problem and no failure.
    const auto rest = loadStory({path(name), path(u"a.txt"_s)});
    QVERIFY(rest);
    QCOMPARE(rest->problems, QList<Error>({loaded.error()}));
    QCOMPARE(namesOf(rest->story), QStringList({u"a.txt"_s}));
}

void TestStoryLoader::problemsBesideTheRest()
{
    write(u"a.txt"_s, article);
    write(u"b.txt"_s, {});
    write(u"c.txt"_s, "%PDF-1.7 ...");
    const auto loaded = loadStory({m_dir->path()});
    QVERIFY(loaded);
    QCOMPARE(namesOf(loaded->story), QStringList({u"a.txt"_s}));
    QCOMPARE(loaded->problems.size(), 2);
    QCOMPARE(loadStory({}).error().code, Error::Code::NoArticles);
    QCOMPARE(loadStory({QString()}).error().code, Error::Code::NotFound);
}

void TestStoryLoader::unreadable()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may read everything");
#endif
    write(u"a.txt"_s, article);
    write(u"in/b.txt"_s, article);
    QVERIFY(QFile::setPermissions(path(u"a.txt"_s), {}));
    QVERIFY(QFile::setPermissions(path(u"in"_s), {}));
    for (const QString &name : {u"a.txt"_s, u"in/b.txt"_s}) {
        const auto loaded = loadStory({path(name)});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Code::NoAccess);
        QVERIFY2(loaded.error().text.contains(u"denied"_s), qUtf8Printable(loaded.error().text));
    }
    QVERIFY(QFile::setPermissions(path(u"in"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestStoryLoader::unreadableFolder()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may read everything");
#endif
    write(u"in/b.txt"_s, article);
    QVERIFY(QFile::setPermissions(path(u"in"_s), {}));
    const auto loaded = loadStory({path(u"in"_s)});
    QVERIFY(QFile::setPermissions(path(u"in"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Error::Code::NoAccess);
}

/// Reading a pipe that nobody writes to would never end.
void TestStoryLoader::pipe()
{
#ifdef Q_OS_UNIX
    const QString fifo = path(u"pipe.txt"_s);
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const QString &given : {fifo, m_dir->path(), u"/dev/zero"_s}) {
        const auto loaded = loadStory({given});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Code::NoAccess);
        QVERIFY(loaded.error().text.contains(u"pipe or a device"_s));
    }
#else
    QSKIP("no named pipes in the file system here");
#endif
}

void TestStoryLoader::nameFilters()
{
    QVERIFY(readableNameFilters().contains(u"*.txt"_s));
    QVERIFY(readableNameFilters().contains(u"*.md"_s));
}

/// A text just below the limit is as good as any other.
void TestStoryLoader::largeText()
{
    const int copies = 50'000'000 / int(article.size());
    write(u"large.txt"_s, article.repeated(copies));
    const auto loaded = loadStory({path(u"large.txt"_s)});
    QVERIFY(loaded);
    const Article &read = loaded->story.articles.first();
    QCOMPARE(read.text.size(), copies * article.size());
    QCOMPARE(read.paragraphs.size(), 2 * copies);
    QCOMPARE(read.paragraphs.last().range.end, read.text.size() - 1);
    QCOMPARE(read.headline, u"Ferry terminal to close"_s);
}

void TestStoryLoader::watch()
{
    write(u"a.txt"_s, article);
    write(u"b.txt"_s, article.repeated(5'000));
    int calls = 0;
    double last = 0;
    bool fell = false;
    const auto loaded = loadStory({m_dir->path()}, [&](double done) {
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

void TestStoryLoader::cancels()
{
    write(u"a.txt"_s, article);
    write(u"b.txt"_s, article.repeated(5'000));
    int all = 0;
    QVERIFY(loadStory({m_dir->path()}, [&all](double) { return ++all > 0; }));
    for (int stop = 1; stop <= all; stop += 1 + all / 8) {
        int calls = 0;
        const auto loaded = loadStory({m_dir->path()}, [&](double) { return ++calls < stop; });
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Code::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestStoryLoader)
#include "tst_storyloader.moc"
