// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/companiondock.h"

#include "app/actions.h"
#include "app/pagepaper.h"
#include "app/settings.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// By CompanionPanel::Tab.
constexpr std::array tabNames{"coverage"_L1, "matrix"_L1, "prominence"_L1, "timeline"_L1};

} // namespace

CompanionDock::CompanionDock(const Surroundings &around, QWidget *window)
    : QDockWidget(tr("Tables and Charts"), window)
    , m_around(around)
    , m_panel(new CompanionPanel(this))
{
    setObjectName(u"companionDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    setWidget(m_panel);
    connect(m_panel, &CompanionPanel::passageChosen, &around.view, &CompareView::setCurrentPassage);
    connect(m_panel, &CompanionPanel::pairChosen, &around.view,
            [view = &around.view](int article, int other) { view->setShownArticles({article, other}); });
    connect(m_panel, &CompanionPanel::pictureSaveRequested, this, &CompanionDock::savePicture);
    connect(m_panel, &CompanionPanel::tabChanged, this, &CompanionDock::tabChanged);
    connect(m_panel, &CompanionPanel::printRequested, this, &CompanionDock::print);
    connect(&around.view, &CompareView::currentPassageChanged, m_panel, &CompanionPanel::setCurrentPassage);
    connect(&around.view, &CompareView::baseArticleChanged, m_panel, &CompanionPanel::setBaseArticle);
    connectActions();
}

void CompanionDock::connectActions()
{
    QAction *shown = m_around.actions[ActionId::CompanionsPanel];
    shown->setChecked(m_around.settings.value(Settings::Key::CompanionsPanel).toBool());
    connect(shown, &QAction::toggled, this, [this](bool on) {
        m_around.settings.setValue(Settings::Key::CompanionsPanel, on);
        updateShown();
        Q_EMIT tabChanged();
    });
    connect(toggleViewAction(), &QAction::toggled, this, [this, shown] {
        if (m_hasStory) // closed by its own button
            shown->setChecked(!isHidden());
    });
    using enum CompanionPanel::Tab;
    for (const auto &[id, tab] : {std::pair(ActionId::ShowCoverage, Coverage),
                                  {ActionId::ShowMatrix, Matrix},
                                  {ActionId::ShowProminence, Prominence},
                                  {ActionId::ShowTimeline, Timeline}}) {
        connect(m_around.actions[id], &QAction::triggered, this, [this, shown, tab = tab] {
            m_panel->showTab(tab);
            shown->setChecked(true);
            m_panel->setFocus();
        });
    }
}

void CompanionDock::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_panel->setComparison(comparison);
    m_panel->setBaseArticle(m_around.view.baseArticle());
    m_panel->setCurrentPassage(m_around.view.currentPassage());
    m_hasStory = comparison != nullptr;
    using enum ActionId;
    for (const ActionId id : {CompanionsPanel, ShowCoverage, ShowMatrix, ShowProminence, ShowTimeline})
        m_around.actions[id]->setEnabled(m_hasStory);
    updateShown();
}

void CompanionDock::updateShown()
{
    setVisible(m_hasStory && m_around.actions[ActionId::CompanionsPanel]->isChecked());
}

QString CompanionDock::shownTab() const
{
    return m_around.actions[ActionId::CompanionsPanel]->isChecked()
        ? QString(tabNames.at(static_cast<std::size_t>(m_panel->currentTab())))
        : QString();
}

void CompanionDock::showTab(const QString &name)
{
    const auto tab = std::ranges::find(tabNames, name);
    if (tab != tabNames.end())
        m_panel->showTab(static_cast<CompanionPanel::Tab>(tab - tabNames.begin()));
    m_around.actions[ActionId::CompanionsPanel]->setChecked(!name.isEmpty());
}

void CompanionDock::print()
{
    printPage({m_around.messages, m_around.settings, m_around.dialogs}, window(), [this](QPagedPaintDevice &device) {
        const auto comparison = m_around.view.comparison();
        return !comparison || m_panel->print(device, comparison->story.title);
    });
}

void CompanionDock::savePicture()
{
    const QString name = tabNames.at(static_cast<std::size_t>(m_panel->currentTab()));
    tellings::savePicture({m_around.messages, m_around.settings, m_around.dialogs}, window(), name,
                          [this](PictureKind kind) { return m_panel->picture(kind); });
}

} // namespace tellings
