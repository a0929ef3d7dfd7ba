// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/grouping.h"
#include "models/diff/repeats.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

using Links = std::vector<Link>;
using Groups = std::vector<std::vector<Span>>;

Link linkOf(std::uint32_t documentA, Range a, std::uint32_t documentB, Range b, float weight)
{
    return {.documentA = documentA,
            .documentB = documentB,
            .a = a,
            .b = b,
            .weight = weight,
            .exact = false,
            .longestRun = std::min(a.size(), b.size())};
}

Groups grouped(Links links)
{
    std::ranges::sort(links, byPlace);
    Groups groups = *groupLinks(links);
    std::ranges::sort(groups);
    return groups;
}

bool holds(const std::vector<Span> &spans, std::uint32_t document, Range words)
{
    return std::ranges::any_of(spans, [&](const Span &span) {
        return span.document == document && span.words.begin <= words.begin && words.end <= span.words.end;
    });
}

QString listed(const Links &links)
{
    QStringList result;
    for (const Link &l : links)
        result.append(u"%1:%2..%3 = %4:%5..%6 (%7)"_s.arg(l.documentA)
                          .arg(l.a.begin)
                          .arg(l.a.end)
                          .arg(l.documentB)
                          .arg(l.b.begin)
                          .arg(l.b.end)
                          .arg(static_cast<double>(l.weight)));
    return result.join(u", ");
}

} // namespace

class GroupingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Links>("links");
        QTest::addColumn<Groups>("wanted");
        QTest::newRow("nothing") << Links{} << Groups{};
        QTest::newRow("one link") << Links{linkOf(0, {5, 15}, 1, {7, 17}, 5)} << Groups{{{0, {5, 15}}, {1, {7, 17}}}};
        QTest::newRow("three documents, one text")
            << Links{linkOf(0, {5, 15}, 1, {7, 17}, 5), linkOf(0, {5, 15}, 2, {30, 40}, 5),
                     linkOf(1, {7, 17}, 2, {30, 40}, 5)}
            << Groups{{{0, {5, 15}}, {1, {7, 17}}, {2, {30, 40}}}};
        QTest::newRow("two texts in the same documents")
            << Links{linkOf(0, {0, 10}, 1, {50, 60}, 5), linkOf(0, {50, 60}, 1, {0, 10}, 4)}
            << Groups{{{0, {0, 10}}, {1, {50, 60}}}, {{0, {50, 60}}, {1, {0, 10}}}};
        QTest::newRow("one document says it twice")
            << Links{linkOf(0, {0, 10}, 1, {0, 10}, 5), linkOf(0, {40, 50}, 1, {0, 10}, 5)}
            << Groups{{{0, {0, 10}}, {0, {40, 50}}, {1, {0, 10}}}};
    }

    void table()
    {
        QFETCH(const Links, links);
        QFETCH(const Groups, wanted);
        const Groups groups = grouped(links);
        QCOMPARE(groups.size(), wanted.size());
        QVERIFY(groups == wanted);
    }

    /// A short phrase stands in two long texts that have nothing else in common.
    void aCommonPhraseChainsNothing()
    {
        const Groups groups = grouped({linkOf(0, {0, 50}, 1, {0, 50}, 40), linkOf(2, {0, 50}, 3, {0, 50}, 40),
                                       linkOf(0, {20, 25}, 2, {30, 35}, 3), linkOf(1, {20, 25}, 3, {30, 35}, 3)});
        for (const std::vector<Span> &group : groups)
            QVERIFY(!(holds(group, 0, {0, 50}) && holds(group, 2, {0, 50}))
                    && !(holds(group, 1, {0, 50}) && holds(group, 3, {0, 50})));
        QVERIFY(std::ranges::any_of(
            groups, [](const auto &group) { return holds(group, 0, {0, 50}) && holds(group, 1, {0, 50}); }));
        QVERIFY(std::ranges::any_of(
            groups, [](const auto &group) { return holds(group, 2, {0, 50}) && holds(group, 3, {0, 50}); }));
        QVERIFY(std::ranges::any_of(
            groups, [](const auto &group) { return holds(group, 0, {20, 25}) && holds(group, 2, {30, 35}); }));
    }

    /// Three texts of which one is linked to both others: these two must be akin.
    void akin_data()
    {
        QTest::addColumn<bool>("akin");
        QTest::addColumn<Groups>("wanted");
        QTest::newRow("akin") << true << Groups{{{0, {0, 10}}, {1, {0, 10}}, {2, {0, 10}}}};
        QTest::newRow("not akin") << false << Groups{{{0, {0, 10}}, {1, {0, 10}}}, {{0, {0, 10}}, {2, {0, 10}}}};
    }

    void akin()
    {
        QFETCH(const bool, akin);
        const Links links{linkOf(0, {0, 10}, 1, {0, 10}, 5), linkOf(0, {0, 10}, 2, {0, 10}, 4)};
        Groups groups = *groupLinks(links, [akin](const Span &, const Span &) { return akin; });
        std::ranges::sort(groups);
        QTEST(groups, "wanted");
    }

    void properties()
    {
        Random random(4);
        for (int round = 0; round < 600; ++round) {
            Links links;
            const std::uint32_t length = random.between(40, 300);
            for (std::uint32_t i = random.below(30); i > 0; --i) {
                const std::uint32_t documentA = random.below(4);
                const auto range = [&] {
                    const std::uint32_t begin = random.below(length);
                    return Range{begin, begin + random.between(1, 30)};
                };
                links.push_back(linkOf(documentA, range(), random.between(documentA + 1, 4), range(),
                                       static_cast<float>(random.below(20))));
            }
            std::ranges::sort(links, byPlace);
            const Groups groups = *groupLinks(links);
            for (const std::vector<Span> &group : groups) {
                const QString fault = faultOf(group, [](std::uint32_t) { return 1000U; });
                QVERIFY2(fault.isEmpty(), qPrintable(fault + u": "_s + listed(links)));
            }
            for (const Link &link : links) {
                const bool kept = std::ranges::any_of(groups, [&](const std::vector<Span> &group) {
                    return holds(group, link.documentA, link.a) && holds(group, link.documentB, link.b);
                });
                QVERIFY2(kept, qPrintable(listed({link}) + u" is in no passage: "_s + listed(links)));
            }
            QVERIFY(*groupLinks(links) == groups);
        }
    }

    void repeats_data()
    {
        QTest::addColumn<Links>("links");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("places");
        QTest::newRow("nothing") << Links{} << 0 << 0;
        QTest::newRow("twice") << Links{linkOf(0, {0, 10}, 0, {20, 30}, 5)} << 1 << 2;
        QTest::newRow("too short") << Links{linkOf(0, {0, 7}, 0, {20, 27}, 5)} << 0 << 0;
        QTest::newRow("three times") << Links{linkOf(0, {0, 10}, 0, {20, 30}, 5), linkOf(0, {0, 10}, 0, {40, 50}, 5),
                                              linkOf(0, {20, 30}, 0, {40, 50}, 5)}
                                     << 1 << 3;
        QTest::newRow("two texts") << Links{linkOf(0, {0, 10}, 0, {20, 30}, 5), linkOf(0, {50, 60}, 0, {80, 90}, 5)}
                                   << 2 << 4;
        QTest::newRow("two documents") << Links{linkOf(0, {0, 10}, 0, {20, 30}, 5), linkOf(1, {0, 10}, 1, {20, 30}, 5)}
                                       << 2 << 4;
    }

    void repeats()
    {
        QFETCH(const Links, links);
        const std::vector<Repeat> repeats = gatherRepeats(links, 8);
        int places = 0;
        for (const Repeat &repeat : repeats)
            places += static_cast<int>(repeat.places.size());
        QTEST(static_cast<int>(repeats.size()), "count");
        QTEST(places, "places");
    }

    void repeatPlacesThatGrowTogether()
    {
        const Links links{linkOf(0, {0, 10}, 0, {12, 22}, 1), linkOf(0, {5, 15}, 0, {40, 50}, 1)};
        Findings findings;
        findings.repeats = gatherRepeats(links, 8);
        QCOMPARE(repeatFaultOf(findings, documentsOf({Text(60, 0)})), QString());
    }

    /// A repeat has two or more places, in order and apart, whatever overlaps in the text.
    void repeatProperties()
    {
        Random random(5);
        QString first;
        for (int round = 0; round < 1000 && first.isEmpty(); ++round) {
            Links links;
            for (std::uint32_t i = random.below(12); i > 0; --i) {
                const std::uint32_t size = random.between(4, 30);
                const std::uint32_t begin = random.below(100);
                const std::uint32_t second = begin + size + random.below(60);
                links.push_back(linkOf(0, {begin, begin + size}, 0, {second, second + size}, 1));
            }
            std::ranges::sort(links, byPlace);
            Findings findings;
            findings.repeats = gatherRepeats(links, 8);
            const QString fault = repeatFaultOf(findings, documentsOf({Text(400, 0)}));
            if (!fault.isEmpty())
                first = fault + u": "_s + listed(links);
        }
        QCOMPARE(first, QString());
    }
};

QTEST_GUILESS_MAIN(GroupingTest)
#include "tst_grouping.moc"
