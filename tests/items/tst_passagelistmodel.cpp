// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/articlelistmodel.h"
#include "models/items/coveragemodel.h"
#include "models/items/passagefiltermodel.h"
#include "models/items/passagelistmodel.h"
#include "models/items/spantext.h"
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

/// Three outlets, three passages: verbatim in all, edited in two, reworded in two.
std::shared_ptr<const Comparison> ferry()
{
    const QString aground = u"The evening ferry to Skarholm ran aground on a sandbank shortly before nine on Tuesday"_s;
    auto comparison = std::make_shared<Comparison>();
    Story &story = comparison->story;
    story = test::storyOf({{u"Ardley Herald"_s, aground + u".\n“We heard a bang,” said Ida Moe.\nNo one was hurt."_s},
                           {u"Bay Post"_s, u"\"We heard a loud bang,\" said Moe.\n"_s + aground + u'.'},
                           {QString(), aground + u".\nAll on board were safe."_s}});
    story.articles[0].headline = u"Ferry aground"_s;
    story.articles[0].published = QDateTime(QDate(2031, 3, 4), QTime(21, 30), QTimeZone::UTC);
    story.articles[0].publishedHasTime = true;
    story.articles[2].file = u"/news/coast.wire.txt"_s;
    comparison->passages = {
        {1,
         Relation::Verbatim,
         1.0,
         FoundBy::SharedRun,
         {spanOf(story, 0, aground), spanOf(story, 1, aground), spanOf(story, 2, aground)}},
        {2,
         Relation::Edited,
         0.8,
         FoundBy::SharedRun,
         {spanOf(story, 0, u"We heard a bang"_s), spanOf(story, 1, u"We heard a loud bang"_s)}},
        {3,
         Relation::Reworded,
         0.5,
         FoundBy::SharedWords,
         {spanOf(story, 0, u"No one was hurt"_s), spanOf(story, 2, u"All on board were safe"_s)}},
    };
    comparison->wordCounts = {26, 22, 20};
    comparison->shares = {{0.75, 0.7, 0.7}, {0.9, 0.9, 0.6}, {1.0, 0.7, 1.0}};
    return comparison;
}

QList<int> numbersIn(const QAbstractItemModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, 0).data(PassageNumberRole).toInt());
    return numbers;
}

} // namespace

class TestPassageListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void firstWordsOfText_data();
    void firstWordsOfText();
    void searchKeyFolds_data();
    void searchKeyFolds();

    void cells_data();
    void cells();
    void roles();
    void headers();
    void speaks();
    void resetsOnceForAComparison();
    void baseArticleChangesFirstWordsAlone();
    void aSentenceOfTwoPassagesNamesOne();
    void indexOfANumber();

    void filters_data();
    void filters();
    void filterFollowsItsSource();

    void articles_data();
    void articles();
    void articlesReset();
};

void TestPassageListModel::firstWordsOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("words");
    QTest::newRow("empty") << QString() << 3 << QString() << 0;
    QTest::newRow("fewer") << u"One two"_s << 3 << u"One two"_s << 2;
    QTest::newRow("just as many keeps its full stop") << u"One two three."_s << 3 << u"One two three."_s << 3;
    QTest::newRow("more") << u"One two three four"_s << 3 << u"One two three…"_s << 4;
    QTest::newRow("line breaks and spaces") << u"  One\n\ntwo\u00a0 three four "_s << 3 << u"One two three…"_s << 4;
    QTest::newRow("punctuation is no word") << u"“Well,” she said – twice."_s << 3 << u"“Well,” she said…"_s << 4;
    QTest::newRow("figures and apostrophes") << u"It's 3.5 m"_s << 5 << u"It's 3.5 m"_s << 3;
    QTest::newRow("Arabic") << u"غرقت العبارة مساء الثلاثاء"_s << 2 << u"غرقت العبارة…"_s << 4;
    QTest::newRow("outside the basic plane") << u"𝒜𝒷 𝒞 𝒟"_s << 2 << u"𝒜𝒷 𝒞…"_s << 3;
}

void TestPassageListModel::firstWordsOfText()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QTEST(firstWords(text, count), "first");
    QTEST(countWords(text), "words");
}

void TestPassageListModel::searchKeyFolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << u"FERRY Ærø"_s << u"ferry ærø"_s;
    QTest::newRow("quotes") << u"“It’s”"_s << u"\"it's\""_s;
    QTest::newRow("dashes") << u"a – b—c‑d"_s << u"a - b-c-d"_s;
    QTest::newRow("spaces") << u" a\u00a0\n b "_s << u"a b"_s;
}

void TestPassageListModel::searchKeyFolds()
{
    QFETCH(const QString, text);
    QTEST(searchKey(text), "key");
}

