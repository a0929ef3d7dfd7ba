// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QObject>

#include <expected>

class QDialog;

namespace tellings {

class Actions;
class CompareView;
class MessageBar;
class StoryDocument;

/// Corrections by hand: from the actions and the choice in the view to the document, with undo and redo.
class Corrector : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        StoryDocument &document;
    };

    Corrector(const Surroundings &around, QWidget *window);

    void updateActions();

private:
    void connectActions();
    [[nodiscard]] const Passage *chosen() const; ///< nullptr when no passage is
    void correct(Correction correction);
    void tryTo(const std::expected<Correction, QString> &correction);
    void splitByOutlet();
    void mergeWith();
    void showList();

    Surroundings m_around;
    QWidget *m_window;
    QDialog *m_list = nullptr; ///< made when first asked for
};

} // namespace tellings
