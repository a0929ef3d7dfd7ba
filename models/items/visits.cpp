// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/visits.h"

#include <algorithm>

namespace tellings {

void Visits::clear()
{
    m_places.clear();
    m_here = -1;
}

void Visits::append(const Place &place)
{
    m_places.resize(m_here + 1);
    m_places.append(place);
    if (m_places.size() > most)
        m_places.removeFirst();
    m_here = m_places.size() - 1;
}

void Visits::visit(const Place &place)
{
    if (here() != place)
        append(place);
}

void Visits::replace(const Place &place)
{
    if (m_here >= 0)
        m_places.resize(m_here--);
    visit(place);
}

std::optional<Place> Visits::here() const
{
    return m_here >= 0 ? std::optional(m_places[m_here]) : std::nullopt;
}

std::optional<Place> Visits::back()
{
    if (!canGoBack())
        return {};
    return m_places[--m_here];
}

std::optional<Place> Visits::forward()
{
    if (!canGoForward())
        return {};
    return m_places[++m_here];
}

void Visits::change(const std::function<std::optional<Place>(const Place &)> &other)
{
    QList<Place> places;
    qsizetype here = -1;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (const auto place = other(m_places.at(i)))
            places.append(*place);
        if (i == m_here) // or the one before, where that is gone
            here = places.size() - 1;
    }
    m_places = places;
    m_here = places.isEmpty() ? -1 : std::max<qsizetype>(0, here);
}

} // namespace tellings
