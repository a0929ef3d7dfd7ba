// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/codingaccess.h"

#include <QObject>

namespace tellings {

class CodingDesk;

/// What is coded in the open story, as one value for those who look at all of it. It is put together when asked for,
/// and kept until something changes.
class CodingReach : public QObject {
    Q_OBJECT
public:
    /// How the columns have it: in their order, outlets called as there.
    using Arrange = std::function<StoryContents(const StoryContents &)>;

    /// `desk` outlives it.
    CodingReach(CodingDesk &desk, Arrange arrange, QObject *parent);

    [[nodiscard]] CodingAccess access(); ///< as the story's file has it
    [[nodiscard]] CodingAccess shownAccess(); ///< as the columns have it
    void rearrange(); ///< the columns are others, or called otherwise

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::shared_ptr<const CodingProject> project();
    [[nodiscard]] std::shared_ptr<const CodingProject> shownProject();

    CodingDesk &m_desk;
    Arrange m_arrange;
    std::shared_ptr<const CodingProject> m_project;
    std::shared_ptr<const CodingProject> m_shown;
};

} // namespace tellings
