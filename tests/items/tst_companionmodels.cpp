// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/citation.h"
#include "models/items/coveragemodel.h"
#include "models/items/matrixmodel.h"
#include "models/items/passagecard.h"
#include "models/items/places.h"
#include "models/items/tabletext.h"
#include "tests/support/support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

Span spanOf(const Story &story, int article, const QString &text)
{
    const qsizetype start = story.articles.at(article).text.indexOf(text);
    Q_ASSERT(start >= 0);
    return {article, {start, start + text.size()}};
}

/// Four outlets; the second and the third each lack passages that others have.
std::shared_ptr<Comparison> ferry()
{
    const QString aground = u"The evening ferry to Skarholm ran aground on a sandbank shortly before nine"_s;
    const QString tug = u"A tug pulled the vessel free at high water"_s;
    auto comparison = std::make_shared<Comparison>();
    Story &story = comparison->story;
    story = test::storyOf({{u"Herald"_s, aground + u".\nFiller words stand here.\n"_s + tug + u'.'},
                           {u"Bay Post"_s, tug + u" on Wednesday.\nMore filler.\nNobody was hurt there."_s},
                           {u"Coast Wire"_s, u"The ferry to Skarholm ran aground on a sandbank before nine."_s},
                           {u"Ardley"_s, u"Nobody was hurt there, it said.\n"_s + tug + u".\n"_s + aground + u'.'}});
    comparison->passages = {
        {.number = 1,
         .spans = {spanOf(story, 0, aground),
                   spanOf(story, 2, u"The ferry to Skarholm ran aground on a sandbank before nine"_s),
                   spanOf(story, 3, aground)}},
        {.number = 2, .spans = {spanOf(story, 0, tug), spanOf(story, 1, tug), spanOf(story, 3, tug)}},
        {.number = 3, .spans = {spanOf(story, 1, u"Nobody was hurt"_s), spanOf(story, 3, u"Nobody was hurt"_s)}},
    };
    comparison->wordCounts = {26, 15, 11, 28};
    comparison->shares = {{0.9, 0.4, 0.5, 0.9}, {0.8, 0.8, 0, 0.8}, {1, 0, 1, 1}, {0.95, 0.5, 0.4, 0.95}};
    return comparison;
}

QList<int> numbersIn(const CoverageModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, 0).data(PassageNumberRole).toInt());
    return numbers;
}

QList<Telling> tellingsIn(const CoverageModel &model, int row)
{
    QList<Telling> tellings;
    for (int column = CoverageModel::FirstArticle; column < model.columnCount(); ++column)
        tellings.append(static_cast<Telling>(model.index(row, column).data(TellingRole).toInt()));
    return tellings;
}

void setDay(Story &story, int article, int day, int hour = -1)
{
    story.articles[article].published = QDateTime(QDate(2031, 3, day), QTime(std::max(0, hour), 0), QTimeZone::UTC);
    story.articles[article].publishedHasTime = hour >= 0;
}

} // namespace

/// The models behind the tables and charts beside the columns.
class TestCompanionModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void coverageSaysHowEachTells();
    void coveragePutsTheMissingFirst();
    void coverageKeepsWithAnotherStory();
    void matrixOrders_data();
    void matrixOrders();
    void matrixSaysWhatACellMeans();
    void matrixIsSortedByOneArticle();
    void placesCountWithoutFurniture();
    void filterOfPlaces_data();
    void filterOfPlaces();
    void firstToPublishIsKnown_data();
    void firstToPublishIsKnown();
    void tablesAreCopied();
    void cardTellsAtAGlance();
    void citesItsSource();
};

void TestCompanionModels::coverageSaysHowEachTells()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(ferry());
    using enum Telling;
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(tellingsIn(model, 0), (QList{Base, Absent, Edited, Verbatim}));
    QCOMPARE(tellingsIn(model, 1), (QList{Base, Verbatim, Absent, Verbatim}));
    model.setBaseArticle(3);
    QCOMPARE(tellingsIn(model, 0), (QList{Verbatim, Absent, Edited, Base}));
    model.setBaseArticle(2); // it lacks the second passage: the first that has it is the base there
    QCOMPARE(tellingsIn(model, 0), (QList{Edited, Absent, Base, Edited}));
    QCOMPARE(tellingsIn(model, 1), (QList{Base, Verbatim, Absent, Verbatim}));
    QCOMPARE(model.index(0, CoverageModel::FirstArticle + 3).data().toString(), u"edited, ¶\u00a03"_s);
    QCOMPARE(model.index(1, CoverageModel::FirstArticle + 2).data(Qt::AccessibleTextRole).toString(),
             u"Passage 2 is not in Coast Wire"_s);
    QCOMPARE(model.index(0, CoverageModel::Outlets).data().toString(), u"3 of 4"_s);
    QCOMPARE(model.headerData(CoverageModel::FirstArticle, Qt::Horizontal).toString(), u"Herald"_s);
}

