// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingsdock.h"

#include "app/actions.h"
#include "app/codingdesk.h"
#include "app/codinghand.h"
#include "app/settings.h"
#include "models/coding/recode.h"
#include "widgets/coding/codingspanel.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>

#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

CodingsDock::CodingsDock(const Surroundings &around, QWidget *window)
    : QDockWidget(tr("Codings"), window)
    , m_around(around)
    , m_panel(new CodingsPanel(this))
{
    setObjectName(u"codingsDock"_s);
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    setWidget(m_panel);
    QAction *shown = around.actions[ActionId::CodingsPanel];
    shown->setChecked(around.settings.value(Settings::Key::CodingsPanel).toBool());
    connect(shown, &QAction::toggled, this, [this](bool on) {
        m_around.settings.setValue(Settings::Key::CodingsPanel, on);
        updateShown();
    });
    connect(toggleViewAction(), &QAction::toggled, this, [this, shown] {
        if (m_hasStory) // closed by its own button
            shown->setChecked(!isHidden());
    });
    connect(&around.desk, &CodingDesk::codingsChanged, this, &CodingsDock::update);
    connect(&around.desk, &CodingDesk::layersChanged, this, &CodingsDock::update);
    connectPanel();
    setStory(false);
}

void CodingsDock::connectPanel()
{
    connect(m_panel, &CodingsPanel::chosen, &m_around.hand, &CodingHand::goTo);
    connect(m_panel, &CodingsPanel::noteRequested, &m_around.hand, &CodingHand::editNote);
    connect(m_panel, &CodingsPanel::removeRequested, &m_around.hand, &CodingHand::remove);
    connect(m_panel, &CodingsPanel::recodeRequested, this, &CodingsDock::recode);
    connect(&m_around.view, &CompareView::codingsActivated, m_panel,
            [this](const QList<qint64> &codings) { m_panel->choose(codings.constFirst()); });
}

void CodingsDock::setStory(bool open)
{
    m_hasStory = open;
    for (const ActionId id : {ActionId::CodingsPanel, ActionId::NextUncoded, ActionId::CodingQueue})
        m_around.actions[id]->setEnabled(open);
    updateShown();
}

void CodingsDock::updateShown()
{
    setVisible(m_hasStory && m_around.actions[ActionId::CodingsPanel]->isChecked());
    if (!isHidden() && m_stale)
        update();
}

void CodingsDock::update()
{
    m_stale = isHidden();
    if (!m_stale)
        m_panel->setCodings(shownContents(), m_around.desk.codebook(), m_around.desk.shownCodings());
}

/// With the outlets called as the columns call them.
StoryContents CodingsDock::shownContents() const
{
    StoryContents contents = m_around.desk.contents();
    const auto shown = m_around.view.comparison();
    for (qsizetype i = 0; shown && i < contents.articles.size() && i < shown->story.articles.size(); ++i)
        contents.articles[i].article.outlet = shown->story.articles.at(i).outlet;
    return contents;
}

void CodingsDock::recode(const QList<qint64> &codings, QUuid code)
{
    CodingDesk &desk = m_around.desk;
    const Recoded result =
        recoded(desk.codings(), codings, m_panel->filter().code, code, desk.codebook(), desk.coder());
    desk.apply(result.edit, tr("Recode %n Coding(s)", nullptr, result.changed));
    if (result.refused > 0)
        m_around.messages.show(MessageBar::Kind::Warning, tr("%n coding(s) stay as they are.", nullptr, result.refused),
                               {result.reason});
}

} // namespace tellings
