// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator.h"

#include "app/actions.h"
#include "app/finder.h"
#include "app/gotodialog.h"
#include "app/storydocument.h"
#include "models/items/decoration.h"
#include "models/items/samearticles.h"
#include "models/items/samepassage.h"
#include "models/items/tellings.h"
#include "widgets/compare/compareview.h"

#include <QAction>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace tellings {

namespace {

qsizetype caretIn(const CompareView &view, int article)
{
    const auto carets = view.carets();
    const auto own = std::ranges::find(carets, article, &std::pair<int, qsizetype>::first);
    return own == carets.cend() ? 0 : own->second;
}

} // namespace

Navigator::Navigator(const Surroundings &around, QWidget *window) : QObject(window), m_around(around), m_window(window)
{
    connectActions();
    connectPlaces();
    around.view.installEventFilter(this);
    updateActions();
}

void Navigator::connectActions()
{
    using enum ActionId;
    const Actions &actions = m_around.actions;
    connect(actions[NextTelling], &QAction::triggered, this, [this] { goToTelling(1); });
    connect(actions[PreviousTelling], &QAction::triggered, this, [this] { goToTelling(-1); });
    connect(actions[GoToParagraph], &QAction::triggered, this, &Navigator::askForParagraph);
    connect(actions[GoBack], &QAction::triggered, this, [this] { go(m_visits.back()); });
    connect(actions[GoForward], &QAction::triggered, this, [this] { go(m_visits.forward()); });
}

void Navigator::connectPlaces()
{
    connect(&m_around.document, &StoryDocument::opened, this, &Navigator::startAnew);
    connect(&m_around.document, &StoryDocument::comparedAgain, this,
            [this](const std::shared_ptr<const Comparison> &before) { follow(*before); });
    connect(&m_around.document, &StoryDocument::detailsChanged, this,
            [this] { m_comparison = m_around.document.comparison(); });
    connect(&m_around.view, &CompareView::currentPassageChanged, this, &Navigator::visitPassage);
    connect(&m_around.finder, &Finder::hitShown, this, [this](const Span &hit, bool sameSearch) {
        const Place place{hit.article, hit.range.start, m_around.view.currentPassage()};
        // As words are typed one hit follows the other; the last one is where one went.
        if (!sameSearch && m_lastHit && m_visits.here() == m_lastHit)
            m_visits.replace(place);
        else
            m_visits.visit(place);
        m_lastHit = place;
        updateActions();
    });
}

void Navigator::startAnew()
{
    m_comparison = m_around.document.comparison();
    m_visits.clear();
    m_visits.visit({m_around.view.shownArticles().value(0), 0, 0});
    updateActions();
}

void Navigator::follow(const Comparison &before)
{
    m_comparison = m_around.document.comparison();
    const QList<int> places = placesIn(before.story, m_comparison->story);
    m_visits.change([&](const Place &place) -> std::optional<Place> {
        const int article = places.value(place.article, -1);
        if (article < 0)
            return std::nullopt;
        return Place{article, place.offset, samePassage(before, place.passage, *m_comparison)};
    });
    updateActions();
}

void Navigator::visitPassage(int number)
{
    // While a story is being replaced the view says of another one.
    const bool follows = m_around.view.comparison() == m_comparison || m_around.document.areNamesHidden();
    if (!m_going && m_comparison && follows && number != 0) {
        const Passage *passage = passageByNumber(*m_comparison, number);
        const QList<int> shown = m_around.view.shownArticles();
        const int focused = m_around.view.focusedArticle();
        QList<int> carriers = passage->articles();
        carriers.removeIf([&](int article) { return !shown.contains(article); });
        const int article = carriers.contains(focused) ? focused : carriers.value(0, passage->spans.at(0).article);
        m_visits.visit({article, passage->firstSpanIn(article)->range.start, number});
    }
    updateActions();
}

void Navigator::goToTelling(int step)
{
    CompareView &view = m_around.view;
    const Passage *passage = m_comparison ? passageByNumber(*m_comparison, view.currentPassage()) : nullptr;
    if (!passage)
        return;
    const int article = view.focusedArticle();
    const Standpoint from{article, article >= 0 ? caretIn(view, article) : 0};
    if (const auto span = nextTelling(*passage, view.shownArticles(), from, step))
        view.goTo(span->article, span->range.start);
}

void Navigator::askForParagraph()
{
    auto *dialog = new GoToDialog(m_around.view.comparison(), m_around.view.shownArticles(),
                                  m_around.view.focusedArticle(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDialog::chosen, this, [this, of = m_comparison](int article, int paragraph) {
        if (of != m_comparison)
            return; // another story came meanwhile
        const qsizetype offset = m_comparison->story.articles.at(article).paragraphs.at(paragraph).range.start;
        m_around.view.goTo(article, offset);
        m_visits.visit({article, offset, m_around.view.currentPassage()});
        updateActions();
    });
    dialog->open();
}

void Navigator::go(const std::optional<Place> &place)
{
    if (place) {
        const QScopedValueRollback going(m_going, true);
        m_around.view.setCurrentPassage(place->passage);
        m_around.view.goTo(place->article, place->offset);
    }
    updateActions();
}

void Navigator::updateActions()
{
    using enum ActionId;
    const Actions &actions = m_around.actions;
    actions[GoToParagraph]->setEnabled(m_comparison != nullptr);
    actions[GoBack]->setEnabled(m_visits.canGoBack());
    actions[GoForward]->setEnabled(m_visits.canGoForward());
    for (const ActionId id : {NextTelling, PreviousTelling})
        actions[id]->setEnabled(m_around.view.currentPassage() != 0);
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            go(button == Qt::BackButton ? m_visits.back() : m_visits.forward());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tellings
