// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"

#include <span>
#include <vector>

namespace tellings::diff {

/// Documents of the very same words, found before anything else is done: each is looked at once, however many
/// outlets ran it.
class Twins {
public:
    explicit Twins(std::span<const Document> documents);

    [[nodiscard]] bool any() const { return m_firsts.size() < m_count; }
    /// Each different document once, in order.
    [[nodiscard]] std::vector<Document> different(std::span<const Document> documents) const;
    /// What was found in different() said of all documents, with one passage more for each set of twins: the whole
    /// text.
    [[nodiscard]] Findings forAll(const Findings &findings, std::span<const Document> documents) const;

private:
    std::size_t m_count;
    std::vector<std::uint32_t> m_firsts; ///< index of each different document's first copy
    std::vector<std::vector<std::uint32_t>> m_copies; ///< by different document: all its indices, ascending
};

} // namespace tellings::diff
