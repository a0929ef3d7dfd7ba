// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sourcedesk.h"

#include "app/actions.h"
#include "app/storydocument.h"
#include "widgets/compare/compareview.h"
#include "widgets/source/sourcewindow.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// What Undo says it takes back.
QString changeText(DetailField field)
{
    switch (field) {
    case DetailField::Outlet: return SourceDesk::tr("Change of Outlet");
    case DetailField::Headline: return SourceDesk::tr("Change of Headline");
    case DetailField::Byline: return SourceDesk::tr("Change of Byline");
    case DetailField::Published: return SourceDesk::tr("Change of Date");
    case DetailField::Url: return SourceDesk::tr("Change of Address");
    case DetailField::Language: return SourceDesk::tr("Change of Language");
    }
    return {};
}

} // namespace

SourceDesk::SourceDesk(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    using enum ActionId;
    connect(around.actions[ShowSource], &QAction::triggered, this, &SourceDesk::showSource);
    connect(around.actions[EditDetails], &QAction::triggered, this, &SourceDesk::showDetails);
    connect(&around.view, &CompareView::headerMenuRequested, this, &SourceDesk::showMenu);
    connect(&around.document, &StoryDocument::detailsChanged, this, &SourceDesk::follow);
    connect(&around.document, &StoryDocument::opened, this, &SourceDesk::follow);
    connect(&around.document, &StoryDocument::comparedAgain, this, &SourceDesk::follow);
    connect(&around.document, &StoryDocument::namesHiddenChanged, this, [this] {
        if (m_source) // a source says whose it is, however its window is called
            m_source->close();
        updateActions();
    });
    updateActions();
}

void SourceDesk::updateActions()
{
    using enum ActionId;
    for (const ActionId id : {ShowSource, EditDetails})
        m_around.actions[id]->setEnabled(m_around.document.comparison() && !m_around.document.areNamesHidden());
}

void SourceDesk::follow()
{
    updateActions();
    if (m_source)
        m_source->setComparison(m_around.document.comparison());
}

SourceWindow *SourceDesk::source()
{
    if (m_source)
        return m_source;
    using enum ActionId;
    m_source = new SourceWindow(m_window);
    m_source->setComparison(m_around.document.comparison());
    connect(m_source, &SourceWindow::detailsEdited, this,
            [this](int article, const ArticleDetails &details, DetailField field) {
                m_around.document.changeDetails(article, details, changeText(field));
            });
    // The window's keys do in it what they do beside it.
    for (const ActionId id : {ShowSource, EditDetails, Undo, Redo})
        m_source->addAction(m_around.actions[id]);
    auto *find = new QAction(m_source);
    find->setObjectName(u"findInSource"_s);
    const auto sameKeys = [find, other = m_around.actions[Find]] { find->setShortcuts(other->shortcuts()); };
    connect(m_around.actions[Find], &QAction::changed, find, sameKeys);
    sameKeys();
    connect(find, &QAction::triggered, m_source, &SourceWindow::find);
    m_source->addAction(find);
    return m_source;
}

bool SourceDesk::openAtCaret()
{
    const int article = m_around.view.focusedArticle();
    if (article < 0) {
        m_around.messages.show(MessageBar::Kind::Warning, tr("Put the cursor in the column first."));
        return false;
    }
    const auto carets = m_around.view.carets();
    const auto own = std::ranges::find(carets, article, &std::pair<int, qsizetype>::first);
    source()->show(); // laid out, it can bring the place to its middle
    source()->showArticle(article, own->second);
    source()->activateWindow();
    return true;
}

bool SourceDesk::isInSource() const
{
    return m_source && m_source->isVisible() && m_source->isActiveWindow();
}

void SourceDesk::showSource()
{
    if (isInSource()) {
        m_around.view.goTo(m_source->article(), m_source->caretOffset());
        m_window->activateWindow();
        return;
    }
    if (openAtCaret())
        m_source->focusSource();
}

void SourceDesk::showDetails()
{
    if (isInSource() || openAtCaret())
        m_source->focusDetails();
}

void SourceDesk::showMenu(int article, QPoint place)
{
    using enum ActionId;
    m_around.view.focusArticle(article); // what the menu says is about that column
    auto *menu = new QMenu(m_window);
    menu->setObjectName(u"headerMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ShowSource, EditDetails, ColumnVersion, ShowVersions, AddVersion})
        menu->addAction(m_around.actions[id]);
    menu->addSeparator();
    for (const ActionId id : {HideColumn, MoveColumnBack, MoveColumnOn})
        menu->addAction(m_around.actions[id]);
    menu->addSeparator();
    menu->addAction(m_around.actions[RemoveArticle]);
    menu->popup(place);
}

} // namespace tellings
