// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/codinglistmodel.h"
#include "models/coding/recode.h"
#include "tests/coding/codingfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tellings;
using namespace tellings::test;

/// The list of all that is coded, its filters, and giving many another code.
class TestCodingList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void changesOnlyWhatChanged();
    void filters_data();
    void filters();
    void recodes();
};

void TestCodingList::rows()
{
    const StoryContents contents = hallContents();
    CodingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Coding> codings = hallCodings(contents);
    model.setCodings(contents, smallCodebook(), codings);
    QCOMPARE(model.rowCount(), codings.size());
    const auto cell = [&model](int row, CodingColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(1, CodingColumn::Codes), u"Conflict, Tone -2"_s);
    QCOMPARE(cell(1, CodingColumn::Kind), u"telling"_s);
    QCOMPARE(cell(1, CodingColumn::Text), u"The hall will close in May"_s);
    QCOMPARE(cell(0, CodingColumn::Note), u"\"hall\" only"_s);
    QCOMPARE(cell(2, CodingColumn::Outlet), u"Courier, Herald"_s);
    QCOMPARE(cell(3, CodingColumn::Text),
             u"The roof has leaked for years. / The old roof has been leaking for years."_s);
    QCOMPARE(cell(4, CodingColumn::Outlet), u"Ledger"_s);
    QCOMPARE(cell(9, CodingColumn::Coder), u"ada (final)"_s);
    QCOMPARE(cell(10, CodingColumn::Codes), u"note"_s);
    QCOMPARE(model.rowOf(codings.at(3).id), 3);
    QCOMPARE(model.rowOf(77), -1);
    QCOMPARE(model.index(3, 0).data(CodingIdRole).toLongLong(), codings.at(3).id);
    codings[0].places.first().state = AnchorPlace::State::Lost;
    model.setCodings(contents, smallCodebook(), codings);
    QVERIFY2(cell(0, CodingColumn::Text).contains(u"not found"), qPrintable(cell(0, CodingColumn::Text)));
}

void TestCodingList::changesOnlyWhatChanged()
{
    const StoryContents contents = hallContents();
    CodingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Coding> codings = hallCodings(contents);
    model.setCodings(contents, smallCodebook(), codings);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    codings[2].note = u"new"_s;
    model.setCodings(contents, smallCodebook(), codings);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 2);
    QCOMPARE(resets.size(), 0);
    codings.removeFirst();
    model.setCodings(contents, smallCodebook(), codings);
    QCOMPARE(resets.size(), 1);
}

void TestCodingList::filters_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("coder");
    QTest::addColumn<int>("article");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");
    const QString any;
    QTest::newRow("all") << 0 << any << -1 << any << any << QList{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("a code") << 4 << any << -1 << any << any << QList{1, 3, 5, 6, 9};
    QTest::newRow("a group") << 1 << any << -1 << any << any << QList{0, 1, 2, 6, 7, 9};
    QTest::newRow("a coder") << 0 << u"ben"_s << -1 << any << any << QList{6, 7, 8, 10};
    QTest::newRow("an article that leaves out") << 0 << any << 1 << any << any << QList{4, 8};
    QTest::newRow("a kind") << 0 << any << -1 << u"passage"_s << any << QList{2, 7};
    QTest::newRow("a note") << 0 << any << -1 << any << u"READ again"_s << QList{8};
    QTest::newRow("words") << 0 << any << -1 << any << u"leaked"_s << QList{3, 4};
    QTest::newRow("a code's name") << 0 << any << -1 << any << u"omission"_s << QList{4};
    QTest::newRow("both") << 4 << u"ben"_s << -1 << any << any << QList{6};
    QTest::newRow("nothing") << 5 << u"ben"_s << -1 << any << any << QList<int>();
}

void TestCodingList::filters()
{
    QFETCH(const int, code);
    QFETCH(const QString, coder);
    QFETCH(const int, article);
    QFETCH(const QString, target);
    QFETCH(const QString, text);
    QFETCH(const QList<int>, rows);
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    CodingListModel model;
    model.setCodings(contents, smallCodebook(), codings);
    CodingFilterModel filtered(&model);
    const QAbstractItemModelTester tester(&filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CodingFilter filter{.code = code ? codeId(code) : QUuid(), .coder = coder, .text = text};
    filter.article = article < 0 ? 0 : contents.articles.at(article).id;
    filter.target = codingTargetOfKey(target);
    filtered.setFilter(filter);
    QList<int> left;
    for (int row = 0; row < filtered.rowCount(); ++row)
        left.append(filtered.mapToSource(filtered.index(row, 0)).row());
    QCOMPARE(left, rows);
}

void TestCodingList::recodes()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    QList<qint64> ids;
    for (const Coding &coding : codings)
        ids.append(coding.id);
    // Blame to Conflict: Ada's telling has Conflict already, and what Ben and the final layer say is not hers.
    const Recoded result =
        recoded(codings, {ids.at(0), ids.at(2), ids.at(6), ids.at(9)}, codeId(3), codeId(2), smallCodebook(), u"ada"_s);
    QCOMPARE(result.changed, 2);
    QCOMPARE(result.refused, 2);
    QVERIFY(!result.reason.isEmpty());
    StoryContents all = kept(contents, smallCodebook(), codings);
    for (const StoryChange &change : result.edit)
        QVERIFY(applyChange(all, change));
    QCOMPARE(codingsIn(all).codings.at(0).codes, QList{with(2)});
    QCOMPARE(codingsIn(all).codings.at(0).note, codings.at(0).note);
    // A value goes where the new code has none; a code that is not for articles is refused.
    const Recoded values = recoded(codings, {ids.at(3), ids.at(5)}, QUuid(), codeId(5), smallCodebook(), u"ada"_s);
    QCOMPARE(values.changed, 0);
    QCOMPARE(values.refused, 2);
    const Recoded plain = recoded(codings, {ids.at(3)}, codeId(4), codeId(2), smallCodebook(), u"ada"_s);
    QCOMPARE(plain.changed, 1);
    QVERIFY(!std::get<PutAnnotation>(plain.edit.first())
                 .annotation.body.value(u"codes"_s)
                 .toArray()
                 .first()
                 .toObject()
                 .contains(u"value"_s));
    QCOMPARE(recoded(codings, {ids.at(0)}, codeId(3), codeId(3), smallCodebook(), u"ada"_s).changed, 0);
}

QTEST_GUILESS_MAIN(TestCodingList)
#include "tst_codinglist.moc"
