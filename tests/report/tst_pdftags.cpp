// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/papercoverage.h"
#include "models/report/paperlines.h"
#include "models/report/paperlists.h"
#include "models/report/papermatrix.h"
#include "models/report/paperpassages.h"
#include "models/report/papersheets.h"
#include "models/report/papertables.h"
#include "models/report/pdffinish.h"
#include "models/report/writers.h"
#include "tests/report/pdftree.h"
#include "tests/report/reportfixture.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tellings;
using namespace tellings::test;

namespace {

/// One line of pdfinfo -struct-text, how deep it stands, and whether it is text.
struct StructLine {
    int depth = 0;
    QString text;
    bool isText = false;
};

QList<StructLine> structLines(const QString &path)
{
    QList<StructLine> lines;
    for (const QString &line : output(u"pdfinfo"_s, {u"-struct-text"_s, path}).split(u'\n')) {
        const QString text = line.trimmed();
        const auto depth = static_cast<int>(line.size() - line.trimmed().size());
        const bool isText = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
        if (!text.isEmpty())
            lines.append(
                {depth, isText ? text.sliced(1, text.size() - 2) : text.section(u' ', 0, 0).remove(u':'), isText});
    }
    return lines;
}

/// Letters of Greek, Chinese and Devanagari, with a picture of its own beside them.
Comparison manyScripts()
{
    Comparison comparison;
    comparison.story = storyOf({
        {u"Λιμάνι"_s, u"Η στέγη της παλιάς αγοράς κλείνει τη Δευτέρα, είπε ο δήμος."_s},
        {u"港口報"_s, u"市議會說，舊市場的屋頂星期一關閉。"_s},
        {u"बंदरगाह"_s, u"परिषद ने कहा कि पुराने बाज़ार की छत सोमवार को बंद होगी।"_s},
    });
    comparison.story.articles[0].language = u"el"_s;
    comparison.story.articles[1].language = u"zh"_s;
    comparison.story.articles[2].language = u"hi"_s;
    comparison.story.title = u"Στέγη"_s;
    Passage passage{1, Relation::Reworded, 0.6, FoundBy::Hand, {}};
    for (int i = 0; i < 3; ++i)
        passage.spans.append(Span{i, {0, comparison.story.articles.at(i).text.size()}});
    comparison.passages = {passage};
    fillCounts(comparison);
    return comparison;
}

} // namespace

