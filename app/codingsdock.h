// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coding/recode.h"
#include "models/jobs/job.h"
#include "models/store/storycontents.h"

#include <QDockWidget>

namespace tellings {

class Actions;
class CodingDesk;
class CodingHand;
class CodingsPanel;
class CompareView;
class MessageBar;
class Settings;

/// The list of all that is coded, below the columns.
class CodingsDock : public QDockWidget {
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Surroundings {
        const Actions &actions;
        CompareView &view;
        MessageBar &messages;
        Settings &settings;
        CodingDesk &desk;
        CodingHand &hand;
    };

    CodingsDock(const Surroundings &around, QWidget *window);

    void setStory(bool open);
    void update(); ///< the list; by itself when codings change

private:
    void connectPanel();
    [[nodiscard]] StoryContents shownContents() const;
    void updateShown();
    void recode(const QList<qint64> &codings, QUuid code);

    /// What is to be done, worked out beside the window.
    struct Planned {
        Recoded recoded;
        StoryEdit inverse;
    };
    void take(const QList<qint64> &codings, QUuid code, int edits, const Planned &planned);

    Surroundings m_around;
    CodingsPanel *m_panel;
    bool m_hasStory = false;
    bool m_stale = false; ///< the list is not of what is coded now, and out of sight
    Job<Planned> m_recoding; // last: its destruction waits
};

} // namespace tellings
