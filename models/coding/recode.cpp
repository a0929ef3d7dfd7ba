// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/recode.h"

#include "models/coding/codingrecords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tellings {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Recode)
};

/// Codings of the same thing have it in common.
using Spot = std::pair<qint64, qsizetype>;

Spot spotOf(const Coding &coding)
{
    if (coding.article != 0 || coding.places.isEmpty())
        return {coding.article, -1};
    return {coding.places.first().article, coding.places.first().range.start};
}

/// The coding with the new code.
Coding changedTo(Coding coding, QUuid from, const Code &to, const Codebook &codebook)
{
    auto old = coding.codes.begin();
    if (!from.isNull())
        old = std::ranges::find_if(coding.codes, [&](const AppliedCode &applied) {
            return codebook.isWithin(codebook.standsFor(applied.code), from);
        });
    if (old == coding.codes.end()) {
        coding.codes.append({.code = to.id, .value = {}});
        return coding;
    }
    old->code = to.id;
    const bool fits = old->value && to.values && to.values->low <= *old->value && *old->value <= to.values->high;
    if (!fits)
        old->value.reset();
    return coding;
}

} // namespace

Recoded recoded(const QList<Coding> &all, const QList<qint64> &ids, QUuid from, QUuid to, const Codebook &codebook,
                const QString &coder)
{
    Recoded result;
    const Code *code = codebook.find(to);
    if (!code)
        return result;
    const QSet<qint64> wanted(ids.cbegin(), ids.cend());
    QHash<Spot, QList<Coding>> others;
    for (const Coding &coding : all) {
        if (!coding.isFinal && coding.coder == coder)
            others[spotOf(coding)].append(coding);
    }
    const auto refuse = [&result](const QString &reason) {
        ++result.refused;
        if (result.reason.isEmpty())
            result.reason = reason;
    };
    for (const Coding &coding : all) {
        if (!wanted.contains(coding.id))
            continue;
        if (coding.isFinal || coding.coder != coder) {
            refuse(Texts::tr("What others coded is theirs to change."));
            continue;
        }
        const Coding changed = changedTo(coding, from, *code, codebook);
        if (changed == coding)
            continue;
        QList<Coding> &beside = others[spotOf(coding)];
        if (const QString problem = codingProblem(changed, codebook, beside); !problem.isEmpty()) {
            refuse(problem);
            continue;
        }
        *std::ranges::find(beside, coding.id, &Coding::id) = changed;
        result.edit += putCoding(changed, &coding);
        ++result.changed;
    }
    return result;
}

} // namespace tellings