/// The structure of a report's PDF, as ISO 32000-1, 14.7 and 14.8 have it.
class PdfTagsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_plurals);
        for (const QString &program : {u"pdfinfo"_s, u"pdftoppm"_s, u"qpdf"_s}) {
            if (!have(program))
                QSKIP(qPrintable(program + u" is not installed (poppler-utils, qpdf)"_s));
        }
    }

    void init() { QTest::failOnWarning(); }

    void pagesAndTreeAgree_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<ReportPlan>("plan");
        ReportPlan archive = planOf(ReportPreset::Research);
        archive.archive = true;
        ReportPlan text = planOf(ReportPreset::Full);
        text.sections.append(ReportSection::Text);
        QTest::newRow("empty") << Comparison() << fullPlan();
        QTest::newRow("editor") << sampleComparison() << planOf(ReportPreset::Editor);
        QTest::newRow("full") << sampleComparison() << text;
        QTest::newRow("research") << sampleComparison() << planOf(ReportPreset::Research);
        QTest::newRow("archive") << sampleComparison() << archive;
        QTest::newRow("market hall") << marketHall() << text;
        QTest::newRow("from the right") << rightToLeft() << text;
        QTest::newRow("many scripts") << manyScripts() << text;
        QTest::newRow("long") << longPassage(1500) << text;
        QTest::newRow("twenty") << largeComparison(20, 30) << text;
    }

    /// All that is drawn is in marked content or an artifact; and each marked content of a page is one element's, and
    /// the parent tree says so.
    void pagesAndTreeAgree()
    {
        QFETCH(const Comparison, comparison);
        QFETCH(const ReportPlan, plan);
        const QString path = write(comparison, plan);
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors found"_s));
        const PdfTree tree(path);
        QVERIFY(tree.resolved(tree.root()[u"/MarkInfo"_s])[u"/Marked"_s].toBool());
        QVERIFY(!tree.root()[u"/Lang"_s].toString().isEmpty());
        QVERIFY(tree.resolved(tree.root()[u"/ViewerPreferences"_s])[u"/DisplayDocTitle"_s].toBool());
        QSet<std::pair<QString, int>> inTree;
        for (const QString &reference : tree.order()) {
            const PdfElement element = tree.element(reference);
            for (const auto &[page, id] : element.contents) {
                QVERIFY(!inTree.contains({page, id}));
                inTree.insert({page, id});
                const QJsonArray parents =
                    tree.resolved(tree.parentOf(tree.resolved(page)[u"/StructParents"_s])).toArray();
                QCOMPARE(parents.at(id).toString(), reference);
            }
            for (const QString &kid : element.kids)
                QCOMPARE(tree.element(kid).parent, reference);
        }
        qsizetype onPages = 0;
        for (const QString &page : tree.pages()) {
            QCOMPARE(tree.resolved(page)[u"/Tabs"_s].toString(), u"/S"_s);
            QList<int> ids;
            const QString fault = faultOf(tree.contentOf(page), ids);
            QVERIFY2(fault.isEmpty(), qPrintable(page + u": "_s + fault));
            onPages += ids.size();
            for (int i = 0; i < ids.size(); ++i) {
                QCOMPARE(ids.at(i), i);
                QVERIFY(inTree.contains({page, i}));
            }
            const QJsonArray parents = tree.resolved(tree.parentOf(tree.resolved(page)[u"/StructParents"_s])).toArray();
            QCOMPARE(parents.size(), ids.size());
        }
        QCOMPARE(onPages, inTree.size());
        QVERIFY(onPages > 0);
    }

    void linksAreElements()
    {
        const PdfTree tree(write(marketHall(), fullPlan()));
        qsizetype annotations = 0;
        for (const QString &page : tree.pages()) {
            for (const QJsonValue &reference : tree.resolved(tree.resolved(page)[u"/Annots"_s]).toArray()) {
                ++annotations;
                const QString parent = tree.parentOf(tree.resolved(reference)[u"/StructParent"_s]).toString();
                const PdfElement element = tree.element(parent);
                QCOMPARE(element.type, u"Link"_s);
                QCOMPARE(element.annotations, QStringList(reference.toString()));
            }
        }
        QVERIFY(annotations > 10);
        QCOMPARE(tree.ofType(u"Link"_s).size(), annotations);
    }

    void headingsInTheirOrder_data()
    {
        QTest::addColumn<ReportPreset>("preset");
        QTest::newRow("editor") << ReportPreset::Editor;
        QTest::newRow("full") << ReportPreset::Full;
        QTest::newRow("research") << ReportPreset::Research;
    }

    void headingsInTheirOrder()
    {
        QFETCH(const ReportPreset, preset);
        const Comparison comparison = marketHall();
        const ReportContents contents = *reportContents(comparison, planOf(preset), reportDate());
        QStringList headings;
        int level = 0;
        const QList<StructLine> lines = structLines(write(comparison, planOf(preset)));
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            static const QRegularExpression heading(u"^H([1-6])$"_s);
            const auto match = heading.match(lines.at(i).text);
            if (lines.at(i).isText || !match.hasMatch())
                continue;
            const int here = match.captured(1).toInt();
            QVERIFY2(here <= level + 1, qPrintable(lines.at(i + 1).text));
            level = here;
            headings.append(match.captured(1) + lines.at(i + 1).text);
        }
        QCOMPARE(headings.count(u"1"_s + contents.title), 1);
        QCOMPARE(headings.constFirst(), u"1"_s + contents.title);
        qsizetype last = 0;
        for (const ReportSection section : contents.sections) {
            const qsizetype at = headings.indexOf(u"2"_s + sectionText(section));
            if (at < 0)
                continue; // it is empty
            QVERIFY2(at > last, qPrintable(sectionText(section)));
            last = at;
        }
        QVERIFY(last > 0);
        if (preset == ReportPreset::Full) {
            for (const ReportRow &row : contents.rows)
                QCOMPARE(headings.count(u"3"_s + row.heading), 1);
        }
    }

    /// A cell that goes on over pages is one cell, whose text is read whole before the next cell's; what is said again
    /// on each page is not read.
    void cellsAreReadWhole_data()
    {
        QTest::addColumn<ReportSection>("section");
        QTest::newRow("passages") << ReportSection::Passages;
        QTest::newRow("text") << ReportSection::Text;
    }

    void cellsAreReadWhole()
    {
        QFETCH(const ReportSection, section);
        ReportPlan plan;
        plan.sections = {section};
        const QString path = write(longPassage(2500), plan);
        QVERIFY(pageCount(path) > 3);
        QString read;
        for (const StructLine &line : structLines(path)) {
            if (line.isText)
                read += line.text + u' ';
        }
        static const QRegularExpression word(u"(alpha|bravo|delta)(\\d+)"_s);
        QStringList words;
        auto it = word.globalMatch(read);
        while (it.hasNext())
            words.append(it.next().captured());
        QStringList expected;
        for (const QString &outlet : {u"alpha"_s, u"bravo"_s, u"delta"_s}) {
            for (int i = 0; i < 2500; ++i)
                expected.append(outlet + QString::number(i));
        }
        QCOMPARE(words, expected);
        QVERIFY(!read.contains(u"continued"));
        QVERIFY(!read.contains(u"Page 2"));
        QCOMPARE(read.count(u"Bravo"), 1);
        QVERIFY(read.contains(u" delta1000 delta1001 delta1002 "_s)); // spaces at the ends of lines, too
    }

    void eachSpanIsReadOnce()
    {
        const Comparison comparison = marketHall();
        ReportPlan plan;
        plan.sections = {ReportSection::Passages};
        QString read;
        for (const StructLine &line : structLines(write(comparison, plan))) {
            if (line.isText)
                read += line.text + u'\n';
        }
        qsizetype last = 0;
        for (const Passage &passage : comparison.passages) {
            for (const Span &span : passage.spans) {
                const QString text = comparison.story.articles.at(span.article).view(span.range).toString();
                QVERIFY2(read.contains(text), qPrintable(text + u'\n' + read));
                const qsizetype at = read.indexOf(text, last);
                QVERIFY2(at >= last, qPrintable(text));
                last = at;
            }
        }
    }

    void tablesHaveHeads()
    {
        const PdfTree tree(write(marketHall(), fullPlan()));
        const QList<PdfElement> tables = tree.ofType(u"Table"_s);
        QVERIFY(tables.size() >= 5);
        for (const PdfElement &table : tables) {
            const PdfElement head = tree.element(table.kids.constFirst());
            QCOMPARE(head.type, u"TR"_s);
            int columns = -1;
            for (const QString &row : table.kids) {
                int cells = 0;
                for (const QString &cell : tree.element(row).kids) {
                    const QJsonValue span = tree.element(cell).attributes[u"/ColSpan"_s];
                    cells += span.toInt(1);
                }
                if (columns < 0)
                    columns = cells;
                QCOMPARE(cells, columns);
            }
            QVERIFY(std::ranges::any_of(head.kids, [&tree](const QString &cell) {
                return tree.element(cell).attributes[u"/Scope"_s].toString() == "/Column"_L1;
            }));
        }
    }

    void chartsAreSaidInWords()
    {
        ReportPlan plan = fullPlan();
        plan.sections = {ReportSection::Prominence};
        const QList<PdfElement> figures = PdfTree(write(marketHall(), plan)).ofType(u"Figure"_s);
        QCOMPARE(figures.size(), 1);
        QVERIFY2(figures.constFirst().alternative.contains(u"Passage 3"_s),
                 qPrintable(figures.constFirst().alternative));
        QCOMPARE(figures.constFirst().attributes[u"/BBox"_s].toArray().size(), 4);
    }

    /// Letters that glyphs do not tell are in the element as they are in the article, with their language.
    void scriptsComeOutRight_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<int>("article");
        QTest::addColumn<bool>("fromGlyphs");
        QTest::newRow("Arabic") << rightToLeft() << 0 << false;
        QTest::newRow("Hebrew") << rightToLeft() << 1 << false;
        QTest::newRow("Greek") << manyScripts() << 0 << true;
        QTest::newRow("Devanagari") << manyScripts() << 2 << false;
    }

    void scriptsComeOutRight()
    {
        QFETCH(const Comparison, comparison);
        QFETCH(const int, article);
        QFETCH(const bool, fromGlyphs);
        ReportPlan plan;
        plan.sections = {ReportSection::Text};
        const QString path = write(comparison, plan);
        // The passage's number stands in the text where the passage begins.
        const qsizetype from = comparison.passages.constFirst().spans.at(article).range.start;
        const QString text = comparison.story.articles.at(article).text.sliced(from, 40);
        const PdfTree tree(path);
        const auto said = std::ranges::count_if(
            tree.ofType(u"Span"_s), [&text](const PdfElement &element) { return element.actual.contains(text); });
        QCOMPARE(said, fromGlyphs ? 0 : 1);
        if (fromGlyphs) {
            const auto lines = structLines(path);
            QVERIFY(std::ranges::any_of(lines, [&text](const StructLine &line) { return line.text.contains(text); }));
        }
        const QString language = comparison.story.articles.at(article).language;
        if (!language.isEmpty())
            QVERIFY(std::ranges::any_of(
                tree.ofType(u"TD"_s), [&language](const PdfElement &element) { return element.language == language; }));
    }

    /// Marked, tagged or stripped: the page looks the same. Without the right structure there is none.
    void tagsAreNotSeen()
    {
        const Pages pages = drawn();
        const auto tagged = finishedPdf(pages.pdf, pages.layout, pages.details);
        QVERIFY(tagged);
        PdfDetails wrong = pages.details;
        static_cast<void>(wrong.structure.addContent(paper::Structure::document, 1));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"structure could not be written"_s));
        const auto stripped = finishedPdf(pages.pdf, pages.layout, wrong);
        QVERIFY(stripped);
        QVERIFY(!PdfTree(save(u"tagged"_s, *tagged)).order().isEmpty());
        const PdfTree without(save(u"stripped"_s, *stripped));
        QVERIFY(without.order().isEmpty());
        QVERIFY(without.root()[u"/MarkInfo"_s].isUndefined());
        for (const QString &page : without.pages()) {
            QVERIFY(!without.contentOf(page).contains("-7654321"));
            QVERIFY(!without.contentOf(page).contains("BDC"));
        }
        save(u"marked"_s, pages.pdf);
        const QByteArrayList seen = pictures(u"tagged"_s);
        QVERIFY(seen.size() > 2);
        QVERIFY(seen == pictures(u"stripped"_s));
        QVERIFY(seen == pictures(u"marked"_s));
    }

