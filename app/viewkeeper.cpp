// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewkeeper.h"

#include "app/actions.h"
#include "app/companiondock.h"
#include "app/reading.h"
#include "app/storydocument.h"
#include "models/items/viewstate.h"
#include "models/store/storykeeper.h"
#include "widgets/compare/compareview.h"

#include <QAction>

#include <algorithm>
#include <chrono>

namespace tellings {

using namespace std::chrono_literals;

ViewKeeper::ViewKeeper(const Surroundings &around, QObject *parent) : QObject(parent), m_around(around)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(5s);
    connect(&m_delay, &QTimer::timeout, this, &ViewKeeper::keepNow);
    const CompareView &view = around.view;
    connect(&view, &CompareView::currentPassageChanged, this, &ViewKeeper::keepSoon);
    connect(&view, &CompareView::baseArticleChanged, this, &ViewKeeper::keepSoon);
    connect(&view, &CompareView::shownArticlesChanged, this, &ViewKeeper::keepSoon);
    connect(&view, &CompareView::foldedArticlesChanged, this, &ViewKeeper::keepSoon);
    connect(&view, &CompareView::zoomChanged, this, &ViewKeeper::keepSoon);
    connect(&view, &CompareView::filterChanged, this, &ViewKeeper::keepSoon);
    connect(&view, &CompareView::scrolled, this, &ViewKeeper::keepSoon); // widths and line spacing, too
    connect(&around.companions, &CompanionDock::tabChanged, this, &ViewKeeper::keepSoon);
}

void ViewKeeper::keepSoon()
{
    if (!m_delay.isActive() && m_around.document.comparison())
        m_delay.start(); // and not anew at each step, so that it comes to pass while a person goes on
}

void ViewKeeper::keepNow()
{
    const auto comparison = m_around.view.comparison();
    if (!m_delay.isActive() || m_paused || !comparison)
        return;
    m_delay.stop();
    ViewState state{.arrangement = m_around.view.arrangement(),
                    .zoom = m_around.view.zoom(),
                    .spacing = spacingName(m_around.view.lineSpacing()),
                    .companion = m_around.companions.shownTab()};
    const auto chosen = std::ranges::find(comparison->passages, m_around.view.currentPassage(), &Passage::number);
    if (chosen != comparison->passages.cend())
        state.passage = chosen->id;
    m_around.keeper.keepView(viewToJson(state, comparison->story));
}

void ViewKeeper::restore(const QJsonObject &view)
{
    const auto comparison = m_around.view.comparison();
    if (view.isEmpty() || !comparison)
        return;
    const ViewState state = viewFromJson(view, comparison->story);
    m_around.view.setZoom(state.zoom);
    chooseSpacing(m_around.actions, state.spacing);
    m_around.companions.showTab(state.companion);
    const auto chosen = std::ranges::find(comparison->passages, state.passage, &Passage::id);
    if (!state.passage.isEmpty() && chosen != comparison->passages.cend())
        m_around.view.setCurrentPassage(chosen->number);
    m_around.view.setArrangement(state.arrangement); // last: it knows where the columns were scrolled to
}

} // namespace tellings
