// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/inorder.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

#include <numeric>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t functionWords = 10; // 0 to 9 say nothing
constexpr float strictness = 0.4F;

/// Two sentences of up to twelve words, and the parts of them that are found in order.
std::optional<Fragment> partOf(const Text &x, const Text &y, std::uint32_t names = 0)
{
    // What else the story says, so that the words of the two sentences weigh something.
    Text other(240);
    std::ranges::iota(other, 200U);
    const std::vector<Text> texts{x, y, other};
    const std::vector<Document> documents = documentsOf(texts);
    StemTable stems = stemsOf(texts, functionWords);
    stems.name.assign(stems.prior.size(), false);
    for (std::uint32_t name = functionWords; name < functionWords + names; ++name)
        stems.name[name] = true;
    const Corpus corpus(documents, stems);
    return partInOrder(corpus, corpus.sentences()[0], corpus.sentences()[1], strictness);
}

} // namespace

class InOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Text>("x");
        QTest::addColumn<Text>("y");
        QTest::addColumn<int>("names");
        QTest::addColumn<bool>("found");
        const Text told{1, 2, 10, 3, 11};
        QTest::newRow("the same words") << told << told << 0 << true;
        QTest::newRow("one word changed") << told << Text{1, 2, 10, 50, 11} << 0 << true;
        QTest::newRow("one word more") << told << Text{1, 2, 10, 60, 3, 11} << 0 << true;
        QTest::newRow("in long sentences that say other things")
            << Text{50, 51, 52, 53, 10, 1, 2, 11, 54, 55, 56, 57} << Text{60, 61, 62, 10, 1, 2, 11, 63, 64, 65, 66, 67}
            << 0 << true;
        QTest::newRow("the other way round") << told << Text{11, 3, 10, 2, 1} << 0 << false;
        QTest::newRow("one word and small ones") << Text{1, 2, 10, 3, 50} << Text{1, 2, 10, 3, 60} << 0 << false;
        QTest::newRow("small words alone") << Text{1, 2, 3, 4, 5} << Text{1, 2, 3, 4, 5} << 0 << false;
        QTest::newRow("too few words") << Text{10, 11, 50, 51} << Text{10, 11, 60, 61} << 0 << false;
        QTest::newRow("far apart") << Text{10, 50, 51, 52, 53, 54, 11} << Text{10, 60, 61, 62, 63, 64, 11} << 0
                                   << false;
        QTest::newRow("names in long sentences") << Text{50, 51, 52, 53, 10, 11, 1, 12, 54, 55, 56, 57}
                                                 << Text{60, 61, 62, 10, 11, 1, 12, 63, 64, 65, 66, 67} << 3 << false;
        QTest::newRow("nothing in common") << Text{10, 11, 12, 13} << Text{14, 15, 16, 17} << 0 << false;
    }

    void table()
    {
        QFETCH(const Text, x);
        QFETCH(const Text, y);
        QFETCH(const int, names);
        QTEST(partOf(x, y, static_cast<std::uint32_t>(names)).has_value(), "found");
    }

    /// The part is no more than what is told in both.
    void bounds()
    {
        const auto part =
            partOf({50, 51, 52, 53, 54, 10, 1, 11, 2, 12, 55, 56}, {60, 61, 10, 1, 11, 2, 12, 62, 63, 64, 65, 66});
        QVERIFY(part);
        QCOMPARE(part->a.begin, 5U);
        QCOMPARE(part->a.end, 10U);
        QCOMPARE(part->b.begin, 2U);
        QCOMPARE(part->b.end, 7U);
        QCOMPARE_GT(part->dice, 0.9F);
    }
};

QTEST_GUILESS_MAIN(InOrderTest)
#include "tst_inorder.moc"
