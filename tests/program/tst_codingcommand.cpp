// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingcommandline.h"
#include "models/coding/csvtext.h"
#include "models/exchange/codingfile.h"
#include "models/store/storystore.h"
#include "tests/coding/codingfixture.h"
#include "tests/program/program.h"

#include <QJsonArray>
#include <QTest>

using namespace tellings;
using namespace tellings::test;
using namespace Qt::StringLiterals;

/// `tellings coding`.
class TestCodingCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheCommand();
    void wrongUsage_data();
    void wrongUsage();
    void exports_data();
    void exports();
    void exportsATable();
    void measuresAgreement_data();
    void measuresAgreement();
    void writesToAFile();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helpNamesIt();
    void reportsOnIt();
    void archivesSayWhatTheyLack();

private:
    /// "hall.tellings", coded by ada and ben.
    static void makeStory(Program &program);
};

void TestCodingCommand::makeStory(Program &program)
{
    const StoreOptions options{u"Ada"_s, program.path(u"safe"_s)};
    const StoryContents contents = hallContents();
    QVERIFY(StoryStore::create(program.path(u"hall.tellings"_s), kept(contents, smallCodebook(), hallCodings(contents)),
                               options));
    QVERIFY(StoryStore::create(program.path(u"plain.tellings"_s), contents, options));
    program.setEnvironment(u"XDG_DATA_HOME"_s, program.path(u"data"_s));
}

void TestCodingCommand::readsTheCommand()
{
    const auto command =
        CommandLine::parse({u"tellings"_s, u"coding"_s, u"a.tellings"_s, u"--agreement"_s, u"--coder"_s, u"ada"_s,
                            u"--coder=ben"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"x"_s});
    QVERIFY(command && std::holds_alternative<CodingOutput>(*command));
    const auto &coding = std::get<CodingOutput>(*command);
    QCOMPARE(coding.story, u"a.tellings"_s);
    QVERIFY(coding.agreement);
    QCOMPARE(coding.coders, (QStringList{u"ada"_s, u"ben"_s}));
    QCOMPARE(coding.format, OutputFormat::Csv);
    QCOMPARE(coding.output, u"x"_s);
}

void TestCodingCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("nothing wanted") << QStringList{u"a"_s};
    QTest::newRow("two stories") << QStringList{u"a"_s, u"b"_s, u"--agreement"_s};
    QTest::newRow("both at once") << QStringList{u"a"_s, u"--agreement"_s, u"--export"_s, u"x.csv"_s};
    QTest::newRow("unknown ending") << QStringList{u"a"_s, u"--export"_s, u"x.doc"_s};
    QTest::newRow("no ending") << QStringList{u"a"_s, u"--export"_s, u""_s};
    QTest::newRow("coders of an export") << QStringList{u"a"_s, u"--export"_s, u"x.csv"_s, u"--coder"_s, u"ada"_s};
    QTest::newRow("unknown format") << QStringList{u"a"_s, u"--agreement"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("empty output") << QStringList{u"a"_s, u"--agreement"_s, u"-o"_s, u""_s};
}

void TestCodingCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto command = CommandLine::parse(QStringList{u"tellings"_s, u"coding"_s} + arguments);
    QVERIFY(!command);
    QCOMPARE(command.error().hint(), u"Try 'tellings coding --help'."_s);
}

void TestCodingCommand::exports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("lost"); // one of the lines
    QTest::newRow("REFI-QDA") << u"out.qdpx"_s << "out.qdpx: not carried over: "_ba;
    QTest::newRow("web annotations") << u"out.jsonld"_s << "out.jsonld: not carried over: "_ba;
}

void TestCodingCommand::exports()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, lost);
    Program program;
    makeStory(program);
    const Ended ended = program.run({u"coding"_s, u"hall.tellings"_s, u"--export"_s, file});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    for (const QByteArray &line : ended.out.trimmed().split('\n'))
        QVERIFY2(line.startsWith(lost), line.constData());
    const auto store = StoryStore::openReadOnly(program.path(u"hall.tellings"_s), {u"Ada"_s, program.path(u"safe"_s)});
    QVERIFY(store);
    const auto read = readCodingFile(program.path(file), (*store)->contents());
    QVERIFY(read);
    QCOMPARE(read->project.codings.size(), codingsIn((*store)->contents()).codings.size());
}

void TestCodingCommand::exportsATable()
{
    Program program;
    makeStory(program);
    const Ended ended = program.run({u"coding"_s, u"hall.tellings"_s, u"--export=out.csv"_s});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(csvRows(program.read(u"out.csv"_s))->size() > 10);
    QCOMPARE(csvRows(program.read(u"out-codebook.csv"_s))->size(), 6);
}

void TestCodingCommand::measuresAgreement_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("text") << u"text"_s << "Agreement of ada, ben\n"_ba;
    QTest::newRow("csv") << u"csv"_s << "code,code_name,outlet,unit,statistic"_ba;
    QTest::newRow("json") << u"json"_s << "{"_ba;
}

