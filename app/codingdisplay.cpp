// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdisplay.h"

#include "app/codingdesk.h"
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

/// Marks anew what has changed: of thousands of codings most are where they were.
void CodingDisplay::update()
{
    if (!m_desk.isReady()) {
        m_marks.clear();
        m_view.setCodingMargin(m_roomKept);
        m_view.setCodings({});
        return;
    }
    const StoryContents &contents = m_desk.contents();
    const QSet<qint64> &touched = m_desk.touchedArticles();
    const bool all = touched.isEmpty() || m_marks.size() != contents.articles.size();
    QList<Coding> codings;
    for (const Coding &coding : m_desk.codings()) {
        const auto isTouched = [&touched](const CodingPlace &place) { return touched.contains(place.article); };
        if (m_desk.isShown(coding)
            && (all || touched.contains(coding.article) || std::ranges::any_of(coding.places, isTouched)))
            codings.append(coding);
    }
    const auto marks = codingMarks(contents, m_desk.codebook(), codings, m_desk.coder());
    m_marks.resize(contents.articles.size());
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (all || touched.contains(contents.articles.at(i).id))
            m_marks[i] = marks.at(i);
    }
    const bool any = std::ranges::any_of(m_marks, [](const QList<CodingMark> &list) { return !list.isEmpty(); });
    m_view.setCodingMargin(m_roomKept || any);
    m_view.setCodings(m_marks);
}

} // namespace tellings
