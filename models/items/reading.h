// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/decoration.h"
#include "models/story/comparison.h"

/// What stands in a story in sentences, for who hears it one after the other.
namespace tellings {

/// A paragraph, by index, as a screen reader says it: "Paragraph 3, passage 2, shared with 4 of 6, 2 words changed":
/// of the other articles those that share any of it, and the words that differ by the marks of the passages in it.
[[nodiscard]] QString paragraphSentence(const Comparison &comparison, int article, int paragraph, int baseArticle = -1,
                                        DifferenceChoice choice = {});

/// The same for where a caret stands: outlet first. Between paragraphs the next one counts.
[[nodiscard]] QString placeSentence(const Comparison &comparison, int article, qsizetype offset, int baseArticle = -1,
                                    DifferenceChoice choice = {});

/// For the line that stands for folded paragraphs: "Paragraphs 4 to 6, folded by the filter".
[[nodiscard]] QString gapSentence(const FoldedParagraphs &folded);
[[nodiscard]] QString placeSentence(const Article &article, const FoldedParagraphs &folded); ///< outlet first

/// "Passage 2 of 18, edited, in Herald, Post and Wire"; without that passage, that none is chosen.
[[nodiscard]] QString passageSentence(const Comparison &comparison, int passage);

} // namespace tellings
