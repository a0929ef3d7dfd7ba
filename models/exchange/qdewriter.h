// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/coding.h"

#include <QByteArray>

namespace tellings {

/// The project.qde of a REFI-QDA project. Of the codings only such as can go: all their articles are there with their
/// texts, all their places are in them, all their codes in the codebook.
[[nodiscard]] QByteArray projectQde(const StoryContents &contents, const Codebook &codebook,
                                    const QList<Coding> &codings);

} // namespace tellings
