// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreementtable.h"
#include "models/coding/codetables.h"
#include "models/coding/csvtext.h"
#include "models/coding/layers.h"
#include "tests/coding/codingfixture.h"

#include <QTest>

#include <utility>

using namespace tellings;
using namespace tellings::test;

class TestCodeTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesByOutlet();
    void codesByDay();
    void codesTogether();
    void mergedCodesCountOnce();
    void tidyRows();
    void manyCodings_data();
    void manyCodings();
    void passageIsTheUnit();
    void valuesOfACode();
    void whoHasNotComeSoFarIsMissing();
    void articleIsTheUnit();
    void finalLayerIsNobodys();
    void stretchesAsMarked();
    void nobodyIsMissingInStretches();
    void links();
    void wholeTable();
    void stopsWhenAsked();
    void countingTogetherStops();
};

namespace {

const QStringList both{u"ada"_s, u"ben"_s};

QStringList rowsOf(const CodeTable &table)
{
    QStringList rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const int count : table.counts.at(row))
            cells.append(QString::number(count));
        rows.append(table.rows.at(row) + u": "_s + cells.join(u' '));
    }
    return rows;
}

QString textOf(const Ratings &ratings)
{
    QStringList units;
    for (const QList<Rating> &unit : ratings.units) {
        QStringList cells;
        for (const Rating &rating : unit)
            cells.append(rating ? QString::number(*rating) : u"."_s);
        units.append(cells.join(u' '));
    }
    return units.join(u'|');
}

} // namespace

void TestCodeTables::codesByOutlet()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    const CodeTable table = codeByOutlet(contents, smallCodebook(), codings);
    QCOMPARE(table.columns, (QStringList{u"Courier"_s, u"Ledger"_s, u"Herald"_s}));
    QCOMPARE(rowsOf(table),
             (QStringList{u"Framing / Conflict: 1 0 0"_s, u"Framing / Blame: 4 0 2"_s, u"Tone: 3 0 2"_s,
                          u"Omission: 0 1 0"_s}));
    QCOMPARE(rowsOf(codeByOutlet(contents, smallCodebook(), codings, {.coders = {u"ben"_s}})).at(1),
             u"Framing / Blame: 2 0 1"_s);
    QCOMPARE(rowsOf(codeByOutlet(contents, smallCodebook(), codings, {.finalLayer = true})).at(2), u"Tone: 1 0 0"_s);
    QCOMPARE(tableToCsv(table).split('\n').at(2), "Framing / Blame,4,0,2\r"_ba);
}

void TestCodeTables::codesByDay()
{
    const StoryContents contents = hallContents();
    const CodeTable table = codeByDay(contents, smallCodebook(), hallCodings(contents));
    QCOMPARE(table.columns, (QStringList{u"2026-03-14"_s, u"2026-03-15"_s, QString()}));
    QCOMPARE(rowsOf(table).at(2), u"Tone: 3 0 2"_s);
    QCOMPARE(rowsOf(table).at(3), u"Omission: 0 1 0"_s);
}

void TestCodeTables::codesTogether()
{
    const StoryContents contents = hallContents();
    const CodeTable table = coOccurrence(smallCodebook(), hallCodings(contents));
    QCOMPARE(table.columns, table.rows);
    // Blame on "The hall" lies in the span that ada called Conflict and Tone; ben's Blame and Tone are one coding.
    QCOMPARE(rowsOf(table),
             (QStringList{u"Framing / Conflict: 1 1 1 0"_s, u"Framing / Blame: 1 4 2 0"_s, u"Tone: 1 2 4 0"_s,
                          u"Omission: 0 0 0 1"_s}));
}

void TestCodeTables::mergedCodesCountOnce()
{
    const StoryContents contents = hallContents();
    Codebook codebook = smallCodebook();
    QVERIFY(codebook.merge(codeId(2), codeId(3), by(9)));
    const Coding coding = said(articleOf(contents, 0), {with(2), with(3)}, u"ada"_s);
    const CodeTable table = codeByOutlet(contents, codebook, {coding});
    QCOMPARE(rowsOf(table).constFirst(), u"Framing / Blame: 1 0 0"_s);
    QCOMPARE(table.rows.size(), 3);
}

