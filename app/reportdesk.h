// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/passagefilter.h"
#include "models/report/reportplan.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tellings {

class Actions;
class ReportWindow;
struct FileDialogs;

/// The window in which a report is built, from the action that opens it to the file that is saved.
class ReportDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with, and what it asks of the main window; all outlive it.
    struct Surroundings {
        const Actions &actions;
        const FileDialogs &dialogs;
        std::function<std::shared_ptr<const Comparison>()> comparison;
        std::function<PassageFilter()> filter;
        std::function<void(const ReportPlan &)> save; ///< asks for a place and saves there
        std::function<std::shared_ptr<const CodingProject>()> coded; ///< null where nothing can be
    };

    ReportDesk(Surroundings around, QWidget *window);

    /// Another story is open, the one that is was compared again, or something was coded.
    void close();
    void follow();

private:
    void open();
    void chooseLogo();

    Surroundings m_around;
    QWidget *m_window;
    ReportWindow *m_report = nullptr; ///< made when first asked for
};

} // namespace tellings
