// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/judge.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// Makes of the seeds of two documents, runs and sentences, the links that are worth showing. How it goes about it
/// depends on whether the two tell one event (Judge::strangeness).
class PairLinker {
public:
    /// Both must outlive the linker. `besideCopy`: see CompareSettings.
    PairLinker(const Corpus &corpus, Judge &judge, std::uint32_t besideCopy)
        : m_corpus(corpus)
        , m_judge(judge)
        , m_besideCopy(besideCopy)
    {
    }

    /// `seeds` are in byPlace order and of one pair of documents; the result is so too.
    [[nodiscard]] std::vector<Link> linksOf(const std::vector<Link> &seeds) const;

private:
    const Corpus &m_corpus;
    Judge &m_judge;
    std::uint32_t m_besideCopy;
};

} // namespace tellings::diff
