// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recentstories.h"

#include "app/icons.h"
#include "app/settings.h"

namespace tellings {

using namespace Qt::StringLiterals;

namespace {

/// As text of a menu entry, in which an ampersand stands for a key.
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

RecentStories::RecentStories(Settings &settings, QObject *parent) : RecentStoryModel(parent)
{
    setJson(settings.value(Settings::Key::RecentStories).toString().toUtf8());
    const auto save = [this, &settings] {
        settings.setValue(Settings::Key::RecentStories, QString::fromUtf8(toJson()));
    };
    connect(this, &QAbstractItemModel::rowsInserted, this, save);
    connect(this, &QAbstractItemModel::rowsRemoved, this, save);
    connect(this, &QAbstractItemModel::modelReset, this, save);
}

RecentMenu::RecentMenu(RecentStoryModel &stories, QWidget *parent)
    : QMenu(tr("Open &Recent"), parent)
    , m_stories(stories)
{
    setObjectName(u"recentMenu"_s);
    setIcon(paletteIcon(u"recent"_s));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    const auto update = [this] { menuAction()->setEnabled(m_stories.rowCount() > 0); };
    connect(&m_stories, &QAbstractItemModel::rowsInserted, this, update);
    connect(&m_stories, &QAbstractItemModel::rowsRemoved, this, update);
    connect(&m_stories, &QAbstractItemModel::modelReset, this, update);
    update();
}

void RecentMenu::fill()
{
    clear();
    for (int row = 0; row < m_stories.rowCount(); ++row) {
        const QModelIndex index = m_stories.index(row);
        const QString place = row < 9 ? u"&%1  "_s.arg(row + 1) : QString();
        QAction *action =
            addAction(place
                      + tr("%1 — %2", "title, place")
                            .arg(escaped(index.data().toString()), escaped(index.data(RecentLocationRole).toString())));
        action->setObjectName(u"recentStory%1"_s.arg(row));
        action->setToolTip(index.data(Qt::ToolTipRole).toString());
        const QStringList paths = index.data(RecentPathsRole).toStringList();
        connect(action, &QAction::triggered, this, [this, paths] { Q_EMIT chosen(paths); });
    }
    addSeparator();
    QAction *forget = addAction(tr("&Clear List"));
    forget->setObjectName(u"clearRecent"_s);
    connect(forget, &QAction::triggered, this, [this] { m_stories.clear(); });
}

} // namespace tellings
