// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

namespace tellings::diff {

struct Record;

/// What one run of the engine found, kept for the next: of a story of which only a part is other than before, only
/// that part is looked at again, and the findings are the very same. Holds what is in the story of the last finished
/// run and nothing older. A value: copies share a record that nobody changes, so that a thread may have its own.
class Memory {
public:
    /// Pairs of sentences that the last finished run compared word by word.
    std::uint64_t judgedPairs = 0;
    /// What that run leaves behind; null before the first.
    std::shared_ptr<const Record> record;

    /// About how much the record takes.
    [[nodiscard]] std::size_t bytes() const;
};

} // namespace tellings::diff
