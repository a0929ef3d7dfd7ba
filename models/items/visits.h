// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>
#include <optional>

namespace tellings {

/// A place in a story that a person went to.
struct Place {
    int article = 0;
    qsizetype offset = 0; ///< in the article's text
    int passage = 0; ///< that was chosen there; 0: none

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places that a person went to, and the way back and forward through them, as in a browser: going anywhere else
/// forgets what lay ahead. Keeps the last 200.
class Visits {
public:
    static constexpr qsizetype most = 200;

    void clear();
    void visit(const Place &place); ///< goes on from here; nothing when that is where one is
    void replace(const Place &place); ///< the place where one is was not meant to stay

    [[nodiscard]] std::optional<Place> here() const;
    [[nodiscard]] bool canGoBack() const { return m_here > 0; }
    [[nodiscard]] bool canGoForward() const { return m_here + 1 < m_places.size(); }
    std::optional<Place> back(); ///< nothing when there is no way
    std::optional<Place> forward();

    /// Puts another place in the stead of each, or none, as when a story was compared again.
    void change(const std::function<std::optional<Place>(const Place &)> &other);

private:
    void append(const Place &place);

    QList<Place> m_places;
    qsizetype m_here = -1;
};

} // namespace tellings
