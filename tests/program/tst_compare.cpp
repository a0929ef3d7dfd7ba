// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/program/program.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace tellings::test;
using namespace Qt::StringLiterals;

/// `compare`, `report`, help and version, as scripts use them.
class TestCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void printsFormats();
    void jsonFitsItsSchema_data();
    void jsonFitsItsSchema();
    void orderChangesNothing_data();
    void orderChangesNothing();
    void replaysCorrections();
    void runsAlikeTwice();
    void settingsReachTheEngine();
    void keepsFileNamesAsGiven();
    void needsNoDisplayAndNoPlugins();
    void isQuietInAnyLocale();
    void writesReports();
    void leavesWithItsReader();
    void helpAndVersion_data();
    void helpAndVersion();
    void windowWithoutADisplay();
};

static const QString sample = QStringLiteral(TELLINGS_SOURCE_DIR "/resources/sample");

static Ended compareJson(const QStringList &paths)
{
    Program program;
    return program.run(QStringList{u"compare"_s, u"--format"_s, u"json"_s} + paths);
}

static QStringList articlesIn(const QString &folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(folder + u'/' + name);
    return paths;
}

/// The stories that a test runs on: ours, and the real ones (no paths where they are absent).
static void storyRows()
{
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("sample") << articlesIn(sample);
    for (const char *name : {"huawei", "visit", "lawsuit"})
        QTest::newRow(name) << articlesIn(sharedFolder() + u"/stories/"_s + QString::fromLatin1(name));
}

void TestCompare::printsFormats()
{
    Program program;
    program.write(u"north.txt"_s, northern);
    program.write(u"south.txt"_s, southern);
    const QStringList files{u"north.txt"_s, u"south.txt"_s};

    const Ended json = program.run(QStringList{u"compare"_s, u"--format"_s, u"json"_s} + files);
    QCOMPARE(json.err, QByteArray());
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.json().value(u"schema"_s).toString(), u"tellings-compare/1"_s);
    const QJsonArray passages = json.json().value(u"passages"_s).toArray();
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages[0][u"relation"_s].toString(), u"verbatim"_s);
    const QByteArray shared =
        "The last ferry to Wexhaven was halted on Monday night after waves tore a gangway from the quay";
    const QJsonArray spans = passages[0][u"spans"_s].toArray();
    QCOMPARE(spans.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QByteArray &text = i == 0 ? northern : southern;
        const int start = spans[i][u"start"_s].toInt();
        const QByteArray span = text.sliced(start, spans[i][u"end"_s].toInt() - start);
        QVERIFY2(span.startsWith(shared) && span.size() <= shared.size() + 1, span.constData());
    }

    const Ended csv = program.run(QStringList{u"compare"_s, u"--format"_s, u"csv"_s} + files);
    QCOMPARE(csv.exitCode, 0);
    QVERIFY2(csv.out.startsWith("passage,relation,similarity,found_by,article,outlet,file,start,end,text\r\n"),
             csv.out.constData());
    QCOMPARE(csv.out.count("\r\n"), 3);

    const Ended text = program.run(QStringList{u"compare"_s} + files);
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("The last ferry to Wexhaven") && text.out.contains("North")
            && text.out.contains("South"));
    QCOMPARE(program.run(QStringList{u"compare"_s, u"--format"_s, u"text"_s} + files).out, text.out);

    const Ended file = program.run(QStringList{u"compare"_s, u"--format"_s, u"json"_s, u"-o"_s, u"o.json"_s} + files);
    QCOMPARE(file.exitCode, 0);
    QCOMPARE(file.out, QByteArray());
    QCOMPARE(program.read(u"o.json"_s), json.out);
}

void TestCompare::jsonFitsItsSchema_data()
{
    storyRows();
}

