// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/passagelistmodel.h"
#include "models/report/alignedrows.h"
#include "models/report/reportcontents.h"
#include "tests/report/reportfixture.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tellings;
using namespace tellings::test;

namespace {

ReportContents contentsOf(const Comparison &comparison, const ReportPlan &plan)
{
    return *reportContents(comparison, plan, QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC));
}

QString allText(const ReportContents &contents)
{
    QString all = contents.title + contents.summary + contents.settings + contents.method.join(u'\n');
    for (const ReportPoint &point : contents.points)
        all += point.text + u'\n';
    for (const ReportArticle &article : contents.articles)
        all += article.outlet + article.byline + article.file + article.url + article.sha256 + u'\n';
    for (const ReportRow &row : contents.rows) {
        all += row.heading + row.remark;
        for (const ReportCell &cell : row.cells) {
            all += cell.outlet;
            for (const ReportPart &part : cell.parts)
                all += part.text() + u'\n';
        }
    }
    for (const ReportTextRow &row : contents.text) {
        for (const QList<ReportParagraph> &cell : row.cells) {
            for (const ReportParagraph &paragraph : cell) {
                for (const ReportTextRun &run : paragraph.runs)
                    all += run.text;
                all += u'\n';
            }
        }
    }
    return all;
}

/// Articles of one-sentence paragraphs, some of which others have too, in any order.
Comparison shuffledStory(quint32 seed)
{
    QRandomGenerator random(seed);
    Comparison comparison;
    const int articles = random.bounded(2, 6);
    for (int article = 0; article < articles; ++article) {
        QStringList paragraphs;
        const int count = random.bounded(1, 14);
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(random.bounded(12));
            paragraphs.append(random.bounded(3) == 0 ? u"Own text %1 of %2 here."_s.arg(number).arg(article)
                                                     : u"A shared sentence with the number %1 in it."_s.arg(number));
        }
        comparison.story.articles.append(storyOf({{u"Outlet %1"_s.arg(article), paragraphs.join(u'\n')}}).articles);
    }
    for (int number = 0; number < 12; ++number) {
        Passage passage{.number = number + 1, .spans = {}};
        const QString words = u"A shared sentence with the number %1 in it."_s.arg(number);
        for (int article = 0; article < articles; ++article) {
            const QString &text = comparison.story.articles.at(article).text;
            for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
                passage.spans.append(Span{article, {at, at + words.size()}});
        }
        if (passage.articles().size() > 1)
            comparison.passages.append(passage);
    }
    fillCounts(comparison);
    return comparison;
}

} // namespace

