// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyloader.h"
#include "tests/formats/storyfolder.h"

#include <QCryptographicHash>
#include <QResource>
#include <QScopeGuard>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

namespace {

QStringList outletsOf(const Story &story)
{
    QStringList outlets;
    for (const Article &each : story.articles)
        outlets.append(each.outlet);
    return outlets;
}

} // namespace

/// What is read.
class TestStoryLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<StoryFolder>(); }
    void cleanup() { m_folder.reset(); }

    void folder();
    void folderWithStoryFile();
    void storyFileItself();
    void storyFileBesideSingleFiles();
    void filesOfSeveralFolders();
    void singleFile();
    void resource();
    void unusualEndings();
    void articleFromBytes();
    void text();
    void sameBytes();
    void nameFilters();
    void largeText();

private:
    std::unique_ptr<StoryFolder> m_folder;
};

void TestStoryLoader::folder()
{
    m_folder->write(u"ferry/part 10.txt"_s, ferryArticle + "10");
    m_folder->write(u"ferry/part 9.TXT"_s, ferryArticle + "9");
    m_folder->write(u"ferry/a-note.md"_s, "# Note\n\nThe board voted.");
    m_folder->write(u"ferry/README.md"_s, "About the folder.");
    m_folder->write(u"ferry/LICENSE.txt"_s, "Free.");
    m_folder->write(u"ferry/gold.json"_s, "{}");
    m_folder->write(u"ferry/picture.png"_s, "\x89PNG");
    m_folder->write(u"ferry/.hidden.txt"_s, ferryArticle);
    m_folder->write(u"ferry/deeper/x.txt"_s, ferryArticle);
    QVERIFY(QDir().mkpath(m_folder->path(u"ferry/folder.txt"_s)));
    const auto loaded = loadStory({m_folder->path(u"ferry"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems, QList<Error>());
    QCOMPARE(fileNames(loaded->story), QStringList({u"a-note.md"_s, u"part 9.TXT"_s, u"part 10.txt"_s}));
    QCOMPARE(outletsOf(loaded->story), QStringList({u"A Note"_s, u"Part 9"_s, u"Part 10"_s}));
    QCOMPARE(loaded->story.title, u"Ferry"_s);
    QCOMPARE(loaded->story.path, m_folder->path(u"ferry"_s));
    QCOMPARE(loaded->story.articles[0].file, m_folder->path(u"ferry/a-note.md"_s));
}

void TestStoryLoader::folderWithStoryFile()
{
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"b.txt"_s, ferryArticle + "b");
    m_folder->write(u"c.txt"_s, ferryArticle + "c");
    m_folder->write(u"in/README.txt"_s, ferryArticle + "d");
    m_folder->write(u"story.json"_s, R"({"title": "The ferry", "articles": [
        {"file": "in/README.txt", "outlet": "Quay News"},
        {"file": "b.txt", "outlet": "Harbour Courier", "headline": "Another headline", "byline": "Jane Roe",
         "published": "2026-03-14", "language": "en-GB", "url": "https://courier.example/"}]})");
    const auto loaded = loadStory({m_folder->path()});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems, QList<Error>());
    QCOMPARE(fileNames(loaded->story), QStringList({u"README.txt"_s, u"b.txt"_s, u"a.txt"_s, u"c.txt"_s}));
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
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"story.json"_s, R"({"title": "The ferry"})");
    const auto loaded = loadStory({m_folder->path(u"story.json"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.title, u"The ferry"_s);
    QCOMPARE(loaded->story.path, m_folder->path());
    QCOMPARE(fileNames(loaded->story), QStringList({u"a.txt"_s}));
}

void TestStoryLoader::storyFileBesideSingleFiles()
{
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"b.txt"_s, ferryArticle + "b");
    m_folder->write(u"story.json"_s, R"({"title": "The ferry", "articles": [{"file": "a.txt", "outlet": "Quay News"},
                               {"file": "missing.txt"}]})");
    const auto loaded = loadStory({m_folder->path(u"b.txt"_s), m_folder->path(u"a.txt"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->problems, QList<Error>()); // nobody asked for missing.txt
    QCOMPARE(outletsOf(loaded->story), QStringList({u"B"_s, u"Quay News"_s}));
    QCOMPARE(loaded->story.title, u"The ferry"_s);
    QCOMPARE(loaded->story.path, QString());
}

void TestStoryLoader::filesOfSeveralFolders()
{
    m_folder->write(u"one/courier.txt"_s, ferryArticle);
    m_folder->write(u"two/courier.txt"_s, ferryArticle + "two");
    const auto loaded = loadStory({m_folder->path(u"one/courier.txt"_s), m_folder->path(u"two"_s)});
    QVERIFY(loaded);
    QCOMPARE(outletsOf(loaded->story), QStringList({u"Courier"_s, u"Courier (2)"_s}));
    QCOMPARE(loaded->story.title, u"Ferry terminal to close"_s);
    QCOMPARE(loaded->story.path, QString());
}

void TestStoryLoader::singleFile()
{
    m_folder->write(u"ferry/courier.txt"_s, ferryArticle);
    const auto loaded = loadStory({m_folder->path(u"ferry/courier.txt"_s)});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.title, u"Ferry"_s);
    QCOMPARE(loaded->story.path, m_folder->path(u"ferry/courier.txt"_s));
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
    m_folder->write(u"courier"_s, ferryArticle);
    m_folder->write(u"quay.text"_s, ferryArticle);
    m_folder->write(u"gold.json"_s, "{\"passages\": []}");
    const auto loaded =
        loadStory({m_folder->path(u"courier"_s), m_folder->path(u"quay.text"_s), m_folder->path(u"gold.json"_s)});
    QVERIFY(loaded);
    QCOMPARE(outletsOf(loaded->story), QStringList({u"Courier"_s, u"Quay"_s}));
    QCOMPARE(loaded->problems.size(), 1);
    QCOMPARE(loaded->problems.first().path, m_folder->path(u"gold.json"_s));
    QVERIFY(loaded->problems.first().text.contains(u"*.txt"_s));
}

