// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/jsonstream.h"
#include "models/report/terminaltext.h"
#include "models/report/writers.h"
#include "models/text/codepointmap.h"
#include "tests/report/reportfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

namespace {

/// The slice of `text` that code points `start` to `end` are, counted the slow way.
QString slice(const QString &text, qsizetype start, qsizetype end)
{
    const QList<uint> points = text.toUcs4();
    QString result;
    for (qsizetype i = start; i < end; ++i)
        result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&points[i]), 1);
    return result;
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject{{u"error"_s, error.errorString()}};
}

/// Rows and cells of RFC 4180 text.
QList<QStringList> parsedCsv(const QString &csv)
{
    QList<QStringList> rows = {QStringList(QString())};
    bool inQuotes = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        QString &cell = rows.last().last();
        if (inQuotes) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < csv.size() && csv.at(i + 1) == u'"')
                cell += csv.at(++i);
            else
                inQuotes = false;
        } else if (c == u'"') {
            inQuotes = true;
        } else if (c == u',') {
            rows.last().append(QString());
        } else if (c == u'\r' && csv.at(i + 1) == u'\n') {
            ++i;
            rows.append(QStringList(QString()));
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void codePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("expected"); // for every position, the end included
        QTest::newRow("empty") << QString() << QList<int>{0};
        QTest::newRow("basic plane") << u"añ€"_s << QList<int>{0, 1, 2, 3};
        QTest::newRow("one pair") << u"a\U0001F3DBb"_s << QList<int>{0, 1, 1, 2, 3};
        QTest::newRow("pairs side by side") << u"\U0001F3DB\U0001F3DB"_s << QList<int>{0, 0, 1, 1, 2};
        QTest::newRow("lone high") << u"a"_s + QChar(0xd83c) + u"b"_s << QList<int>{0, 1, 2, 3};
        QTest::newRow("lone low") << QString(QChar(0xdfdb)) + u"b"_s << QList<int>{0, 1, 2};
        QTest::newRow("low before high") << QString(QChar(0xdfdb)) + QChar(0xd83c) << QList<int>{0, 1, 2};
        QTest::newRow("high, then a pair") << QString(QChar(0xd83c)) + u"\U0001F3DB"_s << QList<int>{0, 1, 1, 2};
    }

    void codePoints()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, expected);
        const CodePointMap map(text);
        QList<int> actual;
        for (qsizetype i = 0; i <= text.size(); ++i)
            actual.append(int(map.toCodePoint(i)));
        QCOMPARE(actual, expected);
        QCOMPARE(wellFormed(text).toUcs4().size(), expected.last());
    }

    void aRangeThatCutsAPairIsWidened()
    {
        const CodePointMap map(u"a\U0001F3DBb");
        QCOMPARE(map.toCodePoints({0, 2}), (TextRange{0, 2}));
        QCOMPARE(map.toCodePoints({2, 4}), (TextRange{1, 3}));
    }

    void jsonStringsSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote and backslash") << u"say \"no\\yes\""_s;
        QTest::newRow("control characters") << u"a\0\b\f\n\r\t\x1b\x7f"_s;
        QTest::newRow("line ends of Unicode") << u"a\u0085b\u2028c\u2029d"_s;
        QTest::newRow("other scripts") << u"Радио العربية 新聞 \U0001F3DB"_s;
    }

    void jsonStringsSurvive()
    {
        QFETCH(QString, text);
        for (const bool compact : {false, true}) {
            JsonStream json(compact);
            json.beginObject();
            json.member("text", text);
            json.endObject();
            const QByteArray bytes = json.take();
            QCOMPARE(parsed(bytes).value(u"text").toString(), text);
            QCOMPARE(QString::fromUtf8(bytes).count(QRegularExpression(u"[\\n\\r\\x85\\x{2028}\\x{2029}]"_s)),
                     compact ? 1 : 3);
        }
    }

    void jsonOffsetsCountCodePoints_data()
    {
        QTest::addColumn<bool>("compact");
        QTest::newRow("indented") << false;
        QTest::newRow("compact") << true;
    }

    void jsonOffsetsCountCodePoints()
    {
        QFETCH(bool, compact);
        const Comparison comparison = marketHall();
        const QJsonObject json = parsed(comparisonToJson(comparison, compact));
        QCOMPARE(json[u"error"].toString(), QString());
        const QJsonArray articles = json[u"articles"].toArray();
        QCOMPARE(articles.size(), comparison.story.articles.size());
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const Article &article = comparison.story.articles.at(i);
            QCOMPARE(articles[i][u"text"].toString(), article.text);
            for (qsizetype p = 0; p < article.paragraphs.size(); ++p) {
                const QJsonValue paragraph = articles[i][u"paragraphs"][p];
                QCOMPARE(slice(article.text, paragraph[u"start"].toInteger(), paragraph[u"end"].toInteger()),
                         article.view(article.paragraphs.at(p).range));
                QCOMPARE(paragraph[u"role"].toString(), roleKey(article.paragraphs.at(p).role));
            }
        }
        for (qsizetype p = 0; p < comparison.passages.size(); ++p) {
            for (qsizetype s = 0; s < comparison.passages.at(p).spans.size(); ++s) {
                const Span &span = comparison.passages.at(p).spans.at(s);
                const QJsonValue written = json[u"passages"][p][u"spans"][s];
                const Article &article = comparison.story.articles.at(span.article);
                QCOMPARE(written[u"article"].toString(), u"a%1"_s.arg(span.article + 1));
                QCOMPARE(slice(article.text, written[u"start"].toInteger(), written[u"end"].toInteger()),
                         article.view(span.range));
            }
        }
        QCOMPARE(json[u"repeats"][0][u"spans"].toArray().size(), 2);
    }

    void jsonOfTextThatIsNotUnicode()
    {
        Comparison comparison;
        comparison.story = storyOf({{u"One"_s, u"bad "_s + QChar(0xd83c) + u" and \U0001F3DB good words"_s}});
        comparison.passages = {
            {1, Relation::Verbatim, 1, FoundBy::SharedRun, {spanOf(comparison.story, 0, u"good"_s)}}};
        const QJsonObject json = parsed(comparisonToJson(comparison));
        const QString text = json[u"articles"][0][u"text"].toString();
        QCOMPARE(text, u"bad \uFFFD and \U0001F3DB good words"_s);
        const QJsonValue span = json[u"passages"][0][u"spans"][0];
        QCOMPARE(slice(text, span[u"start"].toInteger(), span[u"end"].toInteger()), u"good"_s);
    }

    void jsonGolden()
    {
        QCOMPARE(differenceFromGolden(u"markethall.json"_s, comparisonToJson(marketHall())), QString());
    }

    void compactJsonIsOneLine()
    {
        const Comparison comparison = marketHall();
        const QByteArray compact = comparisonToJson(comparison, true);
        QCOMPARE(compact.count('\n'), 1);
        QVERIFY(compact.endsWith("}\n"));
        QCOMPARE(parsed(compact), parsed(comparisonToJson(comparison)));
    }

    void csvReadsBack()
    {
        const Comparison comparison = marketHall();
        const QByteArray csv = comparisonToCsv(comparison);
        QCOMPARE(csv.count('\n'), csv.count("\r\n"));
        const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csv));
        QCOMPARE(rows.first().join(u' '), u"passage relation similarity found_by article outlet file start end text"_s);
        QCOMPARE(rows.size(), 1 + 2 + 2 + 3);
        for (const QStringList &row : rows.sliced(1)) {
            QCOMPARE(row.size(), 10);
            const Article &article = comparison.story.articles.at(QStringView(row[4]).sliced(1).toInt() - 1);
            QCOMPARE(row[5], article.outlet);
            QCOMPARE(row[6], article.file);
            QCOMPARE(row[9], slice(article.text, row[7].toInt(), row[8].toInt()));
        }
        QCOMPARE(rows[1].first(4).join(u' '), u"p1 edited 0.8124 shared-run"_s);
        QCOMPARE(rows.last()[5], u"Радио “Мост”"_s);
    }

    void csvKeepsTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"he said \"no\", twice"_s;
        QTest::newRow("lines") << u"one\r\ntwo\nthree"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://example.org\")"_s;
        QTest::newRow("dash") << u"- a list item"_s;
    }

    void csvKeepsTextAsItIs()
    {
        QFETCH(QString, text);
        Comparison comparison;
        comparison.story = storyOf({{text, text}});
        comparison.passages = {{1, Relation::Verbatim, 1, FoundBy::SharedRun, {{0, {0, text.size()}}}}};
        const QByteArray csv = comparisonToCsv(comparison);
        const QList<QStringList> rows = parsedCsv(QString::fromUtf8(csv));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1][5], text);
        QCOMPARE(rows[1][9], text);
        QVERIFY(csv.contains(",\"" + text.toUtf8().left(1)));
    }

    void textGolden()
    {
        QCOMPARE(differenceFromGolden(u"markethall.txt"_s, comparisonToText(marketHall()).toUtf8()), QString());
    }

    void textFitsATerminal_data()
    {
        QTest::addColumn<int>("outlets");
        QTest::addColumn<int>("passages");
        QTest::newRow("one article, nothing shared") << 1 << 0;
        QTest::newRow("two") << 2 << 3;
        QTest::newRow("forty") << 40 << 60;
    }

    void textFitsATerminal()
    {
        QFETCH(int, outlets);
        QFETCH(int, passages);
        const QString text = comparisonToText(largeComparison(outlets, passages));
        for (const QString &line : text.split(u'\n')) {
            QVERIFY2(terminalWidth(line) <= 100, qPrintable(line));
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        }
        QVERIFY(text.contains(u"%1 %2"_s.arg(outlets).arg(outlets == 1 ? u"article,"_s : u"articles,"_s)));
        QVERIFY(text.contains(u"%1 passages"_s.arg(passages)));
        for (int outlet = 1; outlet <= outlets; ++outlet)
            QVERIFY(text.contains(u"Outlet %1 "_s.arg(outlet)));
    }

    void textCannotDriveATerminal()
    {
        Comparison comparison;
        comparison.story = storyOf({{u"Evil\x1b[2J\u009b1m"_s, u"text \x1b]0;title\x07 here"_s}});
        comparison.story.articles[0].headline = u"line\nbreak\ttab"_s;
        comparison.passages = {{1, Relation::Verbatim, 1, FoundBy::SharedRun, {{0, {0, 10}}}}};
        fillCounts(comparison);
        const QString text = comparisonToText(comparison);
        for (const QChar c : text)
            QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
        QVERIFY(text.contains(u"line break tab"_s));
    }

    void terminalCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("inFive");
        QTest::newRow("short") << u"abc"_s << 3 << u"abc  "_s;
        QTest::newRow("long") << u"abcdefg"_s << 7 << u"abcd…"_s;
        QTest::newRow("wide") << u"新聞新聞"_s << 8 << u"新聞…"_s;
        QTest::newRow("wide, odd") << u"a新聞新聞"_s << 9 << u"a新… "_s;
        QTest::newRow("combining") << u"e\u0301a"_s << 2 << u"e\u0301a   "_s;
        QTest::newRow("indented") << u"  ab  cd"_s << 8 << u"  ab…"_s;
        QTest::newRow("emoji") << u"\U0001F3DB"_s << 2 << u"\U0001F3DB   "_s;
    }

    void terminalCells()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(QString, inFive);
        QCOMPARE(terminalWidth(text), width);
        QCOMPARE(leftInWidth(text, 5), inFive);
        QCOMPARE(terminalWidth(rightInWidth(text, 5)), 5);
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
