// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/layers.h"
#include "models/store/storychange.h"

#include <expected>

namespace tellings {

/// Deciding between coders: what the final layer says of one thing, and by whom it was decided. Each returns the edit
/// that does it, to be made with all that undoing and keeping takes.

/// The final layer says these codes of the thing, in the place of whatever it said; merged codes are put as what they
/// count as. Fails with why a codebook's rules forbid it.
[[nodiscard]] std::expected<StoryEdit, QString> decide(const ThingCoded &thing, const QList<AppliedCode> &codes,
                                                       const Codebook &codebook, const QList<Coding> &codings,
                                                       const Signature &by);
/// The final layer says nothing of the thing any more.
[[nodiscard]] StoryEdit withdraw(const ThingCoded &thing, const QList<Coding> &codings);
/// What two coders or more agree on becomes final, where nothing is yet. Things whose codes a codebook's rules forbid
/// are passed over.
[[nodiscard]] StoryEdit decideAgreed(const QList<ThingCoded> &things, const Codebook &codebook,
                                     const QList<Coding> &codings, const Signature &by);

/// How a thing stands between coders.
enum class ThingState {
    Agreed, ///< all who coded it, two or more, said the same
    Differs,
    OneOnly, ///< one coder alone has coded it
    FinalOnly, ///< none of the coders asked about
};
[[nodiscard]] ThingState stateOf(const ThingCoded &thing, const Codebook &codebook);

/// Codes for a person: "Blame, Tone +1".
[[nodiscard]] QString codesText(const QList<AppliedCode> &codes, const Codebook &codebook);

} // namespace tellings
