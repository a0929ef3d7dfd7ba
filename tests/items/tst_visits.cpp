// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tellings.h"
#include "models/items/visits.h"

#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

/// The way back and forward through visited places, and round the tellings of a passage.
class TestVisits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesBackAndForward_data();
    void goesBackAndForward();
    void keepsTheLastOnes();
    void changesPlaces();
    void nextTelling_data();
    void nextTelling();
};

void TestVisits::goesBackAndForward_data()
{
    // A letter visits the place of that name, "<" goes back, ">" forward, "=x" replaces by x.
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("here");
    QTest::addColumn<bool>("back");
    QTest::addColumn<bool>("forward");
    QTest::newRow("nothing") << u""_s << u""_s << false << false;
    QTest::newRow("back from nothing") << u"<>"_s << u""_s << false << false;
    QTest::newRow("one") << u"a"_s << u"a"_s << false << false;
    QTest::newRow("two") << u"ab"_s << u"b"_s << true << false;
    QTest::newRow("back") << u"abc<"_s << u"b"_s << true << true;
    QTest::newRow("back to the first, no further") << u"abc<<<<"_s << u"a"_s << false << true;
    QTest::newRow("and on, no further") << u"abc<<>>>"_s << u"c"_s << true << false;
    QTest::newRow("elsewhere forgets what lay ahead") << u"abc<<d"_s << u"d"_s << true << false;
    QTest::newRow("and comes back to where it went from") << u"abc<<d<"_s << u"a"_s << false << true;
    QTest::newRow("the same place is no visit") << u"abb<"_s << u"a"_s << false << true;
    QTest::newRow("replaced") << u"ab=c<"_s << u"a"_s << false << true;
    QTest::newRow("replaced by where one came from") << u"ab=a"_s << u"a"_s << false << false;
    QTest::newRow("the first replaced") << u"a=b"_s << u"b"_s << false << false;
    QTest::newRow("nothing replaced") << u"=b"_s << u"b"_s << false << false;
}

void TestVisits::goesBackAndForward()
{
    QFETCH(const QString, steps);
    QFETCH(const QString, here);
    Visits visits;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i] == u'<')
            visits.back();
        else if (steps[i] == u'>')
            visits.forward();
        else if (steps[i] == u'=')
            visits.replace({.offset = steps[++i].unicode()});
        else
            visits.visit({.offset = steps[i].unicode()});
    }
    QCOMPARE(visits.here().has_value(), !here.isEmpty());
    if (visits.here())
        QCOMPARE(visits.here()->offset, here[0].unicode());
    QTEST(visits.canGoBack(), "back");
    QTEST(visits.canGoForward(), "forward");
}

void TestVisits::keepsTheLastOnes()
{
    Visits visits;
    for (int i = 0; i <= Visits::most + 5; ++i)
        visits.visit({.offset = i});
    qsizetype steps = 0;
    while (visits.back())
        ++steps;
    QCOMPARE(steps, Visits::most - 1);
    QCOMPARE(visits.here()->offset, 6);
}

void TestVisits::changesPlaces()
{
    Visits visits;
    visits.visit({0, 5, 1});
    visits.visit({1, 7, 2});
    visits.change([](const Place &place) { return Place{place.article, place.offset, place.passage + 10}; });
    QCOMPARE(visits.here(), (Place{1, 7, 12}));
    QCOMPARE(visits.back(), (Place{0, 5, 11}));
    visits.clear();
    QVERIFY(!visits.here() && !visits.canGoBack() && !visits.canGoForward());
}

void TestVisits::nextTelling_data()
{
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<int>("article");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("wantedArticle"); // -1: nothing
    QTest::addColumn<int>("wantedStart");
    const QList<int> all{0, 1, 2, 3};
    QTest::newRow("from nowhere: the first") << all << -1 << 0 << 1 << 0 << 10;
    QTest::newRow("from before: it") << all << 0 << 3 << 1 << 0 << 10;
    QTest::newRow("on its start: the next in the same column") << all << 0 << 10 << 1 << 0 << 50;
    QTest::newRow("in its midst: the same") << all << 0 << 15 << 1 << 0 << 50;
    QTest::newRow("the last there: past a column without it") << all << 0 << 50 << 1 << 2 << 5;
    QTest::newRow("the last of all: around") << all << 3 << 30 << 1 << 0 << 10;
    QTest::newRow("the columns' own order") << QList{2, 0, 3} << 2 << 5 << 1 << 0 << 10;
    QTest::newRow("hidden columns are passed over") << QList{0, 3} << 0 << 50 << 1 << 3 << 30;
    QTest::newRow("back from the start") << all << 2 << 5 << -1 << 0 << 50;
    QTest::newRow("back from its midst") << all << 2 << 9 << -1 << 0 << 50;
    QTest::newRow("back from behind it") << all << 2 << 40 << -1 << 2 << 5;
    QTest::newRow("back in a column without it") << all << 1 << 7 << -1 << 0 << 50;
    QTest::newRow("back from the first: around") << all << 0 << 10 << -1 << 3 << 30;
    QTest::newRow("the only one") << QList{2} << 2 << 5 << 1 << 2 << 5;
    QTest::newRow("the only one, back") << QList{2} << 2 << 5 << -1 << 2 << 5;
    QTest::newRow("nobody shows it") << QList{1} << 1 << 0 << 1 << -1 << 0;
}

void TestVisits::nextTelling()
{
    QFETCH(const QList<int>, columns);
    QFETCH(const int, article);
    QFETCH(const int, offset);
    QFETCH(const int, step);
    QFETCH(const int, wantedArticle);
    QFETCH(const int, wantedStart);
    const Passage passage{.number = 1, .spans = {{0, {10, 20}}, {0, {50, 60}}, {2, {5, 15}}, {3, {30, 40}}}};
    const auto span = tellings::nextTelling(passage, columns, {article, offset}, step);
    QCOMPARE(span.has_value(), wantedArticle >= 0);
    if (span) {
        QCOMPARE(span->article, wantedArticle);
        QCOMPARE(span->range.start, wantedStart);
    }
}

QTEST_GUILESS_MAIN(TestVisits)
#include "tst_visits.moc"
