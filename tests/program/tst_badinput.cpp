// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/program/program.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tellings::test;
using namespace Qt::StringLiterals;

/// Everything that can be wrong with what the program is given and where it has to write: a message that names the
/// file, the right exit code, nothing on standard output, and no file made or lost.
class TestBadInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesInput_data();
    void refusesInput();
    void refusesOutput_data();
    void refusesOutput();
    void refusesFullStandardOutput_data();
    void refusesFullStandardOutput();
    void refusesClosedStandardOutput();
    void wrongUsage_data();
    void wrongUsage();
    void unreadableFile();
    void unwritableFolder();
    void nameThatIsNotUtf8();
    void neverOverwritesAnArticle();
    void keepsAFormerFileWhenTheRunFails();
    void fiftyMegabytes_data();
    void fiftyMegabytes();
};

static void writeInputs(const Program &program)
{
    program.write(u"a.txt"_s, northern);
    program.write(u"b.txt"_s, southern);
    program.write(u"empty.txt"_s, "");
    program.write(u"blank.txt"_s, " \n\n\t\r\n");
    program.write(u"binary.txt"_s,
                  QByteArray("\x7F"
                             "ELF\0\0\1\2\0\0\0\xFF\xFE\0\3\0\0",
                             18)
                      .repeated(50));
    program.write(u"picture.jpg"_s, QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\2\0\0\1\0\1\0\0", 20));
    program.write(u"two/a.txt"_s, northern);
    program.write(u"two/b.txt"_s, southern);
    program.write(u"one/a.txt"_s, northern);
    program.write(u"pictures/picture.jpg"_s, QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10));
    program.write(u"spoiled/a.txt"_s, northern);
    program.write(u"spoiled/b.txt"_s, southern);
    program.write(u"spoiled/c.txt"_s, "");
    QDir(program.path({})).mkpath(u"void"_s);
    QFile::link(u"nowhere.txt"_s, program.path(u"dangling.txt"_s));
    QFile::link(u"a.txt"_s, program.path(u"alias.txt"_s));
}

void TestBadInput::refusesInput_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("named");

    const auto row = [](const char *name, const QStringList &paths, const QString &named) {
        QTest::newRow(name) << paths << named;
    };
    row("missing file", {u"a.txt"_s, u"missing.txt"_s}, u"missing.txt"_s);
    row("missing first", {u"missing.txt"_s, u"a.txt"_s, u"b.txt"_s}, u"missing.txt"_s);
    row("missing folder", {u"nowhere/"_s, u"a.txt"_s}, u"nowhere/"_s);
    row("dangling link", {u"a.txt"_s, u"b.txt"_s, u"dangling.txt"_s}, u"dangling.txt"_s);
    row("empty folder", {u"void"_s}, u"void"_s);
    row("folder without articles", {u"pictures"_s}, u"pictures"_s);
    row("folder without articles beside files", {u"a.txt"_s, u"b.txt"_s, u"void"_s}, u"void"_s);
    row("empty file", {u"a.txt"_s, u"b.txt"_s, u"empty.txt"_s}, u"empty.txt"_s);
    row("white space alone", {u"a.txt"_s, u"b.txt"_s, u"blank.txt"_s}, u"blank.txt"_s);
    row("binary file", {u"a.txt"_s, u"b.txt"_s, u"binary.txt"_s}, u"binary.txt"_s);
    row("picture", {u"a.txt"_s, u"b.txt"_s, u"picture.jpg"_s}, u"picture.jpg"_s);
    row("device", {u"a.txt"_s, u"b.txt"_s, u"/dev/zero"_s}, u"/dev/zero"_s);
    row("bad file in a folder", {u"spoiled"_s}, u"c.txt"_s);
    row("one article", {u"a.txt"_s}, u"a.txt"_s);
    row("one article in a folder", {u"one"_s}, u"one"_s);
    row("the same file twice", {u"a.txt"_s, u"b.txt"_s, u"a.txt"_s}, u"a.txt"_s);
    row("the same file by another path", {u"a.txt"_s, u"b.txt"_s, u"./two/../a.txt"_s}, u"./two/../a.txt"_s);
    row("the same file by a link", {u"a.txt"_s, u"b.txt"_s, u"alias.txt"_s}, u"alias.txt"_s);
    row("file and its folder", {u"two/a.txt"_s, u"two"_s}, u"a.txt"_s);
}

