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

/// The window in which a report is built, from the action that opens it to the file that is saved.
class ReportDesk : public QObject {
    Q_OBJECT
public:
    /// What it asks of the main window.
    struct Surroundings {
        std::function<std::shared_ptr<const Comparison>()> comparison;
        std::function<PassageFilter()> filter;
        std::function<void(const ReportPlan &)> save; ///< asks for a place and saves there
    };

    ReportDesk(const Actions &actions, Surroundings around, QWidget *window);

    /// Another story is open, or the one that is was compared again.
    void follow();

private:
    void open();

    Surroundings m_around;
    QWidget *m_window;
    ReportWindow *m_report = nullptr; ///< made when first asked for
};

} // namespace tellings
