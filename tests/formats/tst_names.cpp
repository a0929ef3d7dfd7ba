// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/metadata.h"
#include "models/formats/naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tellings;

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outlets_data();
    void outlets();
    void folders();
    void uniqueOutlets_data();
    void uniqueOutlets();
    void naturalOrder_data();
    void naturalOrder();
};

void TestNames::outlets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outlet");
    const auto row = [](const char *file, const QString &outlet) {
        QTest::newRow(file) << QString::fromUtf8(file) << outlet;
    };
    row("harbour-courier.txt", u"Harbour Courier"_s);
    row("/a/b/harbour_courier.md", u"Harbour Courier"_s);
    row("Harbour Courier.txt", u"Harbour Courier"_s);
    row("5_LL.txt", u"5 LL"_s);
    row("000_8f7d46d84421d4c3.txt", u"000"_s);
    row("8f7d46d84421d4c3.txt", u"8f7d46d"_s);
    row("2026-03-14-courier.txt", u"Courier"_s);
    row("2026-03-14.txt", u"2026 03 14"_s);
    row("bbc.txt", u"BBC"_s);
    row("afp.txt", u"AFP"_s);
    row("courier.example.txt", u"courier.example"_s);
    row("deadbeef.txt", u"Deadbeef"_s); // letters alone are no checksum
    row("courier", u"Courier"_s);
    row(".txt", u".txt"_s);
    row("___.txt", u"___"_s);
    row("le-républicain.txt", u"Le Républicain"_s);
    row("朝刊.txt", u"朝刊"_s);
}

void TestNames::outlets()
{
    QFETCH(QString, file);
    QFETCH(QString, outlet);
    QCOMPARE(outletFromFileName(file), outlet);
}

void TestNames::folders()
{
    QCOMPARE(titleFromFolderName(u"/stories/ferry-closes"_s), u"Ferry Closes"_s);
    QCOMPARE(titleFromFolderName(u"/stories/ferry-closes/"_s), u"Ferry Closes"_s);
    QCOMPARE(titleFromFolderName(u"/stories/Ferry closes"_s), u"Ferry Closes"_s);
    QCOMPARE(titleFromFolderName(u":/tellings/sample"_s), u"Sample"_s);
}

void TestNames::uniqueOutlets_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("unique");
    QTest::newRow("all different") << QStringList{u"A"_s, u"B"_s} << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("three alike") << QStringList{u"A"_s, u"A"_s, u"A"_s} << QStringList{u"A"_s, u"A (2)"_s, u"A (3)"_s};
    QTest::newRow("a number that is taken")
        << QStringList{u"A"_s, u"A"_s, u"A (2)"_s} << QStringList{u"A"_s, u"A (3)"_s, u"A (2)"_s};
}

void TestNames::uniqueOutlets()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, unique);
    QList<Article> articles(given.size());
    for (qsizetype i = 0; i < given.size(); ++i)
        articles[i].outlet = given[i];
    makeUnique(articles);
    QStringList outlets;
    for (const Article &article : std::as_const(articles))
        outlets.append(article.outlet);
    QCOMPARE(outlets, unique);
}

void TestNames::naturalOrder_data()
{
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("numbers") << QStringList{u"part 1"_s, u"part 2"_s, u"part 10"_s, u"part 100"_s};
    QTest::newRow("leading zeros") << QStringList{u"001"_s, u"2"_s, u"010"_s};
    QTest::newRow("the same number twice") << QStringList{u"01"_s, u"1"_s, u"1a"_s};
    QTest::newRow("letter case") << QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s};
    QTest::newRow("letters that differ in case alone") << QStringList{u"A"_s, u"a"_s, u"b"_s};
    QTest::newRow("longer last") << QStringList{u""_s, u"a"_s, u"aa"_s};
    QTest::newRow("numbers longer than any integer")
        << QStringList{u"x99999999999999999999999998"_s, u"x99999999999999999999999999"_s};
}

void TestNames::naturalOrder()
{
    QFETCH(QStringList, ordered);
    QStringList shuffled = ordered;
    std::ranges::reverse(shuffled);
    std::ranges::sort(shuffled, comesBefore);
    QCOMPARE(shuffled, ordered);
    for (const QString &name : std::as_const(ordered))
        QVERIFY(!comesBefore(name, name));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