void TestCodeTables::tidyRows()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    const TidyFiles files = tidyFiles(contents, smallCodebook(), codings);
    const auto rows = csvRows(files.codings);
    QVERIFY(rows.has_value());
    for (const QStringList &row : *rows)
        QCOMPARE(row.size(), 16);
    QCOMPARE(rows->size(), 1 + 1 + 2 + 2 + 2 + 1 + 1 + 2 + 2 + 1 + 2 + 1);
    const auto cell = [&](qsizetype row, const QString &column) {
        return rows->at(row).at(rows->first().indexOf(column));
    };
    QCOMPARE(cell(1, u"quote"_s), u"The hall"_s);
    QCOMPARE(cell(1, u"start"_s), u"2"_s); // one code point before it and a space, three code units
    QCOMPARE(cell(1, u"end"_s), u"10"_s);
    QCOMPARE(cell(1, u"code_name"_s), u"Framing / Blame"_s);
    QCOMPARE(cell(1, u"note"_s), u"\"hall\"\nonly"_s);
    QCOMPARE(cell(1, u"published"_s), u"2026-03-14"_s);
    QCOMPARE(cell(3, u"value"_s), u"-2"_s);
    QCOMPARE(cell(8, u"target"_s), u"absence"_s);
    QCOMPARE(cell(8, u"outlet"_s), u"Ledger"_s);
    QCOMPARE(cell(8, u"start"_s), QString());
    QVERIFY(csvRows(files.codebook)->first().contains(u"definition"_s));
}

void TestCodeTables::manyCodings_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {5U, 6U, 7U, 8U, 9U})
        QTest::addRow("%u", seed) << seed;
}

void TestCodeTables::manyCodings()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const StoryContents contents = hallContents();
    const Codebook codebook = smallCodebook();
    const QList<Coding> codings = randomCodings(contents, codebook, random, 300);
    const CodeTable table = coOccurrence(codebook, codings);
    // Against the plain way: every two codings of one coder and layer, place by place.
    CodeTable plain = table;
    for (QList<int> &row : plain.counts)
        row.fill(0);
    const auto rowsIn = [&](const Coding &coding) {
        QSet<qsizetype> rows;
        for (const AppliedCode &applied : coding.codes)
            rows.insert(table.rows.indexOf(codebook.pathOf(applied.code)));
        return rows;
    };
    const auto meet = [](const Coding &a, const Coding &b) {
        const bool whole = a.places.isEmpty() || a.target == CodingTarget::Absence;
        const bool otherWhole = b.places.isEmpty() || b.target == CodingTarget::Absence;
        if (whole || otherWhole)
            return whole && otherWhole && a.target == b.target && a.article == b.article && a.passage == b.passage;
        return std::ranges::any_of(a.places, [&](const CodingPlace &one) {
            return std::ranges::any_of(b.places, [&](const CodingPlace &other) {
                return one.article == other.article && one.range.overlaps(other.range);
            });
        });
    };
    for (qsizetype i = 0; i < codings.size(); ++i) {
        for (qsizetype j = i; j < codings.size(); ++j) {
            const Coding &a = codings.at(i);
            const Coding &b = codings.at(j);
            if (a.isFinal || b.isFinal || a.coder != b.coder || (i != j && !meet(a, b)))
                continue;
            for (const qsizetype row : rowsIn(a)) {
                for (const qsizetype column : rowsIn(b)) {
                    if (i != j && row == column)
                        continue;
                    ++plain.counts[row][column];
                    if (i != j)
                        ++plain.counts[column][row];
                }
            }
        }
    }
    QCOMPARE(rowsOf(table), rowsOf(plain));
}

void TestCodeTables::passageIsTheUnit()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    const Codebook codebook = smallCodebook();
    const auto of = [&](const PassageQuestion &question) {
        return textOf(passageRatings(contents, codebook, codings, both, question));
    };
    QCOMPARE(of({.code = codeId(3)}), u"1 1|1 1"_s); // ada's "The hall" lies in the first passage
    QCOMPARE(of({.code = codeId(2)}), u"1 0"_s);
    QCOMPARE(of({.code = codeId(2), .countUncoded = true}), u"1 0|0 0|0 0"_s);
    QCOMPARE(of({}), u"1 1|1 1|1 0"_s);
    QCOMPARE(of({.code = codeId(5)}), u"1 0"_s); // an absence is on its passage
    QCOMPARE(of({.code = codeId(4), .article = contents.articles[2].id}), u"1 0"_s);
}

void TestCodeTables::valuesOfACode()
{
    const StoryContents contents = hallContents();
    QCOMPARE(textOf(passageRatings(contents, smallCodebook(), hallCodings(contents), both,
                                   {.code = codeId(4), .values = true})),
             u"-2 -1|1 ."_s);
}

void TestCodeTables::whoHasNotComeSoFarIsMissing()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings{
        said(spanOf(contents, contents.passages[1], contents.passages[1].spans[1]), {with(3)}, u"ada"_s),
        said(selectionIn(contents, 1, {0, 4}), {with(2)}, u"ben"_s)};
    QCOMPARE(textOf(passageRatings(contents, smallCodebook(), codings, both, {.code = codeId(3)})), u"1 ."_s);
}

