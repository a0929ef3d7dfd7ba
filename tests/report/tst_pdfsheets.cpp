// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/writers.h"
#include "tests/report/pdfprobe.h"
#include "tests/report/reportfixture.h"

#include <QHash>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

/// The articles side by side, and the one-pager, as they stand on their pages.
class PdfSheetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s}) {
            if (!have(program))
                QSKIP(qPrintable(program + u" is not installed (poppler-utils)"_s));
        }
    }

    /// What is shared in the same order starts at one height, on one page.
    void sharedParagraphsLineUp()
    {
        Comparison comparison;
        QStringList texts(3);
        for (int i = 0; i < 30; ++i) {
            for (int outlet = 0; outlet < 3; ++outlet) {
                // Outlets say more or less between what they share, so that no column keeps its height by itself.
                texts[outlet] += u"shared%1o%2 and the rest of a sentence that all outlets have\n"_s.arg(i).arg(outlet);
                for (int k = 0; k < (i * (outlet + 1)) % 3; ++k)
                    texts[outlet] +=
                        u"only outlet %1 says this here and goes on for a line or two about it\n"_s.arg(outlet);
            }
        }
        comparison.story = storyOf({{u"One"_s, texts[0]}, {u"Two"_s, texts[1]}, {u"Three"_s, texts[2]}});
        for (int i = 0; i < 30; ++i) {
            Passage passage{.number = i + 1, .spans = {}};
            for (int outlet = 0; outlet < 3; ++outlet)
                passage.spans.append(
                    spanOf(comparison.story, outlet, u"shared%1o%2 and the rest of a sentence"_s.arg(i).arg(outlet)));
            comparison.passages.append(passage);
        }
        fillCounts(comparison);
        QHash<int, QList<PdfWord>> starts;
        static const QRegularExpression shared(u"^\\d*\\s?shared(\\d+)o\\d$"_s);
        for (const PdfWord &word : wordsOf(write(comparison, sheetsAlone()))) {
            if (const auto match = shared.match(word.text); match.hasMatch())
                starts[match.captured(1).toInt()].append(word);
        }
        QCOMPARE(starts.size(), 30);
        for (const QList<PdfWord> &words : std::as_const(starts)) {
            QCOMPARE(words.size(), 3);
            for (const PdfWord &word : words) {
                QCOMPARE(word.page, words.constFirst().page);
                QVERIFY(qAbs(word.top - words.constFirst().top) < 3);
            }
        }
    }

    /// Long paragraphs go on over pages, all columns from the same height; every word is there once.
    void longRowsGoOn()
    {
        const Comparison comparison = longPassage(2000);
        const QString path = write(comparison, sheetsAlone());
        QVERIFY(pageCount(path) >= 3);
        QHash<QString, int> times;
        QMap<int, QSet<QString>> outletsAtTop;
        QMap<int, QSet<QString>> outletsOnPage;
        QMap<int, double> tops;
        static const QRegularExpression own(u"^(alpha|bravo|delta)\\d+$"_s);
        for (const PdfWord &word : wordsOf(path)) {
            const auto match = own.match(word.text);
            if (!match.hasMatch())
                continue;
            ++times[word.text];
            outletsOnPage[word.page].insert(match.captured(1));
            if (!tops.contains(word.page) || word.top < tops[word.page] - 1) {
                tops[word.page] = word.top;
                outletsAtTop[word.page].clear();
            }
            if (qAbs(word.top - tops[word.page]) < 1)
                outletsAtTop[word.page].insert(match.captured(1));
        }
        QCOMPARE(times.size(), 6000);
        for (const auto &[word, count] : times.asKeyValueRange())
            QVERIFY2(count == 1, qPrintable(word));
        QCOMPARE(outletsAtTop, outletsOnPage);
        QCOMPARE(outletsOnPage.first().size(), 3);
    }

    /// Outlets that a page has no room for follow on sheets of their own, and no text is lost.
    void moreOutletsThanFit()
    {
        const Comparison comparison = largeComparison(12, 20);
        const QString path = write(comparison, sheetsAlone());
        const QString text = output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(text.contains(u"Outlets 6 to 10 of 12"));
        QVERIFY(text.contains(u"Outlets 11 to 12 of 12"));
        const QString all = output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        QSet<QString> words;
        for (const QString &word : all.split(QRegularExpression(u"\\s+"_s)))
            words.insert(word);
        for (const Article &article : comparison.story.articles) {
            QVERIFY(all.contains(article.outlet));
            for (const QString &word : article.text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
                QVERIFY2(words.contains(word), qPrintable(word));
        }
        ReportPlan three = sheetsAlone();
        three.columns = 3;
        QVERIFY(
            output(u"pdftotext"_s, {u"-layout"_s, write(comparison, three), u"-"_s}).contains(u"Outlets 4 to 6 of 12"));
    }

    void onePageIsOnePage_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<PaperSize>("paper");
        QTest::newRow("sample") << sampleComparison() << PaperSize::A4;
        QTest::newRow("sample, Letter") << sampleComparison() << PaperSize::Letter;
        QTest::newRow("market hall") << marketHall() << PaperSize::A4;
        QTest::newRow("hundred passages") << largeComparison(6, 100) << PaperSize::A4;
        QTest::newRow("twenty outlets") << largeComparison(20, 100) << PaperSize::A4;
    }

    void onePageIsOnePage()
    {
        QFETCH(const Comparison, comparison);
        QFETCH(const PaperSize, paper);
        ReportPlan plan = planOf(ReportPreset::Editor);
        plan.paper = paper;
        for (const int ours : {-1, 1}) {
            plan.ours = ours;
            QCOMPARE(pageCount(write(comparison, plan)), 1);
        }
    }

    /// Where words for all outlets have no room a row is still seen whole.
    void signsForManyOutlets()
    {
        const Comparison many = largeComparison(20, 30);
        ReportPlan plan;
        plan.sections = {ReportSection::Coverage};
        plan.direction = PaperDirection::Portrait;
        const QString portrait = output(u"pdftotext"_s, {u"-layout"_s, write(many, plan), u"-"_s});
        QVERIFY2(portrait.contains(u"20 "_s + many.story.articles.last().outlet), qPrintable(portrait));
        QCOMPARE(portrait.count(u" of 20\n"), 0);
        QCOMPARE(portrait.count(u" of 20 "), many.passages.size()); // each row once: no second band
        QVERIFY(portrait.contains(u"≈ edited"));
        QVERIFY(!portrait.contains(u"paragraph's"));
        plan.direction = PaperDirection::Landscape;
        const QString landscape = output(u"pdftotext"_s, {u"-layout"_s, write(many, plan), u"-"_s});
        QVERIFY(landscape.contains(u"paragraph's"));
        QVERIFY(!output(u"pdftotext"_s, {write(largeComparison(5, 10), plan), u"-"_s}).contains(u"≈ edited"));
    }

    void paperAsAsked_data()
    {
        QTest::addColumn<ReportPlan>("plan");
        QTest::addColumn<QString>("points");
        ReportPlan plan = sheetsAlone();
        plan.paper = PaperSize::Letter;
        plan.direction = PaperDirection::Landscape;
        QTest::newRow("Letter, landscape") << plan << u"792 x 612"_s;
        plan.paper = PaperSize::A3;
        plan.direction = PaperDirection::Portrait;
        QTest::newRow("A3, portrait") << plan << u"842 x 1191"_s;
    }

    void paperAsAsked()
    {
        QFETCH(const ReportPlan, plan);
        QFETCH(const QString, points);
        QVERIFY(output(u"pdfinfo"_s, {write(marketHall(), plan)}).contains(points));
    }

private:
    static ReportPlan sheetsAlone()
    {
        ReportPlan plan;
        plan.sections = {ReportSection::Text};
        return plan;
    }

    QString write(const Comparison &comparison, const ReportPlan &plan)
    {
        const QString path = m_folder.filePath(QString::number(++m_count) + u".pdf"_s);
        const auto written = writeReportFile(comparison, plan, path);
        if (!written)
            qWarning("%s", qPrintable(written.error().message()));
        return written ? path : QString();
    }

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(PdfSheetsTest)
#include "tst_pdfsheets.moc"
