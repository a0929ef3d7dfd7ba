// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairsrun.h"
#include "tests/program/program.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// `compare --pairs`: the list, the order, and what happens to the rest when one pair fails.
class TestPairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void numbersLines();
    void comparesInOrder();
    void pathsAreRelativeToTheList();
    void saysTheSameAsOneComparison();
    void carriesOnAfterABadPair();
    void failsWithoutOutput_data();
    void failsWithoutOutput();
    void writesAFile();
    void stopsWhenTheOutputIsFull();
};

static QStringList filesOf(const QByteArray &line)
{
    QStringList files;
    const QJsonArray articles = QJsonDocument::fromJson(line).object()[u"articles"_s].toArray();
    for (const QJsonValue &article : articles)
        files.append(article[u"file"_s].toString());
    return files;
}

void TestPairs::readsLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("read"); // "first|second", or "!" for a line that is none

    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("blank lines") << QByteArray("\n  \n\r\n") << QStringList();
    QTest::newRow("one") << QByteArray("a\tb\n") << QStringList{u"a|b"_s};
    QTest::newRow("no newline at the end") << QByteArray("a\tb\nc\td") << QStringList{u"a|b"_s, u"c|d"_s};
    QTest::newRow("CRLF") << QByteArray("a\tb\r\n\r\nc\td\r\n") << QStringList{u"a|b"_s, u"c|d"_s};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\tb\n")
                                     << QStringList{u"a|b"_s};
    QTest::newRow("spaces are part of names") << QByteArray("a 1.txt\t b\n") << QStringList{u"a 1.txt| b"_s};
    QTest::newRow("other letters") << QByteArray("\xC3\xA4\t\xE6\x96\x87\n") << QStringList{u"ä|文"_s};
    QTest::newRow("one field") << QByteArray("a\nb\tc\n") << QStringList{u"!"_s, u"b|c"_s};
    QTest::newRow("three fields") << QByteArray("a\tb\tc\n") << QStringList{u"!"_s};
    QTest::newRow("empty field") << QByteArray("a\t\n\tb\n") << QStringList{u"!"_s, u"!"_s};
    QTest::newRow("not UTF-8") << QByteArray("\xE4\tb\nc\td\n") << QStringList{u"!"_s, u"c|d"_s};
    QTest::newRow("endless line") << QByteArray(300'000, 'x') + "\nc\td\n" << QStringList{u"!"_s, u"c|d"_s};
}

void TestPairs::readsLists()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, read);
    QBuffer buffer(&list);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    PairsReader reader(&buffer);
    QStringList got;
    while (const auto line = reader.next())
        got.append(line->pair ? line->pair->first + u'|' + line->pair->second : u"!"_s);
    QCOMPARE(got, read);
}

