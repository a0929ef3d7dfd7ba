// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdisplay.h"

#include "app/codingdesk.h"
#include "models/coding/codingmarks.h"
#include "widgets/compare/compareview.h"

#include <algorithm>

namespace tellings {

CodingDisplay::CodingDisplay(CodingDesk &desk, CompareView &view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
{
    connect(&desk, &CodingDesk::codingsChanged, this, &CodingDisplay::update);
    connect(&desk, &CodingDesk::layersChanged, this, &CodingDisplay::update);
}

void CodingDisplay::setRoomKept(bool kept)
{
    m_roomKept = kept;
    update();
}

void CodingDisplay::update()
{
    if (!m_desk.isReady()) {
        m_view.setCodingMargin(m_roomKept);
        m_view.setCodings({});
        return;
    }
    const QList<QList<CodingMark>> marks =
        codingMarks(m_desk.contents(), m_desk.codebook(), m_desk.shownCodings(), m_desk.coder());
    const bool any = std::ranges::any_of(marks, [](const QList<CodingMark> &list) { return !list.isEmpty(); });
    m_view.setCodingMargin(m_roomKept || any);
    m_view.setCodings(marks);
}

} // namespace tellings
