// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/postings.h"
#include "models/diff/record.h"

#include <cstdint>

namespace tellings::diff {

/// Writes down what the search for pairs of sentences finds, one sentence after the other.
class Recorder {
public:
    /// `record` has its documents and sentences from there on, the latter without links. All must outlive the recorder.
    Recorder(const Corpus &corpus, const Postings &postings, Record &record);

    /// Sentence `s` was linked with a later one, as it was found before any link is left out.
    void add(std::uint32_t s, std::uint32_t partner, const Link &link);
    /// There is no more of sentence `s`, and nothing of one before it.
    void finish(std::uint32_t s);
    void addStrangeness(const PairFigure &pair) { m_record.strangeness.push_back(pair); }

private:
    const Corpus &m_corpus;
    Record &m_record;
    std::size_t m_first = 0; ///< of the record's links: where those of the sentence at hand begin
};

} // namespace tellings::diff
