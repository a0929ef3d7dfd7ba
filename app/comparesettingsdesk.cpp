// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparesettingsdesk.h"

#include "app/actions.h"
#include "app/comparesettingsdialog.h"
#include "app/settings.h"
#include "app/storydocument.h"
#include "widgets/status/statusline.h"

#include <QAction>

namespace tellings {

CompareSettingsDesk::CompareSettingsDesk(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    around.document.setSettings(around.settings.compareSettings());
    connect(around.actions[ActionId::CompareSettings], &QAction::triggered, this, &CompareSettingsDesk::showDialog);
    connect(&around.document, &StoryDocument::opened, this, &CompareSettingsDesk::updateSummary);
    connect(&around.document, &StoryDocument::comparedAgain, this, &CompareSettingsDesk::updateSummary);
    connect(&around.document, &StoryDocument::openFailed, this, &CompareSettingsDesk::showWhatHolds);
}

void CompareSettingsDesk::showDialog()
{
    if (!m_dialog) {
        m_dialog = new CompareSettingsDialog(m_around.document.settings(), m_window);
        connect(m_dialog, &CompareSettingsDialog::settingsChanged, this, [this](const auto &settings) {
            m_around.settings.setCompareSettings(settings);
            m_around.document.setSettings(settings);
        });
    }
    updateSummary();
    m_dialog->show();
    m_dialog->activateWindow();
}

void CompareSettingsDesk::updateSummary()
{
    if (const auto comparison = m_around.document.comparison(); m_dialog && comparison)
        m_dialog->setSummary(summaryText(*comparison));
}

void CompareSettingsDesk::showWhatHolds()
{
    if (m_dialog)
        m_dialog->setSettings(m_around.document.settings());
}

} // namespace tellings
