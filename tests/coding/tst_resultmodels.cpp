// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreementmodel.h"
#include "models/coding/codechoicemodel.h"
#include "models/coding/codetablemodel.h"
#include "models/coding/sidebysidemodel.h"
#include "tests/coding/codingfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tellings;
using namespace tellings::test;

namespace {

const QStringList both{u"ada"_s, u"ben"_s};

using Reporting = QAbstractItemModelTester::FailureReportingMode;

/// The codings that a story has after an edit.
QList<Coding> after(StoryContents contents, const StoryEdit &edit)
{
    for (const StoryChange &change : edit) {
        if (const auto inverse = applyChange(contents, change); !inverse)
            qFatal("%s", qPrintable(inverse.error()));
    }
    return codingsIn(contents).codings;
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

/// What views of the results of coding read, and what is decided in them.
class TestResultModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void agreementIsFiltered_data();
    void agreementIsFiltered();
    void agreementIsSaid();
    void agreementInFiles();
    void thingsSideBySide();
    void thingsAreFiltered_data();
    void thingsAreFiltered();
    void decisionReplacesWhatWasFinal();
    void oneDecisionStays();
    void decisionKeepsTheRules();
    void agreedThingsBecomeFinal();
    void codesAreTicked();
    void countsAndShares();
};

void TestResultModels::agreementIsFiltered_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << -1 << -1 << 53;
    QTest::newRow("the story") << int(AgreementSubject::Story) << -1 << 7;
    QTest::newRow("codes") << int(AgreementSubject::Code) << -1 << 31;
    QTest::newRow("outlets") << int(AgreementSubject::Outlet) << -1 << 12;
    QTest::newRow("outlets by words") << int(AgreementSubject::Outlet) << int(AgreementUnit::Stretch) << 3;
    QTest::newRow("links") << -1 << int(AgreementUnit::Link) << 3;
    QTest::newRow("articles") << -1 << int(AgreementUnit::Article) << 3 + 9 + 3;
}

void TestResultModels::agreementIsFiltered()
{
    QFETCH(const int, subject);
    QFETCH(const int, unit);
    const StoryContents contents = hallContents();
    AgreementModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setRows(agreementTable(contents, smallCodebook(), hallCodings(contents), both), contents, smallCodebook());
    model.setFilter(subject < 0 ? std::nullopt : std::optional(static_cast<AgreementSubject>(subject)),
                    unit < 0 ? std::nullopt : std::optional(static_cast<AgreementUnit>(unit)));
    QTEST(model.rowCount(), "rows");
    QCOMPARE(model.shownRows().size(), model.rowCount());
    for (const AgreementRow &row : model.shownRows())
        QVERIFY(unit < 0 || int(row.unit) == unit);
}

void TestResultModels::agreementIsSaid()
{
    const StoryContents contents = hallContents();
    AgreementModel model;
    model.setRows(agreementTable(contents, smallCodebook(), hallCodings(contents), both), contents, smallCodebook());
    const auto text = [&](int row, AgreementColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, AgreementColumn::Subject), u"All codes"_s);
    QCOMPARE(text(0, AgreementColumn::Unit), u"Aligned passages"_s);
    QCOMPARE(text(0, AgreementColumn::Measure), u"Percent agreement"_s);
    QCOMPARE(text(0, AgreementColumn::Value), u"0.667"_s); // 1 1|1 1|1 0
    QCOMPARE(text(0, AgreementColumn::Units), u"3"_s);
    QCOMPARE(text(0, AgreementColumn::Coders), u"2"_s);
    QVERIFY(text(0, AgreementColumn::Meaning).startsWith(u"Percent agreement: 0.667."_s));
    QCOMPARE(model.index(0, 0).data(AgreementSentenceRole).toString(), text(0, AgreementColumn::Meaning));
    const int last = model.rowCount() - 1;
    QCOMPARE(text(last, AgreementColumn::Subject), u"Links by hand"_s);
    QCOMPARE(text(last, AgreementColumn::Value), u"none"_s);
    QVERIFY(column(model, 0).contains(u"Framing / Conflict"_s));
    QVERIFY(column(model, 0).contains(u"Ledger"_s));
}

