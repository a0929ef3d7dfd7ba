// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/spanlinks.h"

#include <QTest>

#include <algorithm>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

/// One span a number, in the order given.
ArticleDecoration told(const QList<int> &passages)
{
    ArticleDecoration decoration;
    for (const int passage : passages) {
        const qsizetype start = decoration.spans.size() * 10;
        decoration.spans.append({passage, Relation::Verbatim, {start, start + 5}, 0, {}});
    }
    return decoration;
}

} // namespace

class TestSpanLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksAre_data();
    void linksAre();
    void nothingIsLeftOutAndNothingCrosses_data();
    void nothingIsLeftOutAndNothingCrosses();
    void passingsAre_data();
    void passingsAre();
};

void TestSpanLinks::linksAre_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<QList<SpanLink>>("links");
    using Links = QList<SpanLink>;
    QTest::newRow("nothing in common") << QList<int>{1, 2} << QList<int>{3} << Links{};
    QTest::newRow("in order") << QList<int>{1, 2} << QList<int>{1, 2} << Links{{1, 0, 0}, {2, 1, 1}};
    QTest::newRow("moved") << QList<int>{1, 2} << QList<int>{2, 1} << Links{{1, 0, 1}, {2, 1, 0}};
    QTest::newRow("split after") << QList<int>{1} << QList<int>{1, 5, 1} << Links{{1, 0, 0}, {1, 0, 2}};
    QTest::newRow("merged after") << QList<int>{1, 5, 1} << QList<int>{1} << Links{{1, 0, 0}, {1, 2, 0}};
    QTest::newRow("twice on both sides") << QList<int>{1, 1} << QList<int>{1, 1} << Links{{1, 0, 0}, {1, 1, 1}};
    QTest::newRow("three and two") << QList<int>{1, 1, 1} << QList<int>{1, 1} << Links{{1, 0, 0}, {1, 1, 0}, {1, 2, 1}};
    QTest::newRow("empty") << QList<int>{} << QList<int>{1} << Links{};
}

void TestSpanLinks::linksAre()
{
    QFETCH(const QList<int>, before);
    QFETCH(const QList<int>, after);
    QFETCH(const QList<SpanLink>, links);
    QCOMPARE(spanLinks(told(before), told(after)), links);
}

void TestSpanLinks::nothingIsLeftOutAndNothingCrosses_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    for (int before = 1; before <= 5; ++before) {
        for (int after = 1; after <= 5; ++after)
            QTest::addRow("%d and %d", before, after) << before << after;
    }
}

void TestSpanLinks::nothingIsLeftOutAndNothingCrosses()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    const QList<SpanLink> links = spanLinks(told(QList<int>(before, 7)), told(QList<int>(after, 7)));
    QCOMPARE(links.size(), std::max(before, after));
    for (int i = 0; i < before; ++i)
        QVERIFY(std::ranges::find(links, i, &SpanLink::before) != links.cend());
    for (int i = 0; i < after; ++i)
        QVERIFY(std::ranges::find(links, i, &SpanLink::after) != links.cend());
    for (qsizetype i = 1; i < links.size(); ++i) {
        QVERIFY(links[i - 1].before <= links[i].before);
        QVERIFY(links[i - 1].after <= links[i].after);
    }
}

void TestSpanLinks::passingsAre_data()
{
    QTest::addColumn<QString>("told"); // x: told, -: not
    QTest::addColumn<QString>("passing"); // x: told, =: bridged, -: none
    QTest::newRow("no column") << u""_s << u""_s;
    QTest::newRow("nowhere") << u"---"_s << u"---"_s;
    QTest::newRow("one") << u"-x-"_s << u"-x-"_s;
    QTest::newRow("neighbours") << u"xx-"_s << u"xx-"_s;
    QTest::newRow("over one") << u"x-x"_s << u"x=x"_s;
    QTest::newRow("over two and over one") << u"-x--x-x-"_s << u"-x==x=x-"_s;
}

void TestSpanLinks::passingsAre()
{
    QFETCH(const QString, told);
    QFETCH(const QString, passing);
    QList<bool> flags;
    for (const QChar c : told)
        flags.append(c == u'x');
    QString result;
    for (const Passing each : passings(flags))
        result += each == Passing::Told ? u'x' : each == Passing::Bridged ? u'=' : u'-';
    QCOMPARE(result, passing);
}

QTEST_GUILESS_MAIN(TestSpanLinks)
#include "tst_spanlinks.moc"