void TestCompanionModels::coveragePutsTheMissingFirst()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model);
    model.setComparison(ferry());
    QCOMPARE(numbersIn(model), (QList{1, 2, 3}));
    QCOMPARE(model.summary(), QString());
    model.setFocusArticle(2); // lacks 2 (in three others) and 3 (in two)
    QCOMPARE(numbersIn(model), (QList{2, 3, 1}));
    model.setLeftOutOnly(true);
    QCOMPARE(numbersIn(model), (QList{2, 3}));
    QCOMPARE(model.rowOf(3), 1);
    QCOMPARE(model.rowOf(1), -1);
    QVERIFY2(model.summary().startsWith(u"Coast Wire left out 2 of 3 passages. 0%"), qPrintable(model.summary()));
    model.setFocusArticle(-1);
    QCOMPARE(numbersIn(model), (QList{1, 2, 3})); // nobody left anything out
}

void TestCompanionModels::coverageKeepsWithAnotherStory()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model);
    model.setComparison(ferry());
    model.setFocusArticle(3);
    auto smaller = ferry();
    smaller->story.articles.resize(2);
    smaller->passages = {smaller->passages.at(1)};
    smaller->passages[0].spans.removeLast();
    model.setComparison(smaller);
    QCOMPARE(model.focusArticle(), -1);
    QCOMPARE(model.rowCount(), 1);
    model.setComparison(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestCompanionModels::matrixOrders_data()
{
    QTest::addColumn<MatrixOrder>("order");
    QTest::addColumn<QList<int>>("articles");
    QTest::newRow("as opened") << MatrixOrder::AsOpened << QList{0, 1, 2, 3};
    QTest::newRow("by outlet") << MatrixOrder::Outlet << QList{3, 1, 2, 0};
    QTest::newRow("most shared") << MatrixOrder::MostShared << QList{2, 3, 0, 1};
    QTest::newRow("clustered") << MatrixOrder::Clustered << QList{2, 0, 3, 1};
}

void TestCompanionModels::matrixOrders()
{
    QFETCH(const MatrixOrder, order);
    QFETCH(const QList<int>, articles);
    MatrixModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOrder(order);
    auto comparison = ferry();
    comparison->shares[2][0] = 1.0;
    comparison->shares[0][2] = 0.6; // nearer to it than the last one is
    model.setComparison(comparison);
    QCOMPARE(matrixOrder(*comparison, order), articles);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.rowArticle(row), articles.at(row));
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.index(row, column).data(ShareRole).toDouble(),
                     comparison->shares.at(articles.at(row)).at(articles.at(column)));
    }
    QCOMPARE(matrixOrder(Comparison(), order), QList<int>());
}

void TestCompanionModels::matrixSaysWhatACellMeans()
{
    MatrixModel model;
    model.setComparison(ferry());
    QCOMPARE(model.index(0, 1).data().toString(), u"40%"_s);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
             u"40% of the words of Herald stand in Bay Post as well."_s);
    QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole).toString(),
             u"80% of the words of Bay Post stand in another article as well."_s);
}

void TestCompanionModels::matrixIsSortedByOneArticle()
{
    auto comparison = std::make_shared<Comparison>();
    comparison->story.articles.resize(3);
    comparison->shares = {{0.9, 0.1, 0.2}, {0.5, 0.4, 0.0}, {0.7, 0.3, 0.8}};
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(comparison);
    const auto rows = [&] { return QList{model.rowArticle(0), model.rowArticle(1), model.rowArticle(2)}; };
    const auto columns = [&] { return QList{model.columnArticle(0), model.columnArticle(1), model.columnArticle(2)}; };
    model.sortRowsBy(0);
    QCOMPARE(rows(), (QList{0, 2, 1})); // its own first
    QCOMPARE(columns(), (QList{0, 1, 2}));
    QCOMPARE(model.index(1, 0).data(ShareRole).toDouble(), 0.7);
    QCOMPARE(model.index(1, 0).data(CellRowArticleRole).toInt(), 2);
    model.sortColumnsBy(1);
    QCOMPARE(columns(), (QList{1, 0, 2}));
    QCOMPARE(rows(), (QList{0, 2, 1}));
    model.sortRowsBy(-1);
    QCOMPARE(rows(), (QList{0, 1, 2}));
    model.setOrder(MatrixOrder::MostShared); // takes back what was sorted
    QCOMPARE(columns(), (QList{0, 2, 1}));
    QCOMPARE(model.columnsBy(), -1);
    model.sortRowsBy(2);
    auto other = std::make_shared<Comparison>();
    other->story.articles.resize(1);
    model.setComparison(other);
    QCOMPARE(model.rowsBy(), -1);
    QCOMPARE(model.rowArticle(0), 0);
}

