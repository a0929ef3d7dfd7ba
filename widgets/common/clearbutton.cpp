// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/clearbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace tellings {

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    for (auto *button : line.findChildren<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("ClearButton", "Clear"));
}

} // namespace tellings
