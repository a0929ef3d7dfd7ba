// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/storychange.h"

namespace tellings {

/// Puts down what the things that one step changed were before: `inverse` takes it back, `after` is what it led to. A
/// part of a transaction.
void writeRevisions(Database &database, const StoryChange &change, const StoryChange &inverse,
                    const StoryContents &after);

[[nodiscard]] History readHistory(Database &database, int version);

/// Puts down what was changed elsewhere, and takes back what was put down so. A part of a transaction.
void writeHistory(Database &database, const History &added, const History &removed);

} // namespace tellings