void TestCompanionModels::filterOfPlaces_data()
{
    QTest::addColumn<QList<double>>("places"); // by article; -1: it lacks the passage
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("article");
    QTest::addColumn<double>("least");
    QTest::addColumn<bool>("passes");
    constexpr int moved = int(PlaceFilter::Kind::Moved);
    constexpr int buried = int(PlaceFilter::Kind::Buried);
    constexpr int lifted = int(PlaceFilter::Kind::Lifted);
    QTest::newRow("in one article alone") << QList{0.5, -1.0} << moved << -1 << 0.0 << false;
    QTest::newRow("anything moved") << QList{0.1, 0.1} << moved << -1 << 0.0 << true;
    QTest::newRow("moved far enough") << QList{0.1, 0.6} << moved << -1 << 0.5 << true;
    QTest::newRow("not far enough") << QList{0.1, 0.5} << moved << -1 << 0.5 << false;
    QTest::newRow("buried by the third") << QList{0.1, 0.2, 0.9} << buried << 2 << 0.5 << true;
    QTest::newRow("not by the second") << QList{0.1, 0.2, 0.9} << buried << 1 << 0.0 << false;
    QTest::newRow("by anybody") << QList{0.1, 0.2, 0.9} << buried << -1 << 0.5 << true;
    QTest::newRow("against the middle of the others") << QList{0.0, 0.1, 0.9, 0.5} << buried << 3 << 0.4 << true;
    QTest::newRow("not against the outermost") << QList{0.0, 0.1, 0.9, 0.5} << buried << 3 << 0.41 << false;
    QTest::newRow("nearly level is not buried") << QList{0.1, 0.15} << buried << 1 << 0.0 << false;
    QTest::newRow("lifted") << QList{0.9, 0.8, 0.1} << lifted << 2 << 0.5 << true;
    QTest::newRow("buried is not lifted") << QList{0.1, 0.2, 0.9} << lifted << 2 << 0.0 << false;
    QTest::newRow("who lacks it does neither") << QList{0.1, 0.9, -1.0} << lifted << 2 << 0.0 << false;
}

void TestCompanionModels::filterOfPlaces()
{
    QFETCH(const QList<double>, places);
    QFETCH(const int, kind);
    QFETCH(const int, article);
    QFETCH(const double, least);
    PassagePlaces passage{1, {}};
    for (int i = 0; i < places.size(); ++i) {
        if (places[i] >= 0)
            passage.places.append({i, 1, places[i]});
    }
    QTEST(passes(passage, {static_cast<PlaceFilter::Kind>(kind), article, least}), "passes");
}

void TestCompanionModels::placesCountWithoutFurniture()
{
    auto comparison = ferry();
    QList<PassagePlaces> places = placesOf(*comparison);
    QCOMPARE(places.size(), 3);
    QCOMPARE(places[0].number, 1);
    QCOMPARE(places[0].places.size(), 3);
    QCOMPARE(places[0].places[0], (TellingPlace{0, 1, 0.0}));
    QCOMPARE(places[0].places[2].paragraph, 3);
    QVERIFY(places[0].shift() > 0.4 && places[0].shift() < 0.8);
    const double before = places[0].places[2].place;
    comparison->story.articles[3].paragraphs[0].role = ParagraphRole::Furniture;
    places = placesOf(*comparison);
    QVERIFY(places[0].places[2].place < before);
    QCOMPARE(places[1].places[2].place, 0.0); // it is the first line of the story now
    QCOMPARE(PassagePlaces().shift(), 0.0);
}

