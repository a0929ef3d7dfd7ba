// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/diff/grouping.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace tellings::diff {

namespace {

/// Of the pairs of spans that a joining would bring together, so many must be linked.
constexpr double linkedShare = 0.75;
/// Two that are akin count half.
constexpr double akinShare = 0.5;
/// Of more pairs than this, nothing but links is asked for.
constexpr std::size_t mostPairsAsked = 256;

/// A passage in the making: spans apart and ordered.
struct Group {
    std::vector<Span> spans;
};

class Grouper {
public:
    Grouper(const std::vector<Link> &links, const Akin &akin) : m_links(links), m_akin(akin) { }

    std::optional<std::vector<std::vector<Span>>> run(const Watch &watch)
    {
        constexpr std::size_t round = 1024;
        std::vector<std::uint32_t> order(m_links.size());
        std::ranges::iota(order, 0U);
        std::ranges::stable_sort(
            order, [this](std::uint32_t x, std::uint32_t y) { return m_links[x].weight > m_links[y].weight; });
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (watch && i % round == 0 && !watch(static_cast<double>(i) / static_cast<double>(order.size())))
                return std::nullopt;
            place(order[i]);
        }
        std::vector<std::vector<Span>> result;
        for (Group &group : m_groups) {
            if (!group.spans.empty())
                result.push_back(std::move(group.spans));
        }
        return result;
    }

private:
    static constexpr std::uint32_t none = ~0U;

    /// The group in which `range` of `document` is a telling already, the best fitting one.
    [[nodiscard]] std::uint32_t groupOf(std::uint32_t document, Range range) const
    {
        const auto found = m_byDocument.find(document);
        if (found == m_byDocument.end())
            return none;
        std::uint32_t best = none;
        std::uint32_t bestOverlap = 0;
        for (const std::uint32_t g : found->second) {
            for (const Span &span : m_groups[g].spans) {
                if (span.document != document || !mostlySame(span.words, range))
                    continue;
                const std::uint32_t overlap = overlapOf(span.words, range);
                if (overlap > bestOverlap) {
                    bestOverlap = overlap;
                    best = g;
                }
            }
        }
        return best;
    }

    void place(std::uint32_t index)
    {
        const Link &link = m_links[index];
        const Span a{link.documentA, link.a};
        const Span b{link.documentB, link.b};
        std::uint32_t ga = groupOf(a.document, a.words);
        std::uint32_t gb = groupOf(b.document, b.words);
        if (ga != none && ga == gb) {
            add(ga, a);
            add(ga, b);
            return;
        }
        const auto fresh = static_cast<std::uint32_t>(m_groups.size());
        m_groups.emplace_back();
        add(fresh, a);
        add(fresh, b);
        if (ga != none)
            joinWhenLinked(ga, fresh);
        if (gb != none) {
            const std::uint32_t mine = m_groups[fresh].spans.empty() ? ga : fresh;
            joinWhenLinked(gb, mine);
        }
    }

    void add(std::uint32_t g, Span span)
    {
        Group &group = m_groups[g];
        for (std::size_t i = 0; i < group.spans.size();) {
            const Span &other = group.spans[i];
            if (other.document == span.document && other.words.overlaps(span.words)) {
                span.words = {std::min(span.words.begin, other.words.begin), std::max(span.words.end, other.words.end)};
                group.spans.erase(group.spans.begin() + static_cast<std::ptrdiff_t>(i));
            } else {
                ++i;
            }
        }
        group.spans.insert(std::ranges::upper_bound(group.spans, span), span);
        std::vector<std::uint32_t> &groups = m_byDocument[span.document];
        if (std::ranges::find(groups, g) == groups.end())
            groups.push_back(g);
    }

    [[nodiscard]] bool fits(const Group &x, const Group &y) const
    {
        for (const Span &p : x.spans) {
            for (const Span &q : y.spans) {
                if (p.document == q.document && p.words.overlaps(q.words) && !mostlySame(p.words, q.words))
                    return false;
            }
        }
        return true;
    }

    /// Is there a link between these two tellings?
    [[nodiscard]] bool linked(const Span &p, const Span &q) const
    {
        const Span &x = p.document < q.document ? p : q;
        const Span &y = p.document < q.document ? q : p;
        auto link = std::ranges::lower_bound(m_links, std::pair(x.document, y.document), {},
                                             [](const Link &l) { return std::pair(l.documentA, l.documentB); });
        for (; link != m_links.end() && link->documentA == x.document && link->documentB == y.document; ++link) {
            if (2 * overlapOf(link->a, x.words) >= x.words.size() && 2 * overlapOf(link->b, y.words) >= y.words.size())
                return true;
        }
        return false;
    }

    void joinWhenLinked(std::uint32_t into, std::uint32_t from)
    {
        if (into == from || !fits(m_groups[into], m_groups[from]))
            return;
        std::size_t pairs = 0;
        double together = 0;
        const bool few = m_groups[into].spans.size() * m_groups[from].spans.size() <= mostPairsAsked;
        for (const Span &p : m_groups[into].spans) {
            for (const Span &q : m_groups[from].spans) {
                if (p.document == q.document)
                    continue;
                ++pairs;
                if (linked(p, q))
                    together += 1;
                else if (few && m_akin && m_akin(p, q))
                    together += akinShare;
            }
        }
        if (together < linkedShare * static_cast<double>(pairs))
            return;
        Group moved = std::move(m_groups[from]);
        m_groups[from] = {};
        for (const Span &span : moved.spans) {
            std::erase(m_byDocument[span.document], from);
            add(into, span);
        }
    }

    const std::vector<Link> &m_links; ///< in byPlace order
    const Akin &m_akin;
    std::vector<Group> m_groups;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_byDocument;
};

} // namespace

std::optional<std::vector<std::vector<Span>>> groupLinks(const std::vector<Link> &links, const Akin &akin,
                                                         const Watch &watch)
{
    return Grouper(links, akin).run(watch);
}

} // namespace tellings::diff
