// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QList>
#include <QStringView>

namespace tellings {

/// From UTF-16 code units, which we count in, to Unicode code points, which our files count in. Built once a text in
/// O(size); a look-up is O(1) in text of the basic plane and O(log n) in text with n characters beyond it.
/// A lone surrogate counts as one code point, as does the U+FFFD that stands for it in our files.
class CodePointMap {
public:
    explicit CodePointMap(QStringView text);

    /// Code points before `position`; a position inside a surrogate pair counts as the one before the pair.
    [[nodiscard]] qsizetype toCodePoint(qsizetype position) const;
    /// The code points of `range`, widened to whole characters where it cuts a pair.
    [[nodiscard]] TextRange toCodePoints(TextRange range) const;
    /// The way back: code units before that many code points.
    [[nodiscard]] qsizetype fromCodePoint(qsizetype codePoint) const;

private:
    [[nodiscard]] bool cutsPair(qsizetype position) const;

    QList<qsizetype> m_lowSurrogates; ///< places of the second halves of all pairs, ascending
};

/// `text` with every lone surrogate replaced by U+FFFD, so that it can be encoded; offsets stay as they are.
[[nodiscard]] QString wellFormed(QString text);

} // namespace tellings