void TestCompanionModels::firstToPublishIsKnown_data()
{
    QTest::addColumn<QList<std::pair<int, int>>>("dates"); // day and hour, by article; day 0: none
    QTest::addColumn<int>("first");
    using Dates = QList<std::pair<int, int>>;
    QTest::newRow("times") << Dates{{4, 12}, {4, 11}, {3, 9}, {4, 13}} << 1; // article 2 lacks the passage
    QTest::newRow("days") << Dates{{4, -1}, {5, -1}, {1, -1}, {3, -1}} << 3;
    QTest::newRow("one has no date") << Dates{{4, 12}, {0, 0}, {3, 9}, {4, 13}} << -1;
    QTest::newRow("the same hour") << Dates{{4, 12}, {4, 12}, {3, 9}, {4, 13}} << -1;
    QTest::newRow("one day, one time") << Dates{{4, -1}, {4, 11}, {3, 9}, {5, 13}} << -1;
    QTest::newRow("an earlier day") << Dates{{4, -1}, {5, 11}, {3, 9}, {5, 13}} << 0;
}

void TestCompanionModels::firstToPublishIsKnown()
{
    using Dates = QList<std::pair<int, int>>;
    QFETCH(const Dates, dates);
    QFETCH(const int, first);
    auto comparison = ferry();
    int known = 0;
    for (int article = 0; article < dates.size(); ++article) {
        if (dates[article].first == 0)
            continue;
        setDay(comparison->story, article, dates[article].first, dates[article].second);
        ++known;
    }
    QCOMPARE(firstToPublish(comparison->story, comparison->passages.at(1)), first);
    const QList<DatedArticle> dated = datedArticles(comparison->story);
    QCOMPARE(dated.size(), known);
    for (qsizetype i = 1; i < dated.size(); ++i)
        QVERIFY(dated[i - 1].published <= dated[i].published);
}

void TestCompanionModels::tablesAreCopied()
{
    auto comparison = ferry();
    comparison->story.articles[1].outlet = u"Bay \"Post\", Sunday"_s;
    MatrixModel matrix;
    matrix.setComparison(comparison);
    const QStringList lines = tableCsv(matrix).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 6); // heads, four rows, and what follows the last line end
    QCOMPARE(lines[0], u"\"\",\"Herald\",\"Bay \"\"Post\"\", Sunday\",\"Coast Wire\",\"Ardley\""_s);
    QCOMPARE(lines[1], u"\"Herald\",\"90%\",\"40%\",\"50%\",\"90%\""_s);
    CoverageModel coverage;
    QCOMPARE(tableCsv(coverage), u"\r\n"_s);
    coverage.setComparison(comparison);
    QVERIFY(tableCsv(coverage).startsWith(u"\"Passage\",\"Outlets\",\"Herald\""));
}

void TestCompanionModels::cardTellsAtAGlance()
{
    auto comparison = ferry();
    Passage &tug = comparison->passages[1];
    tug.similarity = 0.75;
    tug.relation = Relation::Edited;
    QCOMPARE(passageCard(*comparison, tug),
             u"Passage 2: edited, 75% alike\nIn 3 of 4: Herald, Bay Post, Ardley\nFound by the same words in a row"_s);
    for (const int article : tug.articles())
        setDay(comparison->story, article, 4 + article);
    tug.confirmed = true;
    tug.foundBy = FoundBy::SharedWords;
    const QString card = passageCard(*comparison, tug);
    QVERIFY2(card.contains(u"First published by Herald\nFound by the words in common\nConfirmed"), qPrintable(card));
}

void TestCompanionModels::citesItsSource()
{
    Article article = ferry()->story.articles[0];
    const TextRange range{0, article.text.indexOf(u'\n')};
    const QString words = article.view({0, range.end}).toString();
    const Citation bare = cite(article, range);
    QVERIFY2(bare.text.contains(words) && bare.text.endsWith(u"(Herald)"), qPrintable(bare.text));
    article.headline = u"Ferry <aground>"_s;
    article.published = QDateTime(QDate(2031, 3, 4), QTime(21, 30), QTimeZone::UTC);
    article.url = QUrl(u"https://example.org/a?b=1&c=2"_s);
    QVERIFY2(
        cite(article, range).text.endsWith(u"(Herald, Ferry <aground>, 4 March 2031)\nhttps://example.org/a?b=1&c=2"),
        qPrintable(cite(article, range).text));
    article.publishedHasTime = true;
    const Citation full = cite(article, range);
    QVERIFY2(full.text.contains(u"4 March 2031, 21:30 UTC"), qPrintable(full.text));
    QVERIFY2(full.html.contains(u"Ferry &lt;aground&gt;") && full.html.contains(u"b=1&amp;c=2"), qPrintable(full.html));
}

QTEST_GUILESS_MAIN(TestCompanionModels)
#include "tst_companionmodels.moc"
