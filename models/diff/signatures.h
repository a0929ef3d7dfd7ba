// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/corpus.h"
#include "models/diff/postings.h"

#include <cstdint>
#include <vector>

namespace tellings::diff {

/// By sentence: a number that is the same only where everything is that the outcome for a pair depends on beside the
/// two documents' strangeness: its words, what each says in the story, the breaks between them.
[[nodiscard]] std::vector<std::uint64_t> sentenceSignatures(const Corpus &corpus, const Postings &postings);

/// By document: the same of what Judge::relatedness() depends on.
[[nodiscard]] std::vector<std::uint64_t> documentSignatures(const Corpus &corpus);

} // namespace tellings::diff
