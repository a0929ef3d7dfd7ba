// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

namespace tellings {

/// Each coder's codings are a layer; what was agreed upon is the final one.
[[nodiscard]] QStringList
codersIn(const QList<Coding> &codings); ///< who has codings of their own, in the order of names
[[nodiscard]] QList<Coding> layerOf(const QList<Coding> &codings, const QString &coder);
[[nodiscard]] QList<Coding> finalLayer(const QList<Coding> &codings);

/// What coders said of one thing, side by side.
struct ThingCoded {
    Coding thing; ///< its target, article and places, of the first who coded it; no codes
    QList<QList<AppliedCode>> said; ///< a list a coder, in the order asked for; with all that this coder said of it
    QList<bool> looked; ///< whether the coder said anything of it
    QList<AppliedCode> final; ///< what the final layer says
    bool isFinal = false;

    /// Whether all who looked said the same, merged codes taken as one.
    [[nodiscard]] bool isAgreed(const Codebook &codebook) const;
};

/// Every thing that one of the coders, or the final layer, has coded: what is of the whole story first, then in the
/// order of the contents' articles and of places in them, last what is of articles that have gone.
[[nodiscard]] QList<ThingCoded> sideBySide(const StoryContents &contents, const QList<Coding> &codings,
                                           const QStringList &coders);

/// The coding of the final layer that says so of the thing, by who decided; it replaces `before` where there is one.
[[nodiscard]] Coding adjudicated(const ThingCoded &thing, const QList<AppliedCode> &codes, const Signature &by,
                                 const Coding *before = nullptr);

} // namespace tellings
