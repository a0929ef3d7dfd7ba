// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/samepassage.h"

#include <QTest>

using namespace tellings;

namespace {

Comparison with(const QList<QList<Span>> &passages)
{
    Comparison comparison;
    int number = 0;
    for (const QList<Span> &spans : passages)
        comparison.passages.append(
            {.number = ++number, .relation = {}, .similarity = 1, .foundBy = {}, .spans = spans});
    return comparison;
}

} // namespace

Q_DECLARE_METATYPE(tellings::Comparison)

class TestSamePassage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestSamePassage::finds_data()
{
    const Comparison before = with({{{0, {0, 40}}, {1, {10, 50}}}, {{0, {60, 90}}, {2, {0, 30}}}});
    QTest::addColumn<Comparison>("before");
    QTest::addColumn<int>("number");
    QTest::addColumn<Comparison>("after");
    QTest::addColumn<int>("found");
    QTest::newRow("the same") << before << 2 << before << 2;
    QTest::newRow("none was chosen") << before << 0 << before << 0;
    QTest::newRow("one that is not there") << before << 9 << before << 0;
    QTest::newRow("gone") << before << 1 << with({{{0, {40, 60}}, {1, {0, 10}}}}) << 0;
    QTest::newRow("another number") << before << 2 << with({{{0, {60, 90}}, {2, {0, 30}}}}) << 1;
    QTest::newRow("split: the larger part")
        << before << 1 << with({{{0, {0, 10}}, {1, {10, 20}}}, {{0, {15, 40}}, {1, {25, 50}}}}) << 2;
    QTest::newRow("another article's same place") << before << 1 << with({{{2, {0, 40}}, {3, {10, 50}}}}) << 0;
}

void TestSamePassage::finds()
{
    QFETCH(const Comparison, before);
    QFETCH(const int, number);
    QFETCH(const Comparison, after);
    QTEST(samePassage(before, number, after), "found");
}

QTEST_GUILESS_MAIN(TestSamePassage)
#include "tst_samepassage.moc"
