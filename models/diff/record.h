// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/judge.h"
#include "models/diff/link.h"

#include <cstdint>
#include <vector>

namespace tellings::diff {

/// Two sentences that were linked, by what stays true when other sentences come or go. A sentence has no more than 120
/// words: what is counted from its beginning fits a byte.
struct RecordedLink {
    std::uint32_t partner = 0; ///< the sentence of the later document, as an index into Record::sentences
    float weight = 0;
    std::uint8_t beginA = 0;
    std::uint8_t endA = 0;
    std::uint8_t beginB = 0;
    std::uint8_t endB = 0;
    bool inOrder = false;
    bool openings = false;
};

struct RecordedSentence {
    std::uint64_t signature = 0; ///< see signatures.h
    std::uint32_t firstLink = 0; ///< into Record::links; those with later documents, before any is left out
    std::uint32_t linkCount = 0;
    bool complete = true; ///< else it has very many links, and none of them is recorded
};

struct RecordedDocument {
    std::uint64_t contentKey = 0;
    std::uint64_t signature = 0; ///< of what Judge::relatedness() asks of it
    Range sentences;
};

/// What the search for pairs of sentences found in one story, by content.
struct Record {
    float rewording = 0; ///< the setting it was made with
    std::vector<RecordedDocument> documents;
    std::vector<RecordedSentence> sentences;
    std::vector<RecordedLink> links;
    std::vector<PairFigure> strangeness; ///< as far as a pair of sentences asked for it, in order
    std::vector<PairFigure> relatedness; ///< as far as it was asked for, in order
};

} // namespace tellings::diff
