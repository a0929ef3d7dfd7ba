// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/project.h"
#include "models/report/pdffinish.h"
#include "models/report/reportcontents.h"
#include "models/report/writers.h"
#include "tests/coding/codingfixture.h"
#include "tests/report/pdfprobe.h"
#include "tests/report/reportfixture.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

/// The sections on what was coded.
class ReportCodingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::installTranslator(&m_plurals);
    }
    void init()
    {
        m_contents = hallContents();
        for (qsizetype i = 0; i < m_contents.articles.size(); ++i)
            m_contents.articles[i].article.file = u"hall/%1.txt"_s.arg(i);
        m_plan = planOf(ReportPreset::Research);
        code(hallCodings(m_contents));
    }

    void countsByOutlet();
    void manyOutletsGoByNumber();
    void everyAnnotationUnderItsCodes();
    void whatCodersSayDifferently();
    void agreementHasFigures();
    void nothingWithoutCoding();
    void oneCoderAlone();
    void outletsThatAreLeftOut();
    void anotherOrderOfOutlets();
    void codersAreHidden_data();
    void codersAreHidden();
    void outletsAreHidden();
    void quotesAreCut();
    void textsThatAreLeftOut();
    void dataIsInside();
    void stopsWhenAsked();
    void standsInEveryKind_data();
    void standsInEveryKind();
    void rowsHaveHeadsInHtml();
    void goesOnOverPages();
    void longNotesAreParted();

private:
    static Comparison comparisonOf(const StoryContents &contents)
    {
        Comparison comparison;
        comparison.story = tellings::storyOf(contents);
        comparison.passages = contents.passages;
        fillCounts(comparison);
        return comparison;
    }
    void code(const QList<Coding> &codings)
    {
        m_plan.coded = std::make_shared<const CodingProject>(
            CodingProject{.contents = m_contents, .codebook = smallCodebook(), .codings = codings});
    }
    [[nodiscard]] ReportContents contents() const
    {
        return *reportContents(comparisonOf(m_contents), m_plan, QDateTime(QDate(2026, 3, 20), QTime(9, 0)));
    }
    [[nodiscard]] QByteArray written(const QString &kind) const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r."_s + kind);
        if (!writeReportFile(comparisonOf(m_contents), m_plan, path))
            return {};
        if (kind == u"pdf"_s)
            return output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).toUtf8();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A line a row: group, then cells, parted by bars; without the marks that keep names' directions.
    static QStringList linesOf(const QList<ReportTable> &tables, const QString &key)
    {
        QStringList lines;
        for (const ReportTable &table : tables) {
            for (const ReportTableRow &row : table.rows) {
                QStringList cells{row.group};
                for (const ReportValue &value : row.cells)
                    cells.append(value.text);
                if (table.key == key)
                    lines.append(cells.join(u'|').remove(QChar(0x2068)).remove(QChar(0x2069)));
            }
        }
        return lines;
    }

    EnglishPlurals m_plurals;
    StoryContents m_contents;
    ReportPlan m_plan;
};

void ReportCodingTest::countsByOutlet()
{
    const ReportContents all = contents();
    QCOMPARE(linesOf(all.annotations, u"codes-by-outlet"_s),
             QStringList({u"|Framing / Conflict|1|–|–"_s, u"|Framing / Blame|4|–|2"_s, u"|Tone|3|–|2"_s,
                          u"|Omission|–|1|–"_s}));
    QCOMPARE(linesOf(all.annotations, u"final-codes-by-outlet"_s),
             QStringList({u"|Framing / Blame|1|–|–"_s, u"|Tone|1|–|–"_s}));
    QCOMPARE(all.annotations.first().rows.first().cells.at(1).number, 1);
    QCOMPARE(all.annotations.first().columns.at(1).name, u"Courier"_s);
}

