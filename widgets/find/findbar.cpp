// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find/findbar.h"

#include "models/items/spantext.h"
#include "widgets/common/announce.h"
#include "widgets/common/clearbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace tellings {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"findWords"_s);
    setPrompt(tr("Find in all columns"));
    addClearButton(*m_words);
    m_words->setMaximumWidth(360);
    m_count->setObjectName(u"findCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_words, 1);
    connect(addButton(u"findPrevious"_s, tr("Previous"), tr("The hit before (Shift+Enter)")), &QToolButton::clicked,
            this, &FindBar::previous);
    connect(addButton(u"findNext"_s, tr("Next"), tr("The next hit (Enter)")), &QToolButton::clicked, this,
            &FindBar::next);
    m_matchCase = addButton(u"findMatchCase"_s, tr("Match Case"), tr("Capital letters tell words apart"));
    m_wholeWords = addButton(u"findWholeWords"_s, tr("Whole Words"), tr("Not as a part of a longer word"));
    for (QToolButton *button : {m_matchCase, m_wholeWords}) {
        button->setCheckable(true);
        connect(button, &QToolButton::toggled, this, &FindBar::search);
    }
    layout->addWidget(m_count);
    layout->addStretch(1);
    connect(addButton(u"findClose"_s, tr("Close"), tr("Close (Esc)")), &QToolButton::clicked, this, &FindBar::shut);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    hide();
}

QToolButton *FindBar::addButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void FindBar::setPrompt(const QString &prompt)
{
    m_words->setAccessibleName(prompt);
    m_words->setPlaceholderText(prompt);
}

void FindBar::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_articles.clear();
    m_result = {};
    m_current = -1;
}

void FindBar::setArticles(const QList<int> &articles)
{
    m_articles = articles;
    if (isHidden())
        m_result = found(); // to be stepped through without the bar
    else
        search();
}

void FindBar::open(const QString &words, int article)
{
    m_firstArticle = article;
    QWidget::show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    const QString line = words.simplified();
    if (!line.isEmpty() && line != m_words->text())
        m_words->setText(line);
    else
        search();
    m_words->selectAll();
}

void FindBar::shut()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT hitsChanged({}, -1);
    Q_EMIT wasShut();
}

SearchResult FindBar::found() const
{
    if (!m_comparison)
        return {};
    const SearchOptions options{.matchCase = m_matchCase->isChecked(), .wholeWords = m_wholeWords->isChecked()};
    SearchResult result = searchStory(m_comparison->story, m_words->text(), options);
    result.hits.removeIf([this](const Span &hit) { return !m_articles.contains(hit.article); });
    std::ranges::stable_sort(result.hits, {}, [this](const Span &hit) { return m_articles.indexOf(hit.article); });
    return result;
}

void FindBar::search()
{
    const bool hadHit = m_current >= 0 && m_current < m_result.hits.size();
    const Span from = hadHit ? m_result.hits[m_current] : Span{std::max(0, m_firstArticle), {}};
    m_result = found();
    // As words are typed the view stays where it is, as long as they are found there.
    const auto placed = [this](const Span &hit) { return std::pair(m_articles.indexOf(hit.article), hit.range.start); };
    const auto near = std::ranges::lower_bound(m_result.hits, placed(from), {}, placed);
    const qsizetype index = std::distance(m_result.hits.begin(), near);
    show(m_result.hits.isEmpty() ? -1 : index % m_result.hits.size());
}

void FindBar::step(qsizetype by)
{
    const qsizetype count = m_result.hits.size();
    if (count > 0)
        show((m_current + by + count) % count);
}

void FindBar::next()
{
    step(1);
}

void FindBar::previous()
{
    step(-1);
}

void FindBar::show(qsizetype current)
{
    m_current = current;
    m_count->setText(countText());
    m_count->setToolTip(perOutlet());
    announce(this, m_count->text());
    Q_EMIT hitsChanged(m_result.hits, m_current);
}

QString FindBar::countText() const
{
    if (m_words->text().trimmed().isEmpty())
        return {};
    if (m_result.hits.isEmpty())
        return tr("Nothing found");
    const QLocale locale;
    const QString outlet = outletName(m_comparison->story.articles.at(m_result.hits[m_current].article));
    const QString all = m_result.bounded ? tr("more than %1", "hits").arg(locale.toString(m_result.hits.size()))
                                         : locale.toString(m_result.hits.size());
    return tr("%1 of %2, in %3", "a hit, all hits, an outlet").arg(locale.toString(m_current + 1), all, outlet);
}

QString FindBar::perOutlet() const
{
    QStringList lines;
    for (const int article : m_articles) {
        const auto count = std::ranges::count(m_result.hits, article, &Span::article);
        lines.append(tr("%1: %2", "an outlet, number of hits")
                         .arg(outletName(m_comparison->story.articles.at(article)), QLocale().toString(count)));
    }
    return lines.join(u'\n');
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it shuts the bar before the window takes it to clear the choice
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape) {
        shut();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace tellings
