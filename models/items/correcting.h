// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <expected>

/// What a person does to a passage, as data. replayCorrections() says what becomes of it.
namespace tellings {

[[nodiscard]] Correction confirmation(const Comparison &comparison, const Passage &passage);
/// The passage is none; or, with an article, that one's telling does not belong to it.
[[nodiscard]] Correction rejection(const Comparison &comparison, const Passage &passage, int article = -1);
[[nodiscard]] Correction merger(const Comparison &comparison, const Passage &first, const Passage &second);
/// The tellings of those articles make a passage of their own.
[[nodiscard]] Correction splitOff(const Comparison &comparison, const Passage &passage, const QList<int> &articles);

/// Selections of two articles or more are one passage; an error says, translated, why they cannot be.
[[nodiscard]] std::expected<Correction, QString> linking(const Comparison &comparison, const QList<Span> &selections);

/// Each telling that has one of the places inside is cut there. Needs two articles at least: what one article alone
/// says is no passage.
[[nodiscard]] std::expected<Correction, QString> splitAt(const Comparison &comparison, const Passage &passage,
                                                         const QList<std::pair<int, qsizetype>> &places);

} // namespace tellings
