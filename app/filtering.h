// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QObject>

#include <memory>

namespace tellings {

class Actions;
class CompareView;
class FilterBar;
class PassagePanel;

/// One filter for the columns and the list of passages: joins the actions, the bar, the view and the list.
/// The view holds the filter.
class Filtering : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        PassagePanel &passages;
    };

    Filtering(const Surroundings &around, QWidget *parent);

    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    void setComparison(const std::shared_ptr<const Comparison> &comparison); ///< that the view shows; null: nothing

private:
    void connectActions();
    void showFilter();
    void showGaps();
    void announce() const;

    Surroundings m_around;
    FilterBar *m_bar;
    bool m_hasStory = false;
};

} // namespace tellings
