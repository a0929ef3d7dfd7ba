// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

namespace tellings {

namespace diff {
struct Record;
}

/// What compareStory() found out about a story, for the next time: see diff::Memory. Copies share it, and nobody
/// changes what they share.
struct EngineMemory {
    std::shared_ptr<const diff::Record> record;
    std::uint64_t judgedPairs = 0; ///< pairs of sentences that the last finished run compared word by word
};

} // namespace tellings
