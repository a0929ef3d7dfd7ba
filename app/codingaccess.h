// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codingproject.h"
#include "models/store/storychange.h"

#include <QString>

#include <functional>
#include <memory>

namespace tellings {

/// How those who do not code themselves reach what is coded in the open story.
struct CodingAccess {
    /// As it is now; null without a story. The same pointer as long as nothing changed.
    std::function<std::shared_ptr<const CodingProject>()> project;
    std::function<QString()> coder; ///< who works here
    /// Makes an edit that can be undone as `what`; false: not now, which is said.
    std::function<bool(const QString &what, const StoryEdit &edit)> apply;
};

} // namespace tellings
