// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/vocabulary.h"

namespace tellings {

namespace {

std::size_t hashOf(QStringView text)
{
    // FNV-1a by code unit: fixed over runs and machines, unlike qHash with its seed.
    std::uint64_t hash = 14695981039346656037U;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211U;
    }
    return static_cast<std::size_t>(hash ^ (hash >> 29));
}

} // namespace

Vocabulary::Vocabulary() : m_slots(1024, 0) { }

std::uint32_t Vocabulary::intern(QStringView text)
{
    const std::size_t hash = hashOf(text);
    const auto length = static_cast<std::uint32_t>(text.size());
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot] != 0) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && QStringView(m_characters.data() + entry.start, entry.length) == text)
            return m_slots[slot] - 1;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    const auto id = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back({hash, static_cast<std::uint32_t>(m_characters.size()), length});
    m_characters.insert(m_characters.end(), text.utf16(), text.utf16() + length);
    m_slots[slot] = id + 1;
    if (m_entries.size() * 2 > m_slots.size())
        grow();
    return id;
}

QStringView Vocabulary::text(std::uint32_t id) const
{
    const Entry &entry = m_entries[id];
    return QStringView(m_characters.data() + entry.start, entry.length);
}

void Vocabulary::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (std::uint32_t id = 0; id < m_entries.size(); ++id) {
        std::size_t slot = m_entries[id].hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = id + 1;
    }
}

} // namespace tellings
