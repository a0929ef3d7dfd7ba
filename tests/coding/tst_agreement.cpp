// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreement.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tellings;

/// Every figure against worked examples that others published, to the digits they printed. Each row names its source;
/// ARCHITECTURE.md has them as a table, with where data and digits were seen. The data of Cohen 1960, Fleiss 1971,
/// Krippendorff 1980, 1995 and 2004, Brennan & Prediger 1981, Agresti 1992, Randolph 2005, Hayes & Krippendorff 2007
/// and Artstein & Poesio 2008 were taken as DKPro Statistics' tests give them.
class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void disagreements_data();
    void disagreements();
    void noFigure_data();
    void noFigure();
    void countsWhatItRestsOn();
    void intervals();
    void intervalIsThatOfAShare();
    void intervalIsThatOfR();
    void intervalIsThatOfAgresti();
};

namespace {

/// "1 1 . 2 | 2 2 3 2": units between bars, coders between spaces, a full stop for nothing.
Ratings ratingsOf(const QString &text)
{
    Ratings ratings;
    const QStringList units = text.split(u'|', Qt::SkipEmptyParts);
    for (const QString &unit : units) {
        QList<Rating> row;
        const QStringList values = unit.split(u' ', Qt::SkipEmptyParts);
        for (const QString &value : values)
            row.append(value == u"." ? Rating() : Rating(value.toDouble()));
        ratings.coders = static_cast<int>(row.size());
        ratings.units.append(row);
    }
    return ratings;
}

/// A table of two coders' counts: rows are what the first said, columns the second.
QString tableOf(const QList<QList<int>> &table)
{
    QStringList units;
    for (qsizetype row = 0; row < table.size(); ++row) {
        for (qsizetype column = 0; column < table.size(); ++column)
            units += QStringList(table.at(row).at(column), u"%1 %2"_s.arg(row + 1).arg(column + 1));
    }
    return units.join(u'|');
}

const auto meg = u"0 1|1 1|0 1|0 0|0 0|0 1|0 0|0 0|1 0|0 0"_s;
const auto ben = u"1 2|1 1|2 2|2 2|4 2|3 3|3 3|3 3|5 5|4 4|4 4|1 4"_s;
const auto four = u"1 1 . 1|2 2 3 2|3 3 3 3|3 3 3 3|2 2 2 2|1 2 3 4|4 4 4 4|1 1 2 1|2 2 2 2|. 5 5 5|. . 1 1|. . 3 ."_s;
const auto symbols = u"1 1|1 2|2 2|2 2|2 2|2 2|2 3|3 3|3 3|3 3|3 3|3 3"_s;
const auto three1980 = u"1 1 1|1 2 2|2 2 2|4 4 4|1 4 4|2 2 2|1 2 3|3 3 3|2 2 2"_s;
const auto wikipedia = u". 2 2|. 1 1|. 3 3|3 3 4|4 4 4|1 3 .|2 . 2|1 . 1|1 . 1|3 . 3|3 . 3|3 . 4"_s;
const auto newsTone =
    u"1 1 2 . 2|1 1 0 1 .|2 3 3 3 .|. 0 0 . 0|0 0 0 . 0|0 0 0 . 0|1 0 2 . 1|1 . 2 0 .|2 2 2 . 2|2 1 1 1 .|"
    ". 1 0 0 .|0 0 0 0 .|1 2 2 2 .|3 3 2 2 3|1 1 1 . 1|1 1 1 . 1|2 1 2 . 2|1 2 3 3 .|1 1 0 1 .|0 0 0 . 0|"
    "0 0 1 1 .|0 0 . 0 0|2 3 3 3 .|0 0 0 0 .|1 2 . 2 2|0 1 1 1 .|0 0 0 1 0|1 2 1 2 .|1 1 2 2 .|1 1 2 . 2|"
    "1 1 0 . 0|2 1 2 1 .|2 2 . 2 2|3 2 2 2 .|2 2 2 . 2|2 2 3 . 2|2 2 2 . 2|2 2 . 1 2|2 2 2 2 .|1 1 1 . 1"_s;
const auto fleiss1971 =
    u"4 4 4 4 4 4|2 2 2 5 5 5|2 3 3 3 3 5|5 5 5 5 5 5|2 2 2 4 4 4|1 1 3 3 3 3|3 3 3 3 5 5|1 1 3 3 3 4|1 1 4 4 4 4|"
    "5 5 5 5 5 5|1 4 4 4 4 4|1 2 4 4 4 4|2 2 2 3 3 3|1 4 4 4 4 4|2 2 4 4 4 5|3 3 3 3 3 5|1 1 1 4 5 5|1 1 1 1 1 2|"
    "2 2 4 4 4 4|1 3 3 5 5 5|5 5 5 5 5 5|2 4 4 4 4 4|2 2 4 5 5 5|1 1 4 4 4 4|1 4 4 4 4 5|2 2 2 2 2 4|1 1 1 1 5 5|"
    "2 2 4 4 4 4|1 3 3 3 3 3|5 5 5 5 5 5"_s;

/// Fourteen coders and ten units: how many chose each of five categories.
const QList<QList<int>> psychiatrists{{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0},
                                      {2, 2, 8, 1, 1},  {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2},
                                      {6, 5, 2, 1, 0},  {0, 2, 2, 3, 7}};

/// Units given by how many coders chose each category.
QString countedOf(const QList<QList<int>> &counts)
{
    QStringList units;
    for (const QList<int> &unit : counts) {
        QStringList said;
        for (qsizetype category = 0; category < unit.size(); ++category)
            said += QStringList(unit.at(category), QString::number(category + 1));
        units.append(said.join(u' '));
    }
    return units.join(u'|');
}

/// As many digits as the source printed.
QString likePrinted(double value, const QString &printed)
{
    return QString::number(value, 'f', static_cast<int>(printed.section(u'.', 1).size()));
}

QString cohen1960()
{
    return tableOf({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
}

QString agresti1992()
{
    return tableOf({{22, 2, 2, 0}, {5, 7, 14, 0}, {0, 2, 36, 0}, {0, 1, 17, 10}});
}

/// Krippendorff's pairs of 1995 on a continuum of 24, place by place.
QString bertha()
{
    return tableOf({{6, 8}, {0, 10}});
}

QString john()
{
    return tableOf({{10, 8}, {0, 6}});
}

QString gerret()
{
    return tableOf({{10, 4}, {4, 6}});
}

QString artsteinPoesio1()
{
    return tableOf({{20, 10}, {20, 50}});
}

QString artsteinPoesio2()
{
    return tableOf({{46, 0, 0}, {6, 32, 6}, {0, 0, 10}});
}

} // namespace

void TestAgreement::published_data()
{
    QTest::addColumn<Statistic>("statistic");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QString>("ratings");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *source, Statistic statistic, Scale scale, const QString &ratings,
                        const QString &printed) { QTest::newRow(source) << statistic << scale << ratings << printed; };
    using enum Statistic;
    using enum Scale;
    row("percent: Krippendorff 2004, Content Analysis, p. 224", Percent, Nominal, meg, u"0.600"_s);
    row("percent: Krippendorff 2004, p. 227", Percent, Nominal, symbols, u"0.833"_s);
    row("percent, missing data: Krippendorff 2004, p. 230", Percent, Nominal, four, u"0.800"_s);
    row("percent: Artstein & Poesio 2008, p. 558", Percent, Nominal, artsteinPoesio1(), u"0.7"_s);
    row("percent: Artstein & Poesio 2008, p. 568", Percent, Nominal, artsteinPoesio2(), u"0.88"_s);

    row("Cohen's kappa: Cohen 1960, p. 45", CohenKappa, Nominal, cohen1960(), u"0.492"_s);
    row("Cohen's kappa: Artstein & Poesio 2008, p. 558", CohenKappa, Nominal, artsteinPoesio1(), u"0.348"_s);
    row("Cohen's kappa: Artstein & Poesio 2008, p. 568", CohenKappa, Nominal, artsteinPoesio2(), u"0.8013"_s);
    row("Cohen's kappa: Agresti 1992, p. 202", CohenKappa, Nominal, agresti1992(), u"0.493"_s);
    row("Cohen's kappa: Brennan & Prediger 1981, p. 689", CohenKappa, Nominal,
        tableOf({{50, 0, 0}, {10, 10, 10}, {20, 0, 0}}), u"0.27"_s);
    row("Cohen's kappa: Brennan & Prediger 1981, p. 691", CohenKappa, Nominal,
        tableOf({{50, 0, 10}, {0, 10, 10}, {10, 10, 0}}), u"0.29"_s);
    row("Cohen's kappa: Krippendorff 1995, p. 57, Bertha and Bill", CohenKappa, Nominal, bertha(), u"0.385"_s);
    row("Cohen's kappa: Krippendorff 1995, p. 57, John and Jill", CohenKappa, Nominal, john(), u"0.385"_s);
    row("Cohen's kappa: Krippendorff 1995, p. 57, Gerret and Gill", CohenKappa, Nominal, gerret(), u"0.314"_s);
    row("Cohen's kappa: Krippendorff 2004, p. 246, even", CohenKappa, Nominal,
        tableOf({{12, 9, 9}, {9, 14, 9}, {9, 9, 20}}), u"0.186"_s);
    row("Cohen's kappa: Krippendorff 2004, p. 246, uneven", CohenKappa, Nominal,
        tableOf({{12, 18, 18}, {0, 14, 18}, {0, 0, 20}}), u"0.258"_s);

    row("Fleiss' kappa: Fleiss 1971, p. 379", FleissKappa, Nominal, fleiss1971, u"0.430"_s);
    row("Fleiss' kappa: Wikipedia, Fleiss' kappa", FleissKappa, Nominal, countedOf(psychiatrists),
        u"0.20993070442196"_s);
    row("Fleiss' kappa: Randolph 2005, p. 17, first", FleissKappa, Nominal, u"1 1 1|1 1 2|2 2 1|2 2 2"_s, u"0.33"_s);
    row("Fleiss' kappa: Randolph 2005, p. 17, second", FleissKappa, Nominal, u"1 1 1|1 1 2|1 1 2|1 1 1"_s, u"-0.2"_s);

    row("alpha nominal, binary: Krippendorff 2011, A", Alpha, Nominal, meg, u"0.095"_s);
    row("alpha nominal, two coders: Krippendorff 2011, B", Alpha, Nominal, ben, u"0.692"_s);
    row("alpha nominal, missing data: Krippendorff 2011, C", Alpha, Nominal, four, u"0.743"_s);
    row("alpha nominal: Krippendorff 2004, p. 227", Alpha, Nominal, symbols, u"0.734"_s);
    row("alpha nominal: Krippendorff 1980, p. 139", Alpha, Nominal, three1980, u"0.642"_s);
    row("alpha nominal: Wikipedia, Krippendorff's alpha", Alpha, Nominal, wikipedia, u"0.691"_s);
    row("alpha nominal: Hayes & Krippendorff 2007, by tidycomm's tests", Alpha, Nominal, newsTone, u"0.4765"_s);
    row("alpha nominal: Krippendorff 1995, p. 57, Bertha and Bill", Alpha, Nominal, bertha(), u"0.329"_s);

    row("alpha ordinal: Krippendorff 2011, D", Alpha, Ordinal, four, u"0.815"_s);
    row("alpha ordinal: Hayes & Krippendorff 2007, p. 84", Alpha, Ordinal, newsTone, u"0.7598"_s);
    row("alpha interval: Krippendorff 2011, D", Alpha, Interval, four, u"0.849"_s);
    row("alpha interval: Krippendorff 1980, p. 139", Alpha, Interval, three1980, u"0.547"_s);
    row("alpha interval: Wikipedia, Krippendorff's alpha", Alpha, Interval, wikipedia, u"0.811"_s);
    row("alpha ratio: Krippendorff 2011, D", Alpha, Ratio, four, u"0.797"_s);
    row("alpha ratio: Krippendorff 1980, p. 139", Alpha, Ratio, three1980, u"0.483"_s);
}

void TestAgreement::published()
{
    QFETCH(Statistic, statistic);
    QFETCH(Scale, scale);
    QFETCH(QString, ratings);
    QFETCH(QString, printed);
    const Agreement agreement = agreementOf(statistic, ratingsOf(ratings), scale);
    QVERIFY(agreement.value.has_value());
    QCOMPARE(likePrinted(*agreement.value, printed), printed);
}

void TestAgreement::disagreements_data()
{
    QTest::addColumn<Statistic>("statistic");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QString>("ratings");
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *source, Statistic statistic, Scale scale, const QString &ratings,
                        const QString &observed, const QString &expected) {
        QTest::newRow(source) << statistic << scale << ratings << observed << expected;
    };
    using enum Statistic;
    using enum Scale;
    row("Krippendorff 2004, p. 224", Alpha, Nominal, meg, u"0.400"_s, u"0.442"_s);
    row("Krippendorff 2004, p. 227", Alpha, Nominal, symbols, u"0.1667"_s, u"0.6268"_s);
    row("Krippendorff 2004, p. 230", Alpha, Nominal, four, u"0.200"_s, u"0.779"_s);
    row("Krippendorff 2004, p. 230, interval", Alpha, Interval, four, u"0.433"_s, u"2.872"_s);
    row("Krippendorff 1980, p. 139", Alpha, Nominal, three1980, u"0.259"_s, u"0.724"_s);
    row("Artstein & Poesio 2008, p. 558", CohenKappa, Nominal, artsteinPoesio1(), u"0.7"_s, u"0.54"_s);
    row("Artstein & Poesio 2008, p. 568", CohenKappa, Nominal, artsteinPoesio2(), u"0.88"_s, u"0.396"_s);
    row("Cohen 1960, p. 45", CohenKappa, Nominal, cohen1960(), u"0.70"_s, u"0.41"_s);
    row("Cohen 1960, p. 37", CohenKappa, Nominal, tableOf({{25, 12, 3}, {13, 2, 15}, {12, 16, 2}}), u"0.29"_s,
        u"0.35"_s);
    row("Brennan & Prediger 1981, p. 689", CohenKappa, Nominal, tableOf({{50, 0, 0}, {10, 10, 10}, {20, 0, 0}}),
        u"0.60"_s, u"0.45"_s);
    row("Brennan & Prediger 1981, p. 691", CohenKappa, Nominal, tableOf({{50, 0, 10}, {0, 10, 10}, {10, 10, 0}}),
        u"0.60"_s, u"0.44"_s);
    row("Fleiss 1971, p. 379", FleissKappa, Nominal, fleiss1971, u"0.5556"_s, u"0.220"_s);
    row("Randolph 2005, p. 17, first", FleissKappa, Nominal, u"1 1 1|1 1 2|2 2 1|2 2 2"_s, u"0.67"_s, u"0.50"_s);
}

