// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "models/store/storystore.h"
#include "tests/program/program.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// `tellings merge`.
class TestMergeStories : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheCommand();
    void wrongUsage_data();
    void wrongUsage();
    void mergesWithoutAWord();
    void listsConflicts_data();
    void listsConflicts();
    void saysWhatIsWrong();

private:
    /// Two copies, "a.tellings" with one title and "b.tellings" with another, or none of its own.
    static void makeCopies(const Program &program, const QString &title, const QString &other);
    static QString titleOf(const Program &program, const QString &name);
};

void TestMergeStories::makeCopies(const Program &program, const QString &title, const QString &other)
{
    const StoreOptions options{u"Ada"_s, program.path(u"safe"_s)};
    const auto store = StoryStore::create(program.path(u"a.tellings"_s), smallContents(u"Base"_s), options);
    QVERIFY(store);
    QVERIFY((*store)->exportCopy(program.path(u"b.tellings"_s)));
    QVERIFY((*store)->apply({SetTitle{title}}));
    const auto second = StoryStore::open(program.path(u"b.tellings"_s), options);
    QVERIFY(second);
    QVERIFY((*second)->apply({PutAnnotation{{.id = 7, .kind = u"note"_s}}}));
    if (!other.isEmpty())
        QVERIFY((*second)->apply({SetTitle{other}}));
}

QString TestMergeStories::titleOf(const Program &program, const QString &name)
{
    const auto store = StoryStore::openReadOnly(program.path(name), {u"Ada"_s, program.path(u"safe"_s)});
    return store && (*store)->contents().annotations.contains(7) ? (*store)->contents().title : QString();
}

void TestMergeStories::readsTheCommand()
{
    const auto command =
        CommandLine::parse({u"tellings"_s, u"merge"_s, u"a"_s, u"-o"_s, u"c"_s, u"--prefer"_s, u"second"_s, u"b"_s});
    QVERIFY(command && std::holds_alternative<MergeCopies>(*command));
    const auto &merge = std::get<MergeCopies>(*command);
    QCOMPARE(merge.first, u"a"_s);
    QCOMPARE(merge.second, u"b"_s);
    QCOMPARE(merge.output, u"c"_s);
    QVERIFY(merge.preferSecond);
}

void TestMergeStories::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("one file") << QStringList{u"a"_s, u"-o"_s, u"c"_s};
    QTest::newRow("three files") << QStringList{u"a"_s, u"b"_s, u"d"_s, u"-o"_s, u"c"_s};
    QTest::newRow("nowhere to go") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("third copy preferred") << QStringList{u"a"_s, u"b"_s, u"-o"_s, u"c"_s, u"--prefer"_s, u"third"_s};
}

void TestMergeStories::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto command = CommandLine::parse(QStringList{u"tellings"_s, u"merge"_s} + arguments);
    QVERIFY(!command);
    QCOMPARE(command.error().hint(), u"Try 'tellings merge --help'."_s);
}

void TestMergeStories::mergesWithoutAWord()
{
    Program program;
    makeCopies(program, u"Mine"_s, {});
    program.setEnvironment(u"XDG_DATA_HOME"_s, program.path(u"data"_s));
    const Ended ended = program.run({u"merge"_s, u"a.tellings"_s, u"b.tellings"_s, u"-o"_s, u"c.tellings"_s});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(titleOf(program, u"c.tellings"_s), u"Mine"_s);
}

void TestMergeStories::listsConflicts_data()
{
    QTest::addColumn<QStringList>("prefer");
    QTest::addColumn<QString>("title");
    QTest::newRow("the first") << QStringList{} << u"Mine"_s;
    QTest::newRow("said") << QStringList{u"--prefer=first"_s} << u"Mine"_s;
    QTest::newRow("the second") << QStringList{u"--prefer"_s, u"second"_s} << u"Yours"_s;
}

void TestMergeStories::listsConflicts()
{
    QFETCH(QStringList, prefer);
    QFETCH(QString, title);
    Program program;
    makeCopies(program, u"Mine"_s, u"Yours"_s);
    program.setEnvironment(u"XDG_DATA_HOME"_s, program.path(u"data"_s));
    const Ended ended = program.run(QStringList{u"merge"_s, u"-o"_s, u"c.tellings"_s} + prefer
                                    + QStringList{u"a.tellings"_s, u"b.tellings"_s});
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.out, "Title of the story: first \"Mine\", second \"Yours\"\n"_ba);
    QCOMPARE(titleOf(program, u"c.tellings"_s), title);
}

void TestMergeStories::saysWhatIsWrong()
{
    Program program;
    makeCopies(program, u"Mine"_s, {});
    program.setEnvironment(u"XDG_DATA_HOME"_s, program.path(u"data"_s));
    const Ended same = program.run({u"merge"_s, u"a.tellings"_s, u"b.tellings"_s, u"-o"_s, u"b.tellings"_s});
    QCOMPARE(same.exitCode, 1);
    QVERIFY2(same.err.contains("b.tellings: This is one of the two copies"), same.err.constData());
    const Ended none = program.run({u"merge"_s, u"a.tellings"_s, u"none.tellings"_s, u"-o"_s, u"c.tellings"_s});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.err.contains("none.tellings"));
    QVERIFY(!QFile::exists(program.path(u"c.tellings"_s)));
}

QTEST_GUILESS_MAIN(TestMergeStories)
#include "tst_mergestories.moc"
