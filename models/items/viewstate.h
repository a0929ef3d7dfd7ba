// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/arrangement.h"
#include "models/story/comparison.h"

#include <QJsonObject>

namespace tellings {

/// How a person left the window: what is kept with a story beside what it holds.
struct ViewState {
    Arrangement arrangement;
    QString passage; ///< the id of the chosen one; empty: none
    int zoom = 0;
    QString spacing; ///< of the lines: "tight", "comfortable", "wide"
    QString companion; ///< the tab of the companions: "coverage", ...; empty: they are not shown
};

/// As it is kept in a story file. Articles are named by their files, so that it holds while others come and go.
[[nodiscard]] QJsonObject viewToJson(const ViewState &view, const Story &story);

/// Back again, for the articles that the story has now. What makes no sense for it is left out; an article that the
/// view does not know of is shown behind the others.
[[nodiscard]] ViewState viewFromJson(const QJsonObject &json, const Story &story);

/// What is left of an arrangement when articles came and went. New ones are shown behind the others.
[[nodiscard]] Arrangement carriedOver(const Arrangement &arrangement, const Story &before, const Story &after);

} // namespace tellings