void TestAgreement::disagreements()
{
    QFETCH(Statistic, statistic);
    QFETCH(Scale, scale);
    QFETCH(QString, ratings);
    QFETCH(QString, observed);
    QFETCH(QString, expected);
    const Agreement agreement = agreementOf(statistic, ratingsOf(ratings), scale);
    QCOMPARE(likePrinted(agreement.observed, observed), observed);
    QCOMPARE(likePrinted(agreement.expected, expected), expected);
}

void TestAgreement::noFigure_data()
{
    QTest::addColumn<Statistic>("statistic");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<QString>("ratings");
    QTest::addColumn<NoFigure>("why");
    using enum Statistic;
    using enum Scale;
    QTest::newRow("nothing") << Alpha << Nominal << QString() << NoFigure::NothingTwice;
    QTest::newRow("nobody twice") << Percent << Nominal << u"1 .|. 2"_s << NoFigure::NothingTwice;
    QTest::newRow("one unit") << Alpha << Interval << u"1 2 2"_s << NoFigure::OneUnit;
    QTest::newRow("one unit, kappa") << CohenKappa << Nominal << u"1 2"_s << NoFigure::OneUnit;
    QTest::newRow("one unit twice coded") << Alpha << Nominal << u"1 2|1 .|. 2"_s << NoFigure::OneUnit;
    QTest::newRow("no variation") << Alpha << Ratio << u"0 0|0 0"_s << NoFigure::NoVariation;
    QTest::newRow("no variation, kappa") << CohenKappa << Nominal << tableOf({{7, 0}, {0, 0}}) << NoFigure::NoVariation;
    QTest::newRow("no variation, Fleiss") << FleissKappa << Nominal << u"3 3 3|3 3 3|3 3 3"_s << NoFigure::NoVariation;
    QTest::newRow("three for Cohen") << CohenKappa << Nominal << u"1 2 2|1 1 1"_s << NoFigure::NotTwoCoders;
    QTest::newRow("missing for Fleiss") << FleissKappa << Nominal << u"1 2 2|1 . 1"_s << NoFigure::UnevenCoders;
    QTest::newRow("below 0") << Alpha << Ratio << u"-1 1|2 2"_s << NoFigure::NegativeRatio;
}

