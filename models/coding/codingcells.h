// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

#include <QHash>

namespace tellings {

/// Columns of CodingListModel.
enum class CodingColumn { Codes, Kind, Outlet, Text, Note, Coder, Time };

/// What the cells of a list of codings say. A value, so that rows can be put in order beside the window.
struct CodingCells {
    QHash<qint64, QString> outlets; ///< by article
    Codebook codebook;

    [[nodiscard]] QString text(const Coding &coding, CodingColumn column) const;
    [[nodiscard]] QString outletsOf(const Coding &coding) const;
    [[nodiscard]] QString textOf(const Coding &coding) const;
};

/// The place of each coding in the order of a column: by time, or as the words there are put in order in the user's
/// language. Those that are equal have the same place.
[[nodiscard]] QList<int> codingRanks(const CodingCells &cells, const QList<Coding> &codings, CodingColumn column);

/// What a coding is about, in a word: "words", "telling", "passage".
[[nodiscard]] QString kindText(CodingTarget target);

} // namespace tellings
