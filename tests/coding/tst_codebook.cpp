// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coding/codebookfixture.h"

#include <QTest>

using namespace tellings;
using namespace tellings::test;

class TestCodebook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTreeOrder();
    void movesAmongSiblings_data();
    void movesAmongSiblings();
    void movesWithChildren();
    void editKeepsPlaceAndState();
    void mergeKeepsWhatWasCoded();
    void retiredGivesNameAndKeyFree();
    void restores();
    void refuses_data();
    void refuses();
    void problems_data();
    void problems();
    void rules_data();
    void rules();
    void randomChangesKeepTheRules();
};

namespace {

QStringList namesOf(const Codebook &codebook)
{
    QStringList names;
    for (const Code &code : codebook.codes())
        names.append(QString(codebook.depthOf(code.id), u'-') + code.name);
    return names;
}

} // namespace

void TestCodebook::keepsTreeOrder()
{
    const Codebook codebook = smallCodebook();
    QCOMPARE(namesOf(codebook), (QStringList{u"Framing"_s, u"-Conflict"_s, u"-Blame"_s, u"Tone"_s, u"Omission"_s}));
    QCOMPARE(codebook.pathOf(codeId(3)), u"Framing / Blame"_s);
    QCOMPARE(codebook.history().size(), 5);
    QCOMPARE(codebook.history().first().who, u"ada"_s);
    QCOMPARE(codebook.history().last().when, moment(5));
    QCOMPARE(codebook.withShortcut(u"C"_s), codeId(2));
    QVERIFY(codebook.withShortcut(QString()).isNull());
    QVERIFY(!codebook.find(codeId(77)));
    const auto shuffled = Codebook::of(u"x"_s, {codeOf(2, u"b"_s, 1), codeOf(3, u"c"_s, 2), codeOf(1, u"a"_s)});
    QCOMPARE(namesOf(*shuffled), (QStringList{u"a"_s, u"-b"_s, u"--c"_s}));
}

void TestCodebook::movesAmongSiblings_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("parent");
    QTest::addColumn<int>("at");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("to the front") << 5 << 0 << 0
                                  << QStringList{u"Omission"_s, u"Framing"_s, u"-Conflict"_s, u"-Blame"_s, u"Tone"_s};
    QTest::newRow("one down") << 4 << 0 << 2
                              << QStringList{u"Framing"_s, u"-Conflict"_s, u"-Blame"_s, u"Omission"_s, u"Tone"_s};
    QTest::newRow("under another, first")
        << 4 << 1 << 0 << QStringList{u"Framing"_s, u"-Tone"_s, u"-Conflict"_s, u"-Blame"_s, u"Omission"_s};
    QTest::newRow("under another, last") << 4 << 1 << -1
                                         << QStringList{u"Framing"_s, u"-Conflict"_s, u"-Blame"_s, u"-Tone"_s,
                                                        u"Omission"_s};
    QTest::newRow("to the top") << 2 << 0 << 1
                                << QStringList{u"Framing"_s, u"-Blame"_s, u"Conflict"_s, u"Tone"_s, u"Omission"_s};
}

void TestCodebook::movesAmongSiblings()
{
    QFETCH(int, code);
    QFETCH(int, parent);
    QFETCH(int, at);
    QFETCH(QStringList, names);
    Codebook codebook = smallCodebook();
    QVERIFY(codebook.move(codeId(code), parent ? codeId(parent) : QUuid(), at, by(9)));
    QCOMPARE(namesOf(codebook), names);
    QCOMPARE(codebook.history().last().change, CodebookChange::Moved);
}

void TestCodebook::movesWithChildren()
{
    Codebook codebook = smallCodebook();
    QVERIFY(codebook.move(codeId(1), codeId(5), 0, by(9)));
    QCOMPARE(namesOf(codebook), (QStringList{u"Tone"_s, u"Omission"_s, u"-Framing"_s, u"--Conflict"_s, u"--Blame"_s}));
}

void TestCodebook::editKeepsPlaceAndState()
{
    Codebook codebook = smallCodebook();
    QVERIFY(codebook.retire(codeId(3), by(8)));
    Code blame = *codebook.find(codeId(3));
    blame.name = u"Fault"_s;
    blame.parent = QUuid();
    blame.retired = false;
    QVERIFY(codebook.edit(blame, by(9, u"ben"_s)));
    QCOMPARE(codebook.find(codeId(3))->parent, codeId(1));
    QVERIFY(codebook.find(codeId(3))->retired);
    QCOMPARE(codebook.history().last(),
             (CodebookEvent{CodebookChange::Edited, codeId(3), QUuid(), u"Blame"_s, u"ben"_s, moment(9)}));
}

