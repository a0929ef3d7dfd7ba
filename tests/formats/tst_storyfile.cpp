// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyfile.h"

#include <QStringEncoder>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tellings;

class TestStoryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything();
    void encodings_data();
    void encodings();
    void problems_data();
    void problems();
    void placeOfMalformedJson();
};

void TestStoryFile::everything()
{
    const StoryFile story = parseStoryFile(R"({
        "title": " Ferry closes ", "version": 7,
        "articles": [
            {"file": "b.txt", "outlet": "Harbour Courier", "headline": "H", "url": "https://courier.example/ferry?a=1",
             "published": "2026-03-14T08:12:00Z", "byline": "Jane Roe", "language": "en", "note": null},
            {"file": "./deep/../a.txt"}
        ]})",
                                           u"story.json"_s);
    QCOMPARE(story.problems.size(), 0);
    QCOMPARE(story.title, u"Ferry closes"_s);
    QCOMPARE(story.entries.size(), 2);
    QCOMPARE(story.entries[0].file, u"b.txt"_s);
    const ArticleHints hints = story.entries[0].hints;
    QCOMPARE(hints.outlet, u"Harbour Courier"_s);
    QCOMPARE(hints.headline, u"H"_s);
    QCOMPARE(hints.url, QUrl(u"https://courier.example/ferry?a=1"_s));
    QCOMPARE(hints.published, QDateTime(QDate(2026, 3, 14), QTime(8, 12), QTimeZone::UTC));
    QVERIFY(hints.publishedHasTime);
    QCOMPARE(hints.byline, u"Jane Roe"_s);
    QCOMPARE(hints.language, u"en"_s);
    QCOMPARE(story.entries[1].file, u"a.txt"_s);
    QCOMPARE(story.entryFor(u"a.txt"_s), &story.entries[1]);
    QCOMPARE(story.entryFor(u"c.txt"_s), nullptr);
}

void TestStoryFile::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString json = u"{\"title\": \"Fähre\"}"_s;
    QTest::newRow("UTF-8") << json.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + json.toUtf8();
    QTest::newRow("UTF-16") << "\xff\xfe" + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(json));
}

void TestStoryFile::encodings()
{
    QFETCH(QByteArray, bytes);
    const StoryFile story = parseStoryFile(bytes, u"story.json"_s);
    QCOMPARE(story.problems.size(), 0);
    QCOMPARE(story.title, u"Fähre"_s);
}

void TestStoryFile::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("entries"); // that are read all the same
    const auto row = [](const char *name, const QByteArray &json, const QString &says, int entries) {
        QTest::newRow(name) << json << says << entries;
    };
    row("not JSON", "Ferry", u"line 1"_s, 0);
    row("a list", "[]", u"not a JSON object"_s, 0);
    row("articles no list", R"({"articles": {}})", u"not a list"_s, 0);
    row("article no object", R"({"articles": ["a.txt", {"file": "b.txt"}]})", u"Article 1"_s, 1);
    row("article without a file", R"({"articles": [{"outlet": "A"}]})", u"names no file"_s, 0);
    row("file no text", R"({"articles": [{"file": 7}]})", u"\"file\""_s, 0);
    row("leaves the folder", R"({"articles": [{"file": "../a.txt"}]})", u"outside"_s, 0);
    row("leaves the folder further in", R"({"articles": [{"file": "x/../../a.txt"}]})", u"outside"_s, 0);
    row("absolute", R"({"articles": [{"file": "/etc/passwd"}]})", u"outside"_s, 0);
    row("a resource", R"({"articles": [{"file": ":/a.txt"}]})", u"outside"_s, 0);
    row("listed twice", R"({"articles": [{"file": "a.txt"}, {"file": "./a.txt"}]})", u"twice"_s, 1);
    row("no date", R"({"articles": [{"file": "a.txt", "published": "soon"}]})", u"soon"_s, 1);
    row("no address", R"({"articles": [{"file": "a.txt", "url": "not an address"}]})", u"not a web address"_s, 1);
    row("outlet no text", R"({"articles": [{"file": "a.txt", "outlet": ["A"]}]})", u"\"outlet\" of a.txt"_s, 1);
    row("too deep", QByteArray(100'000, '['), u"malformed"_s, 0);
    row("binary", QByteArray(100, '\0'), u"binary"_s, 0);
}

void TestStoryFile::problems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    QFETCH(int, entries);
    const StoryFile story = parseStoryFile(json, u"x/story.json"_s);
    QVERIFY(!story.problems.isEmpty());
    QVERIFY2(story.problems.first().text.contains(says), qUtf8Printable(story.problems.first().text));
    QCOMPARE(story.problems.first().path, u"x/story.json"_s);
    QCOMPARE(story.entries.size(), entries);
}

void TestStoryFile::placeOfMalformedJson()
{
    const StoryFile story = parseStoryFile("{\n  \"title\": \"Fähre\" oops\n}", u"story.json"_s);
    QCOMPARE(story.problems.size(), 1);
    QCOMPARE(story.problems.first().code, Error::Code::BadInput);
    QVERIFY2(story.problems.first().text.contains(u"line 2, column 20"_s), qUtf8Printable(story.problems.first().text));
}

QTEST_GUILESS_MAIN(TestStoryFile)
#include "tst_storyfile.moc"
