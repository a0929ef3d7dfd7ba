// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/annotation.h"

namespace tellings {

/// Characters (code units) kept of what stands on either side of an anchor.
inline constexpr qsizetype anchorContext = 32;

/// Where something a person meant stands in a text that may have been edited since.
struct AnchorPlace {
    enum class State { Exact, Moved, Lost };
    State state = State::Lost;
    TextRange range; ///< empty where it is lost

    friend bool operator==(const AnchorPlace &, const AnchorPlace &) = default;
};

/// Quote, neighbours and rival of `range` as `text` has them, put into the annotation; its hash goes.
[[nodiscard]] Annotation anchored(Annotation annotation, const QString &text, TextRange range);

/// What tells a stretch and its neighbours without giving them away, for copies without texts: the size of the quote in
/// UTF-16 code units, a rolling hash of it (mod 2^61 - 1), and the first twelve hex digits of SHA-256 of its UTF-8,
/// then of the 8, 16 and 32 code units before it and of those after it. What is cut off by an end of the text has
/// U+0002 in the place of the rest, so that an end is part of what is told; last the rival. Parted by colons.
[[nodiscard]] QString anchorHash(const QString &text, TextRange range);
/// The same of an annotation that has its quote, without its text.
[[nodiscard]] QString anchorHash(const Annotation &annotation);

/// Finds the annotation's text again, by its quote and neighbours or, where it has one, by its hash. What is found has
/// the very same quote, and 16 characters of its neighbours more than anything else has in the text, or had in the
/// text that it was made in; or it is long, and was and is the only one. Whatever is not so is lost: a lookalike is
/// never taken for it.
[[nodiscard]] AnchorPlace findAnchor(const Annotation &annotation, const QString &text);

} // namespace tellings