void TestAgreement::noFigure()
{
    QFETCH(Statistic, statistic);
    QFETCH(Scale, scale);
    QFETCH(QString, ratings);
    QFETCH(NoFigure, why);
    const Agreement agreement = agreementWithInterval(statistic, ratingsOf(ratings), scale);
    QCOMPARE(agreement.why, why);
    QVERIFY(!agreement.value);
    QVERIFY(!agreement.interval);
    QVERIFY(std::isfinite(agreement.observed) && std::isfinite(agreement.expected));
    QVERIFY2(agreementSentence(agreement).contains(u"no figure, as "), qPrintable(agreementSentence(agreement)));
}

void TestAgreement::countsWhatItRestsOn()
{
    const Agreement agreement = krippendorffAlpha(ratingsOf(four), Scale::Nominal);
    QCOMPARE(agreement.units, 11); // the twelfth has one coder alone
    QCOMPARE(agreement.ratings, 40);
    QCOMPARE(agreement.coders, 4);
    const Agreement pair = krippendorffAlpha(ratingsOf(four).ofPair(0, 2), Scale::Nominal);
    QCOMPARE(pair.units, 8);
    QCOMPARE(pair.coders, 2);
}

void TestAgreement::intervals()
{
    const auto once = bootstrapInterval(Statistic::Alpha, ratingsOf(newsTone), Scale::Ordinal);
    QVERIFY(once.has_value());
    QVERIFY(once->low < 0.7598 && 0.7598 < once->high);
    QVERIFY(once->low > 0.5 && once->high < 0.95);
    QCOMPARE(once->samples, 1000);
    QCOMPARE(bootstrapInterval(Statistic::Alpha, ratingsOf(newsTone), Scale::Ordinal), once);
    const auto narrower = bootstrapInterval(Statistic::Alpha, ratingsOf(newsTone), Scale::Ordinal, 1000, 0.5);
    QVERIFY(once->low < narrower->low && narrower->high < once->high);
    // Where nearly every sample has no variation, there is no interval to speak of.
    QVERIFY(!bootstrapInterval(Statistic::Alpha, ratingsOf(u"1 1|1 1|1 2"_s), Scale::Nominal)
            || bootstrapInterval(Statistic::Alpha, ratingsOf(u"1 1|1 1|1 2"_s), Scale::Nominal)->samples >= 500);
}