void TestBadInput::refusesInput()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, named);
    Program program;
    writeInputs(program);

    const QList<QStringList> commands{
        {u"compare"_s},
        {u"compare"_s, u"--format"_s, u"json"_s},
        {u"compare"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"out.csv"_s},
        {u"report"_s, u"-o"_s, u"out.pdf"_s},
        {u"report"_s, u"-o"_s, u"out.html"_s},
    };
    for (const QStringList &command : commands) {
        const Ended ended = program.run(command + paths);
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.startsWith("tellings: "), ended.err.constData());
        QVERIFY2(ended.err.contains(named.toUtf8() + ": "), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(!QFile::exists(program.path(command.last())));
    }
}

void TestBadInput::refusesOutput_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("output");
    const QStringList compare{u"compare"_s, u"--format"_s, u"json"_s};
    QTest::newRow("compare, missing folder") << compare << u"nowhere/out.json"_s;
    QTest::newRow("compare, a folder") << compare << u"two"_s;
    QTest::newRow("compare, below a file") << compare << u"a.txt/out.json"_s;
    QTest::newRow("compare, full disk") << compare << u"/dev/full"_s;
    QTest::newRow("report, missing folder") << QStringList{u"report"_s} << u"nowhere/out.pdf"_s;
    QTest::newRow("report, missing folder, html") << QStringList{u"report"_s} << u"nowhere/out.html"_s;
    QTest::newRow("report, a folder") << QStringList{u"report"_s} << u"folder.pdf"_s;
    QTest::newRow("report, below a file") << QStringList{u"report"_s} << u"a.txt/out.pdf"_s;
    QTest::newRow("report, full disk") << QStringList{u"report"_s} << u"full.pdf"_s;
    QTest::newRow("report, full disk, html") << QStringList{u"report"_s} << u"full.html"_s;
}

void TestBadInput::refusesOutput()
{
    QFETCH(QStringList, command);
    QFETCH(QString, output);
    Program program;
    writeInputs(program);
    QDir(program.path({})).mkpath(u"folder.pdf"_s);
    QFile::link(u"/dev/full"_s, program.path(u"full.pdf"_s));
    QFile::link(u"/dev/full"_s, program.path(u"full.html"_s));
    const Ended ended = program.run(command + QStringList{u"-o"_s, output, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("tellings: " + output.toUtf8() + ": "), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
    if (output.contains(u"full"_s))
        QVERIFY2(ended.err.contains("No space left on device"), ended.err.constData());
    QCOMPARE(program.read(u"a.txt"_s), northern);
    // A device stays a device: the program must not put a file in its place.
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QVERIFY(!output.startsWith(u"full"_s) || QFileInfo(program.path(output)).isSymLink());
}

void TestBadInput::refusesFullStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *format : {"text", "json", "csv"})
        QTest::newRow(format) << QStringList{u"compare"_s, u"--format"_s, QString::fromLatin1(format), u"a.txt"_s,
                                             u"b.txt"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
}

void TestBadInput::refusesFullStandardOutput()
{
    QFETCH(QStringList, arguments);
    Program program;
    writeInputs(program);
    program.process().setStandardOutputFile(u"/dev/full"_s);
    const Ended ended = program.run(arguments);
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.err, QByteArray("tellings: standard output: No space left on device\n"));
}

