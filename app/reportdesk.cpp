// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdesk.h"

#include "app/actions.h"
#include "widgets/report/reportwindow.h"

#include <QAction>

#include <utility>

namespace tellings {

ReportDesk::ReportDesk(const Actions &actions, Surroundings around, QWidget *window)
    : QObject(window)
    , m_around(std::move(around))
    , m_window(window)
{
    connect(actions[ActionId::BuildReport], &QAction::triggered, this, &ReportDesk::open);
}

void ReportDesk::open()
{
    if (!m_report) {
        m_report = new ReportWindow(m_window);
        connect(m_report, &ReportWindow::saveRequested, this, m_around.save);
        m_report->setComparison(m_around.comparison(), m_around.filter());
    } else {
        follow();
    }
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
}

void ReportDesk::follow()
{
    if (m_report)
        m_report->setComparison(m_around.comparison(), m_around.filter());
}

} // namespace tellings
