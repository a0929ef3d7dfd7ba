// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingsdock.h"

#include "app/actions.h"
#include "app/codingdesk.h"
#include "app/codinghand.h"
#include "app/settings.h"
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
    connect(&around.desk, &CodingDesk::readyChanged, this, [this] {
        if (!m_around.desk.isReady())
            m_recoding.cancel(); // it was about the story before
    });
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
    const CodingDesk &desk = m_around.desk;
    if (desk.isCatchingUp()) {
        connect(
            &desk, &CodingDesk::codingsChanged, this, [this, codings, code] { recode(codings, code); },
            Qt::SingleShotConnection);
        return;
    }
    m_recoding.start(
        [contents = desk.contents(), all = desk.codings(), codings, from = m_panel->filter().code, code,
         codebook = desk.codebook(), coder = desk.coder()](const Watch &) {
            Planned planned{.recoded = recoded(all, codings, from, code, codebook, coder), .inverse = {}};
            planned.inverse = CodingDesk::inverseOf(contents, planned.recoded.edit);
            return planned;
        },
        [this, codings, code, edits = desk.edits()](const Planned &planned) { take(codings, code, edits, planned); });
}

void CodingsDock::take(const QList<qint64> &codings, QUuid code, int edits, const Planned &planned)
{
    CodingDesk &desk = m_around.desk;
    if (desk.edits() != edits) // somebody coded meanwhile: what was planned is for what was
        return recode(codings, code);
    const Recoded &done = planned.recoded;
    desk.apply(done.edit, planned.inverse, tr("Recode %n Coding(s)", nullptr, done.changed));
    if (done.refused > 0)
        m_around.messages.show(MessageBar::Kind::Warning, tr("%n coding(s) stay as they are.", nullptr, done.refused),
                               {done.reason});
}

} // namespace tellings
