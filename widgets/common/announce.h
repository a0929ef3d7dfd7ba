// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace tellings {

/// Lets a screen reader say something about a widget; does nothing where none is listening.
void announce(QWidget *widget, const QString &sentence);

} // namespace tellings
