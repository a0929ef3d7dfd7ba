// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingdisplay.h"

#include "app/codingdesk.h"
#include "widgets/compare/compareview.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tellings {

namespace {

constexpr qsizetype manyCodings = 500; ///< are marked off the window's thread
constexpr qint64 sliceTime = 8; ///< milliseconds

} // namespace

CodingDisplay::CodingDisplay(CodingDesk &desk, CompareView &view, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
{
    m_slices.setSingleShot(true);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &CodingDisplay::showFresh);
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
    m_fresh.clear();
    m_marking.cancel();
    if (!m_desk.isReady()) {
        m_marks.clear();
        m_whole = false;
        m_view.setCodingMargin(m_roomKept);
        m_view.setCodings({});
        return;
    }
    const QSet<qint64> &touched = m_desk.touchedArticles();
    const bool all = !m_whole || touched.isEmpty() || m_marks.size() != m_desk.contents().articles.size();
    const QList<Coding> codings = all ? m_desk.shownCodings() : shownIn(touched);
    if (all && codings.size() > manyCodings) {
        m_whole = false;
        m_marking.start([contents = m_desk.contents(), codebook = m_desk.codebook(), codings, coder = m_desk.coder()](
                            const Watch &) { return codingMarks(contents, codebook, codings, coder); },
                        [this](const Marks &marks) {
                            m_fresh = marks;
                            m_marks.resize(marks.size());
                            m_next = 0;
                            showFresh();
                        });
        return;
    }
    const StoryContents &contents = m_desk.contents();
    const Marks marks = codingMarks(contents, m_desk.codebook(), codings, m_desk.coder());
    m_marks.resize(contents.articles.size());
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (all || touched.contains(contents.articles.at(i).id))
            m_marks[i] = marks.at(i);
    }
    m_whole = true;
    show();
}

QList<Coding> CodingDisplay::shownIn(const QSet<qint64> &articles) const
{
    const auto isIn = [&articles](const CodingPlace &place) { return articles.contains(place.article); };
    QList<Coding> codings;
    for (const Coding &coding : m_desk.codings()) {
        if (m_desk.isShown(coding) && (articles.contains(coding.article) || std::ranges::any_of(coding.places, isIn)))
            codings.append(coding);
    }
    return codings;
}

/// Some columns at a time, as each finds the places of its marks.
void CodingDisplay::showFresh()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_fresh.size() && timer.elapsed() < sliceTime) {
        m_marks[m_next] = m_fresh.at(m_next);
        ++m_next;
        show();
    }
    if (m_next < m_fresh.size())
        return m_slices.start();
    m_whole = !m_fresh.isEmpty();
    m_fresh.clear();
}

void CodingDisplay::show()
{
    const bool any = std::ranges::any_of(m_marks, [](const QList<CodingMark> &list) { return !list.isEmpty(); });
    m_view.setCodingMargin(m_roomKept || any);
    m_view.setCodings(m_marks);
}

} // namespace tellings
