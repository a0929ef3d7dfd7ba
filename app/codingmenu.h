// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace tellings {

class Actions;
class CodingDesk;

/// The menu of everything about coding.
class CodingMenu : public QMenu {
    Q_OBJECT
public:
    CodingMenu(const Actions &actions, QWidget *parent);

    void follow(CodingDesk &desk); ///< which outlives it

private:
    void fillLayers();

    const Actions &m_actions;
    CodingDesk *m_desk = nullptr;
    QMenu *m_layers;
};

} // namespace tellings
