// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mergedesk.h"

#include "app/actions.h"
#include "app/storydocument.h"
#include "models/store/storykeeper.h"
#include "widgets/status/messagebar.h"
#include "widgets/story/storymergedialog.h"

#include <QAction>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tellings {

MergeDesk::MergeDesk(const Surroundings &around, QWidget *window) : QObject(window), m_around(around), m_window(window)
{
    const StoryKeeper &keeper = around.keeper;
    connect(around.actions[ActionId::MergeCopy], &QAction::triggered, this, &MergeDesk::choose);
    connect(&keeper, &StoryKeeper::mergePlanned, this, &MergeDesk::showPlan);
    connect(&keeper, &StoryKeeper::mergeFailed, this, &MergeDesk::showFailure);
    connect(&keeper, &StoryKeeper::merged, this, [this](const StoryEdit &inverse) {
        m_hasCome = true;
        m_inverse = inverse;
    });
    connect(&around.document, &StoryDocument::namesHiddenChanged, this, &MergeDesk::updateActions);
    updateActions();
}

void MergeDesk::updateActions()
{
    m_around.actions[ActionId::MergeCopy]->setEnabled(m_around.document.comparison()
                                                      && !m_around.document.areNamesHidden());
}

void MergeDesk::choose()
{
    const StoryKeeper &keeper = m_around.keeper;
    if (keeper.isReadOnly()) {
        m_around.messages.show(MessageBar::Kind::Warning,
                               tr("This story is open for reading only: save it elsewhere, then merge."), {},
                               {tr("Save As..."), [this] { Q_EMIT saveAsRequested(); }});
        return;
    }
    const QString folder = keeper.isUntitled() ? QString() : QFileInfo(keeper.path()).absolutePath();
    m_around.dialogs.openCopy(m_window, tr("Merge Another Copy"), folder, [this](const QString &path) {
        m_asked = path;
        m_around.messages.hide();
        m_around.keeper.planMerge(path);
    });
}

void MergeDesk::showPlan(const QString &path, const std::shared_ptr<const StoryMerge> &plan)
{
    if (path != m_asked || m_dialog)
        return;
    if (m_around.document.areNamesHidden()) { // since it was asked for; what both changed is told by outlet
        m_asked.clear();
        m_around.messages.show(MessageBar::Kind::Warning,
                               tr("The outlets' names are hidden: stop the coding queue first."));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const StoryEdit edit = plan->edit();
    const auto arriving = std::ranges::count_if(edit, &isEdit);
    if (arriving == 0 && plan->conflicts().isEmpty()) {
        m_asked.clear();
        m_around.messages.show(MessageBar::Kind::Done, tr("%1 has nothing that this story lacks.").arg(name));
        return;
    }
    m_dialog = new StoryMergeDialog(path, plan->conflicts(), arriving, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, path, plan] {
        m_around.keeper.merge(path, *plan, m_dialog->sides());
        m_dialog.clear(); // the plan that comes when somebody was quicker has a dialog of its own
    });
    connect(m_dialog, &QDialog::rejected, this, [this] { m_asked.clear(); });
    m_dialog->open();
}

void MergeDesk::showFailure(const QString &path, const Error &error)
{
    if (path != m_asked)
        return;
    m_asked.clear();
    m_around.messages.show(MessageBar::Kind::Failure, tr("The copy could not be merged."), {error.message()});
}

void MergeDesk::sayWhatCame()
{
    if (!std::exchange(m_hasCome, false))
        return;
    const QString name = QFileInfo(std::exchange(m_asked, {})).fileName();
    if (name.isEmpty())
        m_around.messages.show(MessageBar::Kind::Done, tr("The story is as it was before the merge."));
    else
        m_around.messages.show(MessageBar::Kind::Done, tr("%1 is merged into this story.").arg(name), {},
                               {tr("Take Back"), [this, edit = m_inverse] { m_around.keeper.takeBackMerge(edit); }});
}

} // namespace tellings
