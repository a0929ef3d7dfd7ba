// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codingproject.h"
#include "widgets/companions/picturepage.h"

#include <memory>

namespace tellings {

/// One of the results of coding in a tab of their window. What it shows is counted when it is seen.
class ResultsPage : public PicturePage {
    Q_OBJECT
public:
    using PicturePage::PicturePage;

    /// What was coded, and whose work is looked at; null empties the page.
    void setProject(std::shared_ptr<const CodingProject> project, const QStringList &coders);
    [[nodiscard]] virtual QString fileName() const = 0; ///< for the table and the picture, without an ending

protected:
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] const std::shared_ptr<const CodingProject> &project() const { return m_project; }
    [[nodiscard]] const QStringList &coders() const { return m_coders; }
    void refresh(); ///< count() of what is the case now
    virtual void count() = 0; ///< beside the window's thread
    virtual void stop() = 0; ///< what is under way counts what was

private:
    std::shared_ptr<const CodingProject> m_project;
    QStringList m_coders;
    bool m_stale = false; ///< to be counted when seen
};

} // namespace tellings
