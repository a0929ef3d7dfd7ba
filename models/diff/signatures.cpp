// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/signatures.h"

#include "models/diff/fragment.h"
#include "models/diff/mixed.h"

#include <bit>

namespace tellings::diff {

namespace {

/// Of one stem or root, without its root. What says nothing may be a name or not.
std::uint64_t signatureOfTerm(const Corpus &corpus, const Postings &postings, StemId term)
{
    std::uint64_t hash = mixed(corpus.key(term), std::bit_cast<std::uint32_t>(corpus.weight(term)));
    hash = mixed(hash, std::bit_cast<std::uint32_t>(corpus.termWeight(term)));
    hash = mixed(hash, std::bit_cast<std::uint32_t>(corpus.prior(term)));
    const bool name = corpus.weight(term) > 0 && corpus.isName(term);
    return mixed(hash, (name ? 1U : 0U) + (postings.isCommon(term) ? 2U : 0U));
}

std::vector<std::uint64_t> stemSignatures(const Corpus &corpus, const Postings &postings)
{
    std::vector<std::uint64_t> signatures(corpus.stemCount());
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        const auto stem = StemId(static_cast<std::uint32_t>(i));
        const StemId root = corpus.rootOf(stem);
        signatures[i] = signatureOfTerm(corpus, postings, stem);
        if (root != stem)
            signatures[i] = mixed(signatures[i], signatureOfTerm(corpus, postings, root));
    }
    return signatures;
}

} // namespace

std::vector<std::uint64_t> sentenceSignatures(const Corpus &corpus, const Postings &postings)
{
    const std::vector<std::uint64_t> ofStem = stemSignatures(corpus, postings);
    std::vector<std::uint64_t> signatures;
    signatures.reserve(corpus.sentences().size());
    for (const Sentence &sentence : corpus.sentences()) {
        const Document &document = corpus.document(sentence.document);
        std::uint64_t hash = (sentence.heading ? 1U : 0U) + (sentence.opening ? 2U : 0U);
        for (std::uint32_t i = sentence.words.begin; i < sentence.words.end; ++i) {
            hash = mixed(hash, ofStem[static_cast<std::size_t>(document.stems[i])]);
            hash = mixed(hash, static_cast<std::uint64_t>(document.breaks[i]));
        }
        // Of more terms than are ever compared, those with the lowest ids are: which these are is another story's
        // matter.
        if (sentence.termCount > mostCommonTerms) {
            for (const Term &term : corpus.terms(sentence))
                hash = mixed(hash, corpus.key(term.stem));
        }
        signatures.push_back(hash);
    }
    return signatures;
}

std::vector<std::uint64_t> documentSignatures(const Corpus &corpus)
{
    std::vector<std::uint64_t> signatures;
    signatures.reserve(corpus.documents().size());
    for (const Document &document : corpus.documents()) {
        std::uint64_t hash = 0;
        for (const StemId stem : document.stems) {
            if (corpus.weight(stem) > 0)
                hash = mixed(hash, 2 * corpus.key(stem) + (corpus.isName(stem) ? 1U : 0U));
        }
        signatures.push_back(hash);
    }
    return signatures;
}

} // namespace tellings::diff
