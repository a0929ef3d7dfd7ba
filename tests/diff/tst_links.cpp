// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/judge.h"
#include "models/diff/pairlinker.h"
#include "models/diff/placeindex.h"
#include "models/diff/rivals.h"
#include "models/diff/sentenceseeds.h"
#include "models/diff/surroundings.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

#include <set>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

/// Thresholds as the engine has them.
constexpr SentenceThresholds thresholds{
    .related = {.cosine = 0.16F, .dice = 0.22F, .shared = 1.2F, .fragmentDice = 0.35F},
    .strangers = {.cosine = 0.24F, .dice = 0.27F, .shared = 1.3F, .fragmentDice = 0.55F}};

Text numbers(std::uint32_t from, std::uint32_t count)
{
    Text text(count);
    for (std::uint32_t i = 0; i < count; ++i)
        text[i] = from + i;
    return text;
}

Text joined(std::initializer_list<Text> parts)
{
    Text whole;
    for (const Text &part : parts)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}

Link exactRun(std::uint32_t a, std::uint32_t b, std::uint32_t length, float weight)
{
    return {.documentB = 1,
            .a = {a, a + length},
            .b = {b, b + length},
            .weight = weight,
            .exact = true,
            .longestRun = length};
}

/// Two texts about one thing: the same sixty words in another order, with other words between.
std::vector<Text> oneEvent()
{
    Text other;
    for (std::uint32_t i = 0; i < 60; ++i)
        other.push_back(100 + (i * 37) % 60);
    return {numbers(100, 60), other};
}

} // namespace

