// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/storyloader.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tellings;

class TestMarkdownReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void frontMatter();
    void textIsUnchanged();
};

void TestMarkdownReader::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("headings", u"# Ferry closes #\n\nThe board voted.\n\n## The Falk case\n\nMore.\n"_s,
        {u"headline: Ferry closes"_s, u"body: The board voted."_s, u"subheading: The Falk case"_s, u"body: More."_s});
    row("a second first-level heading", u"# One\nText here.\n# Two\nText there.\n"_s,
        {u"headline: One"_s, u"body: Text here."_s, u"subheading: Two"_s, u"body: Text there."_s});
    row("underlined headings", u"Ferry closes\n============\n\nThe board voted.\n\nThe Falk case\n---\nMore.\n"_s,
        {u"headline: Ferry closes"_s, u"furniture: ============"_s, u"body: The board voted."_s,
         u"subheading: The Falk case"_s, u"furniture: ---"_s, u"body: More."_s});
    row("lines of a paragraph", u"# T\n\nThe board\nvoted\nto close.\n\nMore.\n"_s,
        {u"headline: T"_s, u"body: The board\nvoted\nto close."_s, u"body: More."_s});
    row("lists", u"# T\n\n- One\n  goes on\n- Two\n1. Three\n"_s,
        {u"headline: T"_s, u"list-item: - One\n  goes on"_s, u"list-item: - Two"_s, u"list-item: 1. Three"_s});
    row("quotes", u"# T\n\n> We are closing.\n\nShe left.\n>\n"_s,
        {u"headline: T"_s, u"body: We are closing."_s, u"body: She left."_s, u"furniture: >"_s});
    row("pictures", u"# T\n\n![Piers below the hall](piers.jpg)\n\n![](x.png)\n\nA ![dot](d.png) inside.\n"_s,
        {u"headline: T"_s, u"caption: Piers below the hall"_s, u"furniture: ![](x.png)"_s,
         u"body: A ![dot](d.png) inside."_s});
    row("rule", u"# T\n\nOne.\n\n---\n\nTwo.\n"_s,
        {u"headline: T"_s, u"body: One."_s, u"furniture: ---"_s, u"body: Two."_s});
    row("comments and fences", u"# T\n<!-- internal -->\n```\ncode\n```\nOne.\n"_s,
        {u"headline: T"_s, u"furniture: <!-- internal -->"_s, u"furniture: ```"_s, u"body: code"_s, u"furniture: ```"_s,
         u"body: One."_s});
    row("emphasis", u"# *Ferry* closes\n\n**By Jane Roe**\n\n*Two* words *here*\n\n**Going home:** by bus.\n"_s,
        {u"headline: *Ferry* closes"_s, u"byline: By Jane Roe"_s, u"body: *Two* words *here*"_s,
         u"body: **Going home:** by bus."_s});
    row("a hash that is no heading", u"# T\n\n#ferry is trending, the board said.\n"_s,
        {u"headline: T"_s, u"body: #ferry is trending, the board said."_s});
    row("lines as long as paragraphs", u"# T\n\n"_s + u"Long line. "_s.repeated(20).trimmed() + u"\nNext.\n"_s,
        {u"headline: T"_s, u"body: "_s + u"Long line. "_s.repeated(20).trimmed(), u"body: Next."_s});
    row("a rule above, and no front matter", u"---\nThe board voted.\n\nIt met on Monday.\n\n---\n"_s,
        {u"furniture: ---"_s, u"body: The board voted."_s, u"body: It met on Monday."_s, u"furniture: ---"_s});
    row("front matter without an end", u"---\ntitle: T\n\nThe board: a vote.\n"_s,
        {u"furniture: ---"_s, u"body: title: T"_s, u"body: The board: a vote."_s});
}

void TestMarkdownReader::blocks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto article = readArticle(u"courier.md"_s, text.toUtf8());
    QVERIFY(article);
    QStringList found;
    for (const Paragraph &paragraph : article->paragraphs)
        found.append(roleKey(paragraph.role) + u": "_s + article->view(paragraph.range).toString());
    QCOMPARE(found, expected);
}

void TestMarkdownReader::frontMatter()
{
    const auto article =
        readArticle(u"x.md"_s,
                    "---\ntitle: \"Ferry closes: a diary\"\nauthor: Jane Roe\noutlet: Harbour Courier\n"
                    "date: 2026-03-14T08:12:00+01:00\nurl: https://courier.example/ferry\nlang: en\ntags:\n"
                    "  - boats\n---\n\nThe board voted.\n"_ba);
    QVERIFY(article);
    QCOMPARE(article->headline, u"Ferry closes: a diary"_s);
    QCOMPARE(article->byline, u"Jane Roe"_s);
    QCOMPARE(article->outlet, u"Harbour Courier"_s);
    QCOMPARE(article->published, QDateTime(QDate(2026, 3, 14), QTime(7, 12), QTimeZone::UTC));
    QVERIFY(article->publishedHasTime);
    QCOMPARE(article->url, QUrl(u"https://courier.example/ferry"_s));
    QCOMPARE(article->language, u"en"_s);
    QCOMPARE(article->paragraphs.last().role, ParagraphRole::Body);
    QCOMPARE(article->paragraphs.size(), 11);
}

void TestMarkdownReader::textIsUnchanged()
{
    const QString text = u"# *Ferry* closes #\r\n\r\nThe [board](x) **voted**.\r\n"_s;
    const auto article = readArticle(u"x.md"_s, text.toUtf8());
    QVERIFY(article);
    QCOMPARE(article->text, text);
    QCOMPARE(article->headline, u"Ferry closes"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownReader)
#include "tst_markdownreader.moc"
