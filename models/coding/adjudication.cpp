// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/adjudication.h"

#include "models/coding/codingrecords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

QList<Coding> finalsOn(const ThingCoded &thing, const QList<Coding> &codings)
{
    QList<Coding> finals;
    if (!thing.isFinal)
        return finals;
    std::ranges::copy_if(codings, std::back_inserter(finals),
                         [&](const Coding &coding) { return coding.isFinal && sameThing(coding, thing.thing); });
    return finals;
}

/// Each once, merged ones as what they count as.
QList<AppliedCode> standing(const QList<AppliedCode> &codes, const Codebook &codebook)
{
    QList<AppliedCode> standing;
    for (AppliedCode applied : codes) {
        applied.code = codebook.standsFor(applied.code);
        if (!standing.contains(applied))
            standing.append(applied);
    }
    return standing;
}

} // namespace

std::expected<StoryEdit, QString> decide(const ThingCoded &thing, const QList<AppliedCode> &codes,
                                         const Codebook &codebook, const QList<Coding> &codings, const Signature &by)
{
    const QList<Coding> finals = finalsOn(thing, codings);
    const Coding *before = finals.isEmpty() ? nullptr : &finals.constFirst();
    const Coding coding = adjudicated(thing, standing(codes, codebook), by, before);
    if (const QString problem = codingProblem(coding, codebook, {}); !problem.isEmpty())
        return std::unexpected(problem);
    StoryEdit edit = putCoding(coding, before);
    for (qsizetype i = 1; i < finals.size(); ++i)
        edit += removeCoding(finals.at(i));
    return edit;
}

StoryEdit withdraw(const ThingCoded &thing, const QList<Coding> &codings)
{
    StoryEdit edit;
    const QList<Coding> finals = finalsOn(thing, codings);
    for (const Coding &coding : finals)
        edit += removeCoding(coding);
    return edit;
}

StoryEdit decideAgreed(const QList<ThingCoded> &things, const Codebook &codebook, const QList<Coding> &codings,
                       const Signature &by)
{
    StoryEdit edit;
    for (const ThingCoded &thing : things) {
        if (thing.isFinal || stateOf(thing, codebook) != ThingState::Agreed)
            continue;
        const qsizetype first = thing.looked.indexOf(true);
        if (const auto one = decide(thing, thing.said.at(first), codebook, codings, by))
            edit += *one;
    }
    return edit;
}

ThingState stateOf(const ThingCoded &thing, const Codebook &codebook)
{
    const qsizetype coders = thing.looked.count(true);
    if (coders == 0)
        return ThingState::FinalOnly;
    if (coders == 1)
        return ThingState::OneOnly;
    return thing.isAgreed(codebook) ? ThingState::Agreed : ThingState::Differs;
}

QString codesText(const QList<AppliedCode> &codes, const Codebook &codebook)
{
    QStringList texts;
    for (const AppliedCode &applied : codes) {
        const Code *code = codebook.find(applied.code);
        QString name = code ? code->name : QCoreApplication::translate("Coding", "unknown code");
        if (applied.value) {
            const QLocale locale;
            const QString sign = *applied.value > 0 ? u"+"_s : QString();
            //: a code and the number that it was given
            name = QCoreApplication::translate("Coding", "%1 %2").arg(name, sign + locale.toString(*applied.value));
        }
        texts.append(name);
    }
    return texts.join(u", "_s);
}

} // namespace tellings
