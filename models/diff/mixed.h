// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tellings::diff {

/// A hash with one value more in it, the same on every machine. The order of the values tells.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0xFF51AFD7ED558CCDU + 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 32);
}

} // namespace tellings::diff
