// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/agreement/resultspage.h"

#include <QShowEvent>

#include <utility>

namespace tellings {

void ResultsPage::setProject(std::shared_ptr<const CodingProject> project, const QStringList &coders)
{
    m_project = std::move(project);
    m_coders = coders;
    m_stale = true;
    stop();
    if (isVisible())
        refresh();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    PicturePage::showEvent(event);
    if (m_stale)
        refresh();
}

void ResultsPage::refresh()
{
    m_stale = false;
    count();
}

} // namespace tellings
