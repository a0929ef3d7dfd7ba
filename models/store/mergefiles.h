// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storystore.h"

namespace tellings {

/// Reads all of a story file, without a hold on it.
[[nodiscard]] std::expected<StoryCopy, Error> readCopy(const QString &path, const StoreOptions &options);

/// Brings two copies of a story together in a third file, in place of what may be there; neither is changed. Conflicts
/// are decided for `side`, and returned. Fails with Usage when the third file is one of the two.
[[nodiscard]] std::expected<QList<MergeConflict>, Error> mergeFiles(const QString &ours, const QString &theirs,
                                                                    const QString &target, MergeSide side,
                                                                    const StoreOptions &options);

} // namespace tellings
