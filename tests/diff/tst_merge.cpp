// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/merge.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

using Links = std::vector<Link>;

Link linkOf(Range a, Range b, std::uint32_t documentA = 0, std::uint32_t documentB = 1)
{
    return {.documentA = documentA,
            .documentB = documentB,
            .a = a,
            .b = b,
            .weight = static_cast<float>(a.size()),
            .exact = a.size() == b.size(),
            .longestRun = std::min(a.size(), b.size())};
}

Links merged(Links links, const MergeRules &rules)
{
    std::ranges::sort(links, byPlace);
    Links result;
    forEachPair(links, [&](std::span<const Link> pair) {
        const Links own = mergeLinks({pair.begin(), pair.end()}, rules);
        result.insert(result.end(), own.begin(), own.end());
        return true;
    });
    return result;
}

bool holds(const Link &outer, const Link &inner)
{
    return outer.documentA == inner.documentA && outer.documentB == inner.documentB && outer.a.begin <= inner.a.begin
        && inner.a.end <= outer.a.end && outer.b.begin <= inner.b.begin && inner.b.end <= outer.b.end;
}

float gapOf(Range x, Range y)
{
    const std::int64_t gap = std::max(std::int64_t{y.begin} - x.end, std::int64_t{x.begin} - y.end);
    return static_cast<float>(std::max(gap, std::int64_t{0}));
}

/// Does a paragraph end after a word from the last one of the first range to the last one before the second?
bool paragraphEnds(const Document &document, Range x, Range y)
{
    const std::uint32_t from = std::min(x.end, y.end);
    const std::uint32_t to = std::max(x.begin, y.begin);
    return from <= to && std::any_of(document.breaks.begin() + from - 1, document.breaks.begin() + to, [](Break b) {
               return b == Break::Paragraph;
           });
}

/// The rule of MergeRules, word for word.
bool close(const Link &x, const Link &y, const MergeRules &rules)
{
    if (rules.paragraphs && paragraphEnds(rules.paragraphs->document(x.documentA), x.a, y.a)
        && paragraphEnds(rules.paragraphs->document(x.documentB), x.b, y.b))
        return false;
    const std::uint32_t smaller = std::min({x.a.size(), x.b.size(), y.a.size(), y.b.size()});
    const float allowed = std::min(rules.largestGap, rules.smallGap + rules.gapShare * static_cast<float>(smaller));
    return x.documentA == y.documentA && x.documentB == y.documentB && gapOf(x.a, y.a) <= allowed
        && gapOf(x.b, y.b) <= allowed;
}