void TestPassageListModel::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<PassageColumn>("column");
    QTest::addColumn<QVariant>("shown");
    using enum PassageColumn;
    QTest::newRow("number") << 0 << Number << QVariant(1);
    QTest::newRow("first words, elided")
        << 0 << FirstWords << QVariant(u"The evening ferry to Skarholm ran aground on a sandbank shortly before…"_s);
    QTest::newRow("relation") << 0 << Relation << QVariant(u"verbatim"_s);
    QTest::newRow("outlets, one named by its file")
        << 0 << Outlets << QVariant(u"Ardley Herald, Bay Post, coast.wire"_s);
    QTest::newRow("words") << 0 << Words << QVariant(15);
    QTest::newRow("first words, whole") << 1 << FirstWords << QVariant(u"We heard a bang"_s);
    QTest::newRow("edited") << 1 << Relation << QVariant(u"edited"_s);
    QTest::newRow("words of the longest") << 1 << Words << QVariant(5);
    QTest::newRow("reworded") << 2 << Relation << QVariant(u"reworded"_s);
}

void TestPassageListModel::cells()
{
    PassageListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(ferry());
    QCOMPARE(model.rowCount(), 3);
    QFETCH(const int, row);
    QFETCH(const PassageColumn, column);
    QTEST(model.index(row, std::to_underlying(column)).data(), "shown");
}

void TestPassageListModel::roles()
{
    PassageListModel model;
    model.setComparison(ferry());
    const QModelIndex edited = model.index(1, 0);
    QCOMPARE(edited.data(PassageNumberRole).toInt(), 2);
    QCOMPARE(static_cast<Relation>(edited.data(PassageRelationRole).toInt()), Relation::Edited);
    QCOMPARE(edited.data(PassageSimilarityRole).toDouble(), 0.8);
    QCOMPARE(edited.data(PassageArticlesRole).value<QList<int>>(), QList<int>({0, 1}));
    QCOMPARE(edited.data(PassageOutletsRole).toStringList(), QStringList({u"Ardley Herald"_s, u"Bay Post"_s}));
    QCOMPARE(edited.data(PassageWordsRole).toInt(), 5);
    QCOMPARE(edited.data(PassageStoryArticlesRole).toInt(), 3);
    QCOMPARE(edited.data(Qt::ToolTipRole).toString(), u"We heard a bang\n\nArdley Herald, Bay Post"_s);
    QCOMPARE(edited.data(PassageTextRole).toStringList(),
             QStringList({u"We heard a bang"_s, u"We heard a loud bang"_s}));
}

void TestPassageListModel::headers()
{
    const PassageListModel model;
    QSet<QString> headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.insert(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(headers.size(), 5);
    QVERIFY(!headers.contains(QString()));
    QVERIFY(!model.headerData(5, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestPassageListModel::speaks()
{
    PassageListModel model;
    model.setComparison(ferry());
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Passage 2: We heard a bang"_s);
    const QString description = model.index(1, 1).data(Qt::AccessibleDescriptionRole).toString();
    for (const QString &part : {u"edited"_s, u"Ardley Herald"_s, u"Bay Post"_s, u"5 word"_s})
        QVERIFY2(description.contains(part), qPrintable(description));
}

void TestPassageListModel::resetsOnceForAComparison()
{
    PassageListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto comparison = ferry();
    model.setComparison(comparison);
    QCOMPARE(reset.size(), 1);
    model.setComparison(comparison);
    QCOMPARE(reset.size(), 1);
    model.setComparison(nullptr);
    QCOMPARE(reset.size(), 2);
    QCOMPARE(model.rowCount(), 0);
}

void TestPassageListModel::baseArticleChangesFirstWordsAlone()
{
    PassageListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setComparison(ferry());
    model.setBaseArticle(1);
    QCOMPARE(changed.size(), 1);
    constexpr int column = std::to_underlying(PassageColumn::FirstWords);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(0, column));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(2, column));
    QCOMPARE(model.index(1, column).data().toString(), u"We heard a loud bang"_s);
    QCOMPARE(model.index(2, column).data().toString(), u"No one was hurt"_s); // the base lacks it: the first span
    model.setBaseArticle(1);
    QCOMPARE(changed.size(), 1);
}

void TestPassageListModel::aSentenceOfTwoPassagesNamesOne()
{
    auto comparison = std::make_shared<Comparison>(*ferry());
    const Story &story = comparison->story;
    // What the first article says of the bang, the third tells in its own words, as a passage of its own; and so again.
    const Passage third{.number = 4,
                        .relation = Relation::Reworded,
                        .spans = {spanOf(story, 0, u"We heard a bang"_s), spanOf(story, 2, u"on board were safe"_s)}};
    Passage fourth = third;
    fourth.number = 5;
    comparison->passages += {third, fourth};
    PassageListModel model;
    model.setComparison(comparison);
    constexpr int column = std::to_underlying(PassageColumn::FirstWords);
    QCOMPARE(model.index(1, column).data().toString(), u"We heard a bang"_s);
    QCOMPARE(model.index(3, column).data().toString(), u"on board were safe"_s);
    QVERIFY(model.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"on board were safe"));
    QVERIFY(model.index(3, column).data(Qt::ToolTipRole).toString().startsWith(u"on board were safe"));
    QCOMPARE(model.index(4, column).data().toString(), u"We heard a bang"_s); // nothing is left to tell them apart
    model.setBaseArticle(1); // which tells the second alone
    QCOMPARE(model.index(1, column).data().toString(), u"We heard a loud bang"_s);
    QCOMPARE(model.index(3, column).data().toString(), u"We heard a bang"_s);
    QCOMPARE(model.index(4, column).data().toString(), u"on board were safe"_s);
    CoverageModel coverage;
    coverage.setComparison(comparison);
    QCOMPARE(coverage.index(3, CoverageModel::PassageText).data().toString(), u"4. on board were safe"_s);
    coverage.setBaseArticle(1);
    QCOMPARE(coverage.index(3, CoverageModel::PassageText).data().toString(), u"4. We heard a bang"_s);
}

void TestPassageListModel::indexOfANumber()
{
    PassageListModel model;
    QVERIFY(!model.indexOf(1).isValid());
    model.setComparison(ferry());
    QCOMPARE(model.indexOf(3).row(), 2);
    QVERIFY(!model.indexOf(0).isValid());
    QVERIFY(!model.indexOf(4).isValid());
}

void TestPassageListModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QList<int>>>("passages");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<bool>("filtering");
    using Passages = std::optional<QList<int>>;
    const Passages all;
    QTest::newRow("nothing") << QString() << all << QList<int>({1, 2, 3}) << false;
    QTest::newRow("spaces") << u"  "_s << all << QList<int>({1, 2, 3}) << false;
    QTest::newRow("words, any case") << u"EVENING ferry"_s << all << QList<int>({1}) << true;
    QTest::newRow("words of a telling not shown") << u"loud"_s << all << QList<int>({2}) << true;
    QTest::newRow("not across two tellings") << u"hurt all"_s << all << QList<int>() << true;
    QTest::newRow("an outlet") << u"bay post"_s << all << QList<int>({1, 2}) << true;
    QTest::newRow("a number") << u"3"_s << all << QList<int>({3}) << true;
    QTest::newRow("what a filter lets through") << QString() << Passages({1, 3}) << QList<int>({1, 3}) << true;
    QTest::newRow("words of what it lets through") << u"bay post"_s << Passages({1, 3}) << QList<int>({1}) << true;
    QTest::newRow("a filter that lets nothing through") << QString() << Passages(QList<int>()) << QList<int>() << true;
    QTest::newRow("none") << u"submarine"_s << all << QList<int>() << true;
}

