// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

/// Arguments to commands, without a process.
class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheWindow();
    void comparesFiles();
    void comparesPairs();
    void writesReports();
    void takesReportOptions();
    void takesSettings();
    void endsOptions();
    void letsQtHaveItsOptions();
    void showsHelpAndVersion();
    void refuses_data();
    void refuses();

private:
    template <typename T>
    T parsed(const QStringList &arguments)
    {
        const auto command = CommandLine::parse(QStringList{u"/usr/bin/tellings"_s} + arguments);
        if (!command)
            QTest::qFail(qPrintable(command.error().text), __FILE__, __LINE__);
        else if (const T *value = std::get_if<T>(&*command))
            return *value;
        else
            QTest::qFail("another command than expected", __FILE__, __LINE__);
        return T{};
    }
};

void TestCommandLine::opensTheWindow()
{
    QCOMPARE(parsed<ShowWindow>({}).paths, QStringList());
    QCOMPARE(parsed<ShowWindow>({u"a.txt"_s, u"folder"_s}).paths, (QStringList{u"a.txt"_s, u"folder"_s}));
    // A file named like a subcommand is reached by its path.
    QCOMPARE(parsed<ShowWindow>({u"./compare"_s}).paths, QStringList{u"./compare"_s});
    QCOMPARE(parsed<ShowWindow>({u"a.txt"_s, u"compare"_s}).paths, (QStringList{u"a.txt"_s, u"compare"_s}));
}

void TestCommandLine::comparesFiles()
{
    const auto plain = parsed<CompareFiles>({u"compare"_s, u"b.txt"_s, u"a.txt"_s});
    QCOMPARE(plain.paths, (QStringList{u"b.txt"_s, u"a.txt"_s}));
    QCOMPARE(plain.format, OutputFormat::Text);
    QCOMPARE(plain.output, QString());
    QCOMPARE(plain.settings, CompareSettings());

    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"--format"_s, u"json"_s, u"a"_s}).format, OutputFormat::Json);
    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"a"_s, u"--format=csv"_s}).format, OutputFormat::Csv);
    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"--format"_s, u"text"_s, u"a"_s}).format, OutputFormat::Text);
    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"-o"_s, u"x.json"_s, u"a"_s}).output, u"x.json"_s);
}

void TestCommandLine::comparesPairs()
{
    const auto pairs = parsed<ComparePairs>({u"compare"_s, u"--pairs"_s, u"p.tsv"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(pairs.list, u"p.tsv"_s);
    QCOMPARE(pairs.output, QString());
    QCOMPARE(parsed<ComparePairs>({u"compare"_s, u"--pairs=p.tsv"_s, u"-o"_s, u"o"_s}).output, u"o"_s);
}

void TestCommandLine::writesReports()
{
    const auto pdf = parsed<WriteReport>({u"report"_s, u"-o"_s, u"out/r.pdf"_s, u"a"_s, u"b"_s});
    QCOMPARE(pdf.output, u"out/r.pdf"_s);
    QCOMPARE(pdf.paths, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(parsed<WriteReport>({u"report"_s, u"a"_s, u"--output=R.HTML"_s}).output, u"R.HTML"_s);
}

void TestCommandLine::takesReportOptions()
{
    const auto planFrom = [this](const QString &options) {
        return parsed<WriteReport>(u"report -o r.pdf a b "_s.append(options).split(u' ', Qt::SkipEmptyParts)).plan;
    };
    QCOMPARE(planFrom({}), planOf(ReportPreset::Full));
    QCOMPARE(planFrom(u"--preset Editor"_s), planOf(ReportPreset::Editor));
    const ReportPlan plan = planFrom(u"--preset research --sections method,passages --paper a3 --landscape --columns 4 "
                                     "--greyscale --outlets 3,1 --ours 3 --min-outlets 4 --anonymous --quote-words 20 "
                                     "--title Wall --logo l.png --pdfa --anonymous-coders"_s);
    const ReportPlan wanted{.sections = {ReportSection::Method, ReportSection::Passages},
                            .title = u"Wall"_s,
                            .logo = u"l.png"_s,
                            .paper = PaperSize::A3,
                            .direction = PaperDirection::Landscape,
                            .columns = 4,
                            .palette = ReportPalette::Grey,
                            .outlets = {2, 0},
                            .filter = {.fewestOutlets = 4},
                            .ours = 2,
                            .anonymous = true,
                            .anonymousCoders = true,
                            .attachData = true,
                            .archive = true,
                            .mostQuotedWords = 20};
    QCOMPARE(plan, wanted);
}

void TestCommandLine::takesSettings()
{
    const QStringList settings{u"--shortest-run"_s, u"8"_s, u"--rewording"_s, u"0.25"_s, u"--with-furniture"_s,
                               u"--beside-copy"_s,  u"12"_s};
    const CompareSettings wanted{.shortestRun = 8, .rewording = 0.25, .leaveOutFurniture = false, .besideCopy = 12};
    QCOMPARE(parsed<CompareFiles>(QStringList{u"compare"_s, u"a"_s} + settings).settings, wanted);
    QCOMPARE(parsed<ComparePairs>(QStringList{u"compare"_s, u"--pairs"_s, u"p"_s} + settings).settings, wanted);
    QCOMPARE(parsed<WriteReport>(QStringList{u"report"_s, u"-o"_s, u"r.pdf"_s, u"a"_s} + settings).settings, wanted);
    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"a"_s}).settings, CompareSettings());
    QCOMPARE(parsed<ComparePairs>({u"compare"_s, u"--pairs"_s, u"p"_s}).settings, CompareSettings{.besideCopy = 25});
    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"a"_s, u"--rewording"_s, u"0"_s}).settings.rewording, 0.0);
    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"a"_s, u"--rewording"_s, u"1"_s}).settings.rewording, 1.0);
}

