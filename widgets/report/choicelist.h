// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QToolButton;

namespace tellings {

class ChoiceListModel;

/// A list of things to choose and to put in order: a check mark each, buttons and Alt+Up, Alt+Down to move one.
class ChoiceList : public QWidget {
    Q_OBJECT
public:
    /// `name` is what the list is called by a screen reader and, without spaces, by tests.
    ChoiceList(ChoiceListModel &model, const QString &name, QWidget *parent);

    [[nodiscard]] QListView *view() const { return m_view; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step);
    void updateButtons();
    void fit();

    ChoiceListModel &m_model;
    QListView *m_view;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace tellings