/// Joins any two that are close until none are. Links only grow by it, so that the order makes no difference.
std::vector<std::pair<Range, Range>> joinedOneByOne(Links links, const MergeRules &rules, std::uint32_t documentA,
                                                    std::uint32_t documentB)
{
    std::erase_if(links, [&](const Link &l) { return l.documentA != documentA || l.documentB != documentB; });
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (std::size_t k = i + 1; k < links.size(); ++k) {
            if (!close(links[i], links[k], rules))
                continue;
            links[i].a = {std::min(links[i].a.begin, links[k].a.begin), std::max(links[i].a.end, links[k].a.end)};
            links[i].b = {std::min(links[i].b.begin, links[k].b.begin), std::max(links[i].b.end, links[k].b.end)};
            links.erase(links.begin() + static_cast<std::ptrdiff_t>(k));
            i = static_cast<std::size_t>(-1); // from the start
            break;
        }
    }
    std::vector<std::pair<Range, Range>> places;
    for (const Link &link : links)
        places.emplace_back(link.a, link.b);
    std::ranges::sort(places);
    return places;
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Links>("links");
        QTest::addColumn<Links>("wanted"); // what matters is places; the rest is the property test's
        QTest::newRow("nothing") << Links{} << Links{};
        QTest::newRow("one") << Links{linkOf({3, 9}, {5, 11})} << Links{linkOf({3, 9}, {5, 11})};
        QTest::newRow("close on both sides")
            << Links{linkOf({0, 10}, {0, 10}), linkOf({13, 20}, {12, 19})} << Links{linkOf({0, 20}, {0, 19})};
        QTest::newRow("far on one side") << Links{linkOf({0, 10}, {0, 10}), linkOf({13, 20}, {100, 107})}
                                         << Links{linkOf({0, 10}, {0, 10}), linkOf({13, 20}, {100, 107})};
        QTest::newRow("far on both sides") << Links{linkOf({0, 10}, {0, 10}), linkOf({200, 210}, {200, 210})}
                                           << Links{linkOf({0, 10}, {0, 10}), linkOf({200, 210}, {200, 210})};
        QTest::newRow("the other way round")
            << Links{linkOf({0, 10}, {12, 22}), linkOf({12, 22}, {0, 10})} << Links{linkOf({0, 22}, {0, 22})};
        QTest::newRow("a chain") << Links{linkOf({0, 10}, {0, 10}), linkOf({12, 22}, {12, 22}),
                                          linkOf({24, 34}, {24, 34})}
                                 << Links{linkOf({0, 34}, {0, 34})};
        QTest::newRow("other documents") << Links{linkOf({0, 10}, {0, 10}, 0, 1), linkOf({11, 20}, {11, 20}, 0, 2),
                                                  linkOf({11, 20}, {11, 20}, 1, 2)}
                                         << Links{linkOf({0, 10}, {0, 10}, 0, 1), linkOf({11, 20}, {11, 20}, 0, 2),
                                                  linkOf({11, 20}, {11, 20}, 1, 2)};
        QTest::newRow("the same twice") << Links{linkOf({0, 10}, {0, 10}), linkOf({0, 10}, {0, 10})}
                                        << Links{linkOf({0, 10}, {0, 10})};
        QTest::newRow("one inside another")
            << Links{linkOf({0, 30}, {0, 30}), linkOf({10, 20}, {10, 20})} << Links{linkOf({0, 30}, {0, 30})};
    }

    void table()
    {
        QFETCH(const Links, links);
        QFETCH(const Links, wanted);
        const Links result = merged(links, {});
        QCOMPARE(result.size(), wanted.size());
        for (std::size_t i = 0; i < result.size(); ++i) {
            QVERIFY(result[i].a == wanted[i].a);
            QVERIFY(result[i].b == wanted[i].b);
            QCOMPARE(result[i].documentA, wanted[i].documentA);
            QCOMPARE(result[i].documentB, wanted[i].documentB);
        }
    }

    /// Joining two runs that touch nowhere gives no exact run; one that holds the other stays exact.
    void exactness()
    {
        QVERIFY(!merged({linkOf({0, 10}, {0, 10}), linkOf({11, 20}, {11, 20})}, {}).front().exact);
        QVERIFY(merged({linkOf({0, 30}, {0, 30}), linkOf({10, 20}, {10, 20})}, {}).front().exact);
        QCOMPARE(merged({linkOf({0, 10}, {0, 10}), linkOf({11, 18}, {11, 18})}, {}).front().longestRun, 10U);
    }

    /// Two links that a paragraph's end parts on both sides are two passages; on one side, one that was split.
    void paragraphs()
    {
        const std::vector<Text> texts(2, Text(200, 0)); // a paragraph ends after every 48th word
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        const Corpus corpus(documents, stems);
        const MergeRules rules{.paragraphs = &corpus};
        QCOMPARE(merged({linkOf({38, 48}, {86, 96}), linkOf({48, 58}, {96, 106})}, rules).size(), 2U);
        QCOMPARE(merged({linkOf({38, 47}, {86, 95}), linkOf({49, 58}, {97, 106})}, rules).size(), 2U);
        QCOMPARE(merged({linkOf({38, 48}, {60, 70}), linkOf({48, 58}, {71, 81})}, rules).size(), 1U);
        QCOMPARE(merged({linkOf({10, 20}, {60, 70}), linkOf({22, 32}, {72, 82})}, rules).size(), 1U);
        QCOMPARE(merged({linkOf({38, 50}, {86, 98}), linkOf({49, 58}, {97, 106})}, rules).size(), 1U); // they overlap
    }

    void properties()
    {
        const std::vector<Text> texts(3, Text(400, 0));
        const std::vector<Document> documents = documentsOf(texts);
        const StemTable stems = stemsOf(texts);
        const Corpus corpus(documents, stems);
        Random random(3);
        for (int round = 0; round < 2000; ++round) {
            Links links;
            for (std::uint32_t i = random.below(25); i > 0; --i) {
                const std::uint32_t documentA = random.below(2);
                const auto range = [&] {
                    const std::uint32_t begin = random.below(300);
                    return Range{begin, begin + random.between(1, 30)};
                };
                links.push_back(linkOf(range(), range(), documentA, random.between(documentA + 1, 2)));
            }
            MergeRules rules;
            if (random.oneIn(2))
                rules = {.smallGap = static_cast<float>(random.below(30)),
                         .gapShare = 0.25F * static_cast<float>(random.below(5)),
                         .largestGap = static_cast<float>(random.below(80))};
            const bool anyPlace = random.oneIn(2);
            rules.paragraphs = anyPlace ? nullptr : &corpus;
            const Links result = merged(links, rules);
            QVERIFY2(std::ranges::is_sorted(result, byPlace), "out of order");
            QVERIFY2(merged(result, rules) == result, "not idempotent");
            for (const auto &[documentA, documentB] : {std::pair(0U, 1U), std::pair(0U, 2U), std::pair(1U, 2U)})
                QVERIFY2(!anyPlace
                             || joinedOneByOne(result, {.smallGap = -1, .gapShare = 0, .largestGap = -1}, documentA,
                                               documentB)
                                 == joinedOneByOne(links, rules, documentA, documentB),
                         "other places than by joining one by one");
            for (const Link &link : links) {
                const auto home = std::ranges::find_if(result, [&](const Link &r) { return holds(r, link); });
                QVERIFY2(home != result.end(), "a link is in no result");
                QCOMPARE_GE(home->longestRun, link.longestRun);
            }
            for (std::size_t i = 0; i < result.size(); ++i) {
                const Link &r = result[i];
                const auto begins = [&](auto place) {
                    return std::ranges::any_of(links,
                                               [&](const Link &l) { return holds(r, l) && place(l) == place(r); });
                };
                QVERIFY2(begins([](const Link &l) { return l.a.begin; })
                             && begins([](const Link &l) { return l.a.end; })
                             && begins([](const Link &l) { return l.b.begin; })
                             && begins([](const Link &l) { return l.b.end; }),
                         "a result is larger than what it was made of");
                for (std::size_t k = i + 1; k < result.size(); ++k)
                    QVERIFY2(!close(r, result[k], rules), "two results should have been joined");
            }
        }
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
