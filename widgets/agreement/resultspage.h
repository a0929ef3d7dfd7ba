// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codingproject.h"
#include "widgets/companions/picturepage.h"

#include <memory>

namespace tellings {

/// One of the results of coding in a tab of their window.
class ResultsPage : public PicturePage {
    Q_OBJECT
public:
    using PicturePage::PicturePage;

    /// What was coded, and whose work is looked at; null empties the page.
    virtual void setProject(std::shared_ptr<const CodingProject> project, const QStringList &coders) = 0;
    [[nodiscard]] virtual QString fileName() const = 0; ///< for the table and the picture, without an ending
};

} // namespace tellings