/// The share of units that two coders agree on is a proportion, whose bootstrap is known: 0.8 of 100 units has the
/// standard error 0.04.
void TestAgreement::intervalIsThatOfAShare()
{
    const auto interval =
        bootstrapInterval(Statistic::Percent, ratingsOf(tableOf({{40, 20}, {0, 40}})), Scale::Nominal, 4000);
    QVERIFY(interval.has_value());
    QVERIFY2(std::abs(interval->low - 0.72) <= 0.011, qPrintable(QString::number(interval->low)));
    QVERIFY2(std::abs(interval->high - 0.88) <= 0.011, qPrintable(QString::number(interval->high)));
}

/// R's `boot` over `irr`'s kripp.alpha printed (0.4297, 1.0000), percentile, 1000 draws, for the ordinal alpha of the
/// four coders (an answer on Stack Overflow, "Bootstrapping Krippendorff's alpha"). It draws the twelfth unit as well,
/// which one coder alone has coded. The lower end's own standard error from so few draws is about 0.02.
void TestAgreement::intervalIsThatOfR()
{
    const auto interval = bootstrapInterval(Statistic::Alpha, ratingsOf(four), Scale::Ordinal, 20'000);
    QVERIFY(interval.has_value());
    QVERIFY2(std::abs(interval->low - 0.4297) <= 0.04, qPrintable(QString::number(interval->low)));
    QCOMPARE(likePrinted(interval->high, u"1.0000"_s), u"1.0000"_s);
}

/// Agresti 1992, p. 202, prints the standard error 0.057 for his kappa of 118 slides.
void TestAgreement::intervalIsThatOfAgresti()
{
    const auto interval = bootstrapInterval(Statistic::CohenKappa, ratingsOf(agresti1992()), Scale::Nominal, 20'000);
    QVERIFY(interval.has_value());
    const double error = (interval->high - interval->low) / (2 * 1.96);
    QVERIFY2(std::abs(error - 0.057) <= 0.0015, qPrintable(QString::number(error)));
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
