// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingharvest.h"

#include "app/codingdesk.h"
#include "app/codingexchange.h"
#include "app/codingreach.h"
#include "app/codingresults.h"
#include "app/storydocument.h"
#include "models/coding/asshown.h"
#include "widgets/compare/compareview.h"

#include <QWidget>

#include <algorithm>

namespace tellings {

CodingHarvest::CodingHarvest(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
    , m_reach(new CodingReach(
          around.desk,
          [&view = around.view](const StoryContents &contents) {
              const auto shown = view.comparison();
              return shown ? asShown(contents, shown->story, view.shownArticles()) : contents;
          },
          this))
    , m_exchange(new CodingExchange({around.actions, around.messages, around.settings, around.dialogs,
                                     m_reach->access(), [&document = around.document] { return document.title(); }},
                                    window))
{
    auto *results = new CodingResults({around.actions, around.settings, around.dialogs, m_reach->shownAccess(),
                                       [this](const Coding &thing) { goTo(thing); }},
                                      window);
    connect(m_reach, &CodingReach::changed, results, &CodingResults::follow);
    connect(m_reach, &CodingReach::changed, this, &CodingHarvest::changed);
    connect(m_reach, &CodingReach::changed, m_exchange, &CodingExchange::follow);
    connect(&around.view, &CompareView::shownArticlesChanged, m_reach, &CodingReach::rearrange);
    connect(&around.document, &StoryDocument::opened, m_exchange, &CodingExchange::leave);
    connect(m_exchange, &CodingExchange::runningChanged, this, &CodingHarvest::runningChanged);
    connect(m_exchange, &CodingExchange::progressChanged, this, &CodingHarvest::progressChanged);
}

void CodingHarvest::rename()
{
    m_reach->rearrange();
}

bool CodingHarvest::isRunning() const
{
    return m_exchange->isRunning();
}

QString CodingHarvest::stage() const
{
    return m_exchange->stage();
}

void CodingHarvest::cancel()
{
    m_exchange->cancel();
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
