// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/runseeds.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

#include <set>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

RunSeeds seedsOf(const std::vector<Text> &texts, std::uint32_t shortest)
{
    const std::vector<Document> documents = documentsOf(texts);
    const StemTable stems = stemsOf(texts);
    const Corpus corpus(documents, stems);
    return findRuns(corpus, shortest, goOn).value();
}

Run runOf(const Link &link)
{
    return {link.documentA, link.documentB, link.a.begin, link.b.begin, link.a.size()};
}

/// Every word of the run lies in a crowd that stands at both places.
bool isCrowded(const RunSeeds &seeds, const Run &run)
{
    std::vector<bool> covered(run.length, false);
    for (const std::vector<Span> &crowd : seeds.crowds) {
        for (const Span &p : crowd) {
            if (p.document != run.documentA)
                continue;
            for (const Span &q : crowd) {
                if (q.document != run.documentB || q.words.begin - run.b != p.words.begin - run.a)
                    continue;
                for (std::uint32_t i = std::max(p.words.begin, run.a); i < std::min(p.words.end, run.a + run.length);
                     ++i)
                    covered[i - run.a] = true;
            }
        }
    }
    return std::ranges::find(covered, false) == covered.end();
}

/// Every word of the run lies in a crowd, on both sides.
bool isWithinCrowds(const RunSeeds &seeds, const Run &run)
{
    const auto within = [&](std::uint32_t document, std::uint32_t word) {
        return std::ranges::any_of(seeds.crowds, [&](const std::vector<Span> &crowd) {
            return std::ranges::any_of(crowd, [&](const Span &span) {
                return span.document == document && span.words.begin <= word && word < span.words.end;
            });
        });
    };
    for (std::uint32_t i = 0; i < run.length; ++i) {
        if (!within(run.documentA, run.a + i) || !within(run.documentB, run.b + i))
            return false;
    }
    return true;
}

/// Does a run of `n` words stand again when it ends or before, as in "no no no no"? A crowd's places are apart, so that
/// such ones are joined into one.
bool overlapsItself(const Text &text, std::uint32_t n)
{
    for (std::uint32_t i = 0; i + n <= text.size(); ++i) {
        for (std::uint32_t k = i + 1; k <= i + n && k + n <= text.size(); ++k) {
            if (std::equal(text.begin() + i, text.begin() + i + n, text.begin() + k))
                return true;
        }
    }
    return false;
}

QString described(const Run &run)
{
    return u"the run of %1 words at %2 of document %3 and %4 of document %5"_s.arg(run.length)
        .arg(run.a)
        .arg(run.documentA)
        .arg(run.b)
        .arg(run.documentB);
}

