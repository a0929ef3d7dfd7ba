// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tellings {

class CompareView;

/// Copies with its source what is selected in the column with the cursor or, without a selection, what that column says
/// of the chosen passage. False when there is neither.
bool copyWithCitation(const CompareView &view);

} // namespace tellings