/// What a plan chooses, hides and puts side by side.
class ReportPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void keysReadBack()
    {
        for (const ReportSection section : allSections()) {
            QVERIFY(!sectionText(section).isEmpty());
            QVERIFY(sectionOf(sectionKey(section)) == section);
        }
        for (const ReportPreset preset : allPresets()) {
            QVERIFY(!presetText(preset).isEmpty());
            QVERIFY(presetOf(presetKey(preset).toUpper()) == preset);
            QVERIFY(!planOf(preset).sections.isEmpty());
        }
        for (const PaperSize paper : {PaperSize::A4, PaperSize::A3, PaperSize::Letter})
            QVERIFY(paperOf(paperKey(paper).toLower()) == paper);
        QVERIFY(!sectionOf(u"contents"));
        QVERIFY(!presetOf(u""));
    }

    void outletsInTheirOrder()
    {
        const Comparison all = marketHall();
        ReportPlan plan = fullPlan();
        plan.outlets = {1, 0};
        const ReportContents contents = contentsOf(all, plan);
        QCOMPARE(contents.articles.size(), 2);
        QCOMPARE(contents.articles.at(0).outlet, u"Eastbank Courier"_s);
        QCOMPARE(contents.articles.at(1).outlet, u"The Harbour Post"_s);
        QVERIFY(!contents.rows.isEmpty());
        for (const ReportRow &row : contents.rows) {
            const auto whole = std::ranges::find(all.passages, row.number, &Passage::number);
            QVERIFY(whole != all.passages.end());
            QVERIFY(whole->firstSpanIn(0) && whole->firstSpanIn(1));
            QCOMPARE(row.cells.size(), 2);
            QCOMPARE(row.cells.at(0).outlet, u"Eastbank Courier"_s);
        }
        for (const ReportCoverageRow &row : contents.coverage)
            QCOMPARE(row.tellings.size(), 2);
        QVERIFY(!allText(contents).contains(u"Мост"_s));
    }

    void filteredPassages()
    {
        const Comparison all = marketHall();
        ReportPlan plan = fullPlan();
        plan.filter.relations = {Relation::Verbatim};
        const ReportContents contents = contentsOf(all, plan);
        QVERIFY(!contents.rows.isEmpty());
        QVERIFY(contents.rows.size() < all.passages.size());
        for (const ReportRow &row : contents.rows)
            QCOMPARE(row.relation, Relation::Verbatim);
        QCOMPARE(contents.coverage.size(), contents.rows.size());
        QVERIFY(contents.passagesNote.contains(QString::number(all.passages.size())));
        QCOMPARE(contents.matrix.size(), 3); // figures are of all
    }

    void namesAreHidden()
    {
        ReportPlan plan = fullPlan();
        plan.anonymous = true;
        plan.title = u"A story"_s;
        const ReportContents contents = contentsOf(marketHall(), plan);
        const QString all = allText(contents);
        for (const QString &name :
             {u"Harbour Post"_s, u"Courier"_s, u"Мост"_s, u"Tomasz"_s, u"harbour-post"_s, u"aaaa"_s})
            QVERIFY2(!all.contains(name), qPrintable(name));
        QCOMPARE(contents.articles.at(1).outlet, u"Outlet B"_s);
    }

    void quotesAreShort()
    {
        ReportPlan plan = fullPlan();
        plan.mostQuotedWords = 4;
        plan.ours = 2;
        const Comparison comparison = marketHall();
        const ReportContents contents = contentsOf(comparison, plan);
        for (const ReportCoverageRow &row : contents.coverage)
            QVERIFY2(wordCount(row.words) <= 4, qPrintable(row.words));
        for (const ReportRepeat &repeat : contents.repeats)
            QVERIFY2(wordCount(repeat.text) <= 4, qPrintable(repeat.text));
        int quotes = 0;
        for (const ReportPoint &point : contents.points) {
            const QString quote = point.text.section(u'“', 1).section(u'”', 0, 0);
            quotes += quote.isEmpty() ? 0 : 1;
            QVERIFY2(wordCount(quote) <= 4, qPrintable(point.text));
        }
        QVERIFY(quotes > 1 && !contents.coverage.isEmpty() && !contents.repeats.isEmpty());
        for (const ReportRow &row : contents.rows) {
            for (const ReportCell &cell : row.cells) {
                for (const ReportPart &part : cell.parts) {
                    for (const QString &piece : part.text().split(u'…'))
                        QVERIFY2(wordCount(piece) <= 5, qPrintable(piece)); // white space at its end counts
                }
            }
        }
        // In no passage, and so in the summary alone: in four words.
        QCOMPARE(allText(contents).count(u"small café"_s, Qt::CaseInsensitive), 1);
        QVERIFY(allText(contents).contains(u"no more than 4 words"_s));
    }

    void summaryOfOurs()
    {
        ReportPlan plan = planOf(ReportPreset::Editor);
        plan.ours = 2;
        const Comparison comparison = marketHall();
        const QList<ReportPoint> points = contentsOf(comparison, plan).points;
        int named = 0;
        for (const ReportPoint &point : points) {
            if (point.passages.size() != 1 || !point.text.startsWith(u"Not in"))
                continue;
            ++named;
            const auto passage = std::ranges::find(comparison.passages, point.passages.constFirst(), &Passage::number);
            QVERIFY(!passage->firstSpanIn(2));
            QVERIFY(point.text.contains(u"in %1 others"_s.arg(passage->articles().size())));
        }
        QVERIFY(named > 0);
        QVERIFY(std::ranges::any_of(points, [](const ReportPoint &p) { return p.text.contains(u"A small café"_s); }));
    }

    /// A sentence that begins two passages calls the first; the other goes by another telling, as in the window.
    void passagesAreCalledAsInTheWindow()
    {
        Comparison comparison = marketHall();
        const Span taken = comparison.passages.at(2).spans.at(0);
        Passage other = comparison.passages.at(2);
        other.number = 4;
        other.spans = {{taken.article, {taken.range.start, taken.range.start + 21}},
                       spanOf(comparison.story, 1, u"Some 40 traders will"_s)};
        comparison.passages.append(other);
        ReportPlan plan = planOf(ReportPreset::Editor);
        plan.ours = 2;
        const ReportContents contents = contentsOf(comparison, plan);
        PassageListModel window;
        window.setComparison(std::make_shared<const Comparison>(comparison));
        QStringList names;
        for (const ReportCoverageRow &row : contents.coverage) {
            names.append(row.words);
            const QString inWindow = window.index(row.number - 1, int(PassageColumn::FirstWords)).data().toString();
            QCOMPARE(row.words.first(18), inWindow.first(18)); // the lists cut at words of their own
        }
        QCOMPARE(names.size(), 4);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 4);
        QVERIFY(std::ranges::any_of(contents.points, [](const ReportPoint &point) {
            return point.passages == QList<int>{4} && point.text.contains(u"“Some 40 traders will”"_s);
        }));
    }

    /// Every paragraph once, in its article's order; furniture apart.
    void rowsHoldEverything_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::newRow("market hall") << marketHall();
        QTest::newRow("nothing") << Comparison();
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("shuffled %u", seed) << shuffledStory(seed);
    }

    void rowsHoldEverything()
    {
        QFETCH(const Comparison, comparison);
        const QList<AlignedRow> rows = alignedRows(comparison);
        for (int article = 0; article < comparison.story.articles.size(); ++article) {
            QList<int> met;
            for (const AlignedRow &row : rows)
                met.append(row.at(article));
            QList<int> wanted;
            const QList<Paragraph> &paragraphs = comparison.story.articles.at(article).paragraphs;
            for (int i = 0; i < paragraphs.size(); ++i) {
                if (paragraphs.at(i).role != ParagraphRole::Furniture)
                    wanted.append(i);
            }
            QCOMPARE(met, wanted);
        }
        for (const AlignedRow &row : rows)
            QVERIFY(std::ranges::any_of(row, [](const QList<int> &cell) { return !cell.isEmpty(); }));
    }

    /// What is shared in the same order stands at one height, whatever stands before and between it.
    void sharedParagraphsStandAtOneHeight()
    {
        Comparison comparison;
        comparison.story = storyOf({
            {u"A"_s, u"Shared one is here.\nOnly A.\nShared two is here.\nShared three is here."_s},
            {u"B"_s,
             u"Before in B.\nAlso before in B.\nShared one is here.\nShared two is here.\nX.\nY.\nShared three is here."_s},
        });
        for (const QString &words : {u"Shared one is here."_s, u"Shared two is here."_s, u"Shared three is here."_s})
            comparison.passages.append(
                {.number = static_cast<int>(comparison.passages.size()) + 1,
                 .spans = {spanOf(comparison.story, 0, words), spanOf(comparison.story, 1, words)}});
        fillCounts(comparison);
        const QList<AlignedRow> rows = alignedRows(comparison);
        const auto rowOf = [&rows](int article, int paragraph) {
            return std::ranges::find_if(rows,
                                        [=](const AlignedRow &row) { return row.at(article).contains(paragraph); })
                - rows.begin();
        };
        QCOMPARE(rowOf(0, 0), rowOf(1, 2));
        QCOMPARE(rowOf(0, 2), rowOf(1, 3));
        QCOMPARE(rowOf(0, 3), rowOf(1, 6));
        QCOMPARE(rowOf(1, 0), 0); // what stands before goes above
    }

    void headlinesStandTogether()
    {
        Comparison comparison;
        comparison.story =
            storyOf({{u"A"_s, u"One headline\nText of A."_s}, {u"B"_s, u"A kicker\nAnother headline\nText of B."_s}});
        comparison.story.articles[0].paragraphs[0].role = ParagraphRole::Headline;
        comparison.story.articles[1].paragraphs[1].role = ParagraphRole::Headline;
        fillCounts(comparison);
        const QList<AlignedRow> rows = alignedRows(comparison);
        QVERIFY(std::ranges::any_of(
            rows, [](const AlignedRow &row) { return row.at(0) == QList<int>{0} && row.at(1) == QList<int>{1}; }));
    }

    void theLogo()
    {
        ReportPlan plan = planOf(ReportPreset::Editor);
        plan.logo = QStringLiteral(TELLINGS_SOURCE_DIR "/resources/icons/no-such-logo.png");
        const auto missing = reportContents(marketHall(), plan, reportDate());
        QVERIFY(!missing);
        QCOMPARE(missing.error().path, plan.logo);
        QTemporaryDir folder;
        plan.logo = folder.filePath(u"logo.png"_s);
        QVERIFY(QImage(3000, 1500, QImage::Format_RGB32).save(plan.logo));
        const auto contents = reportContents(marketHall(), plan, reportDate());
        QVERIFY(contents);
        QCOMPARE(contents->logo.size(), QSize(1200, 600));
        QFile broken(plan.logo);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\x89PNG\r\n") > 0);
        broken.close();
        QVERIFY(!reportContents(marketHall(), plan, reportDate()));
    }

    /// A line for each passage; bold where it runs over a third of a text.
    void linesOfPassages()
    {
        const Comparison comparison = marketHall();
        const ReportContents contents = contentsOf(comparison, fullPlan());
        QCOMPARE(contents.lines.size(), comparison.passages.size());
        for (const ReportLine &line : contents.lines) {
            const auto passage = std::ranges::find(comparison.passages, line.number, &Passage::number);
            QCOMPARE(line.places.size(), passage->articles().size());
            const auto [least, most] = std::ranges::minmax(line.places, {}, &ReportLine::Place::place);
            QCOMPARE(line.moved, most.place - least.place >= 1.0 / 3);
        }
    }

    /// The text is there letter for letter, white space apart.
    void textIsWhole()
    {
        const Comparison comparison = marketHall();
        const QString all = withoutSpaces(allText(contentsOf(comparison, fullPlan())));
        for (const Article &article : comparison.story.articles) {
            for (const Paragraph &paragraph : article.paragraphs) {
                if (paragraph.role != ParagraphRole::Furniture)
                    QVERIFY2(all.contains(withoutSpaces(article.view(paragraph.range).toString())),
                             qPrintable(article.view(paragraph.range).toString()));
            }
        }
    }

private:
    static QString withoutSpaces(QString text)
    {
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    }

    EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(ReportPlanTest)
#include "tst_reportplan.moc"
