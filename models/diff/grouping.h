// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"
#include "models/diff/link.h"

#include <functional>
#include <optional>
#include <vector>

namespace tellings::diff {

/// May two tellings that nothing linked be of one passage all the same?
using Akin = std::function<bool(const Span &, const Span &)>;

/// Makes passages of many documents from links of two. Links are taken heaviest first; a link joins passages whose
/// spans in one document are mostly the same text, and only when three quarters of the documents so brought together
/// are linked themselves, so that a common phrase chains nothing; two that are only akin count half. Spans of the
/// result are apart and ordered. nullopt when the watch stopped it.
[[nodiscard]] std::optional<std::vector<std::vector<Span>>> groupLinks(const std::vector<Link> &links,
                                                                       const Akin &akin = {}, const Watch &watch = {});

} // namespace tellings::diff
