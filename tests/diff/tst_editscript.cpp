// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/editscript.h"

#include "tests/diff/enginefixture.h"

#include <QTest>

using namespace tellings::diff;
using namespace tellings::diff::test;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a script as a way from `a` to `b`, or nothing.
QString faultOf(const std::vector<Edit> &script, std::span<const WordId> a, std::span<const WordId> b)
{
    std::uint32_t inA = 0;
    std::uint32_t inB = 0;
    for (std::size_t i = 0; i < script.size(); ++i) {
        const Edit &edit = script[i];
        const QString where = u"edit %1: "_s.arg(i);
        if (edit.a.begin != inA || edit.b.begin != inB)
            return where + u"does not go on where the last one ended"_s;
        if (edit.a.end < inA || edit.b.end < inB || edit.a.end > a.size() || edit.b.end > b.size())
            return where + u"runs backwards or out of bounds"_s;
        const std::uint32_t sizeA = edit.a.size();
        const std::uint32_t sizeB = edit.b.size();
        switch (edit.kind) {
        case Edit::Kind::Equal:
            if (sizeA == 0 || !std::ranges::equal(a.subspan(inA, sizeA), b.subspan(inB, sizeB)))
                return where + u"is not equal"_s;
            break;
        case Edit::Kind::Removed:
            if (sizeA == 0 || sizeB != 0)
                return where + u"is no removal"_s;
            break;
        case Edit::Kind::Inserted:
            if (sizeA != 0 || sizeB == 0)
                return where + u"is no insertion"_s;
            break;
        }
        if (i > 0 && script[i - 1].kind == edit.kind)
            return where + u"is of the same kind as the last one"_s;
        inA = edit.a.end;
        inB = edit.b.end;
    }
    if (inA != a.size() || inB != b.size())
        return u"the script stops short"_s;
    return {};
}

std::size_t equalWords(const std::vector<Edit> &script)
{
    std::size_t words = 0;
    for (const Edit &edit : script)
        words += edit.kind == Edit::Kind::Equal ? edit.a.size() : 0;
    return words;
}

Text numbers(std::uint32_t from, std::uint32_t count)
{
    Text text(count);
    for (std::uint32_t i = 0; i < count; ++i)
        text[i] = from + i;
    return text;
}

} // namespace

class EditScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replays_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("equal");
        QTest::newRow("both empty") << u""_s << u""_s << 0;
        QTest::newRow("first empty") << u""_s << u"abc"_s << 0;
        QTest::newRow("second empty") << u"abc"_s << u""_s << 0;
        QTest::newRow("one word each, same") << u"a"_s << u"a"_s << 1;
        QTest::newRow("one word each, different") << u"a"_s << u"b"_s << 0;
        QTest::newRow("same") << u"abcabc"_s << u"abcabc"_s << 6;
        QTest::newRow("put in at the start") << u"bcd"_s << u"abcd"_s << 3;
        QTest::newRow("put in at the end") << u"abc"_s << u"abcd"_s << 3;
        QTest::newRow("put in inside") << u"abd"_s << u"abcd"_s << 3;
        QTest::newRow("taken out at the start") << u"abcd"_s << u"bcd"_s << 3;
        QTest::newRow("taken out at the end") << u"abcd"_s << u"abc"_s << 3;
        QTest::newRow("taken out inside") << u"abcd"_s << u"abd"_s << 3;
        QTest::newRow("changed") << u"abc"_s << u"axc"_s << 2;
        QTest::newRow("changed at both ends") << u"abcde"_s << u"xbcdy"_s << 3;
        QTest::newRow("swapped halves") << u"abcdef"_s << u"defabc"_s << 3;
        QTest::newRow("nothing in common") << u"abc"_s << u"xyzuvw"_s << 0;
        QTest::newRow("one letter, shorter") << u"aaaaaaa"_s << u"aaa"_s << 3;
        QTest::newRow("one letter, longer") << u"aaa"_s << u"aaaaaaa"_s << 3;
        QTest::newRow("prefix and suffix overlap") << u"abab"_s << u"ab"_s << 2;
        QTest::newRow("textbook") << u"abcabba"_s << u"cbabac"_s << 4;
    }

    void replays()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const int, equal);
        const auto from = idsOf(a);
        const auto to = idsOf(b);
        const std::vector<Edit> script = editScript(from, to);
        QCOMPARE(faultOf(script, from, to), QString());
        QCOMPARE(equalWords(script), static_cast<std::size_t>(equal));
        QCOMPARE(script.empty(), a.isEmpty() && b.isEmpty());
    }

    /// One change says where it lies.
    void positions()
    {
        const std::vector<Edit> script = editScript(idsOf(u"abcdef"_s), idsOf(u"abxydf"_s));
        const std::vector<Edit> wanted{{Edit::Kind::Equal, {0, 2}, {0, 2}},    {Edit::Kind::Removed, {2, 3}, {2, 2}},
                                       {Edit::Kind::Inserted, {3, 3}, {2, 4}}, {Edit::Kind::Equal, {3, 4}, {4, 5}},
                                       {Edit::Kind::Removed, {4, 5}, {5, 5}},  {Edit::Kind::Equal, {5, 6}, {5, 6}}};
        QCOMPARE(script.size(), wanted.size());
        QVERIFY(script == wanted);
    }

    void isMinimalOnSmallTexts()
    {
        Random random(1);
        for (int round = 0; round < 6000; ++round) {
            const std::uint32_t alphabet = random.between(1, 8);
            const Text a = random.text(random.below(40), alphabet);
            const Text b = random.text(random.below(40), alphabet);
            const auto from = idsOf(a);
            const auto to = idsOf(b);
            const std::vector<Edit> script = editScript(from, to);
            const QString texts = listed({a, b});
            QVERIFY2(faultOf(script, from, to).isEmpty(), qPrintable(texts + faultOf(script, from, to)));
            if (equalWords(script) != commonByTable(from, to))
                QFAIL(qPrintable(u"%1: %2 equal words, %3 possible"_s.arg(texts)
                                     .arg(equalWords(script))
                                     .arg(commonByTable(from, to))));
        }
    }

    void largeTexts_data()
    {
        QTest::addColumn<Text>("a");
        QTest::addColumn<Text>("b");
        QTest::addColumn<int>("atLeastEqual");
        // dtl cuts its search short from about 1,400 different words a side, and again from about 3,000.
        QTest::newRow("1,500 all different") << numbers(0, 1500) << numbers(10'000, 1500) << 0;
        QTest::newRow("3,100 all different") << numbers(0, 3100) << numbers(10'000, 3100) << 0;
        QTest::newRow("3,100 against 3,400 with a common word now and then")
            << everyNth(0, 3100, 40) << everyNth(10'000, 3400, 40) << 0;
        QTest::newRow("long against one word") << numbers(0, 50'000) << Text{49'000} << 1;
        Random random(2);
        Text edited = numbers(0, 20'000);
        const Text original = edited;
        for (int i = 0; i < 400; ++i)
            edited[random.below(20'000)] = 100'000 + random.below(1000);
        QTest::newRow("20,000 with 2 % changed") << original << edited << 19'600;
        QTest::newRow("two letters") << random.text(2500, 2) << random.text(2600, 2) << 1500;
    }

    void largeTexts()
    {
        QFETCH(const Text, a);
        QFETCH(const Text, b);
        QFETCH(const int, atLeastEqual);
        const auto from = idsOf(a);
        const auto to = idsOf(b);
        for (const auto &[first, second] : {std::pair(&from, &to), std::pair(&to, &from)}) {
            const std::vector<Edit> script = editScript(*first, *second);
            QCOMPARE(faultOf(script, *first, *second), QString());
            QCOMPARE_GE(equalWords(script), static_cast<std::size_t>(atLeastEqual));
        }
    }

private:
    /// All different from `from` on, but for every nth word, which is n's multiple in any text.
    static Text everyNth(std::uint32_t from, std::uint32_t count, std::uint32_t n)
    {
        Text text = numbers(from + 1'000'000, count);
        for (std::uint32_t i = 0; i < count; i += n)
            text[i] = i;
        return text;
    }
};

QTEST_GUILESS_MAIN(EditScriptTest)
#include "tst_editscript.moc"