/// What is wrong with the seeds of these texts by the slow, plain way, or nothing.
QString faultOf(const std::vector<Text> &texts, std::uint32_t shortest)
{
    const RunSeeds seeds = seedsOf(texts, shortest);
    if (!std::ranges::is_sorted(seeds.links, byPlace) || !std::ranges::is_sorted(seeds.repeats, byPlace))
        return u"links out of order"_s;
    std::set<Run> found;
    for (const Link &link : seeds.links) {
        if (!link.exact || link.a.size() != link.b.size() || link.longestRun != link.a.size())
            return u"a link that is no exact run"_s;
        if (!found.insert(runOf(link)).second)
            return described(runOf(link)) + u" is there twice"_s;
    }
    std::set<Run> repeats;
    for (const Link &link : seeds.repeats) {
        if (link.documentA != link.documentB || link.a.end > link.b.begin || link.b.end > texts[link.documentA].size())
            return u"a repeat that overlaps itself or is out of bounds"_s;
        const Text &text = texts[link.documentA];
        if (link.a.size() != link.b.size() || link.a.size() < shortest
            || !std::equal(text.begin() + link.a.begin, text.begin() + link.a.end, text.begin() + link.b.begin))
            return u"a repeat whose places differ"_s;
        repeats.insert(runOf(link));
    }
    const bool anyOverlapsItself =
        std::ranges::any_of(texts, [&](const Text &text) { return overlapsItself(text, shortest); });
    for (std::uint32_t d = 0; d < texts.size(); ++d) {
        for (std::uint32_t e = d; e < texts.size(); ++e) {
            for (const Run &run : runsByTable(texts, d, e, shortest)) {
                if (d == e && run.a + run.length > run.b)
                    continue; // overlaps itself: no repeat, or one of fewer words
                const bool known = (d == e ? repeats : found).erase(run) > 0;
                const bool hidden = anyOverlapsItself && isWithinCrowds(seeds, run);
                if (!known && !hidden && !isCrowded(seeds, run))
                    return described(run) + u" was not found"_s;
            }
        }
    }
    if (!found.empty())
        return described(*found.begin()) + u" is none, or not maximal"_s;
    for (const std::vector<Span> &crowd : seeds.crowds) {
        if (crowd.size() < 2)
            return u"a crowd of one place"_s;
        for (std::size_t i = 0; i < crowd.size(); ++i) {
            const Span &span = crowd[i];
            const Text &text = texts[span.document];
            if (span.words.size() < shortest || span.words.end > text.size())
                return u"a crowd's place is short or out of bounds"_s;
            if (i > 0
                && (crowd[i - 1].document > span.document
                    || (crowd[i - 1].document == span.document && crowd[i - 1].words.end > span.words.begin)))
                return u"a crowd's places are out of order or overlap"_s;
            const Text &first = texts[crowd.front().document];
            const std::uint32_t alike = anyOverlapsItself ? shortest : crowd.front().words.size();
            if ((!anyOverlapsItself && span.words.size() != alike)
                || !std::equal(text.begin() + span.words.begin, text.begin() + span.words.begin + alike,
                               first.begin() + crowd.front().words.begin))
                return u"a crowd's places differ"_s;
        }
    }
    return {};
}

/// Texts without a word in common, all of which say `phrase` in the middle.
std::vector<Text> textsSaying(const Text &phrase, std::uint32_t count)
{
    std::vector<Text> texts;
    for (std::uint32_t i = 0; i < count; ++i) {
        Text text{1000 + 10 * i, 1001 + 10 * i};
        text.insert(text.end(), phrase.begin(), phrase.end());
        text.insert(text.end(), {1002 + 10 * i, 1003 + 10 * i});
        texts.push_back(text);
    }
    return texts;
}

} // namespace

class RunSeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one()
    {
        const RunSeeds seeds = seedsOf({{1, 2, 3, 4, 5, 6}, {9, 2, 3, 4, 5, 8}}, 3);
        QCOMPARE(seeds.links.size(), 1U);
        QVERIFY(seeds.links[0].a == Range(1, 5));
        QVERIFY(seeds.links[0].b == Range(1, 5));
        QVERIFY(seeds.links[0].exact);
        QCOMPARE(seeds.links[0].longestRun, 4U);
        QVERIFY(seeds.repeats.empty());
        QVERIFY(seeds.crowds.empty());
        QVERIFY(!seeds.bounded);
    }

    void shortRunsAreLeft()
    {
        QVERIFY(seedsOf({{1, 2, 3}, {1, 2, 3}}, 4).links.empty());
        QCOMPARE(seedsOf({{1, 2, 3}, {1, 2, 3}}, 3).links.size(), 1U);
        QVERIFY(seedsOf({{}, {1}, {1}}, 2).links.empty());
        QVERIFY(seedsOf({}, 5).links.empty());
    }

    void inAnyOrder()
    {
        const RunSeeds seeds = seedsOf({{1, 2, 3, 4, 9, 5, 6, 7, 8}, {5, 6, 7, 8, 1, 2, 3, 4}}, 4);
        QCOMPARE(seeds.links.size(), 2U);
        QVERIFY(seeds.links[0].a == Range(0, 4) && seeds.links[0].b == Range(4, 8));
        QVERIFY(seeds.links[1].a == Range(5, 9) && seeds.links[1].b == Range(0, 4));
    }

    void repeats()
    {
        const RunSeeds seeds = seedsOf({{1, 2, 3, 4, 5, 9, 1, 2, 3, 4, 6}}, 3);
        QVERIFY(seeds.links.empty());
        QCOMPARE(seeds.repeats.size(), 1U);
        QVERIFY(seeds.repeats[0].a == Range(0, 4));
        QVERIFY(seeds.repeats[0].b == Range(6, 10));
    }

    /// Random texts of few different words are full of runs.
    void againstTheTable_data()
    {
        QTest::addColumn<quint32>("alphabet");
        QTest::addColumn<quint32>("shortest");
        QTest::addColumn<quint32>("longest");
        QTest::newRow("2 words, runs of 5") << 2U << 5U << 60U;
        QTest::newRow("2 words, runs of 8") << 2U << 8U << 150U;
        QTest::newRow("3 words, runs of 2") << 3U << 2U << 20U;
        QTest::newRow("3 words, runs of 4") << 3U << 4U << 80U;
        QTest::newRow("10 words, runs of 2") << 10U << 2U << 100U;
        QTest::newRow("300 words, runs of 5") << 300U << 5U << 300U;
    }

    void againstTheTable()
    {
        QFETCH(const quint32, alphabet);
        QFETCH(const quint32, shortest);
        QFETCH(const quint32, longest);
        Random random(alphabet * 100 + shortest);
        for (int round = 0; round < 150; ++round) {
            const std::vector<Text> texts = relatedTexts(random, 4, longest, alphabet);
            if (faultOf(texts, shortest).isEmpty())
                continue;
            const auto least =
                smallest(texts, [&](const std::vector<Text> &t) { return !faultOf(t, shortest).isEmpty(); });
            QFAIL(qPrintable(faultOf(least, shortest) + u": "_s + listed(least)));
        }
    }

    /// What stands in very many places is kept once for all, in full.
    void crowds_data()
    {
        QTest::addColumn<std::vector<Text>>("texts");
        const Text phrase{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        QTest::newRow("32 places: still pairs") << textsSaying(phrase, 32);
        QTest::newRow("33 places") << textsSaying(phrase, 33);
        QTest::newRow("60 places") << textsSaying(phrase, 60);

        // Two of them have a word more in common before and after: a run that is longer than the crowd.
        std::vector<Text> two = textsSaying(phrase, 40);
        two[3][1] = two[7][1] = 77;
        two[3][14] = two[7][14] = 78;
        QTest::newRow("two go on alike") << two;

        std::vector<Text> begun = textsSaying(phrase, 40);
        begun.push_back({500, 1, 2, 3, 4, 5, 501});
        QTest::newRow("one text has the first words alone") << begun;

        std::vector<Text> ended = textsSaying(phrase, 40);
        ended.push_back({500, 8, 9, 10, 11, 12, 501});
        QTest::newRow("one text has the last words alone") << ended;

        std::vector<Text> middle = textsSaying(phrase, 40);
        middle.push_back({500, 4, 5, 6, 7, 8, 501});
        QTest::newRow("one text has words of the middle alone") << middle;

        Text often;
        for (std::uint32_t i = 0; i < 50; ++i) {
            often.insert(often.end(), phrase.begin(), phrase.end());
            often.push_back(2000 + i);
        }
        QTest::newRow("50 times in one text, once in another") << std::vector<Text>{often, phrase};
    }

    void crowds()
    {
        QFETCH(const std::vector<Text>, texts);
        QCOMPARE(faultOf(texts, 5), QString());
    }

    void stops()
    {
        const std::vector<Text> texts{{1, 2, 3, 4, 5, 6}, {1, 2, 3, 4, 5, 6}};
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        QVERIFY(!findRuns(Corpus(documents, stems), 3, [](double) { return false; }).has_value());
    }
};

QTEST_GUILESS_MAIN(RunSeedsTest)
#include "tst_runseeds.moc"
