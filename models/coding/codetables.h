// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"
#include "models/story/watch.h"

namespace tellings {

/// Counts of codings, with what stands beside and above them.
struct CodeTable {
    QStringList rows; ///< paths of codes
    QStringList columns;
    QList<QList<int>> counts; ///< [row][column]

    friend bool operator==(const CodeTable &, const CodeTable &) = default;
};

/// Which codings are counted.
struct Counted {
    QStringList coders; ///< empty for all
    bool finalLayer = false; ///< the final layer alone; else those of coders' own
};

/// In how many codings each code was put on something of each article: an absence counts for the outlet that left it
/// out. Codes in the order of the codebook, merged ones counted with what they were merged into, groups left out;
/// articles in the reader's order.
[[nodiscard]] CodeTable codeByOutlet(const StoryContents &contents, const Codebook &codebook,
                                     const QList<Coding> &codings, const Counted &which = {});

/// How often two codes were put on the same words by the same coder: in one coding, or in two whose places overlap. On
/// the diagonal: in how many codings the code is. Costs what overlaps: not for the GUI thread. An empty table when
/// `watch` stops it.
[[nodiscard]] CodeTable coOccurrence(const Codebook &codebook, const QList<Coding> &codings, const Counted &which = {},
                                     const Watch &watch = {});

/// Codes by the day (UTC) on which what they are put on was published; ISO dates, at the end "" for unknown ones.
[[nodiscard]] CodeTable codeByDay(const StoryContents &contents, const Codebook &codebook, const QList<Coding> &codings,
                                  const Counted &which = {});

/// The table, its rows' names in a first column `code`.
[[nodiscard]] QByteArray tableToCsv(const CodeTable &table);

/// What R and Python read at once, and the codebook beside it.
struct TidyFiles {
    /// A row for each code on each place of each coding: coding, layer ("own", "final"), coder, time (ISO 8601, UTC),
    /// target, passage, file, outlet, published, start, end (code points, end exclusive; empty for none), quote, code
    /// (its id), code_name (its path), value, note. A note without a code has a row with the code's cells empty.
    QByteArray codings;
    QByteArray codebook; ///< codebookToCsv()
};
[[nodiscard]] TidyFiles tidyFiles(const StoryContents &contents, const Codebook &codebook,
                                  const QList<Coding> &codings);

} // namespace tellings
