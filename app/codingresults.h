// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingaccess.h"
#include "app/filedialogs.h"

#include <QObject>

namespace tellings {

class Actions;
class ResultsWindow;
class Settings;

/// The window with what comes out of coding, from the actions that open it to the files that are saved.
class CodingResults : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        Settings &settings;
        const FileDialogs &dialogs;
        CodingAccess access;
        std::function<void(const Coding &thing)> goTo; ///< shows it in the columns
    };

    CodingResults(Surroundings around, QWidget *window);

    void follow(); ///< what is coded has changed, or another story is open

private:
    void connectActions();
    ResultsWindow &results();
    void saveTable();
    [[nodiscard]] QString suggestion(const QString &name) const;

    Surroundings m_around;
    QWidget *m_window;
    ResultsWindow *m_results = nullptr; ///< made when first asked for
};

} // namespace tellings
