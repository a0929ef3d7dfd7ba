// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/visits.h"
#include "models/story/comparison.h"

#include <QObject>

#include <memory>

namespace tellings {

class Actions;
class CompareView;
class Finder;
class StoryDocument;

/// Going about in the columns: to a paragraph, to the next telling of the chosen passage, and back and forward through
/// the places one went to (chosen passages, found words, paragraphs), by key or by the mouse's buttons for it.
class Navigator : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        const Finder &finder;
        const StoryDocument &document;
    };

    /// To be made when the view follows the document already.
    Navigator(const Surroundings &around, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void connectPlaces();
    void startAnew();
    void follow(const Comparison &before);
    void visitPassage(int number);
    void goToTelling(int step);
    void askForParagraph();
    void go(const std::optional<Place> &place);
    void updateActions();

    Surroundings m_around;
    QWidget *m_window;
    Visits m_visits;
    std::shared_ptr<const Comparison> m_comparison; ///< that the visits are of
    std::optional<Place> m_lastHit;
    bool m_going = false;
};

} // namespace tellings
