// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codebookfile.h"
#include "models/coding/csvtext.h"
#include "tests/coding/codebookfixture.h"

#include <QTest>

using namespace tellings;
using namespace tellings::test;

class TestCodebookFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qdcIsValid();
    void qdcLosesOnlyHistory();
    void qdcOfOthers();
    void qdcRefuses_data();
    void qdcRefuses();
    void csvByHand();
    void csvRefuses_data();
    void csvRefuses();
    void csvRowsAreRows_data();
    void csvRowsAreRows();
    void jsonKeepsEverything();
    void roundTrips();
    void damagedFiles();
};

namespace {

QStringList keysOf(const QList<Loss> &losses)
{
    QStringList keys;
    for (const Loss &loss : losses)
        keys.append(loss.key);
    return keys;
}

Codebook usedCodebook()
{
    Codebook codebook = smallCodebook();
    (void)codebook.add(codeOf(6, u"Old"_s, 1), by(6));
    (void)codebook.merge(codeId(6), codeId(2), by(7));
    return codebook;
}

} // namespace

void TestCodebookFile::qdcIsValid()
{
    QString skip;
    const QString problem = schemaProblem(codebookToQdc(usedCodebook())->bytes, u"Codebook.xsd"_s, skip);
    if (!skip.isEmpty())
        QSKIP(qPrintable(skip));
    QCOMPARE(problem, QString());
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        const Codebook codebook = randomCodebook(random, 40);
        if (!codebook.codes().isEmpty())
            QCOMPARE(schemaProblem(codebookToQdc(codebook)->bytes, u"Codebook.xsd"_s, skip), QString());
    }
}

void TestCodebookFile::qdcLosesOnlyHistory()
{
    const Codebook codebook = usedCodebook();
    const auto written = codebookToQdc(codebook);
    QVERIFY(written.has_value());
    QCOMPARE(keysOf(written->losses), (QStringList{u"name"_s, u"history"_s}));
    QCOMPARE(written->losses.last().count, 7);
    const auto read = codebookFromQdc(written->bytes, u"x.qdc"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->codebook.codes(), codebook.codes());
    QVERIFY(read->losses.isEmpty());
    QVERIFY(!codebookToQdc(Codebook())); // the standard wants a code
}

/// As another program would write it: braces, no colour, sets and elements of its own, two codes of one name.
void TestCodebookFile::qdcOfOthers()
{
    const QByteArray bytes = R"(<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another">
 <Codes>
  <Code guid="{5215cc69-b628-4e02-afb9-9beeaee55808}" name="Topics" isCodable="false">
   <Description>What it is about</Description>
   <Code guid="D7AA29DA-519B-4946-9B90-253B6DB8FD0A" name="Wool" isCodable="true" color="#3c3"/>
   <Code guid="9fa9bcb7-5b59-47a9-8c3e-f65cffdc7520" name="Wool" isCodable="1"/>
   <Extra><Code guid="no" name="no"/></Extra>
  </Code>
 </Codes>
 <Sets><Set guid="7c108712-b650-4892-ac0b-fc9a10190c3b" name="Mine">
  <MemberCode guid="{5215cc69-b628-4e02-afb9-9beeaee55808}"/></Set></Sets>
</CodeBook>)";
    const auto read = codebookFromQdc(bytes, u"x.qdc"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    const QList<Code> &codes = read->codebook.codes();
    QCOMPARE(codes.size(), 3);
    QVERIFY(codes.at(0).isGroup);
    QCOMPARE(codes.at(0).definition, u"What it is about"_s);
    QCOMPARE(codes.at(1).colour, QColor(0x33, 0xcc, 0x33));
    QCOMPARE(codes.at(2).name, u"Wool (2)"_s);
    QVERIFY(!codes.at(2).isGroup);
    QCOMPARE(keysOf(read->losses), (QStringList{u"foreign-set"_s, u"renamed"_s}));
    QVERIFY(read->losses.first().text.contains(u"Mine"_s));
}

void TestCodebookFile::qdcRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = R"(<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>)";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no XML") << "wool"_ba;
    QTest::newRow("another root") << "<html/>"_ba;
    QTest::newRow("cut off") << head;
    QTest::newRow("no id") << head + R"(<Code name="a" isCodable="true"/></Codes></CodeBook>)";
    QTest::newRow("same id twice") << head
            + R"(<Code guid="5215cc69-b628-4e02-afb9-9beeaee55808" name="a"/><Code guid="5215cc69-b628-4e02-afb9-9beeaee55808" name="b"/></Codes></CodeBook>)";
    QTest::newRow("a bomb of entities")
        << R"(<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>)" + head
            + R"(<Code guid="5215cc69-b628-4e02-afb9-9beeaee55808" name="&b;"/></Codes></CodeBook>)";
    QByteArray deep = head;
    for (int i = 1; i < 4000; ++i)
        deep += "<Code name=\"a\" guid=\"" + codeId(i).toByteArray(QUuid::WithoutBraces) + "\">";
    QTest::newRow("nested too deeply") << deep;
}

void TestCodebookFile::qdcRefuses()
{
    QFETCH(QByteArray, bytes);
    const auto read = codebookFromQdc(bytes, u"x.qdc"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().path, u"x.qdc"_s);
    QCOMPARE(read.error().code, Error::Code::BadInput);
    QVERIFY(!read.error().text.isEmpty());
}

