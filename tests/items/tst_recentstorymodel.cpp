// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/recentstorymodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace tellings;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const RecentStoryModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row).data().toString());
    return result;
}

} // namespace

class TestRecentStoryModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void latestFirstAndOnceOnly();
    void noMoreThanTen();
    void removesByPath();
    void throughJson();
    void brokenJson_data();
    void brokenJson();
    void locations_data();
    void locations();
};

void TestRecentStoryModel::latestFirstAndOnceOnly()
{
    RecentStoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(u"Ferry"_s, {u"/news/ferry"_s});
    model.add(u"Flood"_s, {u"/news/flood/a.txt"_s, u"/news/flood/b.txt"_s});
    model.add(u"Ferry, again"_s, {u"/news/./ferry/"_s});
    QCOMPARE(titles(model), QStringList({u"Ferry, again"_s, u"Flood"_s}));
    QCOMPARE(model.index(0).data(RecentPathsRole).toStringList(), QStringList{u"/news/ferry"_s});
    QCOMPARE(model.rowOf({u"/news/flood/a.txt"_s, u"/news/flood/b.txt"_s}), 1);
    QCOMPARE(model.rowOf({u"/news/flood/a.txt"_s}), -1);
}

void TestRecentStoryModel::noMoreThanTen()
{
    RecentStoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (int i = 0; i < 12; ++i)
        model.add(QString::number(i), {u"/news/%1"_s.arg(i)});
    QCOMPARE(model.rowCount(), RecentStoryModel::most);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(titles(model).constFirst(), u"11"_s);
    QCOMPARE(titles(model).constLast(), u"2"_s);
}

void TestRecentStoryModel::removesByPath()
{
    RecentStoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(u"Ferry"_s, {u"/news/ferry"_s});
    model.remove({u"/news/other"_s});
    QCOMPARE(model.rowCount(), 1);
    model.remove({u"/news/ferry"_s});
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.clear();
    QCOMPARE(reset.size(), 0); // nothing to clear
}

void TestRecentStoryModel::throughJson()
{
    RecentStoryModel model;
    model.add(u"Ferry “aground”"_s, {u"/news/ferry"_s});
    model.add(u"Überschwemmung, 100 %"_s, {u"/news/a,b.txt"_s, u"/news/ü;c.txt"_s});
    RecentStoryModel other;
    const QAbstractItemModelTester tester(&other, QAbstractItemModelTester::FailureReportingMode::QtTest);
    other.setJson(model.toJson());
    QCOMPARE(titles(other), titles(model));
    QCOMPARE(other.index(0).data(RecentPathsRole), model.index(0).data(RecentPathsRole));
    QCOMPARE(other.toJson(), model.toJson());
}

void TestRecentStoryModel::brokenJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("no JSON") << QByteArray("[{") << 0;
    QTest::newRow("an object") << QByteArray(R"({"title": "x", "paths": ["/a"]})") << 0;
    QTest::newRow("no paths") << QByteArray(R"([{"title": "x"}])") << 0;
    QTest::newRow("paths of another kind") << QByteArray(R"([{"title": "x", "paths": [1, null, ""]}])") << 0;
    QTest::newRow("one good among bad") << QByteArray(R"([7, {"paths": ["/a/b.txt"]}, "x"])") << 1;
}

void TestRecentStoryModel::brokenJson()
{
    QFETCH(const QByteArray, json);
    RecentStoryModel model;
    model.setJson(json);
    QTEST(model.rowCount(), "rows");
    if (model.rowCount() > 0)
        QCOMPARE(model.index(0).data().toString(), u"b.txt"_s); // no title: the file's name
}

void TestRecentStoryModel::locations_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("location");
    QTest::newRow("a folder") << QStringList{u"/news/ferry"_s} << u"/news/ferry"_s;
    QTest::newRow("below home") << QStringList{QDir::homePath() + u"/ferry"_s} << u"~/ferry"_s;
    QTest::newRow("several") << QStringList{u"/news/ferry/a.txt"_s, u"/news/ferry/b.txt"_s}
                             << u"2 file(s) in /news/ferry"_s;
}

void TestRecentStoryModel::locations()
{
    QFETCH(const QStringList, paths);
    RecentStoryModel model;
    model.add(u"x"_s, paths);
    QTEST(model.index(0).data(RecentLocationRole).toString(), "location");
    QTEST(model.index(0).data(Qt::AccessibleDescriptionRole).toString(), "location");
}

QTEST_GUILESS_MAIN(TestRecentStoryModel)
#include "tst_recentstorymodel.moc"
