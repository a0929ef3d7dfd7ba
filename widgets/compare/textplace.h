// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace tellings {

/// What of an article stands where in its column, and the caret, to be found again when the same text is laid out anew.
struct TextPlace {
    qsizetype offset = 0;
    qreal top = 0; ///< of its line, from the viewport's top
    bool atStart = false; ///< the page was not scrolled: nor is it to be, whatever comes to stand there
    qsizetype caret = 0;
};

} // namespace tellings
