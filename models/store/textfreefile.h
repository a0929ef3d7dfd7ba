// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "models/story/error.h"

#include <QByteArray>
#include <QDateTime>

#include <expected>

namespace tellings {

/// A comparison's story as a story file without its texts (see withoutTexts()), to be put inside something else. The
/// same comparison, created at the same time, gives the same bytes. Fails when there is no room for a file in the
/// folder for temporary ones.
[[nodiscard]] std::expected<QByteArray, Error> textFreeFile(const Comparison &comparison, const QDateTime &created);

} // namespace tellings
