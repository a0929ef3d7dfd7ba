// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/versionmenu.h"

#include "app/actions.h"
#include "app/storydocument.h"
#include "app/versionsshown.h"
#include "models/items/articlelistmodel.h"
#include "models/store/storykeeper.h"
#include "widgets/compare/compareview.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace tellings {

using namespace Qt::StringLiterals;

VersionMenu::VersionMenu(const Surroundings &around, QWidget *window)
    : QObject(window)
    , m_around(around)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName(u"versionMenu"_s);
    QAction *action = around.actions[ActionId::ColumnVersion];
    action->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &VersionMenu::fill);
    connect(action, &QAction::triggered, this, &VersionMenu::popUp); // by its key
    connect(&around.document, &StoryDocument::opened, this, [this] { m_kept.reset(); });
}

void VersionMenu::follow()
{
    m_around.keeper.askContents([menu = QPointer(this)](const std::shared_ptr<const StoryContents> &kept) {
        if (menu)
            menu->take(kept);
    });
}

void VersionMenu::take(const std::shared_ptr<const StoryContents> &kept)
{
    m_kept = kept;
    const auto comparison = m_around.view.comparison();
    if (!comparison)
        return;
    QStringList texts;
    const QLocale locale;
    for (int article = 0; article < comparison->story.articles.size(); ++article) {
        const StoredArticle *stored = storedFor(article);
        texts.append(!stored || stored->others.isEmpty()
                         ? QString()
                         : tr("version %1 of %2", "number, all")
                               .arg(locale.toString(stored->version + 1), locale.toString(stored->others.size() + 1)));
    }
    m_around.view.setVersions(texts);
}

const StoredArticle *VersionMenu::storedFor(int article) const
{
    const auto comparison = m_around.document.comparison();
    if (!m_kept || !comparison || article < 0 || article >= comparison->story.articles.size())
        return nullptr;
    const QString file = m_around.document.followed(comparison->story).articles.at(article).file;
    const auto found = std::ranges::find_if(
        m_kept->articles, [&file](const StoredArticle &stored) { return stored.article.file == file; });
    return found == m_kept->articles.cend() ? nullptr : &*found;
}

void VersionMenu::fill()
{
    m_menu->clear();
    const StoredArticle *stored = storedFor(m_around.view.focusedArticle());
    if (!stored || stored->withheld) {
        m_menu->addAction(stored ? tr("The text is not here") : tr("Put the cursor in the column first"))
            ->setEnabled(false);
        return;
    }
    QList<VersionRow> rows;
    const QStringList names = versionNames(*m_kept, stored->id);
    const QList<ArticleVersion> versions = versionsOf(*stored);
    for (int i = 0; i < versions.size(); ++i)
        rows.append({.name = names.value(i), .published = publishedText(versions.at(i).article)});
    auto *group = new QActionGroup(m_menu);
    for (int i = 0; i < rows.size(); ++i) {
        const QString name = versionName(rows, i);
        const QString text =
            rows.at(i).published.isEmpty() ? name : tr("%1, %2", "version, date").arg(name, rows.at(i).published);
        QAction *entry = m_menu->addAction(QString(text).replace(u'&', u"&&"_s));
        entry->setObjectName(u"columnVersion%1"_s.arg(i + 1));
        entry->setCheckable(true);
        entry->setChecked(i == stored->version);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this,
                [this, kept = m_kept, article = stored->id, i] { Q_EMIT chosen(kept, article, i); });
    }
    m_menu->addSeparator();
    for (const ActionId id : {ActionId::ShowVersions, ActionId::AddVersion})
        m_menu->addAction(m_around.actions[id]);
}

void VersionMenu::popUp()
{
    const auto heads = m_around.view.heads();
    const auto own = std::ranges::find(heads, m_around.view.focusedArticle(), &std::pair<int, QRect>::first);
    const QRect place = own == heads.cend() ? m_around.view.rect() : own->second;
    m_menu->popup(m_around.view.mapToGlobal(m_around.view.isRightToLeft() ? place.bottomRight() : place.bottomLeft()));
}

} // namespace tellings
