// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewtools.h"

#include "app/actions.h"
#include "app/citations.h"
#include "app/differences.h"
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
    connectActions();
    connect(&around.document.undoStack(), &QUndoStack::cleanChanged, window,
            [window](bool clean) { window->setWindowModified(!clean); });
}

void ViewTools::connectActions()
{
    using enum ActionId;
    const Actions &actions = m_around.actions;
    CompareView &view = m_around.view;
    connect(actions[NextPassage], &QAction::triggered, &view, &CompareView::nextPassage);
    connect(actions[PreviousPassage], &QAction::triggered, &view, &CompareView::previousPassage);
    connect(actions[ClearChoice], &QAction::triggered, &view, [&view] { view.setCurrentPassage(0); });
    connect(actions[CopyCitation], &QAction::triggered, this, [this] {
        if (!copyWithCitation(m_around.view))
            m_around.messages.show(MessageBar::Kind::Warning,
                                   tr("Select words, or choose a passage, in the column first."));
    });
    connect(actions[SayWhere], &QAction::triggered, this, &ViewTools::sayWhere);
    for (const ActionId id : {ZoomIn, ZoomOut, ResetZoom, CopyCitation, SayWhere}) {
        actions[id]->setEnabled(false);
        connect(&m_around.document, &StoryDocument::opened, actions[id],
                [action = actions[id]] { action->setEnabled(true); });
    }
    connectDifferences(actions, view);
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
