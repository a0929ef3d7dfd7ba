// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/articlesmenu.h"

#include "app/actions.h"
#include "models/items/decoration.h"
#include "models/items/spantext.h"
#include "widgets/compare/compareview.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeadline = 60;

QString entryText(const Article &article)
{
    QString headline = article.headline;
    if (headline.size() > longestHeadline)
        headline = headline.left(longestHeadline).trimmed() + u"…"_s;
    QString text = headline.isEmpty()
        ? outletName(article)
        : ArticlesMenu::tr("%1: %2", "outlet, headline").arg(outletName(article), headline);
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ArticlesMenu::ArticlesMenu(const Actions &actions, CompareView &view, QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
    , m_view(view)
{
    setObjectName(u"articlesMenu"_s);
    using enum ActionId;
    for (const ActionId id : {ShowAllArticles, ShowPassageArticles, HideColumn, MoveColumnBack, MoveColumnOn})
        addAction(actions[id]);
    addSeparator();
    for (const ActionId id : {ShowSource, EditDetails, ColumnVersion, ShowVersions, AddVersion, RemoveArticle})
        addAction(actions[id]);
    addSeparator();
    for (const ActionId id : {FoldColumn, WidenColumn, NarrowColumn, EvenColumns})
        addAction(actions[id]);
    addSeparator();
    connectActions();
    connect(&view, &CompareView::shownArticlesChanged, this, &ArticlesMenu::update);
    connect(&view, &CompareView::currentPassageChanged, this, &ArticlesMenu::update);
    update();
}

void ArticlesMenu::connectActions()
{
    using enum ActionId;
    connect(m_actions[ShowAllArticles], &QAction::triggered, this, [this] {
        QList<int> all(m_entries.size());
        std::ranges::iota(all, 0);
        m_view.setShownArticles(all);
    });
    connect(m_actions[ShowPassageArticles], &QAction::triggered, this, [this] {
        if (const Passage *passage = passageByNumber(*m_comparison, m_view.currentPassage()))
            m_view.setShownArticles(passage->articles());
    });
    connect(m_actions[HideColumn], &QAction::triggered, this, [this] { setShown(m_view.focusedArticle(), false); });
    connect(m_actions[MoveColumnBack], &QAction::triggered, this, [this] { moveColumn(-1); });
    connect(m_actions[MoveColumnOn], &QAction::triggered, this, [this] { moveColumn(1); });
    connect(m_actions[FoldColumn], &QAction::triggered, this, &ArticlesMenu::foldColumn);
    connect(m_actions[WidenColumn], &QAction::triggered, this,
            [this] { m_view.widenColumn(m_view.focusedArticle(), 1); });
    connect(m_actions[NarrowColumn], &QAction::triggered, this,
            [this] { m_view.widenColumn(m_view.focusedArticle(), -1); });
    connect(m_actions[EvenColumns], &QAction::triggered, &m_view, &CompareView::evenColumns);
}

void ArticlesMenu::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    qDeleteAll(m_entries);
    m_entries.clear();
    for (int article = 0; comparison && article < comparison->story.articles.size(); ++article) {
        QAction *entry = addAction(entryText(comparison->story.articles[article]));
        entry->setObjectName(u"showArticle%1"_s.arg(article + 1));
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, [this, article](bool shown) { setShown(article, shown); });
        m_entries.append(entry);
    }
    update();
}

void ArticlesMenu::setShown(int article, bool shown)
{
    QList<int> articles = m_view.shownArticles();
    if (shown && !articles.contains(article))
        articles.append(article);
    else if (!shown && articles.size() > 1)
        articles.removeOne(article);
    m_view.setShownArticles(articles);
    update();
}

void ArticlesMenu::moveColumn(int step)
{
    QList<int> articles = m_view.shownArticles();
    const qsizetype here = articles.indexOf(m_view.focusedArticle());
    if (here < 0)
        return;
    articles.move(here, std::clamp<qsizetype>(here + step, 0, articles.size() - 1));
    m_view.setShownArticles(articles);
}

void ArticlesMenu::foldColumn()
{
    const int article = m_view.focusedArticle();
    if (article < 0)
        return;
    QList<int> folded = m_view.foldedArticles();
    if (!folded.removeOne(article))
        folded.append(article);
    m_view.setFoldedArticles(folded);
}

void ArticlesMenu::update()
{
    using enum ActionId;
    const QList<int> shown = m_view.shownArticles();
    for (int article = 0; article < m_entries.size(); ++article) {
        m_entries[article]->setChecked(shown.contains(article));
        m_entries[article]->setEnabled(shown != QList{article}); // one stays
    }
    const QLocale locale;
    setTitle(shown.size() == m_entries.size()
                 ? tr("&Articles")
                 : tr("&Articles (%1 of %2)", "shown, all")
                       .arg(locale.toString(shown.size()), locale.toString(m_entries.size())));
    setEnabled(!m_entries.isEmpty());
    m_actions[ShowAllArticles]->setEnabled(!m_entries.isEmpty());
    m_actions[ShowPassageArticles]->setEnabled(m_view.currentPassage() != 0);
    for (const ActionId id : {HideColumn, MoveColumnBack, MoveColumnOn})
        m_actions[id]->setEnabled(shown.size() > 1);
    for (const ActionId id : {FoldColumn, WidenColumn, NarrowColumn, EvenColumns})
        m_actions[id]->setEnabled(!m_entries.isEmpty());
}

} // namespace tellings
