// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"
#include "models/story/watch.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace tellings {

/// White space at the ends of lines and paragraphs: Unicode's, and the invisible characters that come along when a
/// page is copied (zero-width space, word joiner, a byte order mark inside the text).
[[nodiscard]] bool isPadding(QChar c);

/// A line feed, carriage return, vertical tab, form feed, or Unicode's line and paragraph separators.
[[nodiscard]] bool isLineBreak(QChar c);

/// The range without padding at its ends; an empty range at its start when there is nothing else.
[[nodiscard]] TextRange trimmedRange(QStringView text, TextRange range);

/// One line that is not blank.
struct Line {
    TextRange range; ///< without padding at the ends
    qsizetype start = 0; ///< where the line begins, indentation included
    bool afterBlank = true; ///< a blank line, or the text's beginning, stands before it

    [[nodiscard]] qsizetype indent() const { return range.start - start; }
    [[nodiscard]] qsizetype width() const { return range.end - start; } ///< up to its last visible character
};

/// Walks the lines of a text that are not blank. Needs no memory of its own, so that the longest text can be walked,
/// and calls its watch inside of long lines too.
class LineScanner {
public:
    explicit LineScanner(QStringView text, Watch watch = {}) : m_text(text), m_watch(std::move(watch)) { }

    /// The next line that is not blank; nothing at the end, and when the watch said to stop.
    [[nodiscard]] std::optional<Line> next();

    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    [[nodiscard]] bool mayGoOnHere();
    [[nodiscard]] qsizetype lineEnd();

    QStringView m_text;
    Watch m_watch;
    qsizetype m_position = 0;
    qsizetype m_reported = 0;
    bool m_afterBlank = true;
    bool m_stopped = false;
};

} // namespace tellings
