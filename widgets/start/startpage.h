// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QListView;

namespace tellings {

/// What the window shows while no story is open: what to do, and the stories opened last.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// A button for each of `actions`; `recent` answers the roles of a RecentStoryModel.
    StartPage(const QList<QAction *> &actions, QAbstractItemModel *recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void recentActivated(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newGreeting();
    [[nodiscard]] QWidget *newRecentList(QAbstractItemModel *recent);
    void updateRecent(const QAbstractItemModel *recent);
    void updateFonts();

    QWidget *m_content = nullptr;
    QWidget *m_recentPart = nullptr;
    QWidget *m_title = nullptr;
    QWidget *m_heading = nullptr;
    QListView *m_recent = nullptr;
};

} // namespace tellings
