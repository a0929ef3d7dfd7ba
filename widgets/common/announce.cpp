// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/announce.h"

#include <QAccessible>
#include <QWidget>

namespace tellings {

void announce(QWidget *widget, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(widget, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace tellings
