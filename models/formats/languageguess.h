// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QString>

namespace tellings {

/// The language of the article's prose as a BCP 47 tag ("en"), by its script or its commonest short words; empty when
/// they do not tell. Looks at the first 20,000 code units.
[[nodiscard]] QString guessLanguage(const Article &article);

} // namespace tellings
