// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codingmenu.h"

#include "app/actions.h"
#include "app/codingdesk.h"

namespace tellings {

using namespace Qt::StringLiterals;

CodingMenu::CodingMenu(const Actions &actions, QWidget *parent) : QMenu(tr("&Coding"), parent), m_actions(actions)
{
    setObjectName(u"codingMenu"_s);
    using enum ActionId;
    for (const ActionId id : {CodingPanel, CodingsPanel})
        addAction(actions[id]);
    addSeparator();
    for (const ActionId id : {NextUncoded, CodingQueue, RepeatCode, EditNote, StoryNote, RemoveCoding})
        addAction(actions[id]);
    addSeparator();
    addAction(actions[ChooseCoder]);
    m_layers = addMenu(tr("&Show Codings Of"));
    m_layers->setObjectName(u"layersMenu"_s);
    addSeparator();
    for (const ActionId id : {ShowAgreement, ShowSideBySide, ShowCodeTables})
        addAction(actions[id]);
    addSeparator();
    for (const ActionId id : {ExportCoding, ImportCoding})
        addAction(actions[id]);
    setEnabled(false);
    connect(m_layers, &QMenu::aboutToShow, this, &CodingMenu::fillLayers);
}

void CodingMenu::follow(CodingDesk &desk)
{
    m_desk = &desk;
    connect(m_actions[ActionId::ChooseCoder], &QAction::triggered, &desk, [&desk] { desk.askCoder(); });
    connect(&desk, &CodingDesk::readyChanged, this, [this] { setEnabled(m_desk->isReady()); });
    connect(&desk, &CodingDesk::layersChanged, this, &CodingMenu::fillLayers);
    connect(&desk, &CodingDesk::codingsChanged, this, [this] {
        if (m_layers->isVisible())
            fillLayers();
    });
    fillLayers();
}

void CodingMenu::fillLayers()
{
    m_layers->clear();
    const QStringList coders = m_desk->coders();
    for (const QString &coder : coders) {
        QString name = coder == m_desk->coder() ? tr("%1 (you)").arg(coder) : coder;
        QAction *entry = m_layers->addAction(name.replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setChecked(m_desk->shownCoders().contains(coder));
        connect(entry, &QAction::triggered, this, [this, coder](bool shown) {
            QStringList names = m_desk->shownCoders();
            names.removeAll(coder);
            m_desk->setShownCoders(shown ? names + QStringList{coder} : names);
        });
    }
    m_layers->addSeparator();
    QAction *agreed = m_layers->addAction(tr("The &Final Layer"));
    agreed->setObjectName(u"showFinalLayer"_s);
    agreed->setCheckable(true);
    agreed->setChecked(m_desk->isFinalShown());
    connect(agreed, &QAction::triggered, m_desk, &CodingDesk::setFinalShown);
}

} // namespace tellings
