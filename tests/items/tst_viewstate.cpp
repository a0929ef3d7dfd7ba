// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/missingtextmodel.h"
#include "models/items/samearticles.h"
#include "models/items/viewstate.h"
#include "tests/support/support.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

/// How a person left the window, as data; what stays of it when articles come and go; texts that a story lacks.
class TestViewState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void comesBack();
    void holdsWhileArticlesComeAndGo();
    void nonsenseIsLeftOut_data();
    void nonsenseIsLeftOut();
    void carriedOverToOtherArticles();
    void correctionsKeepTheirArticles();
    void missingTexts();
    void fatesOfAnchors();
};

namespace {

Story ferry()
{
    Story story = test::storyOf({{u"Herald"_s, u"One two three."_s}, {u"Post"_s, u"Two."_s}, {u"Wire"_s, u"Three."_s}});
    story.articles[0].file = u"/a/herald.txt"_s;
    story.articles[1].file = u"/a/post.txt"_s;
    story.articles[2].file = u"/a/wire.txt"_s;
    return story;
}

ViewState fullState()
{
    return {.arrangement = {.shown = {2, 0},
                            .folded = {0},
                            .widths = {{2, 1.5}},
                            .places = {{0, 4}},
                            .filter = {.show = PassageFilter::Show::OnlyHere,
                                       .fewestOutlets = 3,
                                       .relations = {Relation::Edited},
                                       .roles = {ParagraphRole::Body, ParagraphRole::ListItem},
                                       .with = {0, 2},
                                       .without = {1}},
                            .base = 2},
            .passage = u"0123456789ab"_s,
            .zoom = -2,
            .spacing = u"wide"_s,
            .companion = u"matrix"_s};
}

} // namespace

void TestViewState::comesBack()
{
    const ViewState state = fullState();
    const ViewState found = viewFromJson(viewToJson(state, ferry()), ferry());
    QCOMPARE(found.arrangement.shown, state.arrangement.shown);
    QCOMPARE(found.arrangement.folded, state.arrangement.folded);
    QCOMPARE(found.arrangement.widths, state.arrangement.widths);
    QCOMPARE(found.arrangement.places, state.arrangement.places);
    QVERIFY(found.arrangement.filter == state.arrangement.filter);
    QCOMPARE(found.arrangement.base, state.arrangement.base);
    QCOMPARE(found.passage, state.passage);
    QCOMPARE(found.zoom, state.zoom);
    QCOMPARE(found.spacing, state.spacing);
    QCOMPARE(found.companion, state.companion);
}

void TestViewState::holdsWhileArticlesComeAndGo()
{
    const QJsonObject json = viewToJson(fullState(), ferry());
    Story changed = ferry();
    changed.articles.removeFirst(); // "Herald", which was folded and asked for
    changed.articles.append(ferry().articles.first());
    changed.articles.last().file = u"/b/echo.txt"_s;
    const ViewState found = viewFromJson(json, changed);
    QCOMPARE(found.arrangement.shown, (QList<int>{1, 2})); // "Wire", and "Echo", which is new; "Post" was hidden
    QCOMPARE(found.arrangement.folded, QList<int>());
    QCOMPARE(found.arrangement.widths, (QHash<int, double>{{1, 1.5}}));
    QCOMPARE(found.arrangement.base, 1);
    QCOMPARE(found.arrangement.filter.with, QList<int>{1});
    QCOMPARE(found.arrangement.filter.without, QList<int>{0});
}

void TestViewState::nonsenseIsLeftOut_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QString herald = u"/a/herald.txt"_s;
    const auto columns = [](const QJsonArray &array) { return QJsonObject{{u"columns"_s, array}}; };
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no list") << QJsonObject{{u"columns"_s, 3}, {u"base"_s, 4}, {u"filter"_s, u"x"_s}};
    QTest::newRow("twice") << columns({QJsonObject{{u"article"_s, herald}}, QJsonObject{{u"article"_s, herald}}});
    QTest::newRow("all hidden but those nobody knows")
        << columns({QJsonObject{{u"article"_s, u"/x"_s}, {u"hidden"_s, true}}, QJsonValue()});
    QTest::newRow("widths and places out of reach")
        << columns({QJsonObject{{u"article"_s, herald}, {u"width"_s, 1e9}, {u"place"_s, 1e9}},
                    QJsonObject{{u"article"_s, u"/a/post.txt"_s}, {u"width"_s, -1}, {u"place"_s, -5}}});
    QTest::newRow("a filter of unknown words") << QJsonObject{{u"filter"_s,
                                                               QJsonObject{{u"show"_s, u"?"_s},
                                                                           {u"fewest_outlets"_s, -3},
                                                                           {u"relations"_s, QJsonArray{u"copied"_s}},
                                                                           {u"with"_s, QJsonArray{u"/x"_s, 5}}}}};
}

