// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingtools.h"

#include "app/actions.h"
#include "app/codebookdesk.h"
#include "app/codingdesk.h"
#include "app/codingdisplay.h"
#include "app/codinghand.h"
#include "app/codingqueue.h"
#include "app/codingsdock.h"
#include "app/settings.h"
#include "app/storydocument.h"
#include "widgets/coding/codebookpanel.h"
#include "widgets/coding/codingprompt.h"

#include <QAction>
#include <QBoxLayout>
#include <QDockWidget>
#include <QMainWindow>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 320;
constexpr int listHeight = 220;

} // namespace

CodingTools::CodingTools(const Surroundings &around, QMainWindow *window)
    : QObject(window)
    , m_around(around)
    , m_display(new CodingDisplay(around.desk, around.view, this))
{
    auto *prompt = new CodingPrompt(window->centralWidget());
    auto *content = qobject_cast<QBoxLayout *>(window->centralWidget()->layout());
    content->insertWidget(content->count() - 1, prompt); // above the search
    buildPanel(window);
    new CodebookDesk({around.desk, *m_panel, around.messages, around.settings, around.dialogs, around.actions}, window);
    m_hand = new CodingHand(
        {around.actions, around.view, around.messages, around.status, around.desk, *m_panel, *prompt}, window);
    m_codings =
        new CodingsDock({around.actions, around.view, around.messages, around.settings, around.desk, *m_hand}, window);
    m_queue = new CodingQueue({around.actions, around.view, around.messages, around.document, around.desk}, window);
    connect(m_queue, &CodingQueue::namesChanged, this, [this] {
        Q_EMIT namesChanged();
        m_codings->update();
    });
    window->addDockWidget(Qt::BottomDockWidgetArea, m_codings);
    window->resizeDocks({m_codings}, {listHeight}, Qt::Vertical);
}

void CodingTools::buildPanel(QMainWindow *window)
{
    m_dock = new QDockWidget(tr("Codes"), window);
    m_dock->setObjectName(u"codingDock"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_panel = new CodebookPanel(m_dock);
    m_dock->setWidget(m_panel);
    window->addDockWidget(window->isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    window->resizeDocks({m_dock}, {panelWidth}, Qt::Horizontal);
    QAction *shown = m_around.actions[ActionId::CodingPanel];
    shown->setChecked(m_around.settings.value(Settings::Key::CodingPanel).toBool());
    connect(shown, &QAction::toggled, this, [this](bool on) {
        m_around.settings.setValue(Settings::Key::CodingPanel, on);
        follow();
    });
    connect(m_dock->toggleViewAction(), &QAction::toggled, this, [this, shown] {
        if (m_around.document.comparison()) // closed by its own button
            shown->setChecked(!m_dock->isHidden());
    });
}

std::shared_ptr<const Comparison> CodingTools::named(const std::shared_ptr<const Comparison> &comparison) const
{
    return m_queue->named(comparison);
}

void CodingTools::follow()
{
    const QAction *action = m_around.actions[ActionId::CodingPanel];
    const bool shown = m_around.document.comparison() && action->isChecked();
    m_around.actions[ActionId::CodingPanel]->setEnabled(m_around.document.comparison() != nullptr);
    m_dock->setVisible(shown);
    m_display->setRoomKept(shown);
    m_codings->setStory(m_around.document.comparison() != nullptr);
}

} // namespace tellings
