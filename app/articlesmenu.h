// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QMenu>

#include <memory>

namespace tellings {

class Actions;
class CompareView;

/// Which articles' columns are shown, and in which order: an entry an article, and what concerns them all.
class ArticlesMenu : public QMenu {
    Q_OBJECT
public:
    /// Both outlive the menu.
    ArticlesMenu(const Actions &actions, CompareView &view, QWidget *parent = nullptr);

    void setComparison(const std::shared_ptr<const Comparison> &comparison); ///< null empties the menu

private:
    void connectActions();
    void update();
    void setShown(int article, bool shown);
    void moveColumn(int step);
    void foldColumn();

    const Actions &m_actions;
    CompareView &m_view;
    QList<QAction *> m_entries; ///< by article
    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace tellings
