// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/corrector.h"

#include "app/actions.h"
#include "app/correctiondialogs.h"
#include "app/storydocument.h"
#include "models/items/correcting.h"
#include "models/items/decoration.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QDateTime>

namespace tellings {

Corrector::Corrector(const Surroundings &around, QWidget *window) : QObject(window), m_around(around), m_window(window)
{
    connectActions();
    connect(&around.view, &CompareView::currentPassageChanged, this, &Corrector::updateActions);
    connect(&around.document.undoStack(), &QUndoStack::indexChanged, this, &Corrector::updateActions);
    updateActions();
}

void Corrector::connectActions()
{
    using enum ActionId;
    const Actions &actions = m_around.actions;
    StoryDocument &document = m_around.document;
    connect(actions[Undo], &QAction::triggered, &document.undoStack(), &QUndoStack::undo);
    connect(actions[Redo], &QAction::triggered, &document.undoStack(), &QUndoStack::redo);
    connect(actions[ConfirmPassage], &QAction::triggered, this,
            [this] { correct(confirmation(*m_around.document.comparison(), *chosen())); });
    connect(actions[RejectPassage], &QAction::triggered, this,
            [this] { correct(rejection(*m_around.document.comparison(), *chosen())); });
    connect(actions[RejectTelling], &QAction::triggered, this, [this] {
        const int article = m_around.view.focusedArticle();
        if (article < 0 || !chosen()->firstSpanIn(article))
            tryTo(std::unexpected(tr("Put the cursor in a column that has the chosen passage.")));
        else
            correct(rejection(*m_around.document.comparison(), *chosen(), article));
    });
    connect(actions[LinkSelections], &QAction::triggered, this,
            [this] { tryTo(linking(*m_around.document.comparison(), m_around.view.selections())); });
    connect(actions[SplitAtCursor], &QAction::triggered, this,
            [this] { tryTo(splitAt(*m_around.document.comparison(), *chosen(), m_around.view.carets())); });
    connect(actions[SplitPassage], &QAction::triggered, this, &Corrector::splitByOutlet);
    connect(actions[MergePassages], &QAction::triggered, this, &Corrector::mergeWith);
    connect(actions[ActionId::Corrections], &QAction::triggered, this, &Corrector::showList);
}

const Passage *Corrector::chosen() const
{
    const auto comparison = m_around.document.comparison();
    const int number = m_around.view.currentPassage();
    return comparison && number > 0 ? passageByNumber(*comparison, number) : nullptr;
}

void Corrector::updateActions()
{
    using enum ActionId;
    const Actions &actions = m_around.actions;
    const auto comparison = m_around.document.comparison();
    const Passage *passage = chosen();
    for (const ActionId id : {ConfirmPassage, RejectPassage, RejectTelling, SplitAtCursor})
        actions[id]->setEnabled(passage != nullptr);
    actions[SplitPassage]->setEnabled(passage && passage->articles().size() >= 4); // two on either side
    actions[MergePassages]->setEnabled(passage && comparison->passages.size() > 1);
    actions[LinkSelections]->setEnabled(comparison && comparison->story.articles.size() > 1);
    actions[ActionId::Corrections]->setEnabled(comparison != nullptr);
    const QUndoStack &undo = m_around.document.undoStack();
    actions[Undo]->setEnabled(undo.canUndo());
    actions[Undo]->setText(undo.canUndo() ? tr("&Undo %1", "what").arg(undo.undoText()) : tr("&Undo"));
    actions[Redo]->setEnabled(undo.canRedo());
    actions[Redo]->setText(undo.canRedo() ? tr("&Redo %1", "what").arg(undo.redoText()) : tr("&Redo"));
}

void Corrector::correct(Correction correction)
{
    m_around.messages.hide();
    correction.by = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    correction.when = QDateTime::currentDateTimeUtc();
    m_around.document.correct(correction);
}

void Corrector::tryTo(const std::expected<Correction, QString> &correction)
{
    if (correction)
        correct(*correction);
    else
        m_around.messages.show(MessageBar::Kind::Warning, correction.error());
}

void Corrector::splitByOutlet()
{
    auto *dialog = new SplitDialog(m_around.view.comparison(), chosen()->number, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SplitDialog::chosen, this, [this](int number, const QList<int> &articles) {
        const auto comparison = m_around.document.comparison();
        if (const Passage *passage = passageByNumber(*comparison, number))
            correct(splitOff(*comparison, *passage, articles));
    });
    dialog->open();
}

void Corrector::mergeWith()
{
    auto *dialog = new MergeDialog(m_around.view.comparison(), chosen()->number, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::chosen, this, [this](int first, int second) {
        const auto comparison = m_around.document.comparison();
        const Passage *one = passageByNumber(*comparison, first);
        const Passage *other = passageByNumber(*comparison, second);
        if (one && other)
            correct(merger(*comparison, *one, *other));
    });
    dialog->open();
}

void Corrector::showList()
{
    if (!m_list) {
        auto *dialog = new CorrectionsDialog(m_around.view.comparison(), m_window);
        const auto follow = [this, dialog] { dialog->setComparison(m_around.view.comparison()); };
        // Outlets are called as the columns call them, which by then follow.
        connect(&m_around.document, &StoryDocument::namesHiddenChanged, dialog, follow, Qt::QueuedConnection);
        connect(&m_around.document, &StoryDocument::comparedAgain, dialog, follow);
        connect(&m_around.document, &StoryDocument::opened, dialog, follow);
        connect(dialog, &CorrectionsDialog::removed, &m_around.document, &StoryDocument::removeCorrection);
        connect(dialog, &CorrectionsDialog::settled, &m_around.document,
                [this](int index) { m_around.document.settleCorrection(index); });
        m_list = dialog;
    }
    m_list->show();
    m_list->activateWindow();
}

} // namespace tellings