void TestBadInput::refusesClosedStandardOutput()
{
    Program program;
    writeInputs(program);
    const Ended closed = program.runInShell(u"exec \"$0\" \"$@\" >&-"_s, {u"compare"_s, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(closed.exitCode, 1);
    QVERIFY2(closed.err.startsWith("tellings: standard output: "), closed.err.constData());
    // With all three closed there is nobody to tell, but the inputs must not become the output.
    const Ended silent =
        program.runInShell(u"exec \"$0\" \"$@\" <&- >&- 2>&-"_s, {u"compare"_s, u"a.txt"_s, u"b.txt"_s});
    QCOMPARE(silent.exitCode, 1);
    QCOMPARE(program.read(u"a.txt"_s), northern);
    QCOMPARE(program.read(u"b.txt"_s), southern);
}

void TestBadInput::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("help");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << QByteArray("tellings --help");
    QTest::newRow("unknown option, compare")
        << QStringList{u"compare"_s, u"--frobnicate"_s, u"a.txt"_s} << QByteArray("tellings compare --help");
    QTest::newRow("unknown format") << QStringList{u"compare"_s, u"--format"_s, u"xml"_s, u"a.txt"_s}
                                    << QByteArray("tellings compare --help");
    QTest::newRow("no files") << QStringList{u"compare"_s} << QByteArray("tellings compare --help");
    QTest::newRow("report without output")
        << QStringList{u"report"_s, u"a.txt"_s, u"b.txt"_s} << QByteArray("tellings report --help");
    QTest::newRow("nameless") << QStringList{u"compare"_s, u"a.txt"_s, QString()}
                              << QByteArray("tellings compare --help");
    QTest::newRow("standard input") << QStringList{u"compare"_s, u"-"_s, u"b.txt"_s}
                                    << QByteArray("tellings compare --help");
}

void TestBadInput::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, help);
    Program program;
    writeInputs(program);
    const Ended ended = program.run(arguments);
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("tellings: "), ended.err.constData());
    QVERIFY2(ended.err.endsWith("Try '" + help + "'.\n"), ended.err.constData());
}

#ifdef Q_OS_UNIX
/// Makes the program's next runs somebody without rights of their own, as root may read and write everything.
static void dropRights(Program &program)
{
    if (geteuid() != 0)
        return;
    QFile::setPermissions(program.path({}), QFile::permissions(program.path({})) | QFile::ReadOther | QFile::ExeOther);
    program.process().setChildProcessModifier([] {
        if (setgid(65534) != 0 || setuid(65534) != 0)
            _exit(99);
    });
}

void TestBadInput::unreadableFile()
{
    Program program;
    writeInputs(program);
    program.write(u"secret/c.txt"_s, southern);
    QFile::setPermissions(program.path(u"b.txt"_s), {});
    QFile::setPermissions(program.path(u"secret"_s), {});
    dropRights(program);
    if (Ended there = program.run({u"--version"_s}); !there.started || there.exitCode == 99)
        QSKIP("the program cannot be started without root's rights here");
    for (const QString &locked : {u"b.txt"_s, u"secret"_s}) {
        const Ended ended = program.run({u"compare"_s, u"a.txt"_s, locked});
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.err.startsWith("tellings: " + locked.toUtf8() + ": "), ended.err.constData());
    }
    QFile::setPermissions(program.path(u"secret"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestBadInput::unwritableFolder()
{
    Program program;
    writeInputs(program);
    QDir(program.path({})).mkpath(u"locked"_s);
    QFile::setPermissions(program.path(u"locked"_s),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    dropRights(program);
    if (Ended there = program.run({u"--version"_s}); !there.started || there.exitCode == 99)
        QSKIP("the program cannot be started without root's rights here");
    const QList<QStringList> commands{{u"compare"_s, u"-o"_s, u"locked/out.txt"_s},
                                      {u"report"_s, u"-o"_s, u"locked/out.pdf"_s},
                                      {u"report"_s, u"-o"_s, u"locked/out.html"_s}};
    for (const QStringList &command : commands) {
        const Ended ended = program.run(command + QStringList{u"a.txt"_s, u"b.txt"_s});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.err.startsWith("tellings: " + command.last().toUtf8() + ": "), ended.err.constData());
    }
    QCOMPARE(QDir(program.path(u"locked"_s)).entryList(QDir::Files).size(), 0);
}
#else
void TestBadInput::unreadableFile()
{
    QSKIP("needs a system with file modes");
}
void TestBadInput::unwritableFolder()
{
    QSKIP("needs a system with file modes");
}
#endif

void TestBadInput::nameThatIsNotUtf8()
{
    Program program;
    writeInputs(program);
    const Ended ended = program.runInShell(u"exec \"$0\" compare a.txt \"$(printf 'caf\\351.txt')\""_s, {});
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("tellings: caf") && ended.err.contains("not UTF-8"), ended.err.constData());
}

void TestBadInput::neverOverwritesAnArticle()
{
    Program program;
    writeInputs(program);
    for (const QString &output : {u"a.txt"_s, u"./two/../a.txt"_s, u"alias.txt"_s}) {
        const Ended ended = program.run({u"compare"_s, u"-o"_s, output, u"a.txt"_s, u"b.txt"_s});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.err.startsWith("tellings: " + output.toUtf8() + ": "), ended.err.constData());
        QCOMPARE(program.read(u"a.txt"_s), northern);
    }
    QCOMPARE(program.run({u"compare"_s, u"-o"_s, u"two/b.txt"_s, u"two"_s}).exitCode, 1);
    QCOMPARE(program.read(u"two/b.txt"_s), southern);
}

