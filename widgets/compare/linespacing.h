// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tellings {

/// How far the lines of an article's text stand apart.
enum class LineSpacing { Tight, Comfortable, Wide };

} // namespace tellings
