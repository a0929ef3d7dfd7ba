// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/codingagreement.h"
#include "models/story/watch.h"

#include <QJsonArray>

namespace tellings {

/// What is taken for one thing that coders agree on or not.
enum class AgreementUnit { Passage, Stretch, Article, Link };

/// One row of the table of agreement.
struct AgreementRow {
    QUuid code; ///< null for all codes
    qint64 article = 0; ///< 0 for all articles
    AgreementUnit unit = AgreementUnit::Passage;
    bool ofValues = false; ///< of the values given, not of whether the code was put
    Agreement agreement;
};

/// All there is to say: percent, kappa (Cohen's for two coders, Fleiss' for more) and alpha by passage, alpha-u by
/// stretch, and the same by article; over all codes, for each code (with the values of those that have some), for each
/// outlet, and for links. With intervals: not for the GUI thread; `watch` is asked within rows as well, and the rows
/// that are whole come back when it stops.
[[nodiscard]] QList<AgreementRow> agreementTable(const StoryContents &contents, const Codebook &codebook,
                                                 const QList<Coding> &codings, const QStringList &coders,
                                                 const Watch &watch = {});

/// In files: "passage", "stretch", "article", "link"; with "-value" behind it where it is of values.
[[nodiscard]] QString unitKey(AgreementUnit unit, bool ofValues = false);
/// For a person.
[[nodiscard]] QString unitText(AgreementUnit unit, bool ofValues = false);
/// What a row is about, for a person: "All codes", a code's path, or an outlet.
[[nodiscard]] QString subjectOf(const AgreementRow &row, const StoryContents &contents, const Codebook &codebook);

/// The table as CSV: code, code_name, outlet, unit (see unitKey()), statistic, scale, value, low, high, units, ratings,
/// coders, why (empty where there is a value), sentence.
[[nodiscard]] QByteArray agreementToCsv(const QList<AgreementRow> &rows, const StoryContents &contents,
                                        const Codebook &codebook);
/// Schema `tellings-agreement/1`: the coders, and the same cells as objects; what there is not is null.
[[nodiscard]] QByteArray agreementToJson(const QList<AgreementRow> &rows, const StoryContents &contents,
                                         const Codebook &codebook, const QStringList &coders);
/// A paragraph a subject and unit, with a sentence for each figure, to be read.
[[nodiscard]] QString agreementToText(const QList<AgreementRow> &rows, const StoryContents &contents,
                                      const Codebook &codebook, const QStringList &coders);

} // namespace tellings
