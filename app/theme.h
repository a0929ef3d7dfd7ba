// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tellings {

class Actions;
class Settings;

/// Which colours the program uses: the desktop's, or light or dark whatever the desktop does.
enum class Theme { System, Light, Dark };

[[nodiscard]] QString themeKey(Theme theme); ///< in settings
[[nodiscard]] Theme themeFromKey(const QString &key); ///< System for what it does not know

/// Asks the platform for the theme and, where the platform has no say in colours, sets a palette of our own.
void applyTheme(Theme theme);

/// Puts the kept theme on, and lets the actions change and keep it. Both outlive the actions' use.
void connectThemes(const Actions &actions, Settings &settings);

} // namespace tellings
