// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/watch.h"

namespace tellings {

/// The watch of one part of a longer work: what the part calls 0..1 its owner sees as `from`..`to`.
[[nodiscard]] inline Watch subWatch(const Watch &whole, double from, double to)
{
    if (!whole)
        return {};
    return [whole, from, to](double done) { return whole(from + (to - from) * done); };
}

/// Whether the work may go on.
[[nodiscard]] inline bool mayGoOn(const Watch &watch, double done)
{
    return !watch || watch(done);
}

} // namespace tellings