void TestPassageListModel::filters()
{
    PassageListModel model;
    PassageFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(ferry());
    QFETCH(const QString, text);
    QFETCH(const std::optional<QList<int>>, passages);
    filter.setText(text);
    filter.setPassages(passages);
    QTEST(numbersIn(filter), "numbers");
    QTEST(filter.isFiltering(), "filtering");
    filter.setText({});
    filter.setPassages({});
    QCOMPARE(numbersIn(filter), QList<int>({1, 2, 3}));
}

void TestPassageListModel::filterFollowsItsSource()
{
    PassageListModel model;
    PassageFilterModel filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setText(u"bang"_s);
    QCOMPARE(filter.rowCount(), 0);
    model.setComparison(ferry());
    QCOMPARE(numbersIn(filter), QList<int>({2}));
    model.setComparison(nullptr);
    QCOMPARE(filter.rowCount(), 0);
}

void TestPassageListModel::articles_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    const auto role = [](auto value) { return static_cast<int>(value); };
    QTest::newRow("shown") << 0 << role(Qt::DisplayRole) << QVariant(u"Ardley Herald"_s);
    QTest::newRow("outlet") << 1 << role(ArticleOutletRole) << QVariant(u"Bay Post"_s);
    QTest::newRow("outlet from the file") << 2 << role(ArticleOutletRole) << QVariant(u"coast.wire"_s);
    QTest::newRow("headline") << 0 << role(ArticleHeadlineRole) << QVariant(u"Ferry aground"_s);
    QTest::newRow("published") << 0 << role(ArticlePublishedRole) << QVariant(u"4 Mar 2031 21:30"_s);
    QTest::newRow("not known when") << 1 << role(ArticlePublishedRole) << QVariant(QString());
    QTest::newRow("words") << 1 << role(ArticleWordsRole) << QVariant(22);
    QTest::newRow("shared") << 1 << role(ArticleSharedRole) << QVariant(0.9);
    QTest::newRow("file") << 2 << role(ArticleFileRole) << QVariant(u"/news/coast.wire.txt"_s);
    QTest::newRow("spoken") << 0 << role(Qt::AccessibleTextRole) << QVariant(u"Ardley Herald"_s);
    QTest::newRow("described") << 1 << role(Qt::AccessibleDescriptionRole) << QVariant(u"22 word(s), 90 % shared"_s);
}

void TestPassageListModel::articles()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(ferry());
    QCOMPARE(model.rowCount(), 3);
    QFETCH(const int, row);
    QFETCH(const int, role);
    QTEST(model.index(row).data(role), "value");
}

void TestPassageListModel::articlesReset()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto comparison = ferry();
    model.setComparison(comparison);
    model.setComparison(comparison);
    QCOMPARE(reset.size(), 1);
    model.setComparison(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPassageListModel)
#include "tst_passagelistmodel.moc"
