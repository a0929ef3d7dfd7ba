// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace tellings {

/// Puts the button that clears it into a line, with a name for a screen reader.
void addClearButton(QLineEdit &line);

} // namespace tellings