void TestBadInput::keepsAFormerFileWhenTheRunFails()
{
    Program program;
    writeInputs(program);
    program.write(u"out.pdf"_s, "former");
    program.write(u"out.json"_s, "former");
    QCOMPARE(program.run({u"report"_s, u"-o"_s, u"out.pdf"_s, u"a.txt"_s, u"missing.txt"_s}).exitCode, 1);
    QCOMPARE(program.run({u"compare"_s, u"-o"_s, u"out.json"_s, u"a.txt"_s, u"missing.txt"_s}).exitCode, 1);
    QCOMPARE(program.read(u"out.pdf"_s), "former");
    QCOMPARE(program.read(u"out.json"_s), "former");
}

void TestBadInput::fiftyMegabytes_data()
{
    QTest::addColumn<bool>("lines");
    QTest::newRow("in paragraphs") << true;
    QTest::newRow("in one line") << false;
}

/// Half a bookshelf by mistake: it ends, in the memory of an ordinary machine, with a result or a reason.
void TestBadInput::fiftyMegabytes()
{
    QFETCH(bool, lines);
    // Sanitizers make it some five times slower and reserve terabytes of address space: their builds get less text,
    // and no limit.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr qsizetype size = 10'000'000;
    const QString limit;
#else
    constexpr qsizetype size = 50'000'000;
    const QString limit = u"ulimit -v 4000000; "_s;
#endif
    QByteArray big;
    big.reserve(size + 1000);
    quint32 state = 20260101;
    while (big.size() < size) {
        for (int word = 0; word < 14; ++word) {
            state = state * 1664525U + 1013904223U;
            const quint32 rank = (state >> 16) % 251 * ((state >> 8) % 251);
            big += "w" + QByteArray::number(rank, 36) + ' ';
        }
        big.back() = '.';
        big += lines ? '\n' : ' ';
    }
    big += "The last ferry to Wexhaven was halted on Monday night after waves tore a gangway from the quay.\n";
    Program program;
    writeInputs(program);
    program.write(u"big.txt"_s, big);
    big = QByteArray();

    const Ended ended = program.runInShell(limit + u"exec \"$0\" \"$@\""_s,
                                           {u"compare"_s, u"--format"_s, u"csv"_s, u"a.txt"_s, u"big.txt"_s});
    QVERIFY2(ended.finished, ended.err.constData());
    if (ended.exitCode == 0) {
        QVERIFY2(ended.out.contains("waves tore a gangway"), "the shared sentence was not found");
        QCOMPARE(ended.err, QByteArray());
    } else {
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.err.startsWith("tellings: big.txt: "), ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
