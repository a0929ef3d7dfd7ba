// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandlinerun.h"

#include <QIODevice>

#include <expected>
#include <optional>

namespace tellings {

/// Two files to compare, as the list names them.
struct Pair {
    QString first;
    QString second;

    friend bool operator==(const Pair &, const Pair &) = default;
};

/// Reads a list of pairs: UTF-8, one pair a line, the two paths apart by a tab. Blank lines are passed over, and
/// LF and CRLF both end a line.
class PairsReader {
public:
    /// One line of the list that is not blank.
    struct Line {
        int number = 0; ///< counted from 1, blank lines too
        std::expected<Pair, QString> pair; ///< or what is wrong with the line, translated
    };

    explicit PairsReader(QIODevice *list); ///< open for reading; outlives the reader
    [[nodiscard]] std::optional<Line> next(); ///< nothing at the end

private:
    QIODevice *m_list = nullptr;
    int m_number = 0;
};

/// Compares every pair of a list in one process over all cores and writes one JSON object a line, in the list's
/// order, as results come. Holds a few pairs a core at a time, however long the list is. A pair that fails is named
/// on `err` with the list, line and file; the others are still written, and the run counts as failed.
[[nodiscard]] int runPairs(const ComparePairs &command, const Streams &streams);

} // namespace tellings
