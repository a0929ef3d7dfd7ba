// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tellings {

class Actions;
class CompareView;

/// Lets the actions choose which differences the view marks in the chosen passage. Both outlive the actions' use.
void connectDifferences(const Actions &actions, CompareView &view);

} // namespace tellings
