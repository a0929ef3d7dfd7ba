// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/engine.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

#include <bit>
#include <future>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

/// A shared run of this many words is a passage, whatever its words.
constexpr std::uint32_t completeRun = 8;

Findings findingsOf(const std::vector<Text> &texts, const Settings &settings = {}, std::uint32_t functionWords = 5)
{
    return findPassages(documentsOf(texts), stemsOf(texts, functionWords), settings, goOn).value();
}

/// How many runs of 8 or more words two texts share, and the first that no passage shows.
struct Completeness {
    int runs = 0;
    int missing = 0;
    Run first; ///< without length when all are shown
};

/// Do `x` and `y` hold the same words of one text against different places of the other?
bool areRivals(const Run &x, const Run &y)
{
    const auto overlap = [](std::uint32_t a, std::uint32_t sizeA, std::uint32_t b, std::uint32_t sizeB) {
        return a < b + sizeB && b < a + sizeA;
    };
    return x != y && (overlap(x.a, x.length, y.a, y.length) || overlap(x.b, x.length, y.b, y.length));
}

/// Counts either runs whose words stand once in each text, or the others.
Completeness completeness(const std::vector<Text> &texts, const Settings &settings, bool withRivals)
{
    std::uint32_t most = 0;
    for (const Text &text : texts)
        most = std::max(most, text.empty() ? 0 : std::ranges::max(text));
    const Findings findings = findingsOf(texts, settings, most / 2); // every other word says nothing
    Completeness result;
    for (std::uint32_t d = 0; d < texts.size(); ++d) {
        for (std::uint32_t e = d + 1; e < texts.size(); ++e) {
            const std::vector<Run> runs = runsByTable(texts, d, e, settings.shortestRun);
            for (const Run &run : runs) {
                if (run.length < completeRun
                    || withRivals != std::ranges::any_of(runs, [&](const Run &r) { return areRivals(r, run); }))
                    continue;
                ++result.runs;
                if (isShown(findings, run))
                    continue;
                if (result.missing++ == 0)
                    result.first = run;
            }
        }
    }
    return result;
}

QString described(const Run &run, const Settings &settings)
{
    return u"%1 words at %2 of document %3 and %4 of %5 (shortest run %6, rewording %7):"_s.arg(run.length)
        .arg(run.a)
        .arg(run.documentA)
        .arg(run.b)
        .arg(run.documentB)
        .arg(settings.shortestRun)
        .arg(static_cast<double>(settings.rewording));
}

bool operator==(const Passage &x, const Passage &y)
{
    return x.relation == y.relation && x.evidence == y.evidence && x.spans == y.spans
        && std::bit_cast<std::uint32_t>(x.similarity) == std::bit_cast<std::uint32_t>(y.similarity);
}

bool same(const Findings &x, const Findings &y)
{
    return std::ranges::equal(x.passages, y.passages, [](const Passage &p, const Passage &q) { return p == q; })
        && std::ranges::equal(
               x.repeats, y.repeats,
               [](const Repeat &r, const Repeat &s) { return r.document == s.document && r.places == s.places; })
        && x.bounded == y.bounded;
}

Text numbers(std::uint32_t from, std::uint32_t count)
{
    Text text(count);
    for (std::uint32_t i = 0; i < count; ++i)
        text[i] = from + i;
    return text;
}