void TestCodeTables::articleIsTheUnit()
{
    const StoryContents contents = hallContents();
    const Codebook codebook = smallCodebook();
    QList<Coding> codings = hallCodings(contents); // ada gives the third tone 2; ben has a note on the second
    const auto of = [&](QUuid code, bool values = false) {
        return textOf(articleRatings(contents, codebook, codings, both, code, values));
    };
    QCOMPARE(of(codeId(4)), u"1 0"_s); // ben has coded in it: a passage
    QCOMPARE(of(codeId(2)), QString());
    codings.append(said(articleOf(contents, 2), {with(4, -1)}, u"ben"_s));
    codings.append(said(articleOf(contents, 0), {with(3)}, u"ben"_s));
    QCOMPARE(of(codeId(4)), u"1 1"_s);
    QCOMPARE(of(codeId(4), true), u"2 -1"_s);
    QCOMPARE(of({}), u"0 1|1 1"_s);
}

/// What was decided between coders is not what one of them said, nor that they have come so far.
void TestCodeTables::finalLayerIsNobodys()
{
    const StoryContents contents = hallContents();
    const Passage &passage = contents.passages[0];
    QList<Coding> codings{said(spanOf(contents, passage, passage.spans[0]), {with(3)}, u"ada"_s),
                          said(articleOf(contents, 0), {with(4, 2)}, u"ada"_s),
                          said(spanOf(contents, passage, passage.spans[0]), {with(3)}, u"ben"_s),
                          said(articleOf(contents, 0), {with(4, 2)}, u"ben"_s)};
    codings[2].isFinal = codings[3].isFinal = true;
    const Codebook codebook = smallCodebook();
    QCOMPARE(textOf(passageRatings(contents, codebook, codings, both, {.code = codeId(3)})), u"1 ."_s);
    QCOMPARE(textOf(articleRatings(contents, codebook, codings, both, codeId(4))), u"1 ."_s);
    QCOMPARE(textOf(articleRatings(contents, codebook, codings, both, codeId(4), true)), u"2 ."_s);
    QCOMPARE(unitizingAlpha(stretchesMarked(contents, codebook, codings, both)).why, NoFigure::NothingTwice);
}

void TestCodeTables::stretchesAsMarked()
{
    const StoryContents contents = hallContents();
    const Unitizing all = stretchesMarked(contents, smallCodebook(), hallCodings(contents), both);
    QCOMPARE(all.coders, 2);
    QCOMPARE(all.lengths.size(), 3);
    QCOMPARE(all.stretches.size(), 1 + 2 + 2 + 2 + 2 + 2);
    const Unitizing herald =
        stretchesMarked(contents, smallCodebook(), hallCodings(contents), both, contents.articles[2].id);
    QCOMPARE(herald.lengths, QList<qsizetype>{contents.articles[2].article.text.size()});
    QCOMPARE(herald.stretches.size(), 3);
}

/// Alpha for unitising knows no missing coder: who has not come to an article yet has not left its words unmarked.
void TestCodeTables::nobodyIsMissingInStretches()
{
    const StoryContents contents = hallContents();
    QList<Coding> codings = hallCodings(contents);
    const QStringList three{u"zoe"_s, u"ada"_s, u"ben"_s}; // zoe has coded nothing
    const Unitizing all = stretchesMarked(contents, smallCodebook(), codings, three);
    QCOMPARE(all.coders, 2);
    QCOMPARE(all.stretches, stretchesMarked(contents, smallCodebook(), codings, both).stretches);
    const qint64 herald = contents.articles[2].id;
    codings.removeIf(
        [herald](const Coding &coding) { return coding.coder == u"ben" && articlesOf(coding).contains(herald); });
    const Unitizing fewer = stretchesMarked(contents, smallCodebook(), codings, both);
    QCOMPARE(fewer.lengths.size(), all.lengths.size());
    QCOMPARE(fewer.lengths.at(2), 0);
    for (const CodedStretch &stretch : fewer.stretches)
        QVERIFY(stretch.text != 2);
    codings.removeIf([](const Coding &coding) { return coding.coder == u"ben"; });
    QCOMPARE(unitizingAlpha(stretchesMarked(contents, smallCodebook(), codings, both)).why, NoFigure::NothingTwice);
}

