// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingreach.h"

#include "app/codingdesk.h"

#include <utility>

namespace tellings {

CodingReach::CodingReach(CodingDesk &desk, Arrange arrange, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_arrange(std::move(arrange))
{
    const auto forget = [this] {
        m_project.reset();
        rearrange();
    };
    connect(&desk, &CodingDesk::codingsChanged, this, forget); // after the other two as well
    connect(&desk, &CodingDesk::coderChanged, this, &CodingReach::changed);
}

CodingAccess CodingReach::access()
{
    return {.project = [this] { return project(); },
            .coder = [this] { return m_desk.coder(); },
            .apply = [this](const QString &what, const StoryEdit &edit) { return m_desk.apply(edit, what); }};
}

CodingAccess CodingReach::shownAccess()
{
    CodingAccess shown = access();
    shown.project = [this] { return shownProject(); };
    return shown;
}

void CodingReach::rearrange()
{
    m_shown.reset();
    Q_EMIT changed();
}

std::shared_ptr<const CodingProject> CodingReach::shownProject()
{
    if (!m_shown && m_desk.isReady())
        m_shown = std::make_shared<const CodingProject>(CodingProject{
            .contents = m_arrange(m_desk.contents()), .codebook = m_desk.codebook(), .codings = m_desk.codings()});
    return m_desk.isReady() ? m_shown : nullptr;
}

std::shared_ptr<const CodingProject> CodingReach::project()
{
    if (!m_project && m_desk.isReady())
        m_project = std::make_shared<const CodingProject>(
            CodingProject{.contents = m_desk.contents(), .codebook = m_desk.codebook(), .codings = m_desk.codings()});
    return m_desk.isReady() ? m_project : nullptr;
}

} // namespace tellings
