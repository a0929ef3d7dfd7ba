// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

namespace tellings {

/// Words of an article with their source: in quotation marks, then outlet, headline, date and address, as far as they
/// are known.
struct Citation {
    QString text;
    QString html; ///< the same, the address a link
};

/// `range` is not empty. White space within it becomes single spaces.
[[nodiscard]] Citation cite(const Article &article, TextRange range);

} // namespace tellings