class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAgainstAPlainSearch()
    {
        Random random(3);
        for (int round = 0; round < 200; ++round) {
            PlaceIndex index;
            std::vector<Range> places;
            for (std::size_t i = 0; i < 40; ++i) {
                const std::uint32_t begin = random.below(400);
                places.push_back({begin, begin + random.below(random.oneIn(5) ? 300 : 40)});
                index.add(places.back(), i);
            }
            const std::uint32_t begin = random.below(400);
            const Range asked{begin, begin + random.below(90)};
            std::multiset<std::size_t> found;
            index.anyOverlapping(asked, [&](std::size_t id) {
                found.insert(id);
                return false;
            });
            std::multiset<std::size_t> wanted;
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (places[i].overlaps(asked))
                    wanted.insert(i);
            }
            QCOMPARE(found, wanted);
        }
    }

    void strayEndsOfRuns_data()
    {
        QTest::addColumn<quint32>("breakAfter"); // of the run's words, from 0
        QTest::addColumn<quint32>("begin");
        QTest::addColumn<quint32>("end");
        // Words 0 and 1 say nothing; the run is 0 1 5 6 7 0.
        QTest::newRow("no sentence ends") << 99U << 0U << 6U;
        QTest::newRow("after the stray begin") << 1U << 2U << 6U;
        QTest::newRow("before the stray end") << 4U << 0U << 5U;
        QTest::newRow("between words that tell") << 3U << 0U << 6U;
    }

    void strayEndsOfRuns()
    {
        QFETCH(quint32, breakAfter);
        const std::vector<Text> texts{{0, 1, 5, 6, 7, 0}, {9, 0, 1, 5, 6, 7, 0}};
        std::vector<Document> documents = documentsOf(texts);
        if (breakAfter < 6)
            documents[0].breaks[breakAfter] = Break::Sentence;
        const StemTable stems = stemsOf(texts, 2);
        const Corpus corpus(documents, stems);
        Link run = exactRun(0, 1, 6, 3);
        trimRun(corpus, run);
        QTEST(run.a.begin, "begin");
        QTEST(run.a.end, "end");
        QCOMPARE(run.b, (Range{run.a.begin + 1, run.a.end + 1}));
        QCOMPARE(run.longestRun, run.a.size());
    }

    /// A run of nothing but function words stays as it is, wherever its sentence ends.
    void runsThatSayNothing()
    {
        const std::vector<Text> texts{{0, 1, 0, 1, 0}, {0, 1, 0, 1, 0}};
        std::vector<Document> documents = documentsOf(texts);
        documents[0].breaks[4] = Break::Sentence;
        const StemTable stems = stemsOf(texts, 2);
        const Corpus corpus(documents, stems);
        Link run = exactRun(0, 0, 5, 0);
        trimRun(corpus, run);
        QCOMPARE(run.a, (Range{0, 5}));
    }

    void runsArePutBack_data()
    {
        QTest::addColumn<std::vector<Link>>("seeds");
        QTest::addColumn<std::vector<Link>>("links");
        QTest::addColumn<quint64>("wanted");
        const Link run = exactRun(10, 20, 5, 2);
        QTest::newRow("fallen") << std::vector{run} << std::vector<Link>{} << quint64{1};
        QTest::newRow("says too little") << std::vector{exactRun(10, 20, 5, 1)} << std::vector<Link>{} << quint64{0};
        QTest::newRow("held") << std::vector{run} << std::vector{exactRun(8, 18, 12, 4)} << quint64{1};
        QTest::newRow("held on one side") << std::vector{run} << std::vector{exactRun(8, 80, 12, 4)} << quint64{2};
        QTest::newRow("a stock phrase") << std::vector{run, exactRun(10, 40, 5, 2), exactRun(10, 60, 5, 2)}
                                        << std::vector<Link>{} << quint64{0};
        Link sentence = run;
        sentence.exact = false;
        QTest::newRow("no run") << std::vector{sentence} << std::vector<Link>{} << quint64{0};
    }

    void runsArePutBack()
    {
        QFETCH(std::vector<Link>, seeds);
        QFETCH(std::vector<Link>, links);
        const std::vector<Text> texts{numbers(0, 100), numbers(0, 100)};
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        keepRuns(Corpus(documents, stems), seeds, links);
        QTEST(quint64{links.size()}, "wanted");
        QVERIFY(std::ranges::is_sorted(links, byPlace));
    }

    /// A run that makes most of its clause grows to it, on the side where it does.
    void runsGrowToTheirClause()
    {
        const std::vector<Text> texts{numbers(0, 24), numbers(0, 24)};
        std::vector<Document> documents = documentsOf(texts); // sentences of twelve
        documents[0].breaks[2] = Break::Comma; // so that the first has a clause of nine
        const StemTable stems = stemsOf(texts);
        std::vector<Link> links;
        keepRuns(Corpus(documents, stems), {exactRun(5, 5, 6, 3)}, links);
        QCOMPARE(links.size(), 1U);
        QCOMPARE(links[0].a, (Range{3, 12}));
        QCOMPARE(links[0].b, (Range{5, 11}));
    }

    void slightLinksGo()
    {
        std::vector<Link> links{exactRun(0, 0, 5, 10), exactRun(50, 50, 5, 2.9F), exactRun(90, 90, 5, 3),
                                exactRun(200, 200, 8, 1)};
        dropSlight(links);
        QCOMPARE(links.size(), 3U);
        QCOMPARE(links[1].a.begin, 90U); // and the run of eight stays
        std::vector<Link> none;
        dropSlight(none);
        QVERIFY(none.empty());
    }

    /// The same words: texts that share the names too tell one event, others are but on one subject.
    void namesTellEvents()
    {
        const std::vector<Text> shared = oneEvent();
        const std::vector<Text> sameNames{joined({shared[0], numbers(10, 20)}), joined({shared[1], numbers(10, 20)})};
        const std::vector<Text> otherNames{joined({shared[0], numbers(10, 20)}), joined({shared[1], numbers(40, 20)})};
        const auto relatednessOf = [](const std::vector<Text> &texts) {
            const std::vector<Document> documents = documentsOf(texts);
            StemTable stems = stemsOf(texts);
            stems.name.assign(stems.prior.size(), false);
            std::fill_n(stems.name.begin() + 10, 50, true); // 10 to 59
            const Corpus corpus(documents, stems);
            return Judge(corpus).relatedness(0, 1);
        };
        QVERIFY(relatednessOf(otherNames) < 0.6F * relatednessOf(sameNames));
    }

    /// Two headlines of the story's own, frequent words are linked in tellings of one event, and in no others.
    void openings_data()
    {
        QTest::addColumn<bool>("related");
        QTest::newRow("one event") << true;
        QTest::newRow("strangers") << false;
    }

    void openings()
    {
        QFETCH(bool, related);
        std::vector<Text> texts = oneEvent();
        if (!related)
            texts[1] = numbers(500, 60);
        const Text frequent = joined({numbers(1, 4), numbers(1, 4), numbers(1, 4), numbers(1, 4)});
        texts = {joined({numbers(1, 4), numbers(300, 8), texts[0], frequent}),
                 joined({numbers(1, 4), numbers(400, 8), texts[1], frequent})};
        std::vector<Document> documents = documentsOf(texts);
        for (Document &document : documents)
            document.breaks[3] = Break::Heading;
        const StemTable stems = stemsOf(texts);
        const Corpus corpus(documents, stems);
        Judge judge(corpus);
        const auto pairs = findSentencePairs(corpus, judge, thresholds, goOn);
        const bool linked = std::ranges::any_of(pairs->links, [](const Link &link) {
            return link.openings && link.a == Range{0, 4} && link.b == Range{0, 4};
        });
        QCOMPARE(linked, related);
    }

    /// What very many sentences have brings none together; what is rare still does.
    void commonStems()
    {
        std::vector<Text> texts;
        texts.reserve(401);
        for (std::uint32_t i = 0; i < 401; ++i)
            texts.push_back(joined({numbers(1, 6), numbers(1000 + 10 * i, 6)}));
        texts[400] = joined({numbers(1, 6), numbers(1000, 6)}); // the rare words of the first
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        const Corpus corpus(documents, stems);
        Judge judge(corpus);
        const auto pairs = findSentencePairs(corpus, judge, thresholds, goOn);
        QCOMPARE(pairs->links.size(), 1U);
        QCOMPARE(pairs->links[0].documentB, 400U);
        QVERIFY(!pairs->bounded);
    }

    /// A sentence that stands forty times in another text is linked to the best few places, and that is said.
    void partnersAreBounded()
    {
        Text echo;
        for (int i = 0; i < 40; ++i)
            echo = joined({echo, numbers(1, 12)});
        const std::vector<Text> texts{numbers(1, 12), echo, numbers(100, 24)};
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        const Corpus corpus(documents, stems);
        Judge judge(corpus);
        const auto pairs = findSentencePairs(corpus, judge, thresholds, goOn);
        QCOMPARE(pairs->links.size(), 8U);
        QVERIFY(pairs->bounded);
    }

    /// Sentences cut up and mixed: none is like another, the whole is.
    void surroundings()
    {
        Text shuffled;
        for (std::uint32_t i = 0; i < 48; ++i)
            shuffled.push_back(100 + (i * 29) % 48);
        const std::vector<Text> texts{joined({numbers(1000, 48), numbers(100, 48), numbers(1100, 48)}),
                                      joined({numbers(2000, 48), shuffled, numbers(2100, 48)})};
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        const Corpus corpus(documents, stems);
        const Link seed{.documentB = 1, .a = {48, 60}, .b = {48, 60}, .weight = 2};
        const std::vector<Link> links = alikeSurroundings(corpus, {seed});
        QVERIFY(std::ranges::any_of(
            links, [](const Link &link) { return link.a == Range{48, 84} && link.b == Range{48, 84}; }));
        const Link elsewhere{.documentB = 1, .a = {0, 12}, .b = {120, 132}, .weight = 2};
        QVERIFY(alikeSurroundings(corpus, {elsewhere}).empty());
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
