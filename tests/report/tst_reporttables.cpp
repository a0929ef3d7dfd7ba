// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/reportcontents.h"
#include "models/report/writers.h"
#include "tests/report/reportfixture.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tellings;
using namespace tellings::test;

/// The report as a workbook and as Markdown.
class ReportTablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void workbookHasASheetASection()
    {
        const QStringList names = sheetNames(planOf(ReportPreset::Research), marketHall());
        if (m_noPython)
            QSKIP("python3 is not there to unpack the workbook");
        QCOMPARE(names.size(), 6);
        QCOMPARE(names.constFirst(), sectionText(ReportSection::Summary));
        QVERIFY(m_strings.contains(u"The Harbour Post"_s));
        QVERIFY(m_strings.contains(u"Радио “Мост”"_s));
        QVERIFY(m_sheets.contains("<f>") == false); // no formula anywhere
    }

    /// What begins like a formula is text.
    void nothingIsAFormula()
    {
        Comparison comparison = marketHall();
        comparison.story.articles[0].outlet = u"=cmd|' /C calc'!A0"_s;
        comparison.story.articles[1].headline = u"+1+1 \x0b\x01 \xD800"_s;
        Q_UNUSED(sheetNames(planOf(ReportPreset::Research), comparison))
        if (m_noPython)
            QSKIP("python3 is not there to unpack the workbook");
        QVERIFY(!m_sheets.contains("<f>"));
        QVERIFY(m_strings.contains(u"=cmd|' /C calc'!A0"_s));
    }

    void aPlanWithoutTablesIsAWorkbookStill()
    {
        ReportPlan plan;
        plan.sections = {ReportSection::Text};
        QCOMPARE(sheetNames(plan, marketHall()).size(), m_noPython ? 0 : 1);
    }

    void sameBytes_data()
    {
        QTest::addColumn<bool>("workbook");
        QTest::newRow("workbook") << true;
        QTest::newRow("Markdown") << false;
    }

    void sameBytes()
    {
        QFETCH(const bool, workbook);
        qputenv("SOURCE_DATE_EPOCH", "1790000000");
        const auto bytes = [workbook] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto done = workbook ? writeXlsxReport(marketHall(), fullPlan(), &buffer)
                                       : writeMarkdownReport(marketHall(), fullPlan(), &buffer);
            return done ? buffer.data() : QByteArray();
        };
        const QByteArray once = bytes();
        QTest::qWait(1100); // the clock's time would stand there in seconds
        QVERIFY(once.size() > 1000);
        QCOMPARE(bytes(), once);
        qunsetenv("SOURCE_DATE_EPOCH");
    }

    void markdownSaysWhatTheSummarySays()
    {
        ReportPlan plan = planOf(ReportPreset::Full);
        plan.ours = 2;
        const QString text = markdown(plan, marketHall());
        QVERIFY(text.startsWith("# The market hall \\<roof\\> \\& its slates\n"_L1));
        const auto contents = reportContents(marketHall(), plan, reportDate());
        QCOMPARE(text.count(u"\n- "_s) >= contents->points.size(), true);
        for (const ReportRow &row : contents->rows)
            QVERIFY(text.contains(u"### Passage %1 "_s.arg(row.number)));
    }

    /// Every row of a table has as many cells as its head, whatever the names hold.
    void markdownTablesHoldTogether()
    {
        Comparison comparison = marketHall();
        comparison.story.articles[0].outlet = u"A | B\nC `x` [y](z) <b>"_s;
        comparison.story.articles[0].headline = u"# | ---"_s;
        const QStringList lines = markdown(planOf(ReportPreset::Research), comparison).split(u'\n');
        static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
        qsizetype bars = 0;
        for (const QString &line : lines) {
            if (!line.startsWith(u'|')) {
                bars = 0;
                continue;
            }
            if (bars == 0)
                bars = line.count(bar);
            QCOMPARE(line.count(bar), bars);
        }
        QVERIFY(!lines.contains(u"<b>"_s));
    }

    void fullDisk()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("there is no /dev/full");
        QVERIFY(!writeXlsxReport(marketHall(), fullPlan(), &full));
        QVERIFY(!writeMarkdownReport(marketHall(), fullPlan(), &full));
    }

private:
    static QString markdown(const ReportPlan &plan, const Comparison &comparison)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeMarkdownReport(comparison, plan, &buffer) ? QString::fromUtf8(buffer.data()) : QString();
    }

    /// Unpacks the workbook; its strings and sheets are kept for the test to look at.
    QStringList sheetNames(const ReportPlan &plan, const Comparison &comparison)
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        m_noPython = python.isEmpty();
        if (m_noPython)
            return {};
        QTemporaryDir folder;
        QFile file(folder.filePath(u"r.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || !writeXlsxReport(comparison, plan, &file))
            return {};
        file.close();
        QProcess process;
        process.start(python, {u"-m"_s, u"zipfile"_s, u"-e"_s, file.fileName(), folder.path()});
        if (!process.waitForFinished())
            return {};
        m_strings = attributesOrText(folder.filePath(u"xl/sharedStrings.xml"_s), u"t"_s, {});
        m_sheets.clear();
        for (const QFileInfo &sheet : QDir(folder.filePath(u"xl/worksheets"_s)).entryInfoList(QDir::Files)) {
            QFile one(sheet.filePath());
            if (one.open(QIODevice::ReadOnly))
                m_sheets += one.readAll();
        }
        return attributesOrText(folder.filePath(u"xl/workbook.xml"_s), u"sheet"_s, u"name"_s);
    }

    static QStringList attributesOrText(const QString &path, const QString &element, const QString &attribute)
    {
        QFile file(path);
        QStringList found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
                found.append(attribute.isEmpty() ? xml.readElementText()
                                                 : xml.attributes().value(attribute).toString());
        }
        if (xml.hasError())
            QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
        return found;
    }

    EnglishPlurals m_plurals;
    bool m_noPython = false;
    QStringList m_strings;
    QByteArray m_sheets;
};

QTEST_GUILESS_MAIN(ReportTablesTest)
#include "tst_reporttables.moc"
