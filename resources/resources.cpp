// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"

#include <QtCore/qdir.h>

// The macro declares functions of the global namespace, so it cannot stand inside ours.
static void initResources()
{
    Q_INIT_RESOURCE(tellings);
    Q_INIT_RESOURCE(tellings_syntax);
#ifdef TELLINGS_TRANSLATIONS
    Q_INIT_RESOURCE(tellings_translations);
#endif
}

void tellings::registerResources()
{
    initResources();
}
