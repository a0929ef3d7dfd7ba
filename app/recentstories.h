// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recentstorymodel.h"

#include <QMenu>

namespace tellings {

class Settings;

/// The recent stories as kept in the settings: read when made, written at every change.
class RecentStories : public RecentStoryModel {
    Q_OBJECT
public:
    explicit RecentStories(Settings &settings, QObject *parent = nullptr);
};

/// The menu of them, filled when it is about to be shown.
class RecentMenu : public QMenu {
    Q_OBJECT
public:
    RecentMenu(RecentStoryModel &stories, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &paths);

private:
    void fill();

    RecentStoryModel &m_stories;
};

} // namespace tellings
