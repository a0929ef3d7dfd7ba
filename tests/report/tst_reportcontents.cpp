// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportcells.h"
#include "models/report/reportcontents.h"
#include "models/report/writers.h"
#include "tests/report/reportfixture.h"

#include <QBuffer>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

namespace {

ReportContents contentsOf(const Comparison &comparison)
{
    return *reportContents(comparison, fullPlan(), QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC));
}

/// Runs with their looks as letters: "c:“ s:Nobody was".
QString lookText(const QList<ReportRun> &runs)
{
    QStringList parts;
    for (const ReportRun &run : runs)
        parts.append(u"cs#+-"_s.at(qsizetype(run.look)) + u":"_s + run.text);
    return parts.join(u'|');
}

QString html(const Comparison &comparison)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeHtmlReport(comparison, fullPlan(), &buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

/// What a reader of the page reads, in order.
QString readText(QString page)
{
    page.remove(0, page.indexOf(u"<body>"));
    page.replace(u"<br>"_s, u"\n"_s).remove(QRegularExpression(u"<[^>]*>"_s));
    return page.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

class ReportContentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_plurals);
        qputenv("SOURCE_DATE_EPOCH", "1795338000");
    }

    void rowsOfCells()
    {
        const ReportContents contents = contentsOf(marketHall());
        QCOMPARE(contents.title, u"The market hall <roof> & its slates"_s);
        QCOMPARE(contents.rows.size(), 3);
        const ReportRow &row = contents.rows.first();
        QCOMPARE(row.heading, u"Passage 1 · edited · 2 of 3 outlets · similarity 81%"_s);
        QCOMPARE(row.remark, u"Not in: Радио “Мост”. Found by: a shared run of words."_s);
        QCOMPARE(row.cells.size(), 2);
        QCOMPARE(row.cells.first().outlet, u"The Harbour Post"_s);
        QCOMPARE(row.cells.first().parts.first().place, u"paragraph 2"_s);
        QCOMPARE(contents.rows.last().remark, u"Found by: sentences with the same words."_s);
        QCOMPARE(contents.repeats.first().heading, u"The Harbour Post: paragraph 5 (caption), paragraph 6"_s);
    }

    void wordDifferencesAreMarked()
    {
        const ReportRow row = contentsOf(marketHall()).rows.first();
        const QString base = lookText(row.cells.at(0).parts.first().runs);
        const QString other = lookText(row.cells.at(1).parts.first().runs);
        QVERIFY2(base.contains(u"|-:closed|"), qPrintable(base));
        QVERIFY2(base.endsWith(u"|c:."), qPrintable(base));
        QVERIFY2(other.contains(u"|#:shut|"), qPrintable(other));
        QVERIFY2(other.contains(u"+:dozens of"), qPrintable(other));
    }

    void matrixAndArticles()
    {
        const ReportContents contents = contentsOf(marketHall());
        QCOMPARE(contents.matrix.size(), 3);
        QCOMPARE(contents.matrix[1][0].text, u"89%"_s);
        QCOMPARE(contents.articles[0].published, u"5 Nov 2026, 07:30 UTC+01:00"_s);
        QCOMPARE(contents.articles[1].published, u"6 Nov 2026"_s);
        QCOMPARE(contents.articles[2].published, QString());
        QCOMPARE(contents.articles[0].sha256, QString(64, u'a'));
    }

    void context_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spans");
        QTest::addColumn<QStringList>("parts");
        const QString filler = u"some words that are not in it "_s.repeated(10);
        const QString tail = filler.last(90);
        const QString cut = tail.mid(tail.indexOf(u' ') + 1);
        const QString head = filler.first(90);
        QTest::newRow("whole paragraph") << u"All of it."_s << QStringList{u"All of it."_s}
                                         << QStringList{u"s:All of it."_s};
        QTest::newRow("short context") << u"He said: all of it, yes."_s << QStringList{u"all of it"_s}
                                       << QStringList{u"c:He said: |s:all of it|c:, yes."_s};
        QTest::newRow("long context is cut at words")
            << filler + u"CORE "_s + filler << QStringList{u"CORE"_s}
            << QStringList{u"c:… "_s + cut + u"|s:CORE|c: "_s + head.first(head.first(89).lastIndexOf(u' ')) + u" …"_s};
        QTest::newRow("context ends with the paragraph")
            << u"Before.\nHe said CORE.\nAfter."_s << QStringList{u"CORE"_s} << QStringList{u"c:He said |s:CORE|c:."_s};
        QTest::newRow("over a paragraph's end") << u"He said: one.\n\nTwo is more."_s << QStringList{u"one.\n\nTwo"_s}
                                                << QStringList{u"c:He said: |s:one.\u2028Two|c: is more."_s};
        QTest::newRow("two spans of a paragraph")
            << u"A ONE b TWO c."_s << QStringList{u"ONE"_s, u"TWO"_s} << QStringList{u"c:A |s:ONE|c: b |s:TWO|c: c."_s};
        QTest::newRow("spans of two paragraphs") << u"A ONE b.\nC TWO d."_s << QStringList{u"ONE"_s, u"TWO"_s}
                                                 << QStringList{u"c:A |s:ONE|c: b."_s, u"c:C |s:TWO|c: d."_s};
        QTest::newRow("spaces and controls") << u"x\ta\x1b \u00a0b\r\nc"_s << QStringList{u"a\x1b \u00a0b\r\nc"_s}
                                             << QStringList{u"c:x |s:a \u00a0b\u2028c"_s};
    }

    void context()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, spans);
        QFETCH(QStringList, parts);
        Comparison comparison;
        comparison.story = storyOf({{u"One"_s, text}});
        Passage passage{1, Relation::Verbatim, 1, FoundBy::SharedRun, {}};
        for (const QString &span : spans)
            passage.spans.append(spanOf(comparison.story, 0, span));
        const QList<ReportCell> cells = reportCells(comparison.story, passage);
        QCOMPARE(cells.size(), 1);
        QStringList actual;
        for (const ReportPart &part : cells.first().parts) {
            QList<ReportRun> runs = part.runs;
            for (ReportRun &run : runs) { // which words the spans lack of each other is not looked at here
                if (run.look != ReportLook::Context)
                    run.look = ReportLook::Shared;
            }
            actual.append(lookText(runs));
        }
        QCOMPARE(actual, parts);
    }

    void places_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("place");
        QTest::newRow("headline") << u"roof to close"_s << u"headline"_s;
        QTest::newRow("body") << u"Forty-two stalls"_s << u"paragraph 4"_s;
        QTest::newRow("caption") << u"Stallholders on the square in December\n"_s << u"paragraphs 5–6"_s;
        QTest::newRow("furniture") << u"winter markets"_s << u"paragraph 7 (furniture)"_s;
    }

    void places()
    {
        QFETCH(QString, words);
        QFETCH(QString, place);
        const Comparison comparison = marketHall();
        TextRange range = spanOf(comparison.story, 0, words).range;
        if (words.endsWith(u'\n'))
            range.end += 5; // into the next paragraph
        QCOMPARE(placeText(comparison.story.articles.at(0), range), place);
    }

    void boundedIsSaid()
    {
        Comparison comparison = marketHall();
        QCOMPARE(contentsOf(comparison).caution, QString());
        QVERIFY(!html(comparison).contains(u"passages may be missing"));
        comparison.bounded = true;
        QVERIFY(contentsOf(comparison).caution.contains(u"passages may be missing"));
        QVERIFY(html(comparison).contains(u"passages may be missing"));
    }

    void dateFromTheEnvironment()
    {
        QCOMPARE(reportDate(), QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC));
    }

    void cancelled()
    {
        int calls = 0;
        const auto contents =
            reportContents(marketHall(), fullPlan(), reportDate(), [&calls](double) { return ++calls < 2; });
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, Error::Code::Cancelled);
    }

    void htmlGolden() { QCOMPARE(differenceFromGolden(u"markethall.html"_s, html(marketHall()).toUtf8()), QString()); }

    void htmlSaysWhatTheContentsSay_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::newRow("market hall") << marketHall();
        QTest::newRow("from the right") << rightToLeft();
        QTest::newRow("sample") << sampleComparison();
    }

    void htmlSaysWhatTheContentsSay()
    {
        QFETCH(Comparison, comparison);
        const QString text = readText(html(comparison));
        const ReportContents contents = contentsOf(comparison);
        qsizetype at = 0;
        const auto next = [&text, &at](const QString &words) {
            at = text.indexOf(words, at);
            return at >= 0;
        };
        QVERIFY(next(contents.title) && next(contents.summary));
        for (const ReportArticle &article : contents.articles)
            QVERIFY(next(article.outlet) && next(article.headline) && next(article.file) && next(article.sha256));
        for (const ReportRow &row : contents.rows) {
            QVERIFY2(next(row.heading), qPrintable(row.heading));
            for (const ReportCell &cell : row.cells) {
                QVERIFY(next(cell.outlet));
                for (const ReportPart &part : cell.parts)
                    QVERIFY2(next(part.text().replace(QChar::LineSeparator, u'\n')), qPrintable(part.text()));
            }
            QVERIFY(next(row.remark));
        }
    }

    void htmlKeepsMarkupOut()
    {
        Comparison comparison;
        const QString evil = u"<script>alert(\"1\")</script> 'x' & </style> onload=\""_s;
        comparison.story = storyOf({{evil, evil}, {evil, evil}});
        for (Article &article : comparison.story.articles) {
            article.headline = article.byline = article.file = article.language = evil;
            article.url = QUrl(u"javascript:alert(1)"_s);
            article.sha256 = evil.toLatin1();
        }
        comparison.story.title = evil;
        comparison.passages = {{1, Relation::Verbatim, 1, FoundBy::SharedRun, {{0, {0, 20}}, {1, {0, 20}}}}};
        comparison.repeats = {{0, {{0, 10}, {11, 20}}}};
        fillCounts(comparison);
        const QString page = html(comparison);
        QVERIFY(!page.contains(u"<script"));
        QCOMPARE(page.count(u"</style>"), 1);
        QVERIFY(!page.contains(u"onload=\""));
        static const QRegularExpression references(u"<[^>]*\\s((src|srcset|data|action)\\s*=|href\\s*=(?!\"#))"_s);
        QVERIFY(!page.contains(references));
        QVERIFY(!page.contains(u"url(") && !page.contains(u"@import"));
    }

    void htmlIsWellFormed()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed (libxml2-utils)");
        QProcess process;
        process.start(xmllint, {u"--html"_s, u"--noout"_s, u"-"_s});
        process.write(html(marketHall()).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        for (const QString &line : QString::fromUtf8(process.readAllStandardError()).split(u'\n')) {
            // libxml2 knows HTML 4.
            if (line.contains(u"error") && !line.contains(u"Tag "))
                QFAIL(qPrintable(line));
        }
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(ReportContentsTest)
#include "tst_reportcontents.moc"