void TestCodeTables::links()
{
    const auto anchor = [](const QString &article, qsizetype start) {
        return Anchor{.article = article, .range = {start, start + 5}};
    };
    const Anchor a = anchor(u"a"_s, 0);
    const Anchor b = anchor(u"b"_s, 3);
    const Anchor c = anchor(u"c"_s, 7);
    const QList<Correction> corrections{
        {.kind = CorrectionKind::Confirm, .spans = {a, b, c}, .by = u"ada"_s},
        {.kind = CorrectionKind::Reject, .spans = {c, b, a}, .leaving = {0}, .by = u"ben"_s}, // c leaves: a-c, b-c
        {.kind = CorrectionKind::Link, .spans = {b, a}, .by = u"ben"_s},
        {.kind = CorrectionKind::Reject, .spans = {a, b}, .by = u"cleo"_s},
        {.kind = CorrectionKind::Merge, .spans = {a, b}, .by = u"ada"_s}};
    QCOMPARE(textOf(linkRatings(corrections, both)), u"1 1|1 0|1 0"_s);
    QCOMPARE(textOf(linkRatings(corrections, {u"ada"_s, u"ben"_s, u"cleo"_s})), u"1 1 0|1 0 .|1 0 ."_s);
    const QList<Correction> later = corrections + QList<Correction>{corrections.at(3)}; // cleo stays, ada thinks again
    QList<Correction> again = later;
    again.last().by = u"ada"_s;
    QCOMPARE(textOf(linkRatings(again, both)), u"0 1|1 0|1 0"_s);
}

void TestCodeTables::wholeTable()
{
    const StoryContents contents = hallContents();
    const Codebook codebook = smallCodebook();
    const QList<AgreementRow> rows = agreementTable(contents, codebook, hallCodings(contents), both);
    // All, four codes, one with values, three outlets: three figures and alpha-u each; values and links have no
    // alpha-u. By article as well: all, three codes that may be put on one, one with values.
    QCOMPARE(rows.size(), (1 + 4 + 3) * 4 + 3 + 3 + (1 + 3 + 1) * 3);
    for (const AgreementRow &row : rows)
        QCOMPARE(row.agreement.value.has_value(), row.agreement.why == NoFigure::Measured);
    const auto tone = std::ranges::find_if(
        rows, [](const AgreementRow &row) { return row.ofValues && row.agreement.statistic == Statistic::Alpha; });
    QCOMPARE(tone->agreement.scale, Scale::Ordinal);
    QCOMPARE(tone->agreement.why, NoFigure::OneUnit);
    QCOMPARE(rows.last().agreement.why, NoFigure::NothingTwice);
    const auto csv = csvRows(agreementToCsv(rows, contents, codebook));
    QCOMPARE(csv->size(), rows.size() + 1);
    QCOMPARE(csv->at(1).at(3), u"passage"_s);
    QCOMPARE(csv->at(4).at(3), u"stretch"_s);
    for (const QStringList &row : *csv)
        QCOMPARE(row.size(), 14);
    // With three coders Fleiss stands in Cohen's place.
    const auto three = agreementTable(contents, codebook, hallCodings(contents), {u"ada"_s, u"ben"_s, u"cleo"_s});
    QCOMPARE(three.at(1).agreement.statistic, Statistic::FleissKappa);
}

/// Stopped anywhere, what comes back is how the whole table begins; and it is asked more often than there are rows.
void TestCodeTables::stopsWhenAsked()
{
    const StoryContents contents = hallContents();
    const QList<Coding> codings = hallCodings(contents);
    const auto figures = [](const QList<AgreementRow> &rows) {
        QList<std::pair<std::optional<double>, std::optional<ConfidenceInterval>>> all;
        for (const AgreementRow &row : rows)
            all.emplace_back(row.agreement.value, row.agreement.interval);
        return all;
    };
    int asked = 0;
    double last = 0;
    const QList<AgreementRow> all = agreementTable(contents, smallCodebook(), codings, both, [&](double done) {
        const bool falls = done < std::exchange(last, done);
        return ++asked > 0 && !falls;
    });
    QCOMPARE(figures(all), figures(agreementTable(contents, smallCodebook(), codings, both)));
    QVERIFY(asked > all.size());
    for (const int most : {1, 2, 3, 10, asked / 2, asked - 1}) {
        int times = 0;
        const auto rows =
            agreementTable(contents, smallCodebook(), codings, both, [&](double) { return ++times < most; });
        QCOMPARE(times, most); // and never again
        QVERIFY(rows.size() < all.size());
        QCOMPARE(figures(rows), figures(all).first(rows.size()));
    }
}

/// Thousands of codings, each on much of the text: the count looks at its watch on the way, and stops.
void TestCodeTables::countingTogetherStops()
{
    std::mt19937 random(8);
    const StoryContents contents = hallContents();
    const QList<Coding> codings = randomCodings(contents, smallCodebook(), random, 3000);
    int asked = 0;
    const CodeTable all = coOccurrence(smallCodebook(), codings, {}, [&](double) { return ++asked > 0; });
    QCOMPARE(all, coOccurrence(smallCodebook(), codings));
    QVERIFY(asked > 1);
    asked = 0;
    QCOMPARE(coOccurrence(smallCodebook(), codings, {}, [&](double) { return ++asked < 1; }), CodeTable());
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(TestCodeTables)
#include "tst_codetables.moc"
