// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace tellings {

/// What a GUID of ours stands for.
enum class GuidOf { Article = 1, Coding = 2, Place = 3, Note = 4, Span = 5 };

/// The GUID of something that a story file numbers: a version 4 UUID that holds kind and number (up to 2^60).
[[nodiscard]] QUuid guidOf(GuidOf kind, qint64 number);
/// The number in such a GUID; 0 where it is not one of ours, or of another kind.
[[nodiscard]] qint64 figureIn(QUuid guid, GuidOf kind);
/// A GUID for a name: the same each time.
[[nodiscard]] QUuid guidOfName(const QString &name);

} // namespace tellings
