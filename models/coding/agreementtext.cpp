// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/agreement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

// Krippendorff's own limits (Content Analysis, ch. 11.4); other people's labels for kappa differ from each other.
constexpr double reliable = 0.8;
constexpr double tentative = 0.667;

/// What a person sees of a figure: what is said of it must not contradict its three digits.
double asPrinted(double value)
{
    return std::round(value * 1000) / 1000;
}

/// In percent; only what is all or nothing is 100 or 0.
QString shareText(double value)
{
    const double percent = std::round(value * 100);
    return QLocale().toString(std::clamp(percent, value > 0 ? 1.0 : 0.0, value < 1 ? 99.0 : 100.0), 'f', 0);
}

class AgreementText {
    Q_DECLARE_TR_FUNCTIONS(Agreement)

public:
    static QString name(Statistic statistic, Scale scale)
    {
        switch (statistic) {
        case Statistic::Percent: return tr("Percent agreement");
        case Statistic::CohenKappa: return tr("Cohen's kappa");
        case Statistic::FleissKappa: return tr("Fleiss' kappa");
        case Statistic::AlphaUnitizing: return tr("Krippendorff's alpha for unitising");
        case Statistic::Alpha: break;
        }
        switch (scale) {
        case Scale::Nominal: return tr("Krippendorff's alpha, nominal");
        case Scale::Ordinal: return tr("Krippendorff's alpha, ordinal");
        case Scale::Interval: return tr("Krippendorff's alpha, interval");
        case Scale::Ratio: return tr("Krippendorff's alpha, ratio");
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString noFigure(const Agreement &agreement)
    {
        const bool isOfWords = agreement.statistic == Statistic::AlphaUnitizing;
        switch (agreement.why) {
        case NoFigure::Measured: return {};
        case NoFigure::NothingTwice:
            return isOfWords ? tr("no words are marked yet in an article that all coders have worked on.")
                             : tr("there is nothing yet that two coders have coded.");
        case NoFigure::OneUnit:
            return isOfWords ? tr("one place only is marked, and one says nothing of chance.")
                             : tr("there is one unit only, and one says nothing of chance.");
        case NoFigure::NoVariation:
            return isOfWords
                ? tr("chance could not have put the marks elsewhere, so that agreement cannot be told from it.")
                : tr("everybody gave the same value everywhere, so that agreement cannot be told from chance.");
        case NoFigure::NotTwoCoders: return tr("it compares two coders, no more and no less.");
        case NoFigure::UnevenCoders: return tr("it needs as many coders in each unit; some are missing here.");
        case NoFigure::NegativeRatio: return tr("a ratio scale begins at 0, and there are values below.");
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString meaning(const Agreement &agreement)
    {
        const double value = *agreement.value;
        if (agreement.statistic == Statistic::Percent)
            return tr("In %1 % of comparisons two coders said the same; how much of that is chance it does not say.")
                .arg(shareText(value));
        if (value >= 1)
            return tr("The coders agreed everywhere.");
        if (asPrinted(value) < 0)
            return tr("The coders agreed less than chance would have it.");
        if (asPrinted(value) == 0)
            return tr("The coders agreed no more than chance would have it.");
        return tr("The coders reached %1 % of the agreement that is possible beyond chance.").arg(shareText(value));
    }

    static QString verdict(const Agreement &agreement)
    {
        const bool isAlpha =
            agreement.statistic == Statistic::Alpha || agreement.statistic == Statistic::AlphaUnitizing;
        if (!isAlpha)
            return {};
        const double value = asPrinted(*agreement.value);
        if (value < tentative)
            return tr("That is too little to rely on (below 0.667).");
        const QString said = value >= reliable ? tr("That is enough to rely on (0.800 or more).")
                                               : tr("That bears tentative conclusions only (0.667 to 0.800).");
        const double limit = value >= reliable ? reliable : tentative;
        if (!agreement.interval || asPrinted(agreement.interval->low) >= limit)
            return said;
        return said + u' ' + tr("Its interval reaches below that: more should be coded before it is sure.");
    }

    static QString basis(const Agreement &agreement)
    {
        const QString coders = tr("%n coder(s)", nullptr, agreement.coders);
        const int units = static_cast<int>(agreement.units);
        if (agreement.statistic == Statistic::AlphaUnitizing)
            return tr("It rests on %n place(s) marked by %1.", nullptr, units).arg(coders);
        return tr("It rests on %n unit(s) that %1 coded.", nullptr, units).arg(coders);
    }

    /// The bootstrap, and no more than it says: of what lies outside of these units it knows nothing.
    static QString interval(const Agreement &agreement)
    {
        const QLocale locale;
        const ConfidenceInterval &interval = *agreement.interval;
        const QString said = agreement.statistic == Statistic::AlphaUnitizing
            ? tr("With articles drawn anew from these it lies between %1 and %2 in %3 of 100 cases.")
            : tr("With units drawn anew from these it lies between %1 and %2 in %3 of 100 cases.");
        return said.arg(locale.toString(interval.low, 'f', 3), locale.toString(interval.high, 'f', 3),
                        locale.toString(interval.level * 100, 'f', 0));
    }

    static QString sentence(const Agreement &agreement)
    {
        const QString name = AgreementText::name(agreement.statistic, agreement.scale);
        if (!agreement.value)
            return tr("%1: no figure, as %2").arg(name, noFigure(agreement));
        QStringList sentences{tr("%1: %2.").arg(name, QLocale().toString(*agreement.value, 'f', 3)), meaning(agreement),
                              verdict(agreement), basis(agreement)};
        if (agreement.interval)
            sentences.append(interval(agreement));
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    static QString meaningAlone(const Agreement &agreement)
    {
        if (!agreement.value)
            //: %1 begins with a small letter
            return tr("No figure: %1").arg(noFigure(agreement));
        const QString judged = verdict(agreement);
        return judged.isEmpty() ? meaning(agreement) : meaning(agreement) + u' ' + judged;
    }
};

} // namespace

QString statisticText(Statistic statistic, Scale scale)
{
    return AgreementText::name(statistic, scale);
}

QString statisticKey(Statistic statistic)
{
    switch (statistic) {
    case Statistic::Percent: return u"percent"_s;
    case Statistic::CohenKappa: return u"cohen-kappa"_s;
    case Statistic::FleissKappa: return u"fleiss-kappa"_s;
    case Statistic::Alpha: return u"alpha"_s;
    case Statistic::AlphaUnitizing: return u"alpha-u"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString scaleKey(Scale scale)
{
    switch (scale) {
    case Scale::Nominal: return u"nominal"_s;
    case Scale::Ordinal: return u"ordinal"_s;
    case Scale::Interval: return u"interval"_s;
    case Scale::Ratio: return u"ratio"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString agreementSentence(const Agreement &agreement)
{
    return AgreementText::sentence(agreement);
}

QString agreementMeaning(const Agreement &agreement)
{
    return AgreementText::meaningAlone(agreement);
}

} // namespace tellings
