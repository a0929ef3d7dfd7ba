// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace tellings {

/// Gives each different string a small number, from 0 in the order of first sight. Open addressing over one
/// arena of characters: a lookup of a known string touches no heap.
class Vocabulary {
public:
    Vocabulary();

    std::uint32_t intern(QStringView text);
    [[nodiscard]] QStringView text(std::uint32_t id) const;
    /// A number of the text's own, the same in every run.
    [[nodiscard]] std::uint64_t key(std::uint32_t id) const { return m_entries[id].hash; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_entries.size()); }

private:
    struct Entry {
        std::size_t hash;
        std::uint32_t start;
        std::uint32_t length;
    };

    void grow();

    std::vector<char16_t> m_characters;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< id + 1, or 0 for a free slot; a power of two in number
};

} // namespace tellings
