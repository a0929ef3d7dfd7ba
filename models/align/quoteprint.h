// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/align/foldedtext.h"
#include "models/align/quoteplace.h"

#include <array>
#include <functional>

namespace tellings {

/// Neighbours are told by their first 8, 16 and 32 characters.
inline constexpr std::array<qsizetype, 3> contextSteps{8, 16, anchorContext};

/// The place that is most like a stretch, and how much: by how many characters of its neighbours, as far as the steps
/// tell. And how much the next is. -1: there is none.
struct Likeness {
    qsizetype best = -1;
    qsizetype most = -1;
    qsizetype next = -1;

    void consider(qsizetype start, qsizetype same);
    /// The place, when it tells: see findQuote().
    [[nodiscard]] std::optional<TextRange> told(qsizetype size, qsizetype rival) const;
};

using IsPlace = std::function<bool(TextRange)>; ///< empty: every stretch is one

/// A stretch in what stood around it.
struct Surrounded {
    QStringView text;
    TextRange range;
};

/// How like a stretch the places in a text are that have its very words; apart from the one that begins at `but`.
[[nodiscard]] Likeness likeness(const Surrounded &wanted, QStringView text, const IsPlace &isPlace = {},
                                qsizetype but = -1);

/// What hashOf() writes of a stretch.
struct Fingerprint {
    static constexpr qsizetype parts = 10;

    qsizetype size = 0;
    quint64 rolling = 0;
    QString quote;
    std::array<QString, contextSteps.size()> left;
    std::array<QString, contextSteps.size()> right;
    qsizetype rival = -1; ///< see QuoteMark::rival

    [[nodiscard]] static Fingerprint of(const Surrounded &stretch, qsizetype rival);
    [[nodiscard]] static Fingerprint read(const QStringList &parts); ///< the first ten
    [[nodiscard]] QStringList written() const;

    [[nodiscard]] bool isQuote(QStringView text) const;
    /// The place in a text that it tells.
    [[nodiscard]] std::optional<TextRange> find(QStringView text, const IsPlace &isPlace = {}) const;
};

/// A hash, taken apart.
struct QuoteHash {
    Fingerprint print;
    struct Folded {
        Fingerprint print; ///< in the text as words alone
        int lead = 0; ///< see FoldedStretch
        int trail = 0;
    };
    std::optional<Folded> folded;

    [[nodiscard]] static std::optional<QuoteHash> read(const QString &hash);
    [[nodiscard]] QString written() const;
};

} // namespace tellings
