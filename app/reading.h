// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tellings {

class Actions;
class CompareView;
class Settings;

/// Lets the actions choose how the columns are set: size and line spacing, kept in the settings. All outlive the
/// actions' use.
void connectReading(const Actions &actions, CompareView &view, Settings &settings);

} // namespace tellings
