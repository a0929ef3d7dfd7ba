// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>

namespace tellings {

/// Said by who passes values to another thread through Qt, and by who takes them up there. Qt's own locks order the two
/// already; ThreadSanitizer does not see those of a Qt that was not built for it, but sees this.
class Handover {
public:
    static void give() { count.fetch_add(1, std::memory_order_release); }
    static void take() { (void)count.load(std::memory_order_acquire); }

private:
    static inline std::atomic<quint64> count = 0;
};

} // namespace tellings
