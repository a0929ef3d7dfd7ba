// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/inorder.h"

#include "models/diff/likeness.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace tellings::diff {

namespace {

/// So many words in common at the least, and so large a share of both parts (Dice).
constexpr float fewestWords = 4;
constexpr float leastShare = 0.6F;
/// What a part says at the least beside names: "the British Prime Minister Theresa May" tells nothing.
constexpr float leastBesideNames = 0.75F;

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

float saidBesideNames(const Corpus &corpus, std::uint32_t document, Range words)
{
    float sum = 0;
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
        const StemId stem = corpus.document(document).stems[i];
        sum += corpus.isName(stem) ? 0 : corpus.weight(stem);
    }
    return sum;
}

} // namespace

std::optional<Fragment> partInOrder(const Corpus &corpus, const Sentence &x, const Sentence &y, float strictness)
{
    const Document &inX = corpus.document(x.document);
    const Document &inY = corpus.document(y.document);
    auto part = bestFragment(corpus, x, y, strictness);
    if (part && isAlike(inX, inY, *part))
        return part;
    part = bestStretch(corpus, x, y, strictness);
    if (part && isAlike(inX, inY, *part)
        && std::min(saidBesideNames(corpus, x.document, part->a), saidBesideNames(corpus, y.document, part->b))
            >= leastBesideNames)
        return part;
    return std::nullopt;
}

} // namespace tellings::diff
