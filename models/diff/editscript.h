// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/document.h"

#include <span>
#include <vector>

namespace tellings::diff {

/// A run of one kind in the way from one text to another. Equal runs stand in both; Removed has an empty `b` and
/// Inserted an empty `a`, at the place where it would stand.
struct Edit {
    enum class Kind : std::uint8_t { Equal, Removed, Inserted };
    Kind kind = Kind::Equal;
    Range a;
    Range b;

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// The words of `a` turned into those of `b`: Wu, Manber, Myers and Miller's O(NP) as dtl has it. The edits are in
/// order and together hold every word of both; replaying them gives `b`. Not always minimal beyond some 1,400
/// different words a side (dtl bounds its memory there), but always a true script: positions are counted here
/// and not taken from dtl, whose own go wrong when it is cut short.
[[nodiscard]] std::vector<Edit> editScript(std::span<const WordId> a, std::span<const WordId> b);

} // namespace tellings::diff
