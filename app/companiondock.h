// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filedialogs.h"
#include "models/story/comparison.h"
#include "widgets/companions/companionpanel.h"

#include <QDockWidget>

#include <memory>

namespace tellings {

class Actions;
class CompareView;
class MessageBar;
class Settings;

/// The companions of the columns in the window: follows the choice in the columns, leads it, and saves pictures.
class CompanionDock : public QDockWidget {
    Q_OBJECT
public:
    /// What it works with; all outlive the dock.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        Settings &settings;
        const FileDialogs &dialogs;
    };

    CompanionDock(const Surroundings &around, QWidget *window);

    void setComparison(const std::shared_ptr<const Comparison> &comparison); ///< null empties and hides it

    /// The tab that is shown, as files call it ("coverage"); empty while the dock is hidden.
    [[nodiscard]] QString shownTab() const;
    void showTab(const QString &name); ///< empty hides the dock; an unknown name shows the tab that it has

Q_SIGNALS:
    void tabChanged(); ///< see shownTab()

private:
    void connectActions();
    void updateShown();
    void print();
    void savePicture();

    Surroundings m_around;
    CompanionPanel *m_panel;
    bool m_hasStory = false;
};

} // namespace tellings
