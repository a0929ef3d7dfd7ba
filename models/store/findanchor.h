// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What tells a stretch and its neighbours without giving them away, for copies without texts: see hashOf().
[[nodiscard]] QString anchorHash(const QString &text, TextRange range);
/// The same of an annotation that has its quote, without its text.
[[nodiscard]] QString anchorHash(const Annotation &annotation);

/// Finds the annotation's text again, by its quote and neighbours or, where it has one, by its hash: see findQuote().
[[nodiscard]] AnchorPlace findAnchor(const Annotation &annotation, const QString &text);

} // namespace tellings
