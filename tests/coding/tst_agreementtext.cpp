// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tellings;

/// The plain sentence beside each figure: true of it, and of what it rests on.
class TestAgreementText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void intervalOfWords();
    void meanings_data();
    void meanings();
    void whyNotOfWords();
};

void TestAgreementText::sentences_data()
{
    QTest::addColumn<Agreement>("agreement");
    QTest::addColumn<QString>("sentence");
    const auto figure = [](Statistic statistic, double value, qsizetype units, int coders) {
        return Agreement{.statistic = statistic, .value = value, .units = units, .coders = coders};
    };
    QTest::newRow("tentative")
        << figure(Statistic::Alpha, 0.7434, 11, 4)
        << u"Krippendorff's alpha, nominal: 0.743. The coders reached 74 % of the agreement that is possible beyond "
           "chance. That bears tentative conclusions only (0.667 to 0.800). It rests on 11 unit(s) that 4 coder(s) "
           "coded."_s;
    QTest::newRow("too little")
        << figure(Statistic::Alpha, 0.0952, 10, 2)
        << u"Krippendorff's alpha, nominal: 0.095. The coders reached 10 % of the agreement that is possible beyond "
           "chance. That is too little to rely on (below 0.667). It rests on 10 unit(s) that 2 coder(s) coded."_s;
    QTest::newRow("percent") << figure(Statistic::Percent, 0.6, 10, 2)
                             << u"Percent agreement: 0.600. In 60 % of comparisons two coders said the same; how much "
                                "of that is chance it does not say. It rests on 10 unit(s) that 2 coder(s) coded."_s;
    QTest::newRow("less than chance")
        << figure(Statistic::CohenKappa, -1, 2, 2)
        << u"Cohen's kappa: -1.000. The coders agreed less than chance would have it. It rests on 2 unit(s) that 2 "
           "coder(s) coded."_s;
    QTest::newRow("of words") << figure(Statistic::AlphaUnitizing, 1, 3, 1)
                              << u"Krippendorff's alpha for unitising: 1.000. The coders agreed everywhere. That is "
                                 "enough to rely on (0.800 or more). It rests on 3 place(s) marked by 1 coder(s)."_s;
}

void TestAgreementText::sentences()
{
    QFETCH(Agreement, agreement);
    QFETCH(QString, sentence);
    QCOMPARE(agreementSentence(agreement), sentence);
    agreement.interval = ConfidenceInterval{.low = 0.25, .high = 0.75, .level = 0.95, .samples = 1000};
    if (agreement.statistic != Statistic::AlphaUnitizing)
        QVERIFY(agreementSentence(agreement).endsWith(
            u" With units drawn anew from these it lies between 0.250 and 0.750 in 95 of 100 cases."));
}

/// What is drawn for alpha-u are articles.
void TestAgreementText::intervalOfWords()
{
    Agreement agreement{.statistic = Statistic::AlphaUnitizing, .value = 0.5, .units = 9, .coders = 2};
    agreement.interval = ConfidenceInterval{.low = -0.1, .high = 0.75, .level = 0.9, .samples = 200};
    QVERIFY(agreementSentence(agreement).endsWith(
        u" With articles drawn anew from these it lies between -0.100 and 0.750 in 90 of 100 cases."));
}

void TestAgreementText::meanings_data()
{
    QTest::addColumn<Statistic>("statistic");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<QString>("meaning");
    using enum Statistic;
    const auto beyond = [](const char *share) {
        return u"The coders reached %1 % of the agreement that is possible beyond chance."_s.arg(
            QLatin1StringView(share));
    };
    const QString enough = u" That is enough to rely on (0.800 or more)."_s;
    const QString tentative = u" That bears tentative conclusions only (0.667 to 0.800)."_s;
    const QString little = u" That is too little to rely on (below 0.667)."_s;
    const QString unsure = u" Its interval reaches below that: more should be coded before it is sure."_s;
    QTest::newRow("all") << Alpha << 1.0 << 1.0 << u"The coders agreed everywhere."_s + enough;
    QTest::newRow("all but one in many") << Alpha << 0.9996 << 0.99 << beyond("99") + enough;
    QTest::newRow("rounds to the limit") << Alpha << 0.7995 << 0.7995 << beyond("80") + enough;
    QTest::newRow("just below") << Alpha << 0.7994 << 0.7 << beyond("80") + tentative;
    QTest::newRow("two thirds") << Alpha << 2.0 / 3 << 2.0 / 3 << beyond("67") + tentative;
    QTest::newRow("below two thirds") << Alpha << 0.6664 << 0.5 << beyond("67") + little;
    QTest::newRow("enough, but not sure") << Alpha << 0.85 << 0.79 << beyond("85") + enough + unsure;
    QTest::newRow("tentative, but not sure") << AlphaUnitizing << 0.7 << 0.1 << beyond("70") + tentative + unsure;
    QTest::newRow("next to nothing") << CohenKappa << 0.001 << 0.0 << beyond("1");
    QTest::newRow("chance") << FleissKappa << 0.0 << 0.0 << u"The coders agreed no more than chance would have it."_s;
    QTest::newRow("as good as chance") << CohenKappa << -0.0004 << -0.1
                                       << u"The coders agreed no more than chance would have it."_s;
    QTest::newRow("below") << Alpha << -0.2 << -0.3 << u"The coders agreed less than chance would have it."_s + little;
    const auto percent = [](const char *share) {
        return u"In %1 % of comparisons two coders said the same; how much of that is chance it does not say."_s.arg(
            QLatin1StringView(share));
    };
    QTest::newRow("none of them") << Percent << 0.0 << 0.0 << percent("0");
    QTest::newRow("nearly all of them") << Percent << 0.997 << 0.9 << percent("99");
    QTest::newRow("all of them") << Percent << 1.0 << 1.0 << percent("100");
}

/// What is said of a figure is true of it, and does not contradict the digits beside it.
void TestAgreementText::meanings()
{
    QFETCH(Statistic, statistic);
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(QString, meaning);
    Agreement agreement{.statistic = statistic, .value = value};
    agreement.interval = ConfidenceInterval{.low = low, .high = 1, .samples = 1000};
    QCOMPARE(agreementMeaning(agreement), meaning);
}

void TestAgreementText::whyNotOfWords()
{
    const auto says = [](NoFigure why) {
        return agreementMeaning({.statistic = Statistic::AlphaUnitizing, .why = why});
    };
    QCOMPARE(says(NoFigure::NothingTwice),
             u"No figure: no words are marked yet in an article that all coders have worked on."_s);
    QCOMPARE(says(NoFigure::OneUnit), u"No figure: one place only is marked, and one says nothing of chance."_s);
    QCOMPARE(says(NoFigure::NoVariation),
             u"No figure: chance could not have put the marks elsewhere, so that agreement cannot be told from it."_s);
}

QTEST_GUILESS_MAIN(TestAgreementText)
#include "tst_agreementtext.moc"
