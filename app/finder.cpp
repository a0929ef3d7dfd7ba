// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/finder.h"

#include "app/actions.h"
#include "widgets/compare/compareview.h"
#include "widgets/find/findbar.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace tellings {

Finder::Finder(const Surroundings &around, QWidget *parent)
    : QObject(parent)
    , m_around(around)
    , m_bar(new FindBar(parent))
{
    using enum ActionId;
    connect(around.actions[Find], &QAction::triggered, this, &Finder::open);
    connect(around.actions[FindNext], &QAction::triggered, m_bar, &FindBar::next);
    connect(around.actions[FindPrevious], &QAction::triggered, m_bar, &FindBar::previous);
    connect(&around.view, &CompareView::shownArticlesChanged, this,
            [this] { m_bar->setArticles(m_around.view.shownArticles()); });
    connect(m_bar, &FindBar::hitsChanged, this, &Finder::show);
    connect(m_bar, &FindBar::wasShut, this, [this] { m_around.view.focusArticle(m_article); });
}

void Finder::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    using enum ActionId;
    for (const ActionId id : {Find, FindNext, FindPrevious})
        m_around.actions[id]->setEnabled(comparison != nullptr);
    m_bar->setComparison(comparison);
    m_bar->setArticles(m_around.view.shownArticles());
    if (!comparison)
        m_bar->shut();
}

void Finder::open()
{
    const int article = m_around.view.focusedArticle();
    QString words;
    const QList<Span> selections = m_around.view.selections();
    const auto own = std::ranges::find(selections, article, &Span::article);
    if (own != selections.cend())
        words = m_around.view.comparison()->story.articles.at(article).view(own->range).toString();
    m_bar->open(words, article);
}

void Finder::show(const QList<Span> &hits, qsizetype current)
{
    const bool shown = current >= 0 && current < hits.size();
    if (shown)
        m_article = hits[current].article;
    m_around.view.showHits(hits, current);
    const QList<Span> before = std::exchange(m_hits, hits);
    if (shown)
        Q_EMIT hitShown(hits[current], before.isEmpty() || before == hits);
}

} // namespace tellings
