// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QString>

/// Text of spans as lists show it.
namespace tellings {

/// The first `count` words of `text` on one line, followed by an ellipsis when there is more. Words as Unicode
/// counts them (UAX 29), so that a language written without spaces is cut as well.
[[nodiscard]] QString firstWords(QStringView text, int count);

/// How many words `text` has, by the same count.
[[nodiscard]] int countWords(QStringView text);

/// `text` as a search sees it: case, typographic quotes and dashes folded, white space made one space.
[[nodiscard]] QString searchKey(QStringView text);

/// A character with its case and the forms of quotation marks, apostrophes and dashes folded; white space is a space.
[[nodiscard]] QChar searchFold(QChar character);

/// What to call an article: its outlet or, when that is unknown, its file.
[[nodiscard]] QString outletName(const Article &article);

} // namespace tellings
