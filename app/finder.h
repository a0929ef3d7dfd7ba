// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QObject>

#include <memory>

namespace tellings {

class Actions;
class CompareView;
class FindBar;

/// Finding words in the columns: joins the actions, the bar and the view.
class Finder : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
    };

    Finder(const Surroundings &around, QWidget *parent);

    [[nodiscard]] FindBar *bar() const { return m_bar; }
    void setComparison(const std::shared_ptr<const Comparison> &comparison); ///< null: nothing to find in

Q_SIGNALS:
    /// A hit came into sight: one of those that were there before, or the first one of other words.
    void hitShown(const tellings::Span &hit, bool sameSearch);

private:
    void open();
    void show(const QList<Span> &hits, qsizetype current);

    Surroundings m_around;
    FindBar *m_bar;
    int m_article = -1; ///< of the hit that was shown last
    QList<Span> m_hits; ///< that were shown last
};

} // namespace tellings
