// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/align/corrections.h"
#include "models/items/correcting.h"
#include "models/items/correctionlistmodel.h"
#include "tests/support/support.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

const QString aground = u"The ferry ran aground on a sandbank before nine and waited for the tide"_s;
const QString hurt = u"Nobody on board was hurt that night"_s;

Span spanOf(const Story &story, int article, const QString &text)
{
    const qsizetype start = story.articles.at(article).text.indexOf(text);
    Q_ASSERT(start >= 0);
    return {article, {start, start + text.size()}};
}

Comparison ferry()
{
    Comparison comparison;
    Story &story = comparison.story;
    const QString text = aground + u".\n"_s + hurt + u'.';
    story = test::storyOf({{u"Herald"_s, text}, {u"Post"_s, text}, {u"Wire"_s, text}, {u"Echo"_s, text}});
    for (int i = 0; i < 4; ++i)
        story.articles[i].file = u"%1.txt"_s.arg(i);
    Passage one{.number = 1, .spans = {}};
    Passage two{.number = 2, .spans = {}};
    for (int article = 0; article < 4; ++article) {
        one.spans.append(spanOf(story, article, aground));
        two.spans.append(spanOf(story, article, hurt));
    }
    comparison.passages = {one, two};
    comparison.wordCounts = {21, 21, 21, 21};
    return comparison;
}

/// The articles of each passage, in the order of their numbers.
QList<QList<int>> carriers(const Comparison &comparison)
{
    QList<QList<int>> result;
    for (const Passage &passage : comparison.passages)
        result.append(passage.articles());
    return result;
}

} // namespace

/// What a person does to a passage, from the view's words to what the next replay makes of it.
class TestCorrecting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void confirms();
    void rejects_data();
    void rejects();
    void splitsOff();
    void merges();
    void links_data();
    void links();
    void splitsAtPlaces_data();
    void splitsAtPlaces();
    void listSaysWhatBecameOfIt();
};

void TestCorrecting::confirms()
{
    const Comparison found = ferry();
    const Comparison corrected = replayCorrections(found, {confirmation(found, found.passages[1])});
    QVERIFY(!corrected.passages[0].confirmed);
    QVERIFY(corrected.passages[1].confirmed);
}

void TestCorrecting::rejects_data()
{
    QTest::addColumn<int>("article");
    QTest::addColumn<QList<QList<int>>>("left");
    QTest::newRow("whole") << -1 << QList<QList<int>>{{0, 1, 2, 3}};
    QTest::newRow("one telling") << 2 << QList<QList<int>>{{0, 1, 3}, {0, 1, 2, 3}};
}

void TestCorrecting::rejects()
{
    QFETCH(const int, article);
    const Comparison found = ferry();
    const Comparison corrected = replayCorrections(found, {rejection(found, found.passages[0], article)});
    QTEST(carriers(corrected), "left");
}

void TestCorrecting::splitsOff()
{
    const Comparison found = ferry();
    const Comparison corrected = replayCorrections(found, {splitOff(found, found.passages[0], {1, 3})});
    QCOMPARE(carriers(corrected), (QList<QList<int>>{{0, 2}, {0, 1, 2, 3}, {1, 3}}));
}

void TestCorrecting::merges()
{
    const Comparison found = ferry();
    const Comparison corrected = replayCorrections(found, {merger(found, found.passages[0], found.passages[1])});
    QCOMPARE(corrected.passages.size(), 1);
    QCOMPARE(corrected.passages[0].spans.size(), 8);
}

void TestCorrecting::links_data()
{
    QTest::addColumn<QList<Span>>("selections");
    QTest::addColumn<bool>("allowed");
    const auto words = [](int article, qsizetype from, qsizetype to) { return Span{article, {from, to}}; };
    QTest::newRow("none") << QList<Span>{} << false;
    QTest::newRow("one") << QList{words(0, 0, 9)} << false;
    QTest::newRow("two of one article") << QList{words(0, 0, 9), words(0, 20, 30)} << false;
    QTest::newRow("one is white space") << QList{words(0, 0, 9), words(1, 3, 4)} << false;
    QTest::newRow("two") << QList{words(0, 3, 10), words(1, 4, 9)} << true;
}

void TestCorrecting::links()
{
    QFETCH(const QList<Span>, selections);
    QFETCH(const bool, allowed);
    const Comparison found = ferry();
    const auto correction = linking(found, selections);
    QCOMPARE(correction.has_value(), allowed);
    if (!allowed) {
        QVERIFY(!correction.error().isEmpty());
        return;
    }
    QCOMPARE(correction->spans[0].quote, u"ferry"_s); // without the white space that was selected, too
    QCOMPARE(correction->spans[0].quote, correction->spans[1].quote);
    QVERIFY(replayCorrections(found, {*correction}).outcomes[0].state == CorrectionOutcome::State::Replayed);
}

void TestCorrecting::splitsAtPlaces_data()
{
    using Places = QList<std::pair<int, qsizetype>>;
    QTest::addColumn<Places>("places");
    QTest::addColumn<qsizetype>("passages"); // 0: refused
    const qsizetype middle = aground.indexOf(u"before");
    QTest::newRow("nowhere") << Places{} << qsizetype(0);
    QTest::newRow("at the start") << Places{{0, 0}, {1, 0}} << qsizetype(0);
    QTest::newRow("behind the end") << Places{{0, aground.size()}, {1, aground.size()}} << qsizetype(0);
    QTest::newRow("in one article") << Places{{0, middle}, {1, 0}} << qsizetype(0);
    QTest::newRow("in two") << Places{{0, middle}, {1, middle}, {2, 0}} << qsizetype(3);
    QTest::newRow("in all") << Places{{0, middle}, {1, middle}, {2, middle}, {3, middle}} << qsizetype(3);
}

void TestCorrecting::splitsAtPlaces()
{
    using Places = QList<std::pair<int, qsizetype>>;
    QFETCH(const Places, places);
    QFETCH(const qsizetype, passages);
    const Comparison found = ferry();
    const auto correction = splitAt(found, found.passages[0], places);
    QCOMPARE(correction.has_value(), passages > 0);
    if (!correction) {
        QVERIFY(!correction.error().isEmpty());
        return;
    }
    const Comparison corrected = replayCorrections(found, {*correction});
    QCOMPARE(corrected.passages.size(), passages);
    QVERIFY(corrected.story.articles[0].view(corrected.passages[1].spans[0].range).startsWith(u"before"));
}

void TestCorrecting::listSaysWhatBecameOfIt()
{
    const Comparison found = ferry();
    Correction gone = confirmation(found, found.passages[0]);
    gone.spans[0].quote = u"words that stand nowhere"_s;
    const auto corrected =
        std::make_shared<const Comparison>(replayCorrections(found, {rejection(found, found.passages[1], 3), gone}));
    CorrectionListModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(corrected);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, CorrectionListModel::Kind).data().toString(), u"rejected"_s);
    QVERIFY(model.index(0, CorrectionListModel::Words).data().toString().startsWith(u"Nobody on board"));
    QCOMPARE(model.index(0, CorrectionListModel::Outcome).data().toString(), u"done"_s);
    QCOMPARE(model.index(0, CorrectionListModel::Outlets).data().toString(), u"Herald, Post, Wire, Echo"_s);
    const QString outcome = model.index(1, CorrectionListModel::Outcome).data().toString();
    QVERIFY2(outcome.startsWith(u"not done: ") && outcome.size() > 10, qPrintable(outcome));
    model.setComparison(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCorrecting)
#include "tst_correcting.moc"
