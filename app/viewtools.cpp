// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewtools.h"

#include "app/actions.h"
#include "app/navigator.h"
#include "app/sourcedesk.h"
#include "app/storydocument.h"
#include "widgets/common/announce.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"
#include "widgets/status/statusline.h"

#include <QAction>
#include <QUndoStack>

namespace tellings {

ViewTools::ViewTools(const Surroundings &around, QWidget *window) : QObject(window), m_around(around)
{
    new Navigator({around.actions, around.view, around.finder, around.document}, window);
    new SourceDesk({around.actions, around.view, around.messages, around.document}, window);
    QAction *where = around.actions[ActionId::SayWhere];
    connect(where, &QAction::triggered, this, &ViewTools::sayWhere);
    where->setEnabled(false);
    connect(&around.document, &StoryDocument::opened, where, [where] { where->setEnabled(true); });
    connect(&around.document.undoStack(), &QUndoStack::cleanChanged, window,
            [window](bool clean) { window->setWindowModified(!clean); });
}

void ViewTools::sayWhere()
{
    const QString sentence = m_around.view.whereSentence();
    if (sentence.isEmpty()) {
        m_around.messages.show(MessageBar::Kind::Warning, tr("Put the cursor in a column first."));
        return;
    }
    m_around.status.say(sentence);
    announce(&m_around.view, sentence);
}

} // namespace tellings
