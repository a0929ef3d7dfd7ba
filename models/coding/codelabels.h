// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

#include <QHash>

namespace tellings {

/// Two or three letters for each code that is no group, for where there is no room for its name: the beginning of the
/// name or the initials of its words, made different where two codes would have the same.
[[nodiscard]] QHash<QUuid, QString> codeLabels(const Codebook &codebook);

/// A colour for one code more: of those that the common kinds of colour blindness keep apart, the least used.
[[nodiscard]] QColor freshColour(const Codebook &codebook);
/// All of them, for a person to choose from.
[[nodiscard]] QList<QColor> codeColours();

/// A value for a person, with its sign: "+2", "-1", "0".
[[nodiscard]] QString valueText(int value);
/// "Tone +1": a code as it was put; what it was merged into counts.
[[nodiscard]] QString appliedText(const AppliedCode &applied, const Codebook &codebook);
/// All codes of a coding; "note" where it has none.
[[nodiscard]] QString appliedText(const Coding &coding, const Codebook &codebook);

/// What was done to a codebook, in a sentence: "Conflict was moved under Framing".
[[nodiscard]] QString eventText(const CodebookEvent &event, const Codebook &codebook);

/// How often each code was put, merged ones counted as what they were merged into.
[[nodiscard]] QHash<QUuid, int> codeUses(const QList<Coding> &codings, const Codebook &codebook);

} // namespace tellings
