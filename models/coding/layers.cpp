// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coding/layers.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace tellings {

namespace {

/// Things in the order of what they are about; things that are the same are neighbours.
class ThingOrder {
public:
    explicit ThingOrder(const StoryContents &contents)
    {
        for (const StoredArticle &stored : contents.articles)
            m_ranks.insert(stored.id, m_ranks.size() + 1);
    }

    using Place = std::array<qint64, 5>;
    [[nodiscard]] Place of(const Coding &coding) const
    {
        // A selection counts as a span: see sameThing().
        const auto target =
            static_cast<qint64>(coding.target == CodingTarget::Selection ? CodingTarget::Span : coding.target);
        if (coding.places.isEmpty())
            return {rankOf(coding.article), coding.article, -1, -1, target};
        const CodingPlace &place = coding.places.first();
        return {rankOf(place.article), place.article, place.range.start, place.range.end, target};
    }

private:
    [[nodiscard]] qint64 rankOf(qint64 article) const
    {
        return article == 0 ? 0 : m_ranks.value(article, std::numeric_limits<qint64>::max());
    }

    QHash<qint64, qint64> m_ranks; ///< by id, from 1
};

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

QList<ThingCoded> sideBySide(const StoryContents &contents, const QList<Coding> &codings, const QStringList &coders)
{
    const ThingOrder order(contents);
    std::vector<std::pair<ThingOrder::Place, const Coding *>> ordered;
    ordered.reserve(codings.size());
    for (const Coding &coding : codings)
        ordered.emplace_back(order.of(coding), &coding);
    std::ranges::stable_sort(ordered, {}, [](const auto &placed) { return placed.first; });
    QList<ThingCoded> things;
    QList<ThingOrder::Place> places;
    for (const auto &[at, each] : ordered) {
        const Coding &coding = *each;
        const qsizetype coder = coders.indexOf(coding.coder);
        if (!coding.isFinal && coder < 0)
            continue;
        // Those that are the same begin alike, so that the thing is among the last few.
        qsizetype place = things.size() - 1;
        while (place >= 0 && !sameThing(things.at(place).thing, coding) && places.at(place) == at)
            --place;
        if (place < 0 || !sameThing(things.at(place).thing, coding)) {
            ThingCoded thing{.thing = coding};
            thing.thing.codes.clear();
            thing.thing.note.clear();
            thing.said.resize(coders.size());
            thing.looked.resize(coders.size());
            things.append(thing);
            places.append(at);
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
