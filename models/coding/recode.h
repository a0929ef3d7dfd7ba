// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"
#include "models/store/storychange.h"

namespace tellings {

/// What giving many codings another code comes to.
struct Recoded {
    StoryEdit edit;
    int changed = 0;
    int refused = 0; ///< a rule forbids it, or they are another coder's
    QString reason; ///< of the first that is refused
};

/// Puts `to` in the place of `from` (null: of the first code) in the coder's own codings of those ids; notes without a
/// code get it. A value stays where the new code has it.
[[nodiscard]] Recoded recoded(const QList<Coding> &all, const QList<qint64> &ids, QUuid from, QUuid to,
                              const Codebook &codebook, const QString &coder);

} // namespace tellings