private:
    struct Pages {
        QByteArray pdf;
        QPageLayout layout;
        PdfDetails details;
    };

    /// All kinds of sections, as the writer draws them.
    static Pages drawn()
    {
        Pages pages;
        pages.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(17, 14, 17, 10),
                                   QPageLayout::Millimeter);
        const Comparison comparison = marketHall();
        const ReportContents contents = *reportContents(comparison, fullPlan(), reportDate());
        QBuffer buffer(&pages.pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(paper::resolution);
        writer.setPageLayout(pages.layout);
        QPainter painter(&writer);
        paper::PaperPages paper(pages.layout, {.runningHead = contents.title, .foot = contents.madeBy});
        paper.drawOn(&painter, &writer, 9);
        paper.begin();
        paper::addTitle(paper, contents);
        paper::addPoints(paper, contents);
        paper::addArticles(paper, contents);
        paper::addMatrix(paper, contents);
        paper::addCoverage(paper, contents);
        paper::addLines(paper, contents);
        for (const ReportRow &row : contents.rows)
            paper::addPassage(paper, row);
        paper::addRepeats(paper, contents);
        painter.end();
        pages.details.structure = paper.structure();
        pages.details.marks = paper.marks();
        pages.details.links = paper.links();
        pages.details.date = reportDate();
        return pages;
    }

    QString save(const QString &name, const QByteArray &pdf) const
    {
        QFile file(m_folder.filePath(name + u".pdf"_s));
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName() : QString();
    }

    /// The pages as pictures.
    QByteArrayList pictures(const QString &name) const
    {
        static_cast<void>(
            output(u"pdftoppm"_s, {u"-r"_s, u"90"_s, m_folder.filePath(name + u".pdf"_s), m_folder.filePath(name)}));
        QByteArrayList pictures;
        for (const QString &picture : QDir(m_folder.path()).entryList({name + u"-*.ppm"_s}, QDir::Files, QDir::Name)) {
            QFile file(m_folder.filePath(picture));
            if (file.open(QIODevice::ReadOnly))
                pictures.append(file.readAll());
        }
        return pictures;
    }

    /// Empty on failure.
    QString write(const Comparison &comparison, const ReportPlan &plan) const
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        return writeReportFile(comparison, plan, path) ? path : QString();
    }

    EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfTagsTest)
#include "tst_pdftags.moc"
