// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/writers.h"
#include "tests/report/pdfprobe.h"
#include "tests/report/reportfixture.h"
#include "tests/report/writtentwice.h"

#include <QBuffer>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

class PdfReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_plurals);
        QVERIFY(m_folder.isValid());
        for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"qpdf"_s}) {
            if (!have(program))
                QSKIP(qPrintable(program + u" is not installed (poppler-utils, qpdf)"_s));
        }
    }

    void wholeReports_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::newRow("empty") << Comparison();
        QTest::newRow("one article") << largeComparison(1, 0);
        QTest::newRow("two, nothing shared") << largeComparison(2, 0);
        QTest::newRow("markethall") << marketHall();
        QTest::newRow("five") << largeComparison(5, 30);
        QTest::newRow("twelve") << largeComparison(12, 20);
        QTest::newRow("forty articles, 400 passages") << largeComparison(40, 400);
        QTest::newRow("sample") << sampleComparison();
    }

    void wholeReports()
    {
        QFETCH(Comparison, comparison);
        const QString path = write(comparison);
        QVERIFY(!path.isEmpty());
        const int pages = pageCount(path);
        QVERIFY(pages > 0);
        const QString text = output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        for (int page = 1; page <= pages; ++page)
            QCOMPARE(text.count(u"Page %1 of %2\n"_s.arg(page).arg(pages)), 1);
        QVERIFY(!output(u"qpdf"_s, {u"--check"_s, path}).isEmpty());
        const QString all = withoutSpaces(text);
        for (const Article &article : comparison.story.articles) {
            QVERIFY2(all.contains(withoutSpaces(article.outlet)), qPrintable(article.outlet));
            QVERIFY(all.contains(QString::fromLatin1(article.sha256)));
        }
        // A cell that goes on over a page is in two pieces, so words are looked for by themselves.
        QSet<QString> words;
        for (const Passage &passage : comparison.passages) {
            QVERIFY(text.contains(u"Passage %1 · "_s.arg(passage.number)));
            for (const Span &span : passage.spans) {
                const QString spanText = comparison.story.articles.at(span.article).view(span.range).toString();
                for (const QString &word : spanText.normalized(QString::NormalizationForm_KC).simplified().split(u' '))
                    words.insert(word);
            }
        }
        for (const QString &word : std::as_const(words))
            QVERIFY2(all.contains(word), qPrintable(word));
    }

    void fontsAreEmbedded()
    {
        const QStringList lines = output(u"pdffonts"_s, {write(marketHall())}).trimmed().split(u'\n');
        QVERIFY(lines.size() >= 5); // two of head, three of faces
        for (const QString &line : lines.sliced(2)) {
            const QStringList cells = line.simplified().split(u' ');
            QCOMPARE(cells.at(cells.size() - 5), u"yes"_s); // emb
            QCOMPARE(cells.at(cells.size() - 3), u"yes"_s); // uni
        }
    }

    void titleIsInTheFile()
    {
        const QString info = output(u"pdfinfo"_s, {write(marketHall())});
        QVERIFY2(info.contains(u"The market hall <roof> & its slates"), qPrintable(info));
        QVERIFY(info.contains(u"Tellings " TELLINGS_VERSION ""));
    }

    void orientationFollowsTheOutlets_data()
    {
        QTest::addColumn<int>("outlets");
        QTest::addColumn<bool>("landscape");
        QTest::newRow("two") << 2 << false;
        QTest::newRow("three") << 3 << false;
        QTest::newRow("four") << 4 << true;
        QTest::newRow("nine") << 9 << true;
    }

    void orientationFollowsTheOutlets()
    {
        QFETCH(int, outlets);
        QFETCH(bool, landscape);
        const QString info = output(u"pdfinfo"_s, {write(largeComparison(outlets, 3))});
        QCOMPARE(info.contains(u"842 x 595"), landscape);
        QCOMPARE(info.contains(u"595 x 842"), !landscape);
    }

    void cellsStartAtOneHeight()
    {
        const QString path = write(longPassage(40));
        QList<double> tops;
        for (const PdfWord &word : wordsOf(path)) {
            if (word.text == u"alpha0" || word.text == u"bravo0" || word.text == u"delta0")
                tops.append(word.top);
        }
        QCOMPARE(tops.size(), 3);
        QCOMPARE(tops.at(1), tops.at(0));
        QCOMPARE(tops.at(2), tops.at(0));
    }

    void longCellsGoOn()
    {
        const QString path = write(longPassage(2500));
        const int pages = pageCount(path);
        QVERIFY(pages >= 4);
        const QList<PdfWord> words = wordsOf(path);
        QHash<QString, int> pageOf;
        QMap<int, QMap<double, QStringList>> lines; // words of the cells by page and height
        for (const PdfWord &word : words) {
            pageOf.insert(word.text, word.page);
            if (word.text.contains(QRegularExpression(u"^(alpha|bravo|delta)\\d+$"_s)))
                lines[word.page][word.top].append(word.text);
        }
        for (int i = 0; i < 2500; ++i) {
            for (const QString &outlet : {u"alpha"_s, u"bravo"_s, u"delta"_s})
                QVERIFY2(pageOf.contains(outlet + QString::number(i)), qPrintable(outlet + QString::number(i)));
        }
        for (const auto &page : std::as_const(lines)) {
            const QString first = page.first().join(u' ');
            QVERIFY2(first.contains(u"alpha") && first.contains(u"bravo") && first.contains(u"delta"),
                     qPrintable(first));
        }
        QCOMPARE(output(u"pdftotext"_s, {path, u"-"_s}).count(u"Passage 1, continued"), lines.size() - 1);
    }

    void manyCellsAreBanded()
    {
        const Comparison comparison = largeComparison(12, 1);
        QCOMPARE(comparison.passages.first().spans.size(), 8);
        QMap<double, int> inLine;
        for (const PdfWord &word : wordsOf(write(comparison))) {
            if (word.text == u"Item")
                ++inLine[word.page * 10000 + word.top];
        }
        QCOMPARE(inLine.values(), QList<int>({4, 4}));
    }

    void aHeadingIsNeverTheLastThingOnAPage()
    {
        const QList<PdfWord> words = wordsOf(write(largeComparison(5, 60)));
        QMap<int, double> lastHeading;
        QMap<int, double> foot;
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (words.at(i).text.startsWith(u"Passage"))
                lastHeading[words.at(i).page] = words.at(i).top;
            if (words.at(i).text == u"Page")
                foot[words.at(i).page] = words.at(i).top;
        }
        QVERIFY(lastHeading.size() > 5);
        for (auto it = lastHeading.cbegin(); it != lastHeading.cend(); ++it) {
            const auto below = std::ranges::count_if(words, [&](const PdfWord &word) {
                return word.page == it.key() && word.top > it.value() + 5 && word.top < foot.value(it.key()) - 5;
            });
            QVERIFY2(below > 8, qPrintable(u"page %1"_s.arg(it.key())));
        }
    }

    void textFromTheRight()
    {
        const QString path = write(rightToLeft());
        const QString text = output(u"pdftotext"_s, {path, u"-"_s});
        for (const QString &word : {u"البلدية"_s, u"السوق"_s, u"העירייה"_s, u"Harbour Wire"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        // The first letter of the Hebrew cell stands at its right, and so does the one below it.
        const QList<PdfWord> letters = wordsOf(path);
        const auto line = std::ranges::find(letters, u"ג"_s, &PdfWord::text);
        QVERIFY(line != letters.cend());
        PdfWord first;
        double rightBelow = 0;
        for (const PdfWord &letter : letters) {
            const bool hebrew = letter.text.at(0).script() == QChar::Script_Hebrew;
            if (hebrew && qAbs(letter.top - line->top) < 1 && letter.right > first.right)
                first = letter;
            if (hebrew && letter.top > line->top + 5)
                rightBelow = qMax(rightBelow, letter.right);
        }
        QCOMPARE(first.text, u"ג"_s);
        QVERIFY(qAbs(first.right - rightBelow) < 3);
    }

    void twoRunsWriteTheSame()
    {
        const auto [once, again] = writtenTwice(planOf(ReportPreset::Research));
        QVERIFY(once.size() > 1000);
        QVERIFY(once == again);
    }

private:
    /// Writes a report into the test's folder, or to TELLINGS_KEEP_REPORTS for a person to look at. Empty on failure.
    QString write(const Comparison &comparison) const
    {
        QString name = QString::fromLatin1(QTest::currentTestFunction());
        if (QTest::currentDataTag())
            name += u'-' + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
        const QString path = qEnvironmentVariable("TELLINGS_KEEP_REPORTS", m_folder.path()) + u'/' + name + u".pdf"_s;
        const auto written = writeReportFile(comparison, passagesPlan(), path);
        if (!written)
            qWarning("%s", qPrintable(written.error().message()));
        return written ? path : QString();
    }

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfReportTest)
#include "tst_pdfreport.moc"
