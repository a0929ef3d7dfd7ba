// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/articlesdesk.h"

#include "app/actions.h"
#include "app/settings.h"
#include "app/storydocument.h"
#include "models/items/spantext.h"
#include "widgets/compare/compareview.h"
#include "widgets/status/messagebar.h"

#include <QAction>
#include <QWidget>

namespace tellings {

ArticlesDesk::ArticlesDesk(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_window(window)
{
    const StoryDocument &document = around.document;
    connect(around.actions[ActionId::AddArticles], &QAction::triggered, this, &ArticlesDesk::chooseFiles);
    connect(around.actions[ActionId::RemoveArticle], &QAction::triggered, this, &ArticlesDesk::remove);
    connect(&document, &StoryDocument::articlesAdded, this, &ArticlesDesk::showAdded);
    connect(&document, &StoryDocument::opened, this, &ArticlesDesk::updateActions);
    connect(&document, &StoryDocument::comparedAgain, this, &ArticlesDesk::updateActions);
    connect(&document, &StoryDocument::articlesChanged, this, &ArticlesDesk::updateActions);
    auto *drops = new DropHandler(window);
    connect(drops, &DropHandler::dropped, this, &ArticlesDesk::openRequested);
    connect(drops, &DropHandler::droppedToAdd, &around.document, &StoryDocument::addArticles);
    connect(drops, &DropHandler::droppedAt, this, &ArticlesDesk::versionDropped);
    drops->setPlaces([this] { return heads(); });
    connect(&document, &StoryDocument::opened, drops, [drops] { drops->setAddable(true); });
    updateActions();
}

void ArticlesDesk::updateActions()
{
    const bool open = m_around.document.comparison() != nullptr;
    m_around.actions[ActionId::AddArticles]->setEnabled(open);
    m_around.actions[ActionId::RemoveArticle]->setEnabled(open && m_around.document.story().articles.size() > 1);
}

QList<DropPlace> ArticlesDesk::heads() const
{
    const auto comparison = m_around.view.comparison();
    QList<DropPlace> places;
    // A version's window says whose it is.
    if (!comparison || !m_around.view.isVisible() || m_around.document.areNamesHidden())
        return places;
    const auto heads = m_around.view.heads();
    for (const auto &[article, rect] : heads)
        places.append(
            {article, rect.translated(m_around.view.mapTo(m_window, QPoint())),
             tr("Drop as a newer version of %1", "outlet").arg(outletName(comparison->story.articles.at(article)))});
    return places;
}

void ArticlesDesk::chooseFiles()
{
    m_around.dialogs.addFiles(m_window, tr("Add Articles"),
                              m_around.settings.value(Settings::Key::StoryFolder).toString(),
                              [this](const QStringList &paths) { m_around.document.addArticles(paths); });
}

void ArticlesDesk::remove()
{
    const int article = m_around.view.focusedArticle();
    const auto comparison = m_around.view.comparison(); // outlets are called as the columns call them
    if (article < 0) {
        m_around.messages.show(MessageBar::Kind::Warning, tr("Put the cursor in the column first."));
        return;
    }
    const QString name = outletName(comparison->story.articles.at(article));
    // Said first: that it cannot be kept, when it cannot, is more important.
    m_around.messages.show(MessageBar::Kind::Done, tr("%1 is no longer in the story.", "outlet").arg(name), {},
                           {tr("Undo"), [this] { m_around.actions[ActionId::Undo]->trigger(); }});
    m_around.document.removeArticle(article);
}

void ArticlesDesk::showAdded(int count, const QList<Error> &problems)
{
    QStringList reasons;
    for (const Error &problem : problems)
        reasons.append(problem.message());
    if (count == 0)
        m_around.messages.show(MessageBar::Kind::Failure, tr("Nothing was added to the story."), reasons);
    else if (!problems.isEmpty())
        m_around.messages.show(MessageBar::Kind::Warning,
                               tr("Added %n article(s) to the story, but not these files:", nullptr, count), reasons);
    else
        m_around.messages.show(MessageBar::Kind::Done, tr("Added %n article(s) to the story.", nullptr, count));
}

} // namespace tellings
