// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tellings {

class Actions;
class CompareSettingsDialog;
class Settings;
class StoryDocument;

/// The compare settings in the window: from their dialog to the document and to what is remembered, and back when a
/// comparison did not come about.
class CompareSettingsDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        StoryDocument &document;
        Settings &settings;
    };

    CompareSettingsDesk(const Surroundings &around, QWidget *window);

    void showWhatHolds(); ///< after a run that was stopped or failed

private:
    void showDialog();
    void updateSummary();

    Surroundings m_around;
    QWidget *m_window;
    CompareSettingsDialog *m_dialog = nullptr; ///< made when first asked for
};

} // namespace tellings
