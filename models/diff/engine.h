// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"
#include "models/diff/memory.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tellings::diff {

/// See CompareSettings, whose words these are.
struct Settings {
    std::uint32_t shortestRun = 5; ///< words
    float rewording = 0.5F; ///< 0..1
    std::uint32_t besideCopy = 0; ///< words
};

/// Called with the share done, 0..1; false stops the work.
using Watch = std::function<bool(double done)>;

enum class Relation : std::uint8_t { Verbatim, Edited, Reworded };
enum class Evidence : std::uint8_t { SharedRun, SharedWords };

/// One document's stretch of a passage.
struct Span {
    std::uint32_t document = 0;
    Range words;

    friend auto operator<=>(const Span &, const Span &) = default;
};

/// A run of text in two or more documents; spans ordered by document, then place, and apart from each other.
struct Passage {
    Relation relation = Relation::Verbatim;
    Evidence evidence = Evidence::SharedRun;
    float similarity = 1.0F; ///< of the least similar span to the longest, 0..1
    std::vector<Span> spans;
};

/// Text that one document has more than once.
struct Repeat {
    std::uint32_t document = 0;
    std::vector<Range> places;
};

struct Findings {
    std::vector<Passage> passages; ///< by first span
    std::vector<Repeat> repeats;
    bool bounded = false; ///< some work was left out to stay within bounds
};

/// Finds what the documents share. The same for the same documents in the same order, whatever the machine; callers
/// who want independence of the order sort first. nullopt when the watch stopped it. With the memory of an earlier run
/// they are the same and come faster; it then holds this run, or is as it was when the watch stopped it.
[[nodiscard]] std::optional<Findings> findPassages(std::span<const Document> documents, const StemTable &stems,
                                                   const Settings &settings, const Watch &watch,
                                                   Memory *memory = nullptr);

} // namespace tellings::diff
