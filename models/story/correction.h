// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/article.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tellings {

/// A stretch of an article that a person meant, kept so that it is found again in a text that was edited: the place,
/// the text that stood there, and some of what stood around it.
struct Anchor {
    QString article; ///< what names it: see articleKeys()
    TextRange range;
    QString quote; ///< the text of `range`
    QString before; ///< up to 32 characters
    QString after;
    int rival = -1; ///< how much the most similar other place was like it: see QuoteMark; -1 where unknown
    qsizetype cut = -1; ///< for Split at a place: where in the quote the second half begins; -1 for none

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// What a person may say of a passage. See replayCorrections() for what each does.
enum class CorrectionKind { Confirm, Reject, Link, Split, Merge };

/// One correction by hand: data, replayed after every run.
struct Correction {
    CorrectionKind kind = CorrectionKind::Confirm;
    QList<Anchor> spans; ///< the tellings it is about
    QList<int> leaving; ///< for Reject and Split: which of `spans` leave the others; empty for all of them
    QString by;
    QDateTime when; ///< invalid when unknown
    QString note;

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What became of a correction in the latest run.
struct CorrectionOutcome {
    /// Moved: replayed, at a place that an edit of the article had moved. NotReplayed: `reason` says why.
    enum class State { Replayed, Moved, NotReplayed };
    State state = State::Replayed;
    QString reason; ///< translated

    friend bool operator==(const CorrectionOutcome &, const CorrectionOutcome &) = default;
};

/// A kind's name in files: "confirm", "reject", "link", "split", "merge".
[[nodiscard]] QString correctionKey(CorrectionKind kind);
/// The same for a person.
[[nodiscard]] QString correctionText(CorrectionKind kind);

} // namespace tellings
