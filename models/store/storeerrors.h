// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QSqlError>

namespace tellings {

/// What SQLite's error means to a person.
[[nodiscard]] Error storeError(const QSqlError &error, const QString &path);

/// BadInput: the file is one of ours and does not hold what it should; `detail` says where.
[[nodiscard]] Error damagedStory(const QString &path, const QString &detail);

/// BadInput: the file is something else.
[[nodiscard]] Error notAStory(const QString &path);

} // namespace tellings
