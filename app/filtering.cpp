// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filtering.h"

#include "app/actions.h"
#include "widgets/compare/compareview.h"
#include "widgets/filter/filterbar.h"
#include "widgets/passages/passagepanel.h"

#include <QAccessible>
#include <QAction>

#include <utility>

namespace tellings {

namespace {

using enum ActionId;
using Show = PassageFilter::Show;

constexpr std::pair<ActionId, Show> shows[] = {
    {ShowAllText, Show::All}, {ShowSharedText, Show::Shared}, {ShowOwnText, Show::OnlyHere}};

} // namespace

Filtering::Filtering(const Surroundings &around, QWidget *parent)
    : QObject(parent)
    , m_around(around)
    , m_bar(new FilterBar(parent))
{
    connectActions();
    CompareView &view = around.view;
    connect(m_bar, &FilterBar::filterChanged, &view, &CompareView::setFilter);
    connect(m_bar, &FilterBar::clearRequested, &view, [&view] { view.setFilter({}); });
    connect(m_bar, &FilterBar::gapsRequested, around.actions[ToggleGaps], &QAction::trigger);
    connect(m_bar, &FilterBar::controlsRequested, around.actions[FilterControls],
            [action = around.actions[FilterControls]] { action->setChecked(true); });
    connect(&view, &CompareView::filterChanged, this, [this] {
        showFilter();
        announce();
    });
    connect(&view, &CompareView::gapsChanged, this, &Filtering::showGaps);
    connect(&view, &CompareView::shownArticlesChanged, this, &Filtering::showGaps);
}

void Filtering::connectActions()
{
    const Actions &actions = m_around.actions;
    CompareView &view = m_around.view;
    connect(actions[FilterControls], &QAction::toggled, this, [this](bool on) {
        m_bar->setControlsShown(on && m_hasStory);
        if (on && m_hasStory)
            m_bar->focusControls();
    });
    connect(actions[ClearFilter], &QAction::triggered, &view, [&view] { view.setFilter({}); });
    connect(actions[ToggleGaps], &QAction::triggered, &view, [&view] { view.setGapsOpen(view.hasGaps(false)); });
    for (const auto &[id, show] : shows) {
        connect(actions[id], &QAction::triggered, &view, [&view, show = show] {
            PassageFilter filter = view.filter();
            filter.show = show;
            view.setFilter(show == Show::All ? PassageFilter() : filter);
        });
    }
}

void Filtering::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_hasStory = comparison != nullptr;
    m_bar->setComparison(comparison.get());
    m_bar->setControlsShown(m_hasStory && m_around.actions[FilterControls]->isChecked());
    for (const ActionId id : {FilterControls, ShowAllText, ShowSharedText, ShowOwnText})
        m_around.actions[id]->setEnabled(m_hasStory);
    showFilter();
}

void Filtering::showFilter()
{
    const PassageFilter &filter = m_around.view.filter();
    const FilteredStory &left = m_around.view.filtered();
    m_bar->setFilter(filter, left);
    m_around.passages.setFilter(filter, left);
    m_around.passages.setCurrentPassage(m_around.view.currentPassage());
    for (const auto &[id, show] : shows)
        m_around.actions[id]->setChecked(filter.show == show);
    const bool walks = !left.passages.isEmpty();
    for (const ActionId id : {NextPassage, PreviousPassage})
        m_around.actions[id]->setEnabled(walks);
    m_around.actions[ClearFilter]->setEnabled(filter.isOn());
    showGaps();
}

void Filtering::showGaps()
{
    const bool closed = m_around.view.hasGaps(false);
    const bool open = m_around.view.hasGaps(true);
    QAction *action = m_around.actions[ToggleGaps];
    action->setEnabled(closed || open);
    action->setText(open && !closed ? tr("Fold All &Gaps") : tr("Open All &Gaps"));
    m_bar->setGapsOpen(closed, open);
}

void Filtering::announce() const
{
    if (!QAccessible::isActive())
        return;
    const QString summary = m_bar->summary();
    QAccessibleAnnouncementEvent event(m_bar, summary.isEmpty() ? tr("The filter is off") : summary);
    QAccessible::updateAccessibility(&event);
}

} // namespace tellings
