// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"
#include "widgets/companions/picturepage.h"

#include <memory>

namespace tellings {

/// One companion of the columns: the whole story in a table or a chart, over the same choice of passage.
class CompanionPage : public PicturePage {
    Q_OBJECT
public:
    using PicturePage::PicturePage;

    virtual void setComparison(std::shared_ptr<const Comparison> comparison) = 0; ///< null empties the page
    virtual void setCurrentPassage(int number) = 0; ///< 0: none
    virtual void setBaseArticle(int article) = 0; ///< -1: each passage's first

Q_SIGNALS:
    void passageChosen(int number);
    void pairChosen(int article, int other);
};

} // namespace tellings
