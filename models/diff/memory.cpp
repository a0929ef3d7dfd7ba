// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/memory.h"

#include "models/diff/record.h"

namespace tellings::diff {

namespace {

template <typename Value>
std::size_t bytesOf(const std::vector<Value> &values)
{
    return values.capacity() * sizeof(Value);
}

} // namespace

std::size_t Memory::bytes() const
{
    if (!record)
        return 0;
    return bytesOf(record->documents) + bytesOf(record->sentences) + bytesOf(record->links)
        + bytesOf(record->strangeness) + bytesOf(record->relatedness);
}

} // namespace tellings::diff