/// What design.md promises of every comparison, whatever is in it.
void TestCompare::jsonFitsItsSchema()
{
    QFETCH(QStringList, paths);
    if (paths.isEmpty())
        QSKIP("../shared is not beside the checkout");
    const Ended ended = compareJson(paths);
    QCOMPARE(ended.exitCode, 0);
    const QJsonObject result = ended.json();
    QVERIFY(!result[u"engine"_s][u"version"_s].toString().isEmpty());
    QVERIFY(result[u"engine"_s][u"settings"_s].isObject());

    QHash<QJsonValue, qsizetype> lengths; // by article id, in code points
    const QJsonArray articles = result[u"articles"_s].toArray();
    QCOMPARE(articles.size(), paths.size());
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const QJsonObject article = articles[i].toObject();
        QCOMPARE(article[u"file"_s].toString(), paths[i]);
        QCOMPARE(article[u"sha256"_s].toString().size(), 64);
        for (const QString &key : {u"id"_s, u"outlet"_s, u"headline"_s, u"published"_s, u"language"_s})
            QVERIFY2(article.contains(key), qPrintable(key));
        const qsizetype length = article[u"text"_s].toString().toUcs4().size();
        lengths.insert(article[u"id"_s], length);
        qsizetype last = 0;
        const QJsonArray paragraphs = article[u"paragraphs"_s].toArray();
        QVERIFY(!paragraphs.isEmpty());
        for (const QJsonValue &paragraph : paragraphs) {
            QVERIFY(last <= paragraph[u"start"_s].toInteger());
            QVERIFY(paragraph[u"start"_s].toInteger() < paragraph[u"end"_s].toInteger());
            QVERIFY(!paragraph[u"role"_s].toString().isEmpty());
            last = paragraph[u"end"_s].toInteger();
        }
        QVERIFY(last <= length);
    }
    QCOMPARE(lengths.size(), paths.size());

    const QStringList relations{u"verbatim"_s, u"edited"_s, u"reworded"_s};
    const auto checkSpans = [&](const QJsonValue &holder) {
        const QJsonArray spans = holder[u"spans"_s].toArray();
        QVERIFY(spans.size() >= 2);
        for (const QJsonValue &span : spans) {
            QVERIFY(lengths.contains(span[u"article"_s]));
            QVERIFY(0 <= span[u"start"_s].toInteger() && span[u"start"_s].toInteger() < span[u"end"_s].toInteger());
            QVERIFY(span[u"end"_s].toInteger() <= lengths[span[u"article"_s]]);
        }
    };
    const QJsonArray passages = result[u"passages"_s].toArray();
    QVERIFY(!passages.isEmpty());
    for (const QJsonValue &passage : passages) {
        QVERIFY(relations.contains(passage[u"relation"_s].toString()));
        QVERIFY(passage[u"similarity"_s].toDouble(-1) >= 0.0 && passage[u"similarity"_s].toDouble(-1) <= 1.0);
        QVERIFY(!passage[u"found_by"_s].toString().isEmpty());
        checkSpans(passage);
    }
    QVERIFY(result[u"repeats"_s].isArray());
    const QJsonArray repeats = result[u"repeats"_s].toArray();
    for (const QJsonValue &repeat : repeats)
        checkSpans(repeat);
}

/// A comparison without what the order of the files may change: ids, numbers, and the order of things.
static QJsonObject withoutOrder(const QJsonObject &result)
{
    QHash<QJsonValue, QString> files;
    QMap<QString, QJsonValue> articles;
    const QJsonArray given = result[u"articles"_s].toArray();
    for (const QJsonValue &value : given) {
        QJsonObject article = value.toObject();
        files.insert(article.take(u"id"_s), article[u"file"_s].toString());
        articles.insert(article[u"file"_s].toString(), article);
    }
    const auto unordered = [&files](const QJsonArray &holders) {
        QStringList texts;
        for (const QJsonValue &value : holders) {
            QJsonObject holder = value.toObject();
            holder.remove(u"number"_s); // ids stay whatever the order
            QStringList spans;
            const QJsonArray list = holder[u"spans"_s].toArray();
            for (const QJsonValue &span : list)
                spans.append(u"%1 %2-%3"_s.arg(files[span[u"article"_s]])
                                 .arg(span[u"start"_s].toInteger())
                                 .arg(span[u"end"_s].toInteger()));
            spans.sort();
            holder[u"spans"_s] = QJsonArray::fromStringList(spans);
            texts.append(QString::fromUtf8(QJsonDocument(holder).toJson(QJsonDocument::Compact)));
        }
        texts.sort();
        return QJsonArray::fromStringList(texts);
    };
    QJsonObject plain = result;
    plain[u"articles"_s] = QJsonArray::fromVariantList({});
    QJsonArray sorted;
    for (const QJsonValue &article : std::as_const(articles))
        sorted.append(article);
    plain[u"articles"_s] = sorted;
    for (const QString &part : {u"passages"_s, u"repeats"_s, u"quotes"_s, u"facts"_s}) {
        if (result.contains(part))
            plain[part] = unordered(result[part].toArray());
    }
    return plain;
}

void TestCompare::orderChangesNothing_data()
{
    storyRows();
}

