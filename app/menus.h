// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QMenu;

namespace tellings {

class Actions;

/// Puts every action into the window's menus.
void buildMenus(QMainWindow &window, const Actions &actions, QMenu &recent, QMenu &articles, QMenu &coding);
/// Puts the ones at hand most often into its tool bar.
void buildToolBar(QMainWindow &window, const Actions &actions, QMenu &recent);

} // namespace tellings