void TestStoryLoader::articleFromBytes()
{
    const auto read = readArticle(u"harbour-courier.txt"_s, ferryArticle);
    QVERIFY(read);
    QCOMPARE(read->file, u"harbour-courier.txt"_s);
    QCOMPARE(read->outlet, u"Harbour Courier"_s);
    QCOMPARE(read->headline, u"Ferry terminal to close"_s);
    QCOMPARE(read->sha256, QCryptographicHash::hash(ferryArticle, QCryptographicHash::Sha256).toHex());
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
    m_folder->write(u"a.txt"_s, bytes);
    const auto loaded = loadStory({m_folder->path(u"a.txt"_s)});
    QVERIFY(loaded);
    const Article &read = loaded->story.articles.first();
    QCOMPARE(read.text, u" \u00a0Ferry\r\n\r\nThe\u00a0board\r voted.\r\n\r\n"_s);
    QCOMPARE(read.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(read.encoding, u"UTF-8"_s);
    QCOMPARE(read.paragraphs.size(), 3);
    QCOMPARE(read.paragraphs[0].range, (TextRange{2, 7}));
}

void TestStoryLoader::sameBytes()
{
    m_folder->write(u"a.txt"_s, ferryArticle);
    m_folder->write(u"b.txt"_s, ferryArticle);
    const auto loaded = loadStory({m_folder->path()});
    QVERIFY(loaded);
    QCOMPARE(loaded->story.articles.size(), 2);
    QCOMPARE(loaded->problems, QList<Error>());
}

void TestStoryLoader::nameFilters()
{
    QVERIFY(readableNameFilters().contains(u"*.txt"_s));
    QVERIFY(readableNameFilters().contains(u"*.md"_s));
}

/// A text just below the limit is as good as any other.
void TestStoryLoader::largeText()
{
    const QByteArray unit = ferryArticle + ferryArticle.sliced(ferryArticle.indexOf("\n\n")).repeated(20);
    const qsizetype copies = 50'000'000 / unit.size();
    m_folder->write(u"large.txt"_s, unit.repeated(copies));
    const auto loaded = loadStory({m_folder->path(u"large.txt"_s)});
    QVERIFY(loaded);
    const Article &read = loaded->story.articles.first();
    QCOMPARE(read.text.size(), copies * unit.size());
    QCOMPARE(read.paragraphs.size(), 22 * copies);
    QCOMPARE(read.paragraphs.last().range.end, read.text.size() - 1);
    QCOMPARE(read.headline, u"Ferry terminal to close"_s);
}

QTEST_GUILESS_MAIN(TestStoryLoader)
#include "tst_storyloader.moc"
