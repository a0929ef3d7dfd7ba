// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/quoteplace.h"
#include "models/store/annotation.h"

namespace tellings {

/// Where something a person meant stands in a text that may have been edited since.
struct AnchorPlace {
    enum class State { Exact, Moved, Lost };
    State state = State::Lost;
    TextRange range; ///< empty where it is lost

    friend bool operator==(const AnchorPlace &, const AnchorPlace &) = default;
};

/// Quote, neighbours and rival of `range` as `text` has them, put into the annotation; its hash goes.
[[nodiscard]] Annotation anchored(Annotation annotation, const QString &text, TextRange range);
[[nodiscard]] Annotation anchored(Annotation annotation, const SearchedText &text, TextRange range);

/// What tells a stretch and its neighbours without giving them away, for copies without texts: see hashOf().
[[nodiscard]] QString anchorHash(const QString &text, TextRange range);
/// The same of an annotation that has its quote, without its text.
[[nodiscard]] QString anchorHash(const Annotation &annotation);

/// Whether the annotation is at a stretch of text, and not about an article or the story as a whole.
[[nodiscard]] bool hasPlace(const Annotation &annotation);

/// Whether it has a place, but none in the text of its article, which is there.
[[nodiscard]] bool isLost(const Annotation &annotation);
/// Whether it was found at another place than where a person put it, and nobody has looked since.
[[nodiscard]] bool isMoved(const Annotation &annotation);
/// The same, once somebody has.
[[nodiscard]] Annotation lookedAt(Annotation annotation);
/// Remembers that an annotation which began at one place (code points) of a text begins at another now, in another one.
/// Once it is back where a person put it, there is nothing to look at.
[[nodiscard]] Annotation moved(Annotation annotation, qsizetype from, const QString &in, qsizetype to);
/// What tells a text from others, of its checksum.
[[nodiscard]] QString textMark(const QByteArray &sha256);

/// Finds the annotation's text again, by its quote and neighbours or, where it has one, by its hash: see findQuote().
[[nodiscard]] AnchorPlace findAnchor(const Annotation &annotation, const QString &text);
/// The same for many in one text.
[[nodiscard]] AnchorPlace findAnchor(const Annotation &annotation, const SearchedText &text);

} // namespace tellings
