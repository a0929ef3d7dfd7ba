// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

namespace tellings {

/// A code at a stretch of one article, as a column shows it beside the text: a value that knows nothing of codebooks.
struct CodingMark {
    enum class Layer { Own, Other, Final };

    qint64 coding = 0; ///< its id
    TextRange range; ///< of the article's text; empty for what is about the article as a whole
    int lane = 0; ///< marks that overlap have different ones, the longer ones the lower
    QString label; ///< "Co", "To+1"
    QColor colour; ///< invalid: none of its own
    Layer layer = Layer::Own;
    QString text; ///< in words: "Tone +1, by Ben: hardly a compliment"

    [[nodiscard]] bool isWhole() const { return range.isEmpty(); }
    friend bool operator==(const CodingMark &, const CodingMark &) = default;
};

/// By article (the contents' index), in the order of their places. What is not found in a text any more, or about the
/// whole story, has no mark.
[[nodiscard]] QList<QList<CodingMark>> codingMarks(const StoryContents &contents, const Codebook &codebook,
                                                   const QList<Coding> &codings, const QString &coder);

} // namespace tellings
