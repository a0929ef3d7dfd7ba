// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/agreement.h"
#include "models/story/article.h"

namespace tellings {

/// A stretch of one text that one coder gave one code.
struct CodedStretch {
    int coder = 0;
    int text = 0; ///< index into Unitizing::lengths
    TextRange range;
    int code = 0;

    friend auto operator<=>(const CodedStretch &, const CodedStretch &) = default;
};

/// What several coders marked in the same texts, each where they thought right: nothing says beforehand what a unit is.
struct Unitizing {
    int coders = 0;
    QList<qsizetype> lengths; ///< of the texts
    QList<CodedStretch> stretches;
};

/// Krippendorff's alpha for unitising, by the definition of 2004 (Measuring the reliability of qualitative text
/// analysis data, Quality & Quantity 38, appendix; Content Analysis, 2nd ed., ch. 11.6; first put forward in
/// Sociological Methodology 25, 1995): disagreement is by how much the ends of two coders' stretches differ, squared,
/// and a stretch where the other has none counts by its length, squared. Over all codes, or of one code alone.
///
/// Text that nobody marked is a gap between stretches and no agreement of its own. Several texts are one continuum in
/// which no stretch and no gap reaches over a text's end. Stretches of one coder and code that overlap are taken as
/// one; those that only touch are two. With more than two coders this definition does not behave as one expects
/// (Krippendorff, Mathet, Bouvry and Widlöcher 2016): look at the pairs (see ofPair()) rather.
[[nodiscard]] Agreement unitizingAlpha(const Unitizing &unitizing, std::optional<int> code = std::nullopt);

/// The same with an interval from drawing texts again (bootstrapInterval()'s way); none where there are fewer than
/// three texts, or `watch` has stopped it, which is asked before each sample.
[[nodiscard]] Agreement unitizingAlphaWithInterval(const Unitizing &unitizing, std::optional<int> code = std::nullopt,
                                                   int samples = 1000, const Watch &watch = {});

/// Two of the coders alone.
[[nodiscard]] Unitizing ofPair(const Unitizing &unitizing, int first, int second);

/// How far two sections of two coders differ; each is a stretch or a gap between stretches. For tests.
[[nodiscard]] double sectionDifference(TextRange first, bool firstIsStretch, TextRange second, bool secondIsStretch);

} // namespace tellings
