// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"
#include "models/story/watch.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace tellings {

/// Whether the text at `range` begins as a list item does ("• ", "- ", "3. "); the length of that mark, else 0.
[[nodiscard]] qsizetype listMarkLength(QStringView line);

/// Cuts plain text into paragraphs. A line is a paragraph, but for text that was wrapped to a width (mail, wire
/// copy): there the lines of a paragraph are joined, so that its range holds single line breaks. Whether text is
/// wrapped shows in its lines: each is as long as it could be before the next line's first word, and the next line
/// goes on in lower case. Ordered, apart, without padding at their ends, none empty.
/// Nothing when the watch said to stop. Takes time linear in the size.
[[nodiscard]] std::optional<QList<TextRange>> splitParagraphs(QStringView text, const Watch &watch = {});

} // namespace tellings
