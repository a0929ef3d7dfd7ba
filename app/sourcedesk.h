// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/articledetails.h"

#include <QObject>

namespace tellings {

class Actions;
class CompareView;
class MessageBar;
class SourceWindow;
class StoryDocument;

/// The sources behind the columns: from a column's caret to its source and back, from the form's lines to the document,
/// and the menu of a column's head.
class SourceDesk : public QObject {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        StoryDocument &document;
    };

    SourceDesk(const Surroundings &around, QWidget *window);

private:
    void showSource();
    void showDetails();
    void showMenu(int article, QPoint place);
    [[nodiscard]] bool openAtCaret(); ///< false, and says why, when no column has the focus
    [[nodiscard]] bool isInSource() const;
    void follow();
    SourceWindow *source();
    void updateActions();

    Surroundings m_around;
    QWidget *m_window;
    SourceWindow *m_source = nullptr; ///< made when first asked for
};

} // namespace tellings
