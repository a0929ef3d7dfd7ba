// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tellings {

class Actions;
class CompareView;
class Settings;
enum class LineSpacing;

/// Lets the actions choose how the columns are set: size and line spacing, kept in the settings. All outlive the
/// actions' use.
void connectReading(const Actions &actions, CompareView &view, Settings &settings);

/// What a line spacing is called in files ("wide"), and choosing it by that name; an unknown one chooses nothing.
[[nodiscard]] QString spacingName(LineSpacing spacing);
void chooseSpacing(const Actions &actions, const QString &name);

} // namespace tellings
