// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tellings {

/// Says what this program is and under which terms, beside `window`.
void showAboutBox(QWidget *window);

} // namespace tellings