void TestCodingCommand::measuresAgreement()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begin);
    Program program;
    makeStory(program);
    const Ended ended = program.run({u"coding"_s, u"hall.tellings"_s, u"--agreement"_s, u"--format"_s, format});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.out.startsWith(begin), ended.out.left(200).constData());
    if (format == u"json"_s)
        QCOMPARE(ended.json().value(u"rows"_s).toArray().size(), 53);
    if (format == u"csv"_s)
        QCOMPARE(csvRows(ended.out)->size(), 54);
    if (format == u"text"_s)
        QVERIFY(ended.out.contains("Krippendorff's alpha, ordinal"));
}

void TestCodingCommand::writesToAFile()
{
    Program program;
    makeStory(program);
    const Ended ended = program.run({u"coding"_s, u"hall.tellings"_s, u"--agreement"_s, u"--coder"_s, u"ben"_s,
                                     u"--coder"_s, u"ada"_s, u"-o"_s, u"out.txt"_s});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY(program.read(u"out.txt"_s).startsWith("Agreement of ben, ada\n"));
}

void TestCodingCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no such story") << QStringList{u"none.tellings"_s, u"--agreement"_s} << "none.tellings: "_ba;
    QTest::newRow("nobody coded") << QStringList{u"plain.tellings"_s, u"--agreement"_s}
                                  << "plain.tellings: Nobody has coded in this story."_ba;
    QTest::newRow("unknown coder") << QStringList{u"hall.tellings"_s, u"--agreement"_s, u"--coder"_s, u"zoe"_s}
                                   << "hall.tellings: Nobody named 'zoe' has coded in this story."_ba;
    QTest::newRow("one coder") << QStringList{u"hall.tellings"_s, u"--agreement"_s, u"--coder"_s, u"ada"_s}
                               << "hall.tellings: Agreement needs two coders, and there is one: ada."_ba;
    QTest::newRow("no folder") << QStringList{u"hall.tellings"_s, u"--export"_s, u"no/such/x.qdpx"_s}
                               << "no/such/x.qdpx: "_ba;
}

void TestCodingCommand::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, complaint);
    Program program;
    makeStory(program);
    const Ended ended = program.run(QStringList{u"coding"_s} + arguments);
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("tellings: " + complaint), ended.err.constData());
}

void TestCodingCommand::helpNamesIt()
{
    Program program;
    QVERIFY(program.run({u"--help"_s}).out.contains("tellings coding STORY.tellings --agreement"));
    const Ended own = program.run({u"coding"_s, u"--help"_s});
    QCOMPARE(own.exitCode, 0);
    for (const QByteArray &option : {"--export"_ba, "--agreement"_ba, "--coder"_ba, "--format"_ba})
        QVERIFY(own.out.contains(option));
}

/// A report of a story file tells of what was coded in it.
void TestCodingCommand::reportsOnIt()
{
    Program program;
    makeStory(program);
    const Ended ended = program.run({u"report"_s, u"--preset=research"_s, u"-o"_s, u"out.md"_s, u"hall.tellings"_s});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    const QByteArray all = program.read(u"out.md"_s);
    for (const QByteArray &part : {"## Annotations"_ba, "### Where coders differ"_ba, "ben: Blame, Tone"_ba,
                                   "## Agreement of the coders"_ba, "Percent agreement"_ba})
        QVERIFY2(all.contains(part), all.constData());
    QCOMPARE(program
                 .run({u"report"_s, u"--sections=annotations"_s, u"--anonymous-coders"_s, u"-o"_s, u"out.md"_s,
                       u"hall.tellings"_s})
                 .exitCode,
             0);
    const QByteArray hidden = program.read(u"out.md"_s);
    QVERIFY(hidden.contains("Coder 2: Blame, Tone"));
    QVERIFY(!hidden.contains("ben") && !hidden.contains("ada"));
    QCOMPARE(program.run({u"report"_s, u"--preset=research"_s, u"-o"_s, u"out.md"_s, u"plain.tellings"_s}).exitCode, 0);
    QVERIFY(!program.read(u"out.md"_s).contains("## Annotations"));
    QVERIFY(program.read(u"out.md"_s).contains("Nothing was coded by hand."));
}

void TestCodingCommand::archivesSayWhatTheyLack()
{
    Program program;
    makeStory(program);
    const Ended ended =
        program.run({u"report"_s, u"--preset=research"_s, u"--pdfa"_s, u"-o"_s, u"out.pdf"_s, u"hall.tellings"_s});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.err.startsWith("tellings: out.pdf: PDF/A holds no other files"), ended.err.constData());
    QVERIFY(program.read(u"out.pdf"_s).contains("pdfaid:part"));
    QVERIFY(!program.read(u"out.pdf"_s).contains("/EmbeddedFile"));
}

QTEST_GUILESS_MAIN(TestCodingCommand)
#include "tst_codingcommand.moc"
