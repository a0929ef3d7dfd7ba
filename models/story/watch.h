// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tellings {

/// How long work reports itself and learns that it is no longer wanted: called from the worker's thread
/// with the share done (0..1, never falling), returns false to stop. Long work calls it at least every 50 ms.
/// An empty Watch never stops.
using Watch = std::function<bool(double done)>;

} // namespace tellings