void TestCompare::orderChangesNothing()
{
    QFETCH(QStringList, paths);
    if (paths.isEmpty())
        QSKIP("../shared is not beside the checkout");
    const QJsonObject first = compareJson(paths).json();
    QVERIFY(!first[u"passages"_s].toArray().isEmpty());
    const QJsonObject wanted = withoutOrder(first);

    QList<QStringList> orders;
    for (qsizetype turn = 1; turn < paths.size(); ++turn) {
        std::ranges::rotate(paths, paths.begin() + 1);
        orders.append(paths);
        orders.append(QStringList(paths.crbegin(), paths.crend()));
    }
    for (const QStringList &order : std::as_const(orders)) {
        const QJsonObject got = withoutOrder(compareJson(order).json());
        for (const QString &key : wanted.keys())
            QVERIFY2(got[key] == wanted[key], qPrintable(key + u" differ for "_s + order.join(u' ')));
        QCOMPARE(got.keys(), wanted.keys());
    }
}

void TestCompare::replaysCorrections()
{
    Program program;
    program.write(u"north.txt"_s, northern);
    program.write(u"south.txt"_s, southern);
    const QStringList compare{u"compare"_s,   u"--format"_s,  u"json"_s,     u"--corrections"_s,
                              u"hand.json"_s, u"north.txt"_s, u"south.txt"_s};
    const QByteArray span = R"({"article": "%1", "start": 0, "end": 40})";
    const QByteArray spans =
        QByteArray(span).replace("%1", "north.txt") + ", " + QByteArray(span).replace("%1", "gone.txt");
    program.write(u"hand.json"_s,
                  R"({"schema": "tellings-corrections/1", "corrections": [{"kind": "reject", "spans": [)" + spans
                      + "]}]}");
    const Ended ended = program.run(compare);
    QCOMPARE(ended.err, QByteArray());
    const QJsonArray outcomes = ended.json().value(u"corrections"_s).toArray();
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes[0][u"outcome"_s].toString(), u"not-replayed"_s);
    QVERIFY(outcomes[0][u"reason"_s].toString().contains(u"gone.txt"_s));

    program.write(u"hand.json"_s, "[]");
    const Ended wrong = program.run(compare);
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.out, QByteArray());
    QVERIFY2(wrong.err.startsWith("tellings: hand.json: "), wrong.err.constData());
}

void TestCompare::runsAlikeTwice()
{
    QCOMPARE(compareJson({sample}).out, compareJson({sample}).out);
}

void TestCompare::settingsReachTheEngine()
{
    const QJsonObject standard = compareJson({sample}).json();
    const QJsonObject strict = compareJson({sample, u"--shortest-run"_s, u"20"_s, u"--rewording"_s, u"0"_s}).json();
    QVERIFY(strict[u"engine"_s][u"settings"_s] != standard[u"engine"_s][u"settings"_s]);
    QVERIFY(!strict[u"passages"_s].toArray().isEmpty());
    QVERIFY(strict[u"passages"_s].toArray().size() < standard[u"passages"_s].toArray().size());
    const QJsonObject whole = compareJson({sample, u"--with-furniture"_s}).json();
    QVERIFY(whole[u"engine"_s][u"settings"_s] != standard[u"engine"_s][u"settings"_s]);
}

void TestCompare::keepsFileNamesAsGiven()
{
    Program program;
    program.write(u"a b/größe 文.txt"_s, northern);
    program.write(u"--format"_s, southern);
    QFile::rename(program.path(u"--format"_s), program.path(u"--format.txt"_s));
    const Ended ended =
        program.run({u"compare"_s, u"--format"_s, u"json"_s, u"--"_s, u"./a b/größe 文.txt"_s, u"--format.txt"_s});
    QCOMPARE(ended.err, QByteArray());
    const QJsonArray articles = ended.json().value(u"articles"_s).toArray();
    QCOMPARE(articles[0][u"file"_s].toString(), u"./a b/größe 文.txt"_s);
    QCOMPARE(articles[1][u"file"_s].toString(), u"--format.txt"_s);
}

void TestCompare::needsNoDisplayAndNoPlugins()
{
    Program program;
    program.setEnvironment(u"QT_PLUGIN_PATH"_s, u"/nonexistent"_s);
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"nonexistent"_s);
    const Ended ended = program.run({u"compare"_s, sample});
    QCOMPARE(ended.err, QByteArray());
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(program.run({u"--help"_s}).exitCode, 0);
    QCOMPARE(program.run({u"report"_s, u"--help"_s}).exitCode, 0);
}

