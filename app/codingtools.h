// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QObject>

#include <memory>

class QDockWidget;
class QMainWindow;

namespace tellings {

class Actions;
class CodebookPanel;
class CodingDesk;
class CodingDisplay;
class CodingHand;
class CodingQueue;
class CodingsDock;
class CompareView;
class MessageBar;
class Settings;
class StatusLine;
class StoryDocument;
struct FileDialogs;

/// What one does with codes in the window: the docks, the keys, and what the columns show of it. The parts work by
/// themselves; this makes them.
class CodingTools : public QObject {
    Q_OBJECT
public:
    /// What they work with; all outlive them.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        StatusLine &status;
        StoryDocument &document;
        CodingDesk &desk;
        Settings &settings;
        const FileDialogs &dialogs;
    };

    /// To be made when the window has its content.
    CodingTools(const Surroundings &around, QMainWindow *window);

    void follow(); ///< the document: there is a story, or none
    /// The comparison as it is to be shown: outlets may go without their names.
    [[nodiscard]] std::shared_ptr<const Comparison> named(const std::shared_ptr<const Comparison> &comparison) const;

Q_SIGNALS:
    void namesChanged();

private:
    void buildPanel(QMainWindow *window);

    Surroundings m_around;
    QDockWidget *m_dock = nullptr;
    CodebookPanel *m_panel = nullptr;
    CodingHand *m_hand = nullptr;
    CodingsDock *m_codings = nullptr;
    CodingQueue *m_queue = nullptr;
    CodingDisplay *m_display = nullptr;
};

} // namespace tellings