void TestResultModels::agreementInFiles()
{
    const StoryContents contents = hallContents();
    const auto rows = agreementTable(contents, smallCodebook(), hallCodings(contents), both);
    const QJsonObject json = QJsonDocument::fromJson(agreementToJson(rows, contents, smallCodebook(), both)).object();
    QCOMPARE(json.value(u"schema"_s).toString(), u"tellings-agreement/1"_s);
    QCOMPARE(json.value(u"rows"_s).toArray().size(), rows.size());
    const QJsonObject first = json.value(u"rows"_s).toArray().first().toObject();
    QVERIFY(qAbs(first.value(u"value"_s).toDouble() - 2.0 / 3) < 1e-9);
    QVERIFY(first.value(u"code"_s).isNull());
    QCOMPARE(first.value(u"unit"_s).toString(), u"passage"_s);
    const QString text = agreementToText(rows, contents, smallCodebook(), both);
    QVERIFY2(text.startsWith(u"Agreement of ada, ben\n\nAll codes (Aligned passages)\n  Percent agreement: 0.667."_s),
             qPrintable(text.left(200)));
    QCOMPARE(text.count(u"\nTone (Values by passage)\n"_s), 1);
}

void TestResultModels::thingsSideBySide()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    SideBySideModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setThings(sideBySide(contents, codings, both), contents, smallCodebook(), both);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.headerData(SideBySideModel::FirstCoder + 1, Qt::Horizontal, Qt::DisplayRole).toString(), u"ben"_s);
    const int span = int(column(model, SideBySideModel::Thing).indexOf(u"Courier: Passage 1"_s));
    QVERIFY2(span >= 0, qPrintable(column(model, SideBySideModel::Thing).join(u'|')));
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(cell(span, SideBySideModel::Words), u"The hall will close in May"_s);
    QCOMPARE(cell(span, SideBySideModel::State), u"\u2260  differ"_s);
    QCOMPARE(cell(span, SideBySideModel::State, Qt::AccessibleTextRole), u"differ"_s);
    QCOMPARE(cell(span, SideBySideModel::FirstCoder), u"Conflict, Tone -2"_s);
    QCOMPARE(cell(span, SideBySideModel::FirstCoder + 1), u"Blame, Tone -1"_s);
    QCOMPARE(cell(span, model.finalColumn()), u"Blame, Tone -2"_s);
    QCOMPARE(cell(span, model.finalColumn(), Qt::AccessibleTextRole), u"Final: Blame, Tone -2"_s);
    const QStringList things = column(model, SideBySideModel::Thing);
    for (const QString &thing : {u"Passage 2: all tellings"_s, u"Passage 3: difference of Courier, Herald"_s,
                                 u"Ledger: lacks Passage 3"_s, u"Herald: whole article"_s, u"The story"_s})
        QVERIFY2(things.contains(thing), qPrintable(thing));
    const int agreed = int(things.indexOf(u"Passage 2: all tellings"_s));
    QCOMPARE(model.index(agreed, 0).data(ThingStateRole).toInt(), int(ThingState::Agreed));
    const int lone = int(things.indexOf(u"Herald: whole article"_s));
    QCOMPARE(model.index(lone, 0).data(ThingStateRole).toInt(), int(ThingState::OneOnly));
    QCOMPARE(cell(lone, SideBySideModel::FirstCoder), u"Tone +2"_s);
    QCOMPARE(cell(lone, SideBySideModel::FirstCoder + 1, Qt::AccessibleTextRole), u"ben: nothing"_s);
    QCOMPARE(model.rowOf(model.thingAt(lone)), lone);
}

void TestResultModels::thingsAreFiltered_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << int(ThingFilter::All) << 8;
    QTest::newRow("differences") << int(ThingFilter::NotAgreed) << 7;
    QTest::newRow("undecided") << int(ThingFilter::Undecided) << 7;
}

void TestResultModels::thingsAreFiltered()
{
    QFETCH(const int, filter);
    const StoryContents contents = hallContents();
    SideBySideModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setThings(sideBySide(contents, hallCodings(contents), both), contents, smallCodebook(), both);
    model.setFilter(static_cast<ThingFilter>(filter));
    QTEST(model.rowCount(), "rows");
    QCOMPARE(model.things().size(), 8);
}

