// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/story/comparison.h"

#include <QWidget>

#include <memory>

namespace tellings {

/// A drawing of the story that follows the chosen passage: scaled to its widget, or to a picture of any size.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null empties the chart
    void setCurrentPassage(int number);
    [[nodiscard]] int currentPassage() const { return m_current; }
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }

    virtual void paintChart(QPainter &painter, const QRectF &area) const = 0;

Q_SIGNALS:
    void passageChosen(int number);

protected:
    virtual void comparisonChanged() = 0;
    virtual void currentChanged() { }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    std::shared_ptr<const Comparison> m_comparison;
    int m_current = 0;
};

} // namespace tellings