void TestCodebookFile::csvByHand()
{
    const auto read = codebookFromCsv("name,parent,low,high,definition\n"
                                      "Tone,,-2,2,\"How the outlet, as it were, \"\"sounds\"\"\"\nWarm,Tone,,,\n"_ba,
                                      u"x.csv"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    const QList<Code> &codes = read->codebook.codes();
    QCOMPARE(codes.size(), 2);
    QCOMPARE(codes.at(0).definition, u"How the outlet, as it were, \"sounds\""_s);
    QCOMPARE(codes.at(0).values->scale, Scale::Ordinal);
    QCOMPARE(codes.at(0).targets, everyTarget);
    QCOMPARE(codes.at(1).parent, codes.at(0).id);
}

void TestCodebookFile::csvRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << u"Its first row names no column \"name\"."_s;
    QTest::newRow("no name") << "a,b\n1,2\n"_ba << u"Its first row names no column \"name\"."_s;
    QTest::newRow("open quotes") << "name\n\"wool\n"_ba << u"A quotation mark is never closed."_s;
    QTest::newRow("no UTF-8") << "name\n\xff\n"_ba << u"It is not in UTF-8."_s;
    QTest::newRow("a parent below") << "name,parent\na,b\nb,\n"_ba << u"Row 2: \"parent\" is not what it should be."_s;
    QTest::newRow("a value that is none")
        << "name,low,high\na,x,2\n"_ba << u"Row 2: \"low, high, scale\" is not what it should be."_s;
    QTest::newRow("a target that is none")
        << "name,targets\na,moon\n"_ba << u"Row 2: \"targets\" is not what it should be."_s;
}

void TestCodebookFile::csvRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto read = codebookFromCsv(bytes, u"x.csv"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().text, text);
}

void TestCodebookFile::csvRowsAreRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << "a,b\nc,d"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("all line ends") << "a\r\nb\rc\n\n"_ba << Rows{{u"a"_s}, {u"b"_s}, {u"c"_s}};
    QTest::newRow("quotes") << "\"a,\"\"b\"\"\",\"c\nd\""_ba << Rows{{u"a,\"b\""_s, u"c\nd"_s}};
    QTest::newRow("a mark in the middle") << "a\"b,c"_ba << Rows{{u"a\"b"_s, u"c"_s}};
    QTest::newRow("empty cells") << ",\n"_ba << Rows{{QString(), QString()}};
    QTest::newRow("byte order mark") << "\xef\xbb\xbfname\n"_ba << Rows{{u"name"_s}};
}

void TestCodebookFile::csvRowsAreRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(*csvRows(bytes), rows);
    QByteArray again;
    for (const QStringList &row : rows)
        again += csvRow(row);
    QCOMPARE(*csvRows(again), rows);
}

void TestCodebookFile::jsonKeepsEverything()
{
    const Codebook codebook = usedCodebook();
    const QByteArray bytes = codebookToJson(codebook);
    const auto read = codebookFromJson(bytes, u"x.json"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->codebook, codebook);
    QCOMPARE(codebookToJson(read->codebook), bytes);
    for (const QByteArray &wrong : {"{"_ba, "{}"_ba, R"({"schema":"tellings-codebook/2"})"_ba,
                                    R"({"schema":"tellings-codebook/1","codes":[{"name":"a"}]})"_ba,
                                    R"({"schema":"tellings-codebook/1","codes":[],"history":[{"change":"eaten"}]})"_ba})
        QVERIFY2(!codebookFromJson(wrong, u"x.json"_s), wrong.constData());
}

/// What a format says it can carry comes back; where it cannot, it says so.
void TestCodebookFile::roundTrips()
{
    std::mt19937 random(4);
    for (int round = 0; round < 80; ++round) {
        const Codebook codebook = randomCodebook(random, 50);
        QCOMPARE(codebookFromJson(codebookToJson(codebook), QString())->codebook, codebook);
        const CodebookBytes csv = codebookToCsv(codebook);
        const auto fromCsv = codebookFromCsv(csv.bytes, QString());
        QVERIFY2(fromCsv.has_value(), fromCsv ? "" : qPrintable(fromCsv.error().text));
        QCOMPARE(fromCsv->codebook.codes(), codebook.codes());
        if (codebook.codes().isEmpty())
            continue;
        const auto qdc = codebookToQdc(codebook);
        const auto fromQdc = codebookFromQdc(qdc->bytes, QString());
        QVERIFY2(fromQdc.has_value(), fromQdc ? "" : qPrintable(fromQdc.error().text));
        QCOMPARE(qdc->losses, codebookLosses(codebook, fromQdc->codebook));
        if (!keysOf(qdc->losses).contains(u"code"_s))
            QCOMPARE(fromQdc->codebook.codes(), codebook.codes());
    }
}

void TestCodebookFile::damagedFiles()
{
    std::mt19937 random(21);
    const Codebook codebook = usedCodebook();
    const QByteArray qdc = codebookToQdc(codebook)->bytes;
    const QByteArray csv = codebookToCsv(codebook).bytes;
    const QByteArray json = codebookToJson(codebook);
    int read = 0;
    const auto check = [&](const std::expected<ReadCodebook, Error> &result) {
        read += result ? 1 : 0;
        return result ? codebookProblems(result->codebook.codes()).isEmpty() : !result.error().text.isEmpty();
    };
    for (int round = 0; round < 1500; ++round) {
        QVERIFY(check(codebookFromQdc(damaged(qdc, random), u"x"_s)));
        QVERIFY(check(codebookFromCsv(damaged(csv, random), u"x"_s)));
        QVERIFY(check(codebookFromJson(damaged(json, random), u"x"_s)));
    }
    QVERIFY(read > 100); // some of it is still a codebook, and is one in order
}

QTEST_GUILESS_MAIN(TestCodebookFile)
#include "tst_codebookfile.moc"