void TestViewState::nonsenseIsLeftOut()
{
    QFETCH(QJsonObject, json);
    const ViewState found = viewFromJson(json, ferry());
    QList<int> shown = found.arrangement.shown;
    std::ranges::sort(shown);
    QCOMPARE(shown, (QList<int>{0, 1, 2}));
    QVERIFY(found.arrangement.widths.isEmpty() && found.arrangement.places.isEmpty());
    QVERIFY(!found.arrangement.filter.isOn());
    QCOMPARE(found.arrangement.base, -1);
    QVERIFY(viewFromJson(json, {}).arrangement.shown.isEmpty());
}

void TestViewState::carriedOverToOtherArticles()
{
    Story after = ferry();
    after.articles.removeAt(1);
    const Arrangement carried = carriedOver(fullState().arrangement, ferry(), after);
    QCOMPARE(carried.shown, (QList<int>{1, 0}));
    QCOMPARE(carried.base, 1);
    QCOMPARE(carried.places, (QHash<int, qsizetype>{{0, 4}}));
    QCOMPARE(carried.filter.with, (QList<int>{0, 1}));
    QCOMPARE(carried.filter.without, QList<int>());
    QCOMPARE(carried.focused, -1);
    Arrangement focused = fullState().arrangement;
    focused.shown = {0, 1, 2};
    focused.focused = 2;
    QCOMPARE(carriedOver(focused, ferry(), after).focused, 1);
    focused.focused = 1; // which goes
    QCOMPARE(carriedOver(focused, ferry(), after).focused, 0);
    // When nothing is left to be shown, something is.
    Arrangement one{.shown = {1}};
    QCOMPARE(carriedOver(one, ferry(), after).shown, QList<int>{0});
}

void TestViewState::correctionsKeepTheirArticles()
{
    const Story before = ferry();
    const QList<Correction> corrections{
        {.kind = CorrectionKind::Confirm, .spans = {{.article = u"herald.txt"_s}, {.article = u"post.txt"_s}}}};
    Story twoOfAName = before;
    twoOfAName.articles.append(before.articles.at(1));
    twoOfAName.articles.last().file = u"/b/post.txt"_s;
    const QList<Correction> full = rekeyed(corrections, before, twoOfAName);
    QCOMPARE(full.first().spans.at(0).article, u"herald.txt"_s);
    QCOMPARE(full.first().spans.at(1).article, u"/a/post.txt"_s);
    QCOMPARE(rekeyed(full, twoOfAName, before), corrections);
    // One that goes and comes back, with another of its name in between.
    Story without = before;
    without.articles.removeAt(1);
    const QList<Correction> gone = rekeyed(corrections, before, without);
    Story other = without;
    other.articles.append(twoOfAName.articles.last());
    QCOMPARE(rekeyed(gone, without, other).first().spans.at(1).article, u"/a/post.txt"_s);
    QCOMPARE(rekeyed(gone, without, before), corrections);
    QVERIFY(haveSameArticles(before, before));
    QVERIFY(!haveSameArticles(before, without));
}

void TestViewState::missingTexts()
{
    MissingTextModel model;
    const QAbstractItemModelTester tester(&model);
    QList<MissingText> texts{{.outlet = u"Herald"_s, .headline = u"Aground"_s, .characters = 12},
                             {.outlet = u"Post"_s, .state = MissingText::State::Identical, .file = u"/a/p.txt"_s},
                             {.outlet = u"Wire"_s,
                              .state = MissingText::State::Changed,
                              .file = u"/a/w.txt"_s,
                              .anchors = {{.state = AnchorFate::State::Exact},
                                          {.state = AnchorFate::State::Moved},
                                          {.state = AnchorFate::State::Lost},
                                          {.state = AnchorFate::State::Lost}}}};
    model.setTexts(texts);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, MissingTextModel::OwnCopy), u"none yet"_s);
    QVERIFY(cell(1, MissingTextModel::OwnCopy).endsWith(u"p.txt"));
    QVERIFY(cell(2, MissingTextModel::OwnCopy).contains(u"another version"));
    QCOMPARE(model.chosen(), QList<int>{1}); // the other version waits for a person
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosen(), (QList<int>{1, 2}));
    const QString spoken = model.index(2, 0).data(Qt::AccessibleDescriptionRole).toString();
    for (const QString &part : {u"1 marked place"_s, u"1 moved"_s, u"2 lost"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void TestViewState::fatesOfAnchors()
{
    AnchorFateModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnchors({{.state = AnchorFate::State::Moved, .what = u"confirmed"_s, .quote = u"a b c"_s, .paragraph = 4},
                      {.state = AnchorFate::State::Lost, .what = u"code"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, AnchorFateModel::Fate).data().toString(), u"moved"_s);
    QCOMPARE(model.index(0, AnchorFateModel::Words).data().toString(), u"a b c"_s);
    QCOMPARE(model.index(0, AnchorFateModel::Paragraph).data().toString(), u"4"_s);
    QCOMPARE(model.index(1, AnchorFateModel::Fate).data().toString(), u"lost"_s);
    QCOMPARE(model.index(1, AnchorFateModel::Paragraph).data().toString(), QString());
    model.setAnchors({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestViewState)
#include "tst_viewstate.moc"