void TestCodebook::mergeKeepsWhatWasCoded()
{
    Codebook codebook = smallCodebook();
    QVERIFY(codebook.add(codeOf(6, u"Open conflict"_s, 2), by(8)));
    QVERIFY(codebook.merge(codeId(2), codeId(3), by(9)));
    QVERIFY(codebook.find(codeId(2))->retired);
    QCOMPARE(codebook.standsFor(codeId(2)), codeId(3));
    QCOMPARE(codebook.find(codeId(6))->parent, codeId(3));
    QVERIFY(codebook.merge(codeId(3), codeId(4), by(10)));
    QCOMPARE(codebook.standsFor(codeId(2)), codeId(4)); // all the way
    QCOMPARE(codebook.standsFor(codeId(88)), codeId(88));
}

void TestCodebook::retiredGivesNameAndKeyFree()
{
    Codebook codebook = smallCodebook();
    Code again = codeOf(6, u"Conflict"_s, 1);
    again.shortcut = u"C"_s;
    QVERIFY(!codebook.add(again, by(8)));
    QVERIFY(codebook.retire(codeId(2), by(9)));
    QVERIFY(codebook.withShortcut(u"c"_s).isNull());
    QVERIFY(codebook.add(again, by(10)));
    QCOMPARE(codebook.withShortcut(u"c"_s), codeId(6));
    QVERIFY(!codebook.restore(codeId(2), by(11))); // its name is another's now
    QVERIFY(codebook.find(codeId(2))->retired);
}

void TestCodebook::restores()
{
    Codebook codebook = smallCodebook();
    QVERIFY(codebook.retire(codeId(1), by(8)));
    QVERIFY(codebook.find(codeId(2))->retired && codebook.find(codeId(3))->retired);
    QVERIFY(!codebook.restore(codeId(2), by(9))); // under what is retired
    QVERIFY(!codebook.move(codeId(4), codeId(1), -1, by(9)));
    QVERIFY(codebook.find(codeId(4))->parent.isNull());
    QVERIFY(codebook.restore(codeId(1), by(10)));
    QVERIFY(codebook.restore(codeId(2), by(11)));
    QVERIFY(!codebook.find(codeId(2))->retired);
    QVERIFY(codebook.merge(codeId(2), codeId(4), by(12)));
    QVERIFY(codebook.restore(codeId(2), by(13)));
    QCOMPARE(codebook.standsFor(codeId(2)), codeId(2)); // no longer merged
}

void TestCodebook::refuses_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"unknown edit", "unknown move", "unknown merge", "unknown retire", "unknown restore",
                             "under itself", "under its child", "merge into itself", "merge into its child",
                             "merge into a group", "same name", "same key", "parent not there", "move to what is not"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestCodebook::refuses()
{
    QFETCH(QString, what);
    Codebook codebook = smallCodebook();
    const Codebook before = codebook;
    Code sameKey = codeOf(7, u"Other"_s);
    sameKey.shortcut = u"C"_s;
    const QHash<QString, std::function<Codebook::Result()>> tries{
        {u"unknown edit"_s, [&] { return codebook.edit(codeOf(99, u"x"_s), by(9)); }},
        {u"unknown move"_s, [&] { return codebook.move(codeId(99), QUuid(), 0, by(9)); }},
        {u"unknown merge"_s, [&] { return codebook.merge(codeId(2), codeId(99), by(9)); }},
        {u"unknown retire"_s, [&] { return codebook.retire(codeId(99), by(9)); }},
        {u"unknown restore"_s, [&] { return codebook.restore(codeId(99), by(9)); }},
        {u"under itself"_s, [&] { return codebook.move(codeId(1), codeId(1), 0, by(9)); }},
        {u"under its child"_s, [&] { return codebook.move(codeId(1), codeId(2), 0, by(9)); }},
        {u"merge into itself"_s, [&] { return codebook.merge(codeId(2), codeId(2), by(9)); }},
        {u"merge into its child"_s, [&] { return codebook.merge(codeId(1), codeId(2), by(9)); }},
        {u"merge into a group"_s, [&] { return codebook.merge(codeId(4), codeId(1), by(9)); }},
        {u"same name"_s, [&] { return codebook.add(codeOf(7, u"Blame"_s, 1), by(9)); }},
        {u"same key"_s, [&] { return codebook.add(sameKey, by(9)); }},
        {u"parent not there"_s, [&] { return codebook.add(codeOf(7, u"Other"_s, 99), by(9)); }},
        {u"move to what is not"_s, [&] { return codebook.move(codeId(2), codeId(99), 0, by(9)); }},
    };
    const Codebook::Result result = tries.value(what)();
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
    QCOMPARE(codebook, before);
}

