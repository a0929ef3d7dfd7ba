// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/likeness.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

#include <map>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

std::size_t commonByCounting(std::span<const WordId> a, std::span<const WordId> b)
{
    std::map<WordId, std::size_t> inA;
    for (const WordId word : a)
        ++inA[word];
    std::size_t common = 0;
    for (const WordId word : b) {
        if (auto found = inA.find(word); found != inA.end() && found->second > 0) {
            --found->second;
            ++common;
        }
    }
    return common;
}

} // namespace

class LikenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("inOrder");
        QTest::addColumn<int>("inAnyOrder");
        QTest::newRow("empty") << u""_s << u""_s << 0 << 0;
        QTest::newRow("one empty") << u""_s << u"abc"_s << 0 << 0;
        QTest::newRow("same") << u"abc"_s << u"abc"_s << 3 << 3;
        QTest::newRow("turned round") << u"abc"_s << u"cba"_s << 1 << 3;
        QTest::newRow("moved") << u"abcdef"_s << u"defabc"_s << 3 << 6;
        QTest::newRow("as often as both have it") << u"aab"_s << u"abbb"_s << 2 << 2;
        QTest::newRow("nothing") << u"abc"_s << u"xyz"_s << 0 << 0;
    }

    void table()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(static_cast<int>(commonInOrder(idsOf(a), idsOf(b))), "inOrder");
        QTEST(static_cast<int>(commonInOrder(idsOf(b), idsOf(a))), "inOrder");
        QTEST(static_cast<int>(commonInAnyOrder(idsOf(a), idsOf(b))), "inAnyOrder");
        QTEST(static_cast<int>(commonInAnyOrder(idsOf(b), idsOf(a))), "inAnyOrder");
    }

    /// Lengths on both sides of every block of 64 bits.
    void againstTheTable_data()
    {
        QTest::addColumn<quint32>("alphabet");
        for (const quint32 alphabet : {1U, 2U, 3U, 20U, 400U})
            QTest::addRow("%u words", alphabet) << alphabet;
    }

    void againstTheTable()
    {
        QFETCH(const quint32, alphabet);
        Random random(alphabet);
        const std::vector<std::uint32_t> lengths{0, 1, 2, 5, 63, 64, 65, 127, 128, 129, 191, 192, 193, 200};
        for (const std::uint32_t lengthA : lengths) {
            for (const std::uint32_t lengthB : lengths) {
                const Text a = random.text(lengthA, alphabet);
                Text b = random.text(lengthB, alphabet);
                if (random.oneIn(2)) // alike, so that carries run over blocks
                    std::copy_n(a.begin(), std::min(a.size(), b.size()), b.begin());
                const auto x = idsOf(a);
                const auto y = idsOf(b);
                if (commonInOrder(x, y) != commonByTable(x, y))
                    QFAIL(qPrintable(u"%1: %2 words in order, by the table %3"_s.arg(listed({a, b}))
                                         .arg(commonInOrder(x, y))
                                         .arg(commonByTable(x, y))));
                QCOMPARE(commonInAnyOrder(x, y), commonByCounting(x, y));
            }
        }
    }

    void longTexts()
    {
        Random random(5);
        const Text a = random.text(5000, 3000);
        Text b = a;
        std::ranges::rotate(b, b.begin() + 700);
        QCOMPARE(commonInOrder(idsOf(a), idsOf(b)), commonByTable(idsOf(a), idsOf(b)));
    }

    /// Beyond the limit words are counted without order, which never says less.
    void beyondTheLimit()
    {
        Random random(6);
        const auto a = idsOf(random.text(likenessLimit + 1, 5000));
        auto b = a;
        QCOMPARE(commonInOrder(a, b), a.size());
        std::ranges::reverse(b);
        QCOMPARE(commonInOrder(a, b), a.size());
        b.resize(100);
        QCOMPARE(commonInOrder(a, b), std::size_t{100});
        QCOMPARE_GE(commonInOrder(a, b), commonByTable(b, std::span(a).first(2000)));
    }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "tst_likeness.moc"
