// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace tellings {

/// Makes these bytes the file of that name: whole, or what was there stays. WriteFailed, with the system's reason.
[[nodiscard]] std::expected<void, Error> writeFile(const QString &path, const QByteArray &bytes);

} // namespace tellings
