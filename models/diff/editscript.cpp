// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/editscript.h"

#include <dtl/dtl.hpp>

namespace tellings::diff {

namespace {

std::uint32_t commonPrefix(std::span<const WordId> a, std::span<const WordId> b)
{
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t i = 0;
    while (i < most && a[i] == b[i])
        ++i;
    return static_cast<std::uint32_t>(i);
}

std::uint32_t commonSuffix(std::span<const WordId> a, std::span<const WordId> b)
{
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t i = 0;
    while (i < most && a[a.size() - 1 - i] == b[b.size() - 1 - i])
        ++i;
    return static_cast<std::uint32_t>(i);
}

/// Lengthens the last edit or begins another.
class Script {
public:
    void put(Edit::Kind kind, std::uint32_t words)
    {
        if (words == 0)
            return;
        if (m_edits.empty() || m_edits.back().kind != kind)
            m_edits.push_back({kind, {m_a, m_a}, {m_b, m_b}});
        if (kind != Edit::Kind::Inserted)
            m_edits.back().a.end = m_a += words;
        if (kind != Edit::Kind::Removed)
            m_edits.back().b.end = m_b += words;
    }

    std::vector<Edit> take() { return std::move(m_edits); }

private:
    std::vector<Edit> m_edits;
    std::uint32_t m_a = 0;
    std::uint32_t m_b = 0;
};

} // namespace

std::vector<Edit> editScript(std::span<const WordId> a, std::span<const WordId> b)
{
    Script script;
    const std::uint32_t head = commonPrefix(a, b);
    script.put(Edit::Kind::Equal, head);
    const std::uint32_t tail = commonSuffix(a.subspan(head), b.subspan(head));
    const auto middleA = a.subspan(head, a.size() - head - tail);
    const auto middleB = b.subspan(head, b.size() - head - tail);
    if (middleA.empty() || middleB.empty()) {
        script.put(Edit::Kind::Removed, static_cast<std::uint32_t>(middleA.size()));
        script.put(Edit::Kind::Inserted, static_cast<std::uint32_t>(middleB.size()));
    } else {
        using Words = std::vector<WordId>;
        dtl::Diff<WordId, Words> diff(Words(middleA.begin(), middleA.end()), Words(middleB.begin(), middleB.end()));
        diff.compose();
        for (const auto &[word, info] : diff.getSes().getSequence()) {
            script.put(info.type == dtl::SES_COMMON       ? Edit::Kind::Equal
                           : info.type == dtl::SES_DELETE ? Edit::Kind::Removed
                                                          : Edit::Kind::Inserted,
                       1);
        }
    }
    script.put(Edit::Kind::Equal, tail);
    return script.take();
}

} // namespace tellings::diff
