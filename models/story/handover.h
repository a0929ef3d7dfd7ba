// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>
#include <utility>

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

/// A value on its way to another thread, that may be thrown away there without having been looked at.
template <typename T>
class HandedOver {
public:
    explicit HandedOver(T value) : m_value(std::move(value)) { Handover::give(); }
    HandedOver(const HandedOver &other) : m_value(other.m_value) { Handover::give(); }
    HandedOver(HandedOver &&other) noexcept : m_value(std::move(other.m_value)) { Handover::give(); }
    HandedOver &operator=(const HandedOver &) = delete;
    HandedOver &operator=(HandedOver &&) = delete;
    ~HandedOver() { Handover::take(); } // the value goes after that

    [[nodiscard]] const T &operator*() const
    {
        Handover::take();
        return m_value;
    }

private:
    T m_value;
};

} // namespace tellings
