// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingharvest.h"

#include "app/codingdesk.h"
#include "app/codingexchange.h"
#include "app/codingreach.h"
#include "app/codingresults.h"
#include "app/storydocument.h"
#include "widgets/compare/compareview.h"

#include <QWidget>

#include <algorithm>

namespace tellings {

CodingHarvest::CodingHarvest(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
    , m_reach(new CodingReach(around.desk, this))
{
    auto *results = new CodingResults({around.actions, around.settings, around.dialogs, m_reach->access(),
                                       [this](const Coding &thing) { goTo(thing); }},
                                      window);
    auto *exchange = new CodingExchange(
        {around.actions, around.messages, around.settings, around.dialogs, m_reach->access()}, window);
    connect(m_reach, &CodingReach::changed, results, &CodingResults::follow);
    connect(m_reach, &CodingReach::changed, exchange, &CodingExchange::follow);
    connect(m_reach, &CodingReach::changed, this, &CodingHarvest::changed);
    connect(&around.document, &StoryDocument::opened, exchange, &CodingExchange::leave);
}

std::shared_ptr<const CodingProject> CodingHarvest::coded() const
{
    return m_reach->access().project();
}

void CodingHarvest::goTo(const Coding &thing)
{
    const StoryContents &contents = m_around.desk.contents();
    const qint64 id = thing.places.isEmpty() ? thing.article : thing.places.first().article;
    const qsizetype article = indexOf(contents, id);
    if (article < 0)
        return;
    const auto passage = std::ranges::find(contents.passages, thing.passage, &Passage::id);
    if (!thing.passage.isEmpty() && passage != contents.passages.cend())
        m_around.view.setCurrentPassage(passage->number);
    m_around.view.goTo(static_cast<int>(article), thing.places.isEmpty() ? 0 : thing.places.first().range.start);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace tellings