void TestCompare::isQuietInAnyLocale()
{
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"C.UTF-8"_s}) {
        for (const QString &variable : {u"LC_ALL"_s, u"LANG"_s}) {
            Program program;
            program.setEnvironment(u"LC_ALL"_s, {});
            program.setEnvironment(variable, locale);
            program.write(u"größe.txt"_s, northern);
            const Ended ended = program.run({u"compare"_s, u"größe.txt"_s, sample});
            QCOMPARE(ended.err, QByteArray());
            QCOMPARE(ended.exitCode, 0);
        }
    }
}

void TestCompare::writesReports()
{
    Program program;
    const Ended pdf = program.run({u"report"_s, u"-o"_s, u"r.pdf"_s, sample});
    QCOMPARE(pdf.err, QByteArray());
    QCOMPARE(pdf.exitCode, 0);
    QCOMPARE(pdf.out, QByteArray());
    QVERIFY(program.read(u"r.pdf"_s).startsWith("%PDF-"));
    QVERIFY(program.read(u"r.pdf"_s).trimmed().endsWith("%%EOF"));

    // The report says which files it was made of; an edited one is none of them.
    QCOMPARE(program.run({u"compare"_s, u"--verify"_s, u"r.pdf"_s, sample}).exitCode, 0);
    program.write(u"lantern-news.txt"_s, program.read(sample + u"/lantern-news.txt"_s).replace("wall", "fence"));
    const Ended edited = program.run(
        {u"compare"_s, u"--verify"_s, u"r.pdf"_s, sample + u"/harbour-courier.txt"_s, u"lantern-news.txt"_s});
    QCOMPARE(edited.exitCode, 1);
    QVERIFY(edited.err.contains("lantern-news.txt"));

    // One story after the other; what fails for one leaves the others.
    const Ended each =
        program.run({u"report"_s, u"--each"_s, u"md"_s, u"-o"_s, u"all"_s, sample, u"nowhere"_s, sample});
    QCOMPARE(each.exitCode, 1);
    QVERIFY(each.err.contains("nowhere"));
    QVERIFY(program.read(u"all/sample.md"_s).startsWith("# "));
    QCOMPARE(program.read(u"all/sample-2.md"_s), program.read(u"all/sample.md"_s));

    const Ended charts = program.run({u"report"_s, u"--each"_s, u"svg"_s, u"-o"_s, u"all"_s, sample});
    QCOMPARE(charts.err, QByteArray());
    QCOMPARE(charts.exitCode, 0);
    for (const QString &chart : {u"matrix"_s, u"coverage"_s, u"prominence"_s})
        QVERIFY2(program.read(u"all/sample-%1.svg"_s.arg(chart)).contains("</svg>"), qPrintable(chart));

    const Ended html = program.run({u"report"_s, u"-o"_s, u"r.html"_s, sample});
    QCOMPARE(html.err, QByteArray());
    QCOMPARE(html.exitCode, 0);
    QVERIFY(program.read(u"r.html"_s).contains("</html>"));
}

void TestCompare::leavesWithItsReader()
{
    Program program;
    const QString script = u"\"$0\" \"$@\" | head -c 10 >/dev/null"_s;
    QStringList many{u"compare"_s, u"--format"_s, u"json"_s};
    for (int i = 0; i < 20; ++i) {
        program.write(u"%1.txt"_s.arg(i), northern.repeated(100));
        many.append(u"%1.txt"_s.arg(i));
    }
    QCOMPARE(program.runInShell(script, many).err, QByteArray());
}

void TestCompare::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("has");
    QTest::newRow("--help") << QStringList{
        u"--help"_s} << QByteArrayList{"tellings [FILE | FOLDER | STORY]...", "tellings compare", "tellings report"};
    QTest::newRow("compare --help") << QStringList{u"compare"_s, u"--help"_s}
                                    << QByteArrayList{"--format",       "--pairs",     "--output",
                                                      "--shortest-run", "--rewording", "--with-furniture"};
    QTest::newRow("report --help") << QStringList{u"report"_s, u"--help"_s}
                                   << QByteArrayList{"--output", ".pdf", ".html", "--shortest-run"};
    QTest::newRow("--version") << QStringList{u"--version"_s} << QByteArrayList{"tellings " TELLINGS_VERSION "\n"};
}

void TestCompare::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, has);
    Program program;
    const Ended ended = program.run(arguments);
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.err, QByteArray());
    for (const QByteArray &part : has)
        QVERIFY2(ended.out.contains(part), part.constData());
}

void TestCompare::windowWithoutADisplay()
{
    Program program;
    const Ended ended = program.run({sample});
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.err.startsWith("tellings: There is no display"), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
