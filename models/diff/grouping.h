// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/engine.h"
#include "models/diff/link.h"

#include <vector>

namespace tellings::diff {

/// Makes passages of many documents from links of two. Links are taken heaviest first; a link joins passages whose
/// spans in one document are mostly the same text, and only when most of the documents so brought together are linked
/// themselves, so that a common phrase chains nothing. Spans of the result are apart and ordered.
[[nodiscard]] std::vector<std::vector<Span>> groupLinks(const std::vector<Link> &links);

} // namespace tellings::diff
