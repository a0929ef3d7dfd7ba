// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tellings {

/// Whether a file's name comes before another's for a person: runs of digits count as numbers ("part 9" before
/// "part 10"), upper and lower case are one, and no locale has a say. Total: different names never tie.
[[nodiscard]] bool comesBefore(QStringView left, QStringView right);

} // namespace tellings
