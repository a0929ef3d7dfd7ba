// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/error.h"
#include "models/story/watch.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <expected>
#include <optional>

namespace tellings {

/// The largest file that is read.
inline constexpr qint64 largestFile = 64LL * 1024 * 1024;

/// Why nothing can be read at that path; nothing when it is a file or a folder that can be looked at. Pipes and
/// devices are refused, since reading them may never end.
[[nodiscard]] std::optional<Error> accessProblem(const QString &path);

/// TooLarge, naming size and limit.
[[nodiscard]] Error tooLarge(const QString &path, qint64 size, qint64 limit = largestFile);

/// All bytes up to the end of an open device; TooLarge as soon as there are more than `limit`, NoAccess with the
/// device's reason when it fails, Cancelled. `path` is for messages.
[[nodiscard]] std::expected<QByteArray, Error> readDevice(QIODevice &device, const QString &path, qint64 limit,
                                                          const Watch &watch = {});

/// All bytes of a file, its size checked before. Errors: NotFound, NoAccess, TooLarge, Cancelled.
[[nodiscard]] std::expected<QByteArray, Error> readFile(const QString &path, const Watch &watch = {});

} // namespace tellings
