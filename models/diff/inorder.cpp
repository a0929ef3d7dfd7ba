// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/inorder.h"

#include "models/diff/likeness.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace tellings::diff {

namespace {

/// So many words in common at the least, and so large a share of both parts (Dice).
constexpr float fewestWords = 4;
constexpr float leastShare = 0.6F;
/// Words that may lie between neighbours in order, and stems that are looked at for such.
constexpr std::uint32_t nearby = 16;
constexpr std::size_t mostPlaces = mostCommonTerms;
/// What a part says at the least beside names: "the British Prime Minister Theresa May" tells nothing.
constexpr float leastBesideNames = 0.75F;
/// Where the best stretch says less, clauses are not asked for.
constexpr float leastOfStretch = 0.6F;

/// The stems, one after the other, as words: one word spelled in two ways is one there.
std::vector<WordId> sequenceOf(const Document &document, Range words)
{
    const auto first = document.stems.begin() + words.begin;
    std::vector<WordId> sequence;
    sequence.reserve(words.size());
    std::transform(first, first + words.size(), std::back_inserter(sequence),
                   [](StemId stem) { return WordId(static_cast<std::uint32_t>(stem)); });
    return sequence;
}

bool isAlike(const Document &x, const Document &y, const Fragment &part)
{
    if (part.weight < leastInOrder)
        return false;
    const auto common = static_cast<float>(commonInOrder(sequenceOf(x, part.a), sequenceOf(y, part.b)));
    return common >= fewestWords && 2 * common >= leastShare * static_cast<float>(part.a.size() + part.b.size());
}

/// Do some of the stems that both sentences have stand near each other in both, in the same order, and say enough
/// together? Most sentences that share words have none such; what is looked at closer must.
bool haveNeighboursInOrder(std::span<const Term> x, std::span<const Term> y)
{
    struct Place {
        std::uint32_t x = 0;
        std::uint32_t y = 0;
        float weight = 0;
    };
    std::array<Place, mostPlaces> places;
    std::size_t count = 0;
    forEachShared(x, y, [&](const Term &inX, const Term &inY) {
        places[count++] = {.x = inX.word, .y = inY.word, .weight = inX.weight};
        return count < mostPlaces;
    });
    const auto own = std::span(places).first(count);
    return std::ranges::any_of(own, [&](const Place &first) {
        float here = 0; // the word itself, by its stem and its root
        float after = 0;
        for (const Place &place : own) {
            if (place.x == first.x && place.y == first.y)
                here += place.weight;
            else if (place.x - first.x <= nearby && place.y - first.y <= nearby) // those before wrap around to far
                after += place.weight;
        }
        return std::min(here, after) >= leastBesideOne && here + after >= leastInOrder;
    });
}

} // namespace

std::optional<Fragment> partInOrder(const Corpus &corpus, const Sentence &x, const Sentence &y, float strictness)
{
    if (!haveNeighboursInOrder(corpus.terms(x), corpus.terms(y)))
        return std::nullopt;
    const Document &inX = corpus.document(x.document);
    const Document &inY = corpus.document(y.document);
    const SentencePair pair(corpus, x, y);
    const auto stretch = pair.bestStretch(strictness);
    if (!stretch || stretch->weight < leastOfStretch)
        return std::nullopt;
    const auto clauses = pair.bestFragment(strictness);
    if (clauses && isAlike(inX, inY, *clauses))
        return clauses;
    if (isAlike(inX, inY, *stretch)
        && std::min(corpus.weightBesideNames(x.document, stretch->a), corpus.weightBesideNames(y.document, stretch->b))
            >= leastBesideNames)
        return stretch;
    return std::nullopt;
}

} // namespace tellings::diff