void TestPairs::numbersLines()
{
    QByteArray list = "\na\tb\n\r\nbroken\n" + QByteArray(200'000, 'x') + "\nc\td";
    QBuffer buffer(&list);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    PairsReader reader(&buffer);
    QList<int> numbers;
    while (const auto line = reader.next())
        numbers.append(line->number);
    QCOMPARE(numbers, (QList<int>{2, 4, 5, 6}));
}

void TestPairs::comparesInOrder()
{
    Program program;
    QByteArray list;
    // Sizes that fall, so that later pairs are done before earlier ones.
    constexpr int count = 60;
    for (int i = 0; i < count; ++i) {
        program.write(u"t/%1.txt"_s.arg(i), northern.repeated(count - i));
        list += "t/" + QByteArray::number(i) + ".txt\tt/" + QByteArray::number((i + 1) % count) + ".txt\n";
    }
    program.write(u"pairs.tsv"_s, list);
    const Ended ended = program.run({u"compare"_s, u"--pairs"_s, u"pairs.tsv"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.out.endsWith('\n'));
    const QList<QByteArray> lines = ended.out.chopped(1).split('\n');
    QCOMPARE(lines.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(filesOf(lines[i]), (QStringList{u"t/%1.txt"_s.arg(i), u"t/%1.txt"_s.arg((i + 1) % count)}));
}

void TestPairs::pathsAreRelativeToTheList()
{
    Program program;
    program.write(u"lists/texts/a.txt"_s, northern);
    program.write(u"b.txt"_s, southern);
    program.write(u"lists/pairs.tsv"_s,
                  "texts/a.txt\t../b.txt\n" + program.path(u"b.txt"_s).toUtf8() + "\ttexts/a.txt\n");
    const Ended ended = program.run({u"compare"_s, u"--pairs"_s, u"lists/pairs.tsv"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    const QList<QByteArray> lines = ended.out.split('\n');
    QCOMPARE(filesOf(lines[0]), (QStringList{u"texts/a.txt"_s, u"../b.txt"_s}));
    QCOMPARE(filesOf(lines[1]), (QStringList{program.path(u"b.txt"_s), u"texts/a.txt"_s}));
}

void TestPairs::saysTheSameAsOneComparison()
{
    Program program;
    program.write(u"a.txt"_s, northern);
    program.write(u"b.txt"_s, southern);
    program.write(u"pairs.tsv"_s, "a.txt\tb.txt\n");
    const QStringList settings{u"--shortest-run"_s, u"7"_s, u"--rewording"_s, u"0.2"_s, u"--with-furniture"_s,
                               u"--beside-copy"_s,  u"0"_s};
    const Ended pair = program.run(QStringList{u"compare"_s, u"--pairs"_s, u"pairs.tsv"_s} + settings);
    const Ended one =
        program.run(QStringList{u"compare"_s, u"--format"_s, u"json"_s, u"a.txt"_s, u"b.txt"_s} + settings);
    QCOMPARE(pair.exitCode, 0);
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(pair.json(), one.json());
    QCOMPARE(pair.json().value(u"passages"_s).toArray().size(), 1);
}

void TestPairs::carriesOnAfterABadPair()
{
    Program program;
    program.write(u"a.txt"_s, northern);
    program.write(u"b.txt"_s, southern);
    program.write(u"empty.txt"_s, "");
    program.write(u"folder/c.txt"_s, southern);
    program.write(u"pairs.tsv"_s,
                  "a.txt\tb.txt\n"
                  "a.txt\tmissing.txt\n"
                  "no tab\n"
                  "a.txt\ta.txt\n"
                  "empty.txt\tb.txt\n"
                  "a.txt\tfolder\n"
                  "\n"
                  "b.txt\ta.txt\n");
    const Ended ended = program.run({u"compare"_s, u"--pairs"_s, u"pairs.tsv"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY(ended.out.endsWith('\n') && ended.err.endsWith('\n'));
    const QList<QByteArray> lines = ended.out.chopped(1).split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(filesOf(lines[0]), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(filesOf(lines[1]), (QStringList{u"b.txt"_s, u"a.txt"_s}));

    const QList<QByteArray> complaints = ended.err.chopped(1).split('\n');
    QCOMPARE(complaints.size(), 5);
    const QByteArrayList wanted{
        "tellings: pairs.tsv:2: missing.txt: ", "tellings: pairs.tsv:3: ", "tellings: pairs.tsv:4: a.txt: ",
        "tellings: pairs.tsv:5: empty.txt: ", "tellings: pairs.tsv:6: folder: "};
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(complaints[i].startsWith(wanted[i]), complaints[i].constData());
}

void TestPairs::failsWithoutOutput_data()
{
    QTest::addColumn<QByteArray>("list"); // null: there is none
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no list") << QByteArray() << QByteArray("pairs.tsv: ");
    QTest::newRow("empty list") << QByteArray("") << QByteArray("pairs.tsv: ");
    QTest::newRow("blank list") << QByteArray("\n\n") << QByteArray("pairs.tsv: ");
    QTest::newRow("nothing but bad lines") << QByteArray("a\nb\n") << QByteArray("pairs.tsv:2: ");
}

void TestPairs::failsWithoutOutput()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, named);
    Program program;
    if (!list.isNull())
        program.write(u"pairs.tsv"_s, list);
    const Ended ended = program.run({u"compare"_s, u"--pairs"_s, u"pairs.tsv"_s, u"-o"_s, u"out.jsonl"_s});
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.contains("tellings: " + named), ended.err.constData());
    QVERIFY(!QFile::exists(program.path(u"out.jsonl"_s)));
}

void TestPairs::writesAFile()
{
    Program program;
    program.write(u"a.txt"_s, northern);
    program.write(u"b.txt"_s, southern);
    program.write(u"pairs.tsv"_s, "a.txt\tb.txt\nb.txt\ta.txt\n");
    const Ended ended = program.run({u"compare"_s, u"--pairs"_s, u"pairs.tsv"_s, u"-o"_s, u"out.jsonl"_s});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(program.read(u"out.jsonl"_s).count('\n'), 2);
}

void TestPairs::stopsWhenTheOutputIsFull()
{
    Program program;
    program.write(u"a.txt"_s, northern);
    program.write(u"b.txt"_s, southern);
    program.write(u"pairs.tsv"_s, QByteArray("a.txt\tb.txt\n").repeated(200));
    program.process().setStandardOutputFile(u"/dev/full"_s);
    const Ended ended = program.run({u"compare"_s, u"--pairs"_s, u"pairs.tsv"_s});
    QCOMPARE(ended.exitCode, 1);
    // Once, not once a line.
    QCOMPARE(ended.err, QByteArray("tellings: standard output: No space left on device\n"));
}

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