void TestCodebook::problems_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("problem");
    Code code = codeOf(9, QString());
    QTest::newRow("no name") << code << u"A code has no name."_s;
    code.name = u"Nine"_s;
    code.id = QUuid();
    QTest::newRow("no id") << code << u"The code \"Nine\" has no id."_s;
    code.id = codeId(4);
    QTest::newRow("another's id") << code << u"The code \"Nine\" has the id of another one."_s;
    code.id = codeId(9);
    code.shortcut = u"ab"_s;
    QTest::newRow("two keys") << code << u"The shortcut of \"Nine\" is not one key."_s;
    code.shortcut.clear();
    code.values = CodeValues{.low = 2, .high = 2};
    QTest::newRow("one value") << code << u"The values of \"Nine\" must go from a lower number to a higher one."_s;
    code.values = CodeValues{};
    code.isGroup = true;
    QTest::newRow("group with values") << code << u"\"Nine\" is a group and has no values."_s;
    code.values.reset();
    code.mergedInto = codeId(9);
    QTest::newRow("merged into itself") << code << u"What \"Nine\" was merged into is not there, or is itself."_s;
    code.mergedInto = QUuid();
    code.parent = codeId(9);
    QTest::newRow("under itself") << code << u"\"Nine\" would stand under itself."_s;
}

void TestCodebook::problems()
{
    QFETCH(Code, code);
    QFETCH(QString, problem);
    QList<Code> codes = smallCodebook().codes();
    QCOMPARE(codebookProblems(codes), QStringList());
    codes.append(code);
    QCOMPARE(codebookProblems(codes), QStringList{problem});
    QCOMPARE(Codebook::of(u"x"_s, codes).error(), problem);
}

void TestCodebook::rules_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<CodeTarget>("target");
    QTest::addColumn<int>("value"); // 99 for none
    QTest::addColumn<bool>("may");
    QTest::newRow("a group on nothing") << 1 << CodeTarget::Span << 99 << false;
    QTest::newRow("a code on a span") << 2 << CodeTarget::Span << 99 << true;
    QTest::newRow("no value on a code without") << 2 << CodeTarget::Span << 1 << false;
    QTest::newRow("a value") << 4 << CodeTarget::Article << -2 << true;
    QTest::newRow("a value past the end") << 4 << CodeTarget::Article << 3 << false;
    QTest::newRow("no value yet") << 4 << CodeTarget::Article << 99 << true;
    QTest::newRow("an absence") << 5 << CodeTarget::Absence << 99 << true;
    QTest::newRow("an absence's code on a span") << 5 << CodeTarget::Span << 99 << false;
}

void TestCodebook::rules()
{
    QFETCH(int, code);
    QFETCH(CodeTarget, target);
    QFETCH(int, value);
    QFETCH(bool, may);
    Codebook codebook = smallCodebook();
    const auto given = value == 99 ? std::nullopt : std::optional(value);
    QCOMPARE(mayApply(*codebook.find(codeId(code)), target, given), may);
    QVERIFY(codebook.retire(codeId(code), by(9)));
    QVERIFY(!mayApply(*codebook.find(codeId(code)), target, given));
}

void TestCodebook::randomChangesKeepTheRules()
{
    std::mt19937 random(6);
    for (int round = 0; round < 60; ++round) {
        const Codebook codebook = randomCodebook(random, 60);
        QCOMPARE(codebookProblems(codebook.codes()), QStringList());
        for (const Code &code : codebook.codes()) {
            const QUuid final = codebook.standsFor(code.id);
            QVERIFY(codebook.find(final)->mergedInto.isNull());
            QVERIFY(code.parent.isNull() || codebook.childrenOf(code.parent).contains(code.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
