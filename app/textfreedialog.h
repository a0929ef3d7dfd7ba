// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tellings {

/// Says, before a copy without texts is made, what is in it and what is not. Accepted: it is to be made.
class TextFreeDialog : public QDialog {
    Q_OBJECT
public:
    TextFreeDialog(int articles, QWidget *parent);
};

} // namespace tellings