void ReportCodingTest::manyOutletsGoByNumber()
{
    const Comparison many = largeComparison(45, 10);
    m_contents = contentsOf(many.story);
    for (int i = 0; i < 45; ++i)
        m_contents.articles[i].article.file = u"%1.txt"_s.arg(i);
    code({said(tellings::articleOf(m_contents, 0), {with(4, 1)}, u"ada"_s),
          said(tellings::articleOf(m_contents, 44), {with(4, 1)}, u"ada"_s)});
    const ReportContents all = contents();
    QCOMPARE(linesOf(all.annotations, u"codes-by-outlet"_s).size(), 1);
    QCOMPARE(linesOf(all.annotations, u"codes-by-outlet-41"_s), QStringList(u"|Tone|–|–|–|–|1"_s));
    QVERIFY(all.annotations.first().note.contains(u"45 "_s));
    QCOMPARE(all.annotations.first().columns.at(1).name, u"1"_s);
}

void ReportCodingTest::everyAnnotationUnderItsCodes()
{
    const ReportContents all = contents();
    const QStringList lines = linesOf(all.annotations, u"every-annotation"_s);
    QCOMPARE(
        lines,
        QStringList({
            u"Framing / Conflict|Courier, paragraph 1 (passage 1)|The hall will close in May||ada|"_s,
            u"Framing / Blame|Courier, paragraph 1|The hall||ada|\"hall\" only"_s,
            u"Framing / Blame|Courier, paragraph 1 (passage 1)|The hall will close in May||ben|"_s,
            u"Framing / Blame|Courier, paragraph 1 (passage 1)|The hall will close in May||final, by ada|"_s,
            u"Framing / Blame|All tellings of passage 2|Traders say that the council never asked them.||ada|"_s,
            u"Framing / Blame|All tellings of passage 2|Traders say that the council never asked them.||ben|"_s,
            u"Tone|Courier, paragraph 1 (passage 1)|The hall will close in May|-2|ada|"_s,
            u"Tone|Courier, paragraph 1 (passage 1)|The hall will close in May|-1|ben|"_s,
            u"Tone|Courier, paragraph 1 (passage 1)|The hall will close in May|-2|final, by ada|"_s,
            u"Tone|Courier against Herald, passage 3|The roof has leaked for years.\u2028/ The old roof has been leaking for years.|+1|ada|"_s,
            u"Tone|Herald, the whole article||+2|ada|"_s,
            u"Omission|Ledger, lacks passage 3|The roof has leaked for years.||ada|"_s,
            u"Notes without a code|The whole story|||ben|About all of it"_s,
            u"Notes without a code|Ledger, the whole article|||ben|To be read again"_s,
        }));
    QVERIFY(all.annotations.at(2).rows.first().about.startsWith(u"Two sides are set against each other."_s));
    QVERIFY(all.annotations.at(2).note.startsWith(u"11 annotations,"_s));
    QCOMPARE(all.annotations.at(2).rows.first().cells.first().passage, 1);
    // A place whose words are gone is said to be.
    QList<Coding> codings = hallCodings(m_contents);
    codings[0].places[0].state = AnchorPlace::State::Lost;
    code(codings);
    QVERIFY(linesOf(contents().annotations, u"every-annotation"_s)
                .contains(u"Framing / Blame|Courier, no longer found in its text|The hall||ada|\"hall\" only"_s));
}

void ReportCodingTest::whatCodersSayDifferently()
{
    const ReportContents all = contents();
    QCOMPARE(linesOf(all.annotations, u"coders-differ"_s),
             QStringList(u"|Courier, paragraph 1 (passage 1)|The hall will close in May|ada: Conflict, Tone -2;\u2028"
                         "ben: Blame, Tone -1|Blame, Tone -2"_s));
    QCOMPARE(all.annotations.last().note,
             u"2 things were coded by two coders or more. Of 1 of them they said different things."_s);
    QList<Coding> agreed = hallCodings(m_contents);
    agreed[6].codes = agreed.at(1).codes;
    code(agreed);
    QCOMPARE(contents().annotations.last().note,
             u"2 things were coded by two coders or more. They said the same of all of them."_s);
}

