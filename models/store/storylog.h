// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storystore.h"

#include <optional>

namespace tellings {

/// What the log says of an edit; nothing where it changes no more than how the window looks.
[[nodiscard]] std::optional<LogEntry> logEntry(const StoryEdit &edit, const QString &who);

/// Where stories without a place of their own are, inside the safe folder.
[[nodiscard]] QString storiesFolder(const StoreOptions &options);

/// Makes the safe folder with all that it needs; what a crash left half done in it is cleared away.
[[nodiscard]] std::expected<void, Error> prepareSafeFolder(const StoreOptions &options);

} // namespace tellings
