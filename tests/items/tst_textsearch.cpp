// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/textsearch.h"
#include "tests/support/support.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

Story ferry()
{
    return test::storyOf({{u"Herald"_s, u"The “evening ferry” ran aground.\nAFerry is no ferry-boat."_s},
                          {u"Post"_s, u"Evening  ferries;\tthe evening\u00A0ferry’s crew said — nothing."_s},
                          {u"Arab"_s, u"وصلت العبارة إلى الميناء\n渡輪擱淺了，渡輪安全"_s}});
}

} // namespace

/// Words are found in all articles, as a person writes them.
class TestTextSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void hitsAreTheArticlesOwnText();
    void manyHitsAreBounded();
};

void TestTextSearch::finds_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<QList<int>>("articles"); // of each hit
    const auto row = [](const char *name, const QString &phrase, const QList<int> &articles, bool matchCase = false,
                        bool wholeWords = false) {
        QTest::newRow(name) << phrase << matchCase << wholeWords << articles;
    };
    row("empty", QString(), {});
    row("only spaces", u" \t "_s, {});
    row("any case", u"EVENING"_s, {0, 1, 1});
    row("match case", u"evening"_s, {0, 1}, true);
    row("part of a word", u"ferr"_s, {0, 0, 0, 1, 1});
    row("whole words", u"ferry"_s, {0, 0, 1}, false, true);
    row("not a whole word", u"ferr"_s, {}, false, true);
    row("white space", u"evening ferr"_s, {0, 1, 1});
    row("plain quotation mark", u"\"evening ferry\""_s, {0});
    row("plain apostrophe", u"ferry's"_s, {1});
    row("plain dash", u"said - nothing"_s, {1});
    row("not over a paragraph's end", u"aground. AFerry"_s, {});
    row("Arabic", u"العبارة"_s, {2}, false, true);
    row("Chinese", u"渡輪"_s, {2, 2});
    row("nowhere", u"zeppelin"_s, {});
}

void TestTextSearch::finds()
{
    QFETCH(const QString, phrase);
    QFETCH(const bool, matchCase);
    QFETCH(const bool, wholeWords);
    const SearchResult result = searchStory(ferry(), phrase, {.matchCase = matchCase, .wholeWords = wholeWords});
    QList<int> articles;
    for (const Span &hit : result.hits)
        articles.append(hit.article);
    QTEST(articles, "articles");
    QVERIFY(!result.bounded);
}

void TestTextSearch::hitsAreTheArticlesOwnText()
{
    const Story story = ferry();
    const SearchResult result = searchStory(story, u"EVENING  ferr"_s);
    QCOMPARE(result.hits.size(), 3);
    QCOMPARE(story.articles[0].view(result.hits[0].range).toString(), u"evening ferr"_s);
    QCOMPARE(story.articles[1].view(result.hits[1].range).toString(), u"Evening  ferr"_s);
    QCOMPARE(story.articles[1].view(result.hits[2].range).toString(), u"evening\u00A0ferr"_s);
}

void TestTextSearch::manyHitsAreBounded()
{
    const SearchResult result = searchStory(test::storyOf({{u"Hum"_s, QString(50000, u'm')}}), u"m"_s);
    QVERIFY(result.bounded);
    QCOMPARE(result.hits.size(), 10000);
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