void TestCommandLine::endsOptions()
{
    QCOMPARE(parsed<CompareFiles>({u"compare"_s, u"--"_s, u"--format"_s, u"-o"_s}).paths,
             (QStringList{u"--format"_s, u"-o"_s}));
    QCOMPARE(parsed<ShowWindow>({u"--"_s, u"--help"_s}).paths, QStringList{u"--help"_s});
}

void TestCommandLine::letsQtHaveItsOptions()
{
    QCOMPARE(parsed<ShowWindow>({u"-platform"_s, u"offscreen"_s, u"a.txt"_s}).paths, QStringList{u"a.txt"_s});
    QCOMPARE(parsed<ShowWindow>({u"-style"_s, u"fusion"_s, u"-reverse"_s, u"a.txt"_s}).paths, QStringList{u"a.txt"_s});
}

void TestCommandLine::showsHelpAndVersion()
{
    for (const QString &option : {u"-h"_s, u"--help"_s}) {
        QVERIFY(parsed<ShowText>({option}).text.contains(u"tellings compare"_s));
        QVERIFY(parsed<ShowText>({u"compare"_s, option}).text.contains(u"--pairs"_s));
        QVERIFY(parsed<ShowText>({u"report"_s, option}).text.contains(u"OUT.pdf"_s));
    }
    // Every text begins with how to call the program by its plain name, wherever it was started from.
    QVERIFY(parsed<ShowText>({u"compare"_s, u"--help"_s}).text.startsWith(u"Usage:\n  tellings compare"_s));
    QVERIFY(!parsed<ShowText>({u"--help"_s}).text.contains(u"-platform"_s));
    for (const QString &option : {u"-v"_s, u"--version"_s})
        QCOMPARE(parsed<ShowText>({option}).text, u"tellings " TELLINGS_VERSION "\n"_s);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the message has to name
    QTest::addColumn<QString>("help"); // which help the hint is for

    const auto row = [](const char *name, const QString &arguments, const QString &named) {
        const QStringList list = arguments.split(u' ');
        const bool sub = list.first() == u"compare"_s || list.first() == u"report"_s;
        QTest::newRow(name) << list << named << (sub ? u"tellings "_s + list.first() : u"tellings"_s);
    };
    row("unknown option", u"--frobnicate"_s, u"frobnicate"_s);
    row("unknown option, compare", u"compare --frobnicate a b"_s, u"frobnicate"_s);
    row("unknown option, report", u"report --frobnicate -o r.pdf a b"_s, u"frobnicate"_s);
    row("option of another subcommand", u"report --format json -o r.pdf a b"_s, u"format"_s);
    row("window with an option of compare", u"--format json a"_s, u"format"_s);
    row("unknown format", u"compare --format xml a b"_s, u"xml"_s);
    row("format in capitals", u"compare --format JSON a b"_s, u"JSON"_s);
    row("empty format", u"compare --format= a b"_s, u"''"_s);
    row("format without a value", u"compare a b --format"_s, u"--format"_s);
    row("no files", u"compare"_s, u"No files"_s);
    row("no files, json", u"compare --format json"_s, u"No files"_s);
    row("standard input", u"compare - b"_s, u"'-'"_s);
    row("jsonl without pairs", u"compare --format jsonl a b"_s, u"--pairs"_s);
    row("pairs and files", u"compare --pairs p.tsv a.txt"_s, u"a.txt"_s);
    row("pairs as text", u"compare --pairs p.tsv --format text"_s, u"text"_s);
    row("pairs without a list", u"compare --pairs"_s, u"--pairs"_s);
    row("pairs from standard input", u"compare --pairs -"_s, u"--pairs"_s);
    row("output without a name", u"compare a b -o"_s, u"o"_s);
    row("output with an empty name", u"compare a b --output="_s, u"-o"_s);
    row("report without output", u"report a b"_s, u"-o"_s);
    row("report without ending", u"report -o out a b"_s, u"out"_s);
    row("report with another ending", u"report -o out.docx a b"_s, u"out.docx"_s);
    row("unknown preset", u"report -o r.pdf --preset short a b"_s, u"editor, full, research"_s);
    row("unknown section", u"report -o r.pdf --sections text,index a b"_s, u"index"_s);
    row("unknown paper", u"report -o r.pdf --paper A5 a b"_s, u"A5"_s);
    row("both ways up", u"report -o r.pdf --landscape --portrait a b"_s, u"--portrait"_s);
    row("no columns", u"report -o r.pdf --columns 0 a b"_s, u"--columns"_s);
    row("an outlet twice", u"report -o r.pdf --outlets 1,2,1 a b"_s, u"1,2,1"_s);
    row("no number", u"report -o r.pdf --ours Herald a b"_s, u"Herald"_s);
    row("too few outlets", u"report -o r.pdf --min-outlets 1 a b"_s, u"--min-outlets"_s);
    row("each of no kind", u"report --each docx -o out a b"_s, u"docx"_s);
    row("each, nowhere", u"report --each pdf a b"_s, u"-o FOLDER"_s);
    row("an archive with files", u"report -o r.pdf --pdfa --attach data a b"_s, u"--attach"_s);
    row("an archive that is no PDF", u"report -o r.html --pdfa a b"_s, u"--pdfa"_s);
    row("archives that are no PDF", u"report --each md -o out --pdfa a b"_s, u"--pdfa"_s);
    row("no words", u"report -o r.pdf --quote-words 0 a b"_s, u"--quote-words"_s);
    row("a report to check, and settings", u"compare --verify r.pdf --shortest-run 7 a b"_s, u"--shortest-run"_s);
    row("a report to check, and no files", u"compare --verify r.pdf"_s, u"No files"_s);
    row("report without files", u"report -o out.pdf"_s, u"No files"_s);
    row("shortest run too short", u"compare --shortest-run 1 a b"_s, u"'1'"_s);
    row("shortest run too long", u"compare --shortest-run 101 a b"_s, u"'101'"_s);
    row("beside copy negative", u"compare --beside-copy=-1 a b"_s, u"'-1'"_s);
    row("beside copy too long", u"compare --beside-copy 101 a b"_s, u"'101'"_s);
    row("beside copy no number", u"compare --beside-copy all a b"_s, u"'all'"_s);
    row("shortest run no number", u"compare --shortest-run five a b"_s, u"'five'"_s);
    row("shortest run no whole number", u"compare --shortest-run 5.5 a b"_s, u"'5.5'"_s);
    row("rewording below", u"compare --rewording=-0.1 a b"_s, u"'-0.1'"_s);
    row("rewording above", u"compare --rewording 1.1 a b"_s, u"'1.1'"_s);
    row("rewording no number", u"compare --rewording nan a b"_s, u"'nan'"_s);
    row("rewording with a comma", u"compare --rewording 0,5 a b"_s, u"'0,5'"_s);
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QFETCH(QString, help);
    const auto command = CommandLine::parse(QStringList{u"tellings"_s} + arguments);
    QVERIFY(!command.has_value());
    QVERIFY2(command.error().text.contains(named), qPrintable(command.error().text));
    QCOMPARE(command.error().hint(), u"Try '"_s + help + u" --help'."_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