void ReportCodingTest::agreementHasFigures()
{
    const ReportContents all = contents();
    QCOMPARE(all.agreement.size(), 1);
    const QStringList lines = linesOf(all.agreement, u"agreement-figures"_s);
    QVERIFY2(lines.first().startsWith(u"All codes|Percent agreement|0.667|"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.first().endsWith(
        u"|3|2|In 67 % of comparisons two coders said the same; how much of that is chance it does not say."_s));
    QCOMPARE(all.agreement.first().rows.first().cells.at(3).number, 3);
    QCOMPARE(all.agreement.first().rows.first().about, u"Aligned passages"_s);
    QVERIFY(all.agreement.first().note.contains(u"ada"_s) && all.agreement.first().note.contains(u"ben"_s));
    // What is missing for all codes has its reason; what is missing for one of them is counted.
    QVERIFY(lines.filter(u"All codes|"_s).filter(u"|none|"_s).first().contains(u"No figure: "_s));
    QVERIFY(lines.filter(u"Tone|"_s).filter(u"|none|"_s).isEmpty());
    QVERIFY(!lines.filter(u"Tone|"_s).isEmpty());
    QVERIFY(all.agreement.first().note.contains(u" figures on single codes, outlets and links cannot be had"_s));
}

void ReportCodingTest::nothingWithoutCoding()
{
    const auto coded = m_plan.coded;
    m_plan.coded.reset();
    QVERIFY(contents().annotations.isEmpty() && contents().agreement.isEmpty());
    QVERIFY(contents().method.contains(u"Nothing was coded by hand."_s));
    code({});
    QVERIFY(contents().annotations.isEmpty() && contents().agreement.isEmpty());
    QVERIFY(contents().method.contains(u"Nothing was coded by hand."_s));
    QVERIFY(!written(u"html"_s).contains("id=\"annotations\""));
    m_plan.coded = coded;
    QVERIFY(!contents().method.contains(u"Nothing was coded by hand."_s));
    m_plan.sections = {ReportSection::Agreement, ReportSection::Method};
    QVERIFY(contents().annotations.isEmpty() && !contents().agreement.isEmpty());
    m_plan = planOf(ReportPreset::Full); // which does not ask for it
    m_plan.coded = coded;
    QVERIFY(contents().annotations.isEmpty() && contents().agreement.isEmpty());
}

void ReportCodingTest::oneCoderAlone()
{
    code(hallCodings(m_contents).first(3));
    const ReportContents all = contents();
    QVERIFY(linesOf(all.annotations, u"coders-differ"_s).isEmpty());
    QCOMPARE(all.annotations.last().key, u"every-annotation"_s);
    QVERIFY(all.agreement.first().rows.isEmpty());
    QVERIFY(all.agreement.first().note.startsWith(u"Agreement needs two coders, and one alone has coded: "_s));
}

void ReportCodingTest::outletsThatAreLeftOut()
{
    m_plan.outlets = {0, 1};
    const ReportContents all = contents();
    const QStringList lines = linesOf(all.annotations, u"every-annotation"_s);
    QVERIFY2(!lines.join(u'\n').contains(u"Herald"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.join(u'\n').contains(u"against"_s)); // a difference needs both
    QVERIFY(lines.contains(u"Notes without a code|The whole story|||ben|About all of it"_s));
    QVERIFY(linesOf(all.agreement, u"agreement-figures"_s).filter(u"Herald"_s).isEmpty());
    // Figures are of what is left, which is one passage.
    QCOMPARE(all.agreement.first().rows.first().cells.at(3).number, 1);
}

void ReportCodingTest::anotherOrderOfOutlets()
{
    m_plan.outlets = {2, 1, 0};
    const ReportContents all = contents();
    QCOMPARE(all.annotations.first().columns.at(1).name, u"Herald"_s);
    QCOMPARE(linesOf(all.annotations, u"codes-by-outlet"_s).first(), u"|Framing / Conflict|–|–|1"_s);
    QVERIFY(linesOf(all.annotations, u"every-annotation"_s).contains(u"Tone|Herald, the whole article||+2|ada|"_s));
}

void ReportCodingTest::codersAreHidden_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"html"_s, u"md"_s, u"pdf"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

/// Nobody's name is left anywhere: not in tables, corrections, history or the files inside.
void ReportCodingTest::codersAreHidden()
{
    QFETCH(const QString, kind);
    QList<Coding> codings = hallCodings(m_contents);
    for (Coding &coding : codings)
        coding.coder = coding.coder == u"ada"_s ? u"Zenobia Quist"_s : u"Yorick Quist"_s;
    codings[9].coder = u"Xanthe Quist"_s; // who decided, and coded nothing
    Codebook codebook = smallCodebook();
    Code extra = codeOf(9, u"Extra"_s);
    QVERIFY(codebook.add(extra, by(20, u"Wanda Quist"_s)));
    Comparison comparison = comparisonOf(m_contents);
    Correction correction{.kind = CorrectionKind::Confirm, .spans = {}, .by = u"Vera Quist"_s};
    comparison.corrections = {correction};
    comparison.outcomes = {CorrectionOutcome()};
    m_contents.corrections = comparison.corrections;
    m_plan.coded = std::make_shared<const CodingProject>(
        CodingProject{.contents = m_contents, .codebook = codebook, .codings = codings});
    m_plan.attachStory = true;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r."_s + kind);
    for (const bool hidden : {false, true}) {
        m_plan.anonymousCoders = hidden;
        QVERIFY(writeReportFile(comparison, m_plan, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        if (kind == u"pdf"_s) {
            const auto files = pdfAttachments(bytes);
            QVERIFY(files && files->size() == 8);
            bytes = output(u"pdftotext"_s, {path, u"-"_s}).toUtf8();
            for (const PdfAttachment &inside : *files)
                bytes += inside.data;
        }
        QCOMPARE(bytes.contains("Quist"), !hidden);
        QCOMPARE(bytes.contains("Coder 1"), hidden);
    }
    // One person is one number, whatever they did.
    QVERIFY(linesOf(contents().annotations, u"coders-differ"_s).first().contains(u"Coder 2: Conflict, Tone -2"_s));
}

void ReportCodingTest::outletsAreHidden()
{
    m_plan.anonymous = true;
    const ReportContents all = contents();
    const QString text = linesOf(all.annotations, u"every-annotation"_s).join(u'\n')
        + linesOf(all.agreement, u"agreement-figures"_s).join(u'\n') + all.annotations.first().columns.at(1).name;
    QVERIFY(text.contains(u"Outlet C, the whole article"_s) && text.contains(u"|ada|"_s));
    for (const QString &name : {u"Herald"_s, u"Courier"_s, u"Ledger"_s})
        QVERIFY2(!text.contains(name), qPrintable(text));
    QVERIFY(all.codingFiles.isEmpty());
}

void ReportCodingTest::quotesAreCut()
{
    m_plan.mostQuotedWords = 2;
    const ReportContents all = contents();
    const QString lines = linesOf(all.annotations, u"every-annotation"_s).join(u'\n');
    QVERIFY2(lines.contains(u"|The hall …|"_s), qPrintable(lines));
    QVERIFY(lines.contains(u"|The roof …\u2028/ The old …|"_s));
    QVERIFY(lines.contains(u"|Traders say …|"_s));
    QVERIFY(!lines.contains(u"close"_s));
    QVERIFY(all.codingFiles.isEmpty());
    QVERIFY(!linesOf(all.annotations, u"coders-differ"_s).join(u'\n').contains(u"close"_s));
}

void ReportCodingTest::textsThatAreLeftOut()
{
    QList<Coding> codings = hallCodings(m_contents);
    codings[0].places[0].quote.clear();
    codings[0].places[0].hash = u"0123456789abcdef"_s;
    code(codings);
    QVERIFY(linesOf(contents().annotations, u"every-annotation"_s)
                .contains(u"Framing / Blame|Courier, paragraph 1|(the text was left out)||ada|\"hall\" only"_s));
}

void ReportCodingTest::dataIsInside()
{
    const ReportContents all = contents();
    QStringList names;
    for (const PdfAttachment &file : all.codingFiles)
        names.append(file.name);
    QCOMPARE(names, QStringList({u"codings.csv"_s, u"codebook.csv"_s, u"agreement.json"_s, u"agreement.csv"_s}));
    QVERIFY(all.codingFiles.first().data.contains("The hall will close in May"));
    QVERIFY(all.codingFiles.at(2).data.contains("tellings-agreement/1"));
    m_plan.attachData = false;
    QVERIFY(contents().codingFiles.isEmpty());
}

void ReportCodingTest::stopsWhenAsked()
{
    const auto stopped = reportContents(comparisonOf(m_contents), m_plan, QDateTime(), [](double) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

void ReportCodingTest::standsInEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"html"_s, u"md"_s, u"pdf"_s, u"xlsx"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void ReportCodingTest::standsInEveryKind()
{
    QFETCH(const QString, kind);
    if (!have(u"pdftotext"_s) || !have(u"python3"_s))
        QSKIP("there is no pdftotext or no python3");
    QString text;
    if (kind == u"xlsx"_s) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.xlsx"_s);
        QVERIFY(writeReportFile(comparisonOf(m_contents), m_plan, path));
        const QString print = u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                              "sys.stdout.buffer.write(z.read('xl/workbook.xml') + z.read('xl/sharedStrings.xml'))"_s;
        text = withoutSpaces(output(u"python3"_s, {u"-c"_s, print, path}));
    } else {
        text = withoutSpaces(QString::fromUtf8(written(kind))).remove(u'\\');
    }
    for (const QString &part : {u"Everyannotation"_s, u"Codesbyoutlet"_s, u"Wherecodersdiffer"_s, u"Tone"_s,
                                u"Percentagreement"_s, u"thewholearticle"_s, u"Tobereadagain"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

/// Who hears the table hears what a row is about; a code is the head of its own rows, and of no others.
void ReportCodingTest::rowsHaveHeadsInHtml()
{
    const QByteArray html = written(u"html"_s);
    QVERIFY(html.contains("<th scope=\"row\" dir=\"auto\">Framing / Conflict</th>"));
    const QByteArray table = html.sliced(html.indexOf("id=\"every-annotation\""));
    const QByteArray rows = table.first(table.indexOf("</table>"));
    QVERIFY(rows.count("<th scope=\"rowgroup\"") > 3);
    QCOMPARE(rows.count("<tbody>"), rows.count("<th scope=\"rowgroup\""));
    QCOMPARE(rows.count("</tbody>"), rows.count("<tbody>"));
    QVERIFY(rows.contains("<th scope=\"row\" dir=\"auto\"><a href=\"#p"));
    QVERIFY(rows.count("</th>") == rows.count("<th "));
}

void ReportCodingTest::goesOnOverPages()
{
    if (!have(u"pdftotext"_s))
        QSKIP("there is no pdftotext");
    std::mt19937 random(7);
    code(randomCodings(m_contents, smallCodebook(), random, 150));
    m_plan.sections = {ReportSection::Annotations};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    QVERIFY(writeReportFile(comparisonOf(m_contents), m_plan, path));
    QSet<int> pages;
    QSet<int> headed; // pages with a head of a table
    for (const PdfWord &word : wordsOf(path)) {
        pages.insert(word.page);
        if (word.text == u"Where"_s)
            headed.insert(word.page);
    }
    QVERIFY(pages.size() > 3);
    QVERIFY(headed.size() >= pages.size() - 1); // the first may have the counts alone
    QVERIFY(output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).contains(u"Tone (continued)"_s));
}

/// A row that is taller than a page is parted, and nothing of it lost.
void ReportCodingTest::longNotesAreParted()
{
    if (!have(u"pdftotext"_s))
        QSKIP("there is no pdftotext");
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(u"note%1"_s.arg(i));
    code({said(tellings::articleOf(m_contents, 0), {with(4, 1)}, u"ada"_s, 1, words.join(u' '))});
    m_plan.sections = {ReportSection::Annotations};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.pdf"_s);
    QVERIFY(writeReportFile(comparisonOf(m_contents), m_plan, path));
    QHash<QString, int> times;
    for (const PdfWord &word : wordsOf(path)) {
        if (word.text.startsWith(u"note"_s))
            ++times[word.text];
        QVERIFY2(word.top < 830, qPrintable(word.text)); // A4 is 842 points high
    }
    for (const QString &word : std::as_const(words))
        QCOMPARE(times.value(word), 1);
}

QTEST_MAIN(ReportCodingTest)
#include "tst_reportcoding.moc"