void TestResultModels::decisionReplacesWhatWasFinal()
{
    const StoryContents contents = kept(hallContents(), smallCodebook(), hallCodings(hallContents()));
    // Ids are random: what is kept is what counts.
    const QList<Coding> codings = codingsIn(contents).codings;
    QList<ThingCoded> things = sideBySide(contents, codings, both);
    const auto isFinal = [](const ThingCoded &thing) { return thing.isFinal; };
    const auto decided = std::ranges::find_if(things, isFinal);
    QVERIFY(decided != things.end());
    const auto edit = decide(*decided, {with(2)}, smallCodebook(), codings, by(20, u"cleo"_s));
    QVERIFY(edit);
    const QList<Coding> now = after(contents, *edit);
    const QList<Coding> finals = finalLayer(now);
    QCOMPARE(finals.size(), 1);
    QCOMPARE(finals.first().codes, QList<AppliedCode>{with(2)});
    QCOMPARE(finals.first().coder, u"cleo"_s);
    QCOMPARE(finals.first().when, moment(20));
    QCOMPARE(now.size(), codings.size());
    QCOMPARE(after(contents, withdraw(*decided, codings)).size(), codings.size() - 1);
    // What was of several places before is so again.
    const auto passage =
        std::ranges::find_if(things, [](const ThingCoded &t) { return t.thing.target == CodingTarget::Passage; });
    const auto second = decide(*passage, {with(3)}, smallCodebook(), codings, by(21));
    QVERIFY(second);
    const QList<Coding> more = after(contents, *second);
    QCOMPARE(more.size(), codings.size() + 1);
    QCOMPARE(finalLayer(more).last().places.size(), 2);
    for (const Coding &own : codings) // a place of the decision is none of theirs
        QVERIFY2(more.contains(own), qPrintable(own.coder));
    const auto merged = decide(*passage, {with(3), with(3)}, smallCodebook(), codings, by(21));
    QVERIFY2(merged.has_value(), merged ? "" : qPrintable(merged.error()));
    QCOMPARE(finalLayer(after(contents, *merged)).last().codes, QList<AppliedCode>{with(3)});
}

/// Two copies of a story have each decided on one thing: the next decision is the only one.
void TestResultModels::oneDecisionStays()
{
    QList<Coding> codings = hallCodings(hallContents());
    Coding second = codings.at(codings.size() - 2);
    QVERIFY(second.isFinal);
    second.id = newId();
    codings.append(second);
    const StoryContents contents = kept(hallContents(), smallCodebook(), codings);
    const QList<Coding> all = codingsIn(contents).codings;
    QCOMPARE(finalLayer(all).size(), 2);
    const QList<ThingCoded> things = sideBySide(contents, all, both);
    const auto decided = std::ranges::find(things, true, &ThingCoded::isFinal);
    const auto edit = decide(*decided, {with(3)}, smallCodebook(), all, by(20));
    QVERIFY(edit);
    QCOMPARE(finalLayer(after(contents, *edit)).size(), 1);
}

void TestResultModels::decisionKeepsTheRules()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    const QList<ThingCoded> things = sideBySide(contents, codings, both);
    const auto edit = decide(things.first(), {with(2), with(3)}, smallCodebook(), codings, by(20));
    QVERIFY(!edit);
    QCOMPARE(edit.error(), u"\"Conflict\" and \"Blame\" exclude each other."_s);
}

void TestResultModels::agreedThingsBecomeFinal()
{
    const StoryContents contents = kept(hallContents(), smallCodebook(), hallCodings(hallContents()));
    const QList<Coding> codings = codingsIn(contents).codings;
    const QList<ThingCoded> things = sideBySide(contents, codings, both);
    const StoryEdit edit = decideAgreed(things, smallCodebook(), codings, by(20, u"cleo"_s));
    const QList<Coding> now = after(contents, edit);
    QCOMPARE(finalLayer(now).size(), 2); // the one that was, and the passage on which both agree
    QVERIFY(decideAgreed(sideBySide(contents, now, both), smallCodebook(), now, by(21)).isEmpty());
}

void TestResultModels::codesAreTicked()
{
    CodeChoiceModel model(smallCodebook(), CodingTarget::Span, {with(4, -2)});
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    QCOMPARE(column(model, 0), (QStringList{u"Framing / Conflict"_s, u"Framing / Blame"_s, u"Tone"_s}));
    QCOMPARE(model.chosen(), QList<AppliedCode>{with(4, -2)});
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(2, 1), 9, Qt::EditRole)); // there is nothing above 2
    QCOMPARE(model.chosen(), (QList<AppliedCode>{with(2), with(4, 2)}));
    QVERIFY(!model.setData(model.index(0, 1), 1, Qt::EditRole));
    QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), QList<AppliedCode>{with(2)});
    const CodeChoiceModel absence(smallCodebook(), CodingTarget::Absence, {});
    QCOMPARE(column(absence, 0).last(), u"Omission"_s);
}

void TestResultModels::countsAndShares()
{
    const StoryContents contents = hallContents();
    CodeTableModel model;
    const QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setTable({.rows = {u"A"_s, u"B"_s}, .columns = {u"A"_s, u"B"_s}, .counts = {{9, 2}, {2, 4}}}, true);
    QVERIFY(!model.index(0, 0).data(CountShareRole).isValid());
    QCOMPARE(model.index(0, 1).data(CountShareRole).toDouble(), 1.0);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"A, B: 2 time(s)"_s);
    model.setTable({.rows = {u"A"_s}, .columns = {u"X"_s, u""_s}, .counts = {{1, 4}}});
    QCOMPARE(model.index(0, 0).data(CountShareRole).toDouble(), 0.25);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"no date"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"A"_s);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestResultModels)
#include "tst_resultmodels.moc"
