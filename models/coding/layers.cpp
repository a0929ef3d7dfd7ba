// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/layers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tellings {

namespace {

/// Things in the order of what they are about; things that are the same are neighbours.
std::array<qint64, 4> orderOf(const Coding &coding)
{
    // A selection counts as a span: see sameThing().
    const auto target =
        static_cast<qint64>(coding.target == CodingTarget::Selection ? CodingTarget::Span : coding.target);
    if (coding.places.isEmpty())
        return {coding.article, -1, -1, target};
    const CodingPlace &place = coding.places.first();
    return {place.article, place.range.start, place.range.end, target};
}

QList<AppliedCode> merged(QList<AppliedCode> codes, const Codebook &codebook)
{
    for (AppliedCode &applied : codes)
        applied.code = codebook.standsFor(applied.code);
    std::ranges::sort(codes, {}, [](const AppliedCode &a) { return std::pair(a.code.toString(), a.value); });
    codes.erase(std::ranges::unique(codes).begin(), codes.end());
    return codes;
}

} // namespace

QStringList codersIn(const QList<Coding> &codings)
{
    QStringList coders;
    for (const Coding &coding : codings) {
        if (!coding.isFinal && !coders.contains(coding.coder))
            coders.append(coding.coder);
    }
    coders.sort();
    return coders;
}

QList<Coding> layerOf(const QList<Coding> &codings, const QString &coder)
{
    QList<Coding> layer;
    std::ranges::copy_if(codings, std::back_inserter(layer),
                         [&](const Coding &coding) { return !coding.isFinal && coding.coder == coder; });
    return layer;
}

QList<Coding> finalLayer(const QList<Coding> &codings)
{
    QList<Coding> layer;
    std::ranges::copy_if(codings, std::back_inserter(layer), &Coding::isFinal);
    return layer;
}

bool ThingCoded::isAgreed(const Codebook &codebook) const
{
    std::optional<QList<AppliedCode>> first;
    for (qsizetype coder = 0; coder < said.size(); ++coder) {
        if (!looked.at(coder))
            continue;
        const QList<AppliedCode> codes = merged(said.at(coder), codebook);
        if (first && *first != codes)
            return false;
        first = codes;
    }
    return true;
}

QList<ThingCoded> sideBySide(const QList<Coding> &codings, const QStringList &coders)
{
    QList<Coding> ordered = codings;
    std::ranges::stable_sort(ordered, {}, &orderOf);
    QList<ThingCoded> things;
    for (const Coding &coding : std::as_const(ordered)) {
        const qsizetype coder = coders.indexOf(coding.coder);
        if (!coding.isFinal && coder < 0)
            continue;
        // Those that are the same begin alike, so that the thing is among the last few.
        qsizetype place = things.size() - 1;
        while (place >= 0 && !sameThing(things.at(place).thing, coding)
               && orderOf(things.at(place).thing) == orderOf(coding))
            --place;
        if (place < 0 || !sameThing(things.at(place).thing, coding)) {
            ThingCoded thing{.thing = coding};
            thing.thing.codes.clear();
            thing.thing.note.clear();
            thing.said.resize(coders.size());
            thing.looked.resize(coders.size());
            things.append(thing);
            place = things.size() - 1;
        }
        if (coding.isFinal) {
            things[place].final += coding.codes;
            things[place].isFinal = true;
        } else {
            things[place].said[coder] += coding.codes;
            things[place].looked[coder] = true;
        }
    }
    return things;
}

Coding adjudicated(const ThingCoded &thing, const QList<AppliedCode> &codes, const Signature &by, const Coding *before)
{
    Coding coding = before ? *before : thing.thing;
    if (!before) {
        coding.id = newId();
        for (CodingPlace &place : coding.places)
            place.id = place.id == 0 ? 0 : newId();
    }
    coding.codes = codes;
    coding.coder = by.who;
    coding.when = by.when;
    coding.isFinal = true;
    return coding;
}

} // namespace tellings
