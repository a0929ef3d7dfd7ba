// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

/// The engine: standard C++ alone, no Qt and no English. It gets ids and boundaries and returns ranges of words.
namespace tellings::diff {

/// One folded word; equal ids are equal words.
enum class WordId : std::uint32_t { };
/// What counts as the same word when text is reworded: a stem, a number however written.
enum class StemId : std::uint32_t { };

/// How strongly the text is broken after a word. Heading is the end of a headline or another line above the text:
/// no passage goes on over it.
enum class Break : std::uint8_t { None, Comma, Quote, Clause, Sentence, Paragraph, Heading };

/// A half-open stretch of one document's words.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    [[nodiscard]] bool overlaps(Range other) const { return begin < other.end && other.begin < end; }
    friend auto operator<=>(const Range &, const Range &) = default;
};

/// One article as the engine sees it: three parallel arrays, one entry a word.
struct Document {
    std::vector<WordId> words;
    std::vector<StemId> stems;
    std::vector<Break> breaks;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words.size()); }
};

/// What is known of stems beside the texts themselves.
struct StemTable {
    /// By StemId: how much a stem says on its own. 1 for a content word, less for function words.
    std::vector<float> prior;
    /// By StemId: does it name somebody or something? Empty where nobody can tell.
    std::vector<bool> name;
    /// By StemId: what it shares with other forms of one word, as a stem of its own that stands in no document; itself
    /// where there is none. Empty where no stem has one.
    std::vector<StemId> root;
    /// By StemId: a number that is the stem's own in every run, whatever else is read, as ids are not; two stems have
    /// two. Empty where the ids themselves are such numbers.
    std::vector<std::uint64_t> key;
};

} // namespace tellings::diff