Text joined(std::initializer_list<Text> parts)
{
    Text text;
    for (const Text &part : parts)
        text.insert(text.end(), part.begin(), part.end());
    return text;
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verbatimRun()
    {
        const Text shared = numbers(500, 20);
        const Findings findings =
            findingsOf({joined({numbers(10, 30), shared, numbers(40, 30)}), joined({numbers(100, 7), shared})});
        QCOMPARE(findings.passages.size(), 1U);
        const Passage &passage = findings.passages.front();
        QVERIFY(passage.relation == Relation::Verbatim);
        QVERIFY(passage.evidence == Evidence::SharedRun);
        QCOMPARE(passage.similarity, 1.0F);
        QVERIFY((passage.spans == std::vector<Span>{{0, {30, 50}}, {1, {7, 27}}}));
        QVERIFY(findings.repeats.empty());
    }

    void threeOutlets()
    {
        const Text shared = numbers(500, 20);
        const Findings findings = findingsOf(
            {joined({numbers(10, 30), shared}), joined({numbers(100, 7), shared}), joined({shared, numbers(200, 40)})});
        QCOMPARE(findings.passages.size(), 1U);
        QCOMPARE(findings.passages.front().spans.size(), 3U);
    }

    /// Eight words are a passage though every one of them is a function word and the texts are strangers.
    void runOfFunctionWords()
    {
        const Text shared{3, 1, 4, 0, 2, 4, 1, 0};
        const Findings findings = findingsOf(
            {joined({numbers(10, 40), shared, numbers(50, 40)}), joined({numbers(100, 7), shared, numbers(200, 40)})});
        QCOMPARE(findings.passages.size(), 1U);
        QVERIFY(isShown(findings, {0, 1, 40, 7, 8}));
    }

    /// Beside a long copy between strangers, short runs count when they are asked for; tellings of one event keep them.
    void besideCopy_data()
    {
        QTest::addColumn<std::uint32_t>("copied");
        QTest::addColumn<std::uint32_t>("least");
        QTest::addColumn<std::size_t>("passages");
        QTest::newRow("nothing left out") << 45U << 0U << 2UZ;
        QTest::newRow("boilerplate left out") << 45U << 25U << 1UZ;
        QTest::newRow("long enough") << 45U << 12U << 2UZ;
        QTest::newRow("no long copy") << 30U << 25U << 2UZ;
    }

    void besideCopy()
    {
        QFETCH(const std::uint32_t, copied);
        QFETCH(const std::uint32_t, least);
        QFETCH(const std::size_t, passages);
        const Text copy = numbers(2000, copied);
        const Text boilerplate = numbers(3000, 12);
        const std::vector<Text> texts{joined({numbers(10, 400), copy, numbers(450, 300), boilerplate}),
                                      joined({boilerplate, numbers(1000, 400), copy, numbers(1500, 300)})};
        QCOMPARE(findingsOf(texts, {.besideCopy = least}).passages.size(), passages);
    }

    void editedRun()
    {
        Text changed = numbers(500, 30);
        changed[12] = 900;
        changed[20] = 901;
        const Findings findings =
            findingsOf({joined({numbers(10, 30), numbers(500, 30)}), joined({changed, numbers(100, 30)})});
        QCOMPARE(findings.passages.size(), 1U);
        QVERIFY(findings.passages.front().relation == Relation::Edited);
        QVERIFY(isShown(findings, {0, 1, 30, 0, 30}));
    }

    void repeat()
    {
        const Text shared = numbers(500, 12);
        const Findings findings = findingsOf({joined({shared, numbers(10, 30), shared}), numbers(100, 40)});
        QVERIFY(findings.passages.empty());
        QCOMPARE(findings.repeats.size(), 1U);
        QCOMPARE(findings.repeats.front().document, 0U);
        QVERIFY((findings.repeats.front().places == std::vector<Range>{{0, 12}, {42, 54}}));
    }

    void nothingToFind_data()
    {
        QTest::addColumn<std::vector<Text>>("texts");
        QTest::newRow("no document") << std::vector<Text>{};
        QTest::newRow("one empty document") << std::vector<Text>{{}};
        QTest::newRow("empty documents") << std::vector<Text>{{}, {}, {}};
        QTest::newRow("one word") << std::vector<Text>{{7}};
        QTest::newRow("one document") << std::vector<Text>{numbers(0, 500)};
        QTest::newRow("nothing in common") << std::vector<Text>{numbers(10, 500), numbers(1000, 500), {}};
    }

    void nothingToFind()
    {
        QFETCH(const std::vector<Text>, texts);
        const Findings findings = findingsOf(texts);
        QVERIFY(findings.passages.empty());
        QVERIFY(findings.repeats.empty());
        QVERIFY(!findings.bounded);
    }

    /// Documents of the very same words are one passage from end to end, however short.
    void identicalDocuments_data()
    {
        QTest::addColumn<quint32>("words");
        QTest::addColumn<quint32>("copies");
        QTest::newRow("one word, two copies") << 1U << 2U;
        QTest::newRow("12 words, three copies") << 12U << 3U;
        QTest::newRow("200 words, two copies") << 200U << 2U;
        QTest::newRow("200 words, 40 copies") << 200U << 40U;
    }

    void identicalDocuments()
    {
        QFETCH(const quint32, words);
        QFETCH(const quint32, copies);
        std::vector<Text> texts(copies, numbers(500, words));
        texts.insert(texts.begin() + 1, numbers(10'000, 30)); // a stranger
        const Findings findings = findingsOf(texts);
        QCOMPARE(faultOf(findings, documentsOf(texts)), QString());
        QCOMPARE(findings.passages.size(), 1U);
        QVERIFY(findings.passages.front().relation == Relation::Verbatim);
        QCOMPARE(findings.passages.front().spans.size(), copies);
        QVERIFY(isShown(findings, {0, copies, 0, 0, words}));
    }

    void properties_data()
    {
        QTest::addColumn<quint32>("alphabet");
        QTest::addColumn<quint32>("longest");
        QTest::newRow("4 words") << 4U << 60U;
        QTest::newRow("30 words") << 30U << 150U;
        QTest::newRow("400 words") << 400U << 300U;
        QTest::newRow("5,000 words") << 5000U << 500U;
    }

    /// What must hold of any findings.
    void properties()
    {
        QString repeatFault;
        const QString fault = firstFault([&](const std::vector<Text> &texts, const Settings &settings, bool) {
            const std::vector<Document> documents = documentsOf(texts);
            const Findings findings = findingsOf(texts, settings);
            if (repeatFault.isEmpty())
                repeatFault = repeatFaultOf(findings, documents);
            return faultOf(findings, documents);
        });
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(repeatFault, QString());
    }

    void completeness_data() { properties_data(); }

    /// Every run of 8 or more words that two texts share is shown by one passage, at both places.
    void completeness()
    {
        for (const bool withRivals : {false, true}) {
            int runs = 0;
            int missing = 0;
            const QString fault = firstFault([&](const std::vector<Text> &texts, const Settings &settings, bool whole) {
                const Completeness found = ::completeness(texts, settings, withRivals);
                if (whole) {
                    runs += found.runs;
                    missing += found.missing;
                }
                return found.missing > 0 ? described(found.first, settings) : QString();
            });
            qInfo("%d of %d runs of 8 or more words in no passage (%s)", missing, runs,
                  withRivals ? "that stand in several places" : "that stand once");
            QCOMPARE_GT(runs, 0);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }

    /// The same again, and on several threads at once.
    void isDeterministic()
    {
        Random random(8);
        for (int round = 0; round < 10; ++round) {
            const std::vector<Text> texts = relatedTexts(random, 8, 300, 300);
            const Findings first = findingsOf(texts);
            QVERIFY(same(findingsOf(texts), first));
            std::vector<std::future<Findings>> others;
            others.reserve(4);
            for (int i = 0; i < 4; ++i)
                others.push_back(std::async(std::launch::async, [&texts] { return findingsOf(texts); }));
            for (std::future<Findings> &other : others)
                QVERIFY(same(other.get(), first));
        }
    }

    /// Progress runs from 0 towards 1 and never back.
    void progress()
    {
        Random random(9);
        const std::vector<Text> texts = relatedTexts(random, 8, 2000, 500);
        std::vector<double> told;
        QVERIFY(findPassages(documentsOf(texts), stemsOf(texts), {}, [&](double done) {
            told.push_back(done);
            return true;
        }));
        QCOMPARE_GT(told.size(), 3U);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE_GE(told.front(), 0.0);
        QCOMPARE_LE(told.back(), 1.0);
    }

    /// Whenever the watch says no, nothing comes of it.
    void stops()
    {
        Random random(10);
        const std::vector<Text> texts = relatedTexts(random, 6, 400, 500);
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        int calls = 0;
        QVERIFY(findPassages(documents, stems, {}, [&](double) {
            ++calls;
            return true;
        }));
        for (int last = 0; last < calls; ++last) {
            int call = 0;
            QVERIFY(!findPassages(documents, stems, {}, [&](double) { return call++ < last; }));
            QCOMPARE(call, last + 1); // and it is not asked again
        }
        int call = 0;
        QVERIFY(findPassages(documents, stems, {}, [&](double) { return call++ < calls; }));
    }

    /// A long run that stands in many documents, with one that has only its beginning.
    void manyDocuments()
    {
        const Text shared = numbers(500, 30);
        std::vector<Text> texts;
        texts.reserve(41);
        for (std::uint32_t i = 0; i < 40; ++i)
            texts.push_back(joined({numbers(10'000 + 100 * i, 20), shared, numbers(20'000 + 100 * i, 20)}));
        QCOMPARE(::completeness(texts, {}, false).missing, 0);
        texts.push_back(joined({numbers(50'000, 20), numbers(500, 6), numbers(50'500, 20)}));
        const Settings noRewording{.shortestRun = 5, .rewording = 0};
        const Completeness found = ::completeness(texts, noRewording, false);
        QCOMPARE(found.missing, 0);
    }

private:
    /// Says what is wrong; told whether the texts are whole or being cut down to the core of a failure.
    using Check = std::function<QString(const std::vector<Text> &, const Settings &, bool whole)>;

    /// Runs `check` on random related texts of the current row; what it first says, with the smallest texts that say
    /// it.
    static QString firstFault(const Check &check)
    {
        const auto alphabet = fetch("alphabet");
        Random random(alphabet);
        QString first;
        for (int round = 0; round < 60; ++round) {
            const std::vector<Text> texts = relatedTexts(random, 8, fetch("longest"), alphabet);
            const Settings settings{.shortestRun = random.between(3, 8),
                                    .rewording = 0.25F * static_cast<float>(random.below(5))};
            if (check(texts, settings, true).isEmpty() || !first.isEmpty())
                continue;
            const auto least =
                smallest(texts, [&](const std::vector<Text> &t) { return !check(t, settings, false).isEmpty(); });
            first = check(least, settings, false) + u' ' + listed(least);
        }
        return first;
    }

    static quint32 fetch(const char *column)
    {
        return *static_cast<const quint32 *>(QTest::qData(column, qMetaTypeId<quint32>()));
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
