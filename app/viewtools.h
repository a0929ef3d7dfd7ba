// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tellings {

class Actions;
class CompareView;
class Finder;
class MessageBar;
class StatusLine;
class StoryDocument;

/// What one does with the columns: chooses passages, goes about, copies, looks at sources, has said where one is. The
/// larger ones are parts of their own; this makes them.
class ViewTools : public QObject {
    Q_OBJECT
public:
    /// What they work with; all outlive them.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        const Finder &finder;
        MessageBar &messages;
        StatusLine &status;
        StoryDocument &document;
    };

    /// To be made when the view follows the document already.
    ViewTools(const Surroundings &around, QWidget *window);

private:
    void connectActions();
    void sayWhere();

    Surroundings m_around;
};

} // namespace tellings
