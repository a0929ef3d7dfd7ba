// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QWidget>

#include <memory>

namespace tellings {

/// One companion of the columns: the whole story in a table or a chart, over the same choice of passage.
class CompanionPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setComparison(std::shared_ptr<const Comparison> comparison) = 0; ///< null empties the page
    virtual void setCurrentPassage(int number) = 0; ///< 0: none
    virtual void setBaseArticle(int article) = 0; ///< -1: each passage's first

    /// What the page shows, whole and not only as far as it is in sight, to be copied or saved.
    [[nodiscard]] virtual QSize pictureSize() const = 0;
    virtual void paintPicture(QPainter &painter) const = 0;
    [[nodiscard]] virtual int pictureHead() const { return 0; } ///< its height: it stands on every sheet
    [[nodiscard]] virtual QList<int> pictureBreaks() const { return {}; } ///< where sheets may end, ascending
    [[nodiscard]] virtual QString csv() const = 0;

Q_SIGNALS:
    void passageChosen(int number);
    void pairChosen(int article, int other);
};

} // namespace tellings
