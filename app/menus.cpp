// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/menus.h"

#include "app/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <initializer_list>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void addActions(QMenu *menu, const Actions &actions, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(actions[id]);
}

QMenu *newMenu(QMenuBar *bar, const QString &title, const QString &name)
{
    QMenu *menu = bar->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

void fillViewMenu(QMenu *view, const Actions &actions)
{
    using enum ActionId;
    addActions(view, actions, {PassagesPanel, CompanionsPanel});
    view->addSeparator();
    addActions(view, actions, {ShowCoverage, ShowMatrix, ShowProminence, ShowTimeline});
    view->addSeparator();
    QMenu *filter = view->addMenu(Menus::tr("Fil&ter"));
    filter->setObjectName(u"filterMenu"_s);
    addActions(filter, actions, {FilterControls});
    filter->addSeparator();
    addActions(filter, actions, {ShowAllText, ShowSharedText, ShowOwnText});
    filter->addSeparator();
    addActions(filter, actions, {ToggleGaps, ClearFilter});
    view->addSeparator();
    addActions(view, actions, {ZoomIn, ZoomOut, ResetZoom});
    QMenu *spacing = view->addMenu(Menus::tr("&Line Spacing"));
    spacing->setObjectName(u"lineSpacingMenu"_s);
    addActions(spacing, actions, {SpacingTight, SpacingComfortable, SpacingWide});
    view->addSeparator();
    QMenu *differences = view->addMenu(Menus::tr("&Differences"));
    differences->setObjectName(u"differencesMenu"_s);
    addActions(differences, actions, {AgainstBase, AgainstMajority});
    differences->addSeparator();
    addActions(differences, actions, {Typography});
    QMenu *theme = view->addMenu(Menus::tr("T&heme"));
    theme->setObjectName(u"themeMenu"_s);
    addActions(theme, actions, {ThemeSystem, ThemeLight, ThemeDark});
    view->addSeparator();
    addActions(view, actions, {CompareSettings});
}

} // namespace

void buildMenus(QMainWindow &window, const Actions &actions, QMenu &recent, QMenu &articles, QMenu &coding)
{
    using enum ActionId;
    QMenuBar *bar = window.menuBar();
    QMenu *file = newMenu(bar, Menus::tr("&File"), u"fileMenu"_s);
    addActions(file, actions, {OpenStory, OpenFolder});
    file->addMenu(&recent);
    addActions(file, actions, {OpenSample});
    file->addSeparator();
    addActions(file, actions, {AddArticles, AttachCopies});
    file->addSeparator();
    addActions(file, actions, {SaveStoryAs, DuplicateStory, ExportCopy, ExportWithoutTexts, MergeCopy});
    file->addSeparator();
    addActions(file, actions, {BuildReport, SaveReport});
    file->addSeparator();
    addActions(file, actions, {Quit});

    QMenu *edit = newMenu(bar, Menus::tr("&Edit"), u"editMenu"_s);
    addActions(edit, actions, {Undo, Redo});
    edit->addSeparator();
    addActions(edit, actions, {CopyCitation});
    edit->addSeparator();
    addActions(edit, actions, {ConfirmPassage, RejectPassage, RejectTelling});
    edit->addSeparator();
    addActions(edit, actions, {LinkSelections, MergePassages, SplitPassage, SplitAtCursor});
    edit->addSeparator();
    addActions(edit, actions, {ActionId::Corrections});

    fillViewMenu(newMenu(bar, Menus::tr("&View"), u"viewMenu"_s), actions);

    bar->addMenu(&articles);
    bar->addMenu(&coding);

    QMenu *go = newMenu(bar, Menus::tr("&Go"), u"goMenu"_s);
    addActions(go, actions, {NextPassage, PreviousPassage, NextTelling, PreviousTelling});
    go->addSeparator();
    addActions(go, actions, {GoBack, GoForward, GoToParagraph, SayWhere});
    go->addSeparator();
    addActions(go, actions, {Find, FindNext, FindPrevious});
    go->addSeparator();
    addActions(go, actions, {FindPassage, ClearChoice});

    QMenu *help = newMenu(bar, Menus::tr("&Help"), u"helpMenu"_s);
    addActions(help, actions, {Shortcuts, About});
}

void buildToolBar(QMainWindow &window, const Actions &actions, QMenu &recent)
{
    using enum ActionId;
    QToolBar *bar = window.addToolBar(Menus::tr("Tool Bar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->toggleViewAction()->setVisible(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);

    bar->addAction(actions[OpenStory]);
    bar->addAction(actions[OpenFolder]);
    bar->addSeparator();
    bar->addAction(actions[PreviousPassage]);
    bar->addAction(actions[NextPassage]);
    bar->addSeparator();
    for (const ActionId id : {ZoomOut, ZoomIn}) {
        actions[id]->setPriority(QAction::LowPriority); // the icon says it
        bar->addAction(actions[id]);
    }
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(actions[FilterControls]);
    bar->addAction(actions[CompanionsPanel]);
    bar->addAction(actions[CompareSettings]);
    bar->addAction(actions[SaveReport]);

    if (auto *open = qobject_cast<QToolButton *>(bar->widgetForAction(actions[OpenStory]))) {
        open->setMenu(&recent);
        open->setPopupMode(QToolButton::MenuButtonPopup);
    }
    // A tool bar keeps its buttons from the keyboard; ours are to be reached by Tab like everything else.
    for (QAction *action : bar->actions()) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        if (!button)
            continue;
        button->setObjectName(action->objectName() + u"Tool"_s);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace tellings
